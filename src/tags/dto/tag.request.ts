import { Bool, Text } from '../../common/fields.js';

export class RenameTagRequest {
  @Text({ max: 50, description: 'What it is called from now on.', example: 'bildet aus' })
  name!: string;

  @Bool({
    optional: true,
    description:
      'Whether it may go into the tag that is called so already (`tag_exists`), and be no more. Absent: it may not.',
    example: false,
  })
  allowMerge?: boolean;
}
