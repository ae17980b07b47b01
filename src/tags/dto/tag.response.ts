import { PageOf } from '../../common/answered.js';
import { Id, Int, Text } from '../../common/fields.js';

const MOST = 2_147_483_647;

export class TagResponse {
  @Id({
    description: 'The tag: the same for all its spellings; another one once it is renamed.',
    example: '4f5c3a0e-91d2-6b7f-8a0c-2d1e5b6a7c8d',
  })
  id!: string;

  @Text({ max: 50, description: 'The tag, as it is spelled most.', example: 'ausbildet' })
  name!: string;

  @Int({ min: 0, max: MOST, description: 'How many organisations bear it, of those you read.', example: 12 })
  organisations!: number;

  @Int({
    min: 0,
    max: MOST,
    optional: true,
    description: 'How many persons bear it. Absent where you do not read the tags of persons.',
    example: 3,
  })
  persons?: number;
}

export class TagPage extends PageOf(TagResponse) {}
