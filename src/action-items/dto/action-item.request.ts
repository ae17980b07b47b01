import { OmitType, PartialType, PickType } from '@nestjs/swagger';
import { Day, Id, Int, NestedList, OneOf, Text } from '../../common/fields.js';
import { actionItemPriorities, actionItemStates } from '../action-item-life-cycle.js';
import type { ActionItemPriority, ActionItemState } from '../action-item-life-cycle.js';

const exampleId = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';

export class CreateActionItemRequest {
  @Text({ max: 300, description: 'What is to be done.', example: 'Schulen für den MINT-Tag ansprechen' })
  title!: string;

  @Text({
    max: 10_000,
    multiline: true,
    nullable: true,
    description: 'More about it (Markdown).',
    example: 'Zuerst die Gymnasien in Lobeda.',
  })
  description?: string | null;

  @Id({ description: 'The group whose task it is.', example: exampleId })
  steeringGroupId!: string;

  @Id({
    nullable: true,
    description: 'The one person who answers for it. A person or an organisation must be named.',
    example: exampleId,
  })
  responsiblePersonId?: string | null;

  @Id({ nullable: true, description: 'The organisation that answers for it.', example: exampleId })
  responsibleOrganisationId?: string | null;

  @Day({ nullable: true, description: 'The last day on which it is in time.', example: '2026-05-31' })
  dueDate?: string | null;

  @OneOf(actionItemPriorities, {
    optional: true,
    description: 'How urgent it is; where absent as it is made, `normal`.',
    example: 'high',
  })
  priority?: ActionItemPriority;

  @Id({
    nullable: true,
    description: 'The agenda item under which it is born: of a meeting of this group that has begun.',
    example: exampleId,
  })
  agendaItemId?: string | null;

  @Id({
    nullable: true,
    description: 'The decision that it carries out: one of that agenda item.',
    example: exampleId,
  })
  decisionId?: string | null;
}

class EditableFields extends OmitType(CreateActionItemRequest, ['steeringGroupId', 'agendaItemId']) {
  @OneOf(actionItemStates, { description: 'How far it is.', example: 'in_progress' })
  state!: ActionItemState;

  @Text({
    max: 2000,
    multiline: true,
    description:
      'Why state, responsibility or date change; kept in the history. Needed to open again what was done or cancelled.',
    example: 'Zwei Schulen haben doch noch nicht geantwortet.',
  })
  reason!: string;
}

export class PatchActionItemRequest extends PartialType(EditableFields, { skipNullProperties: false }) {}

class ActionItemVersion {
  @Id({ description: 'The action item.', example: exampleId })
  id!: string;

  @Int({ min: 1, max: 2_147_483_647, description: 'Its version, as it was read.', example: 2 })
  version!: number;
}

export class ChangeActionItemsRequest extends PickType(PatchActionItemRequest, [
  'responsiblePersonId',
  'responsibleOrganisationId',
  'dueDate',
  'reason',
] as const) {
  @NestedList(() => ActionItemVersion, {
    minEntries: 1,
    maxEntries: 200,
    description: 'The action items that change, each once, with the version that was read.',
  })
  actionItems!: ActionItemVersion[];
}

export class CommentRequest {
  @Text({
    max: 5000,
    multiline: true,
    description: 'The comment.',
    example: 'Drei Schulen haben zugesagt.',
  })
  comment!: string;
}

export class DateWishRequest {
  @Day({ description: 'By when it can be done.', example: '2026-06-15' })
  dueDate!: string;

  @Text({
    max: 2000,
    multiline: true,
    description: 'Why not earlier.',
    example: 'Die Schule antwortet erst nach den Ferien.',
  })
  reason!: string;
}

export const dateWishOutcomes = ['accepted', 'refused'] as const;

export class AnswerDateWishRequest {
  @OneOf(dateWishOutcomes, {
    description: 'accepted: the action item is due then; refused: its date stays.',
    example: 'accepted',
  })
  outcome!: (typeof dateWishOutcomes)[number];

  @Text({
    max: 2000,
    multiline: true,
    nullable: true,
    description: 'What who asked is told; where absent, nothing more.',
    example: 'Bitte noch vor der nächsten Sitzung.',
  })
  comment?: string | null;
}
