import { Bool, Day, Id, Text } from '../../common/fields.js';

export class TaskLinkRequest {
  @Text({
    max: 100,
    description: 'The link of the reminder.',
    example: 'bXnJZ0m8m5cQ0y1o9VtqkFzv3oT7Q2rWlYdEwS6aPgc',
  })
  link!: string;
}

export class TaskAnswerRequest extends TaskLinkRequest {
  @Id({ description: 'The action item.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' })
  actionItemId!: string;

  @Bool({
    nullable: true,
    description: 'true: it is done; where absent, another date is asked for.',
    example: true,
  })
  done?: boolean | null;

  @Day({
    nullable: true,
    description: 'By when it can be done; where absent, it is done.',
    example: '2026-06-15',
  })
  dueDate?: string | null;

  @Text({
    max: 2000,
    multiline: true,
    nullable: true,
    description: 'Why not earlier; where absent, it is done.',
    example: 'Die Schule antwortet erst nach den Ferien.',
  })
  reason?: string | null;
}
