import { Bool, Text } from '../../common/fields.js';

export class RenameTagRequest {
  @Text({ max: 50, description: 'What it is called from now on.', example: 'bildet aus' })
  name!: string;

  @Bool({
    optional: true,
    description:
      'Whether it goes into the tag that is called so already (`tag_exists`), and is no more; where absent, `false`.',
    example: false,
  })
  allowMerge?: boolean;
}
