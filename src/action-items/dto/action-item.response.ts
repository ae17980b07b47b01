import { ApiProperty } from '@nestjs/swagger';
import { Bool, CodeList, Day, Id, Int, Moment, OneOf, Text } from '../../common/fields.js';
import { RecordResponse } from '../../common/record.response.js';
import { NamedOrganisationResponse } from '../../organisations/dto/named-organisation.response.js';
import { NamedPersonResponse } from '../../records/named-person.response.js';
import { NamedGroupResponse } from '../../steering-groups/dto/named-group.response.js';
import { actionItemPriorities, actionItemStates } from '../action-item-life-cycle.js';
import { WRITER_FIELDS } from '../action-item-rules.js';

const changeableParts = [...WRITER_FIELDS, 'state', 'comments', 'dateWish', 'dateWishAnswer'];
const exampleId = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';

export class DateWishResponse {
  @Day({ description: 'The day that is wished.', example: '2026-06-15' })
  dueDate!: string;

  @Text({
    max: 2000,
    multiline: true,
    description: 'Why.',
    example: 'Die Schule antwortet erst nach den Ferien.',
  })
  reason!: string;
}

export class ActionItemResponse extends RecordResponse {
  @Text({ max: 300, description: 'What is to be done.', example: 'Schulen für den MINT-Tag ansprechen' })
  title!: string;

  @Text({
    max: 10_000,
    multiline: true,
    nullable: true,
    optional: false,
    description: 'More about it (Markdown).',
    example: null,
  })
  description!: string | null;

  @Id({ description: 'The group whose task it is.', example: exampleId })
  steeringGroupId!: string;

  @ApiProperty({ type: NamedGroupResponse, description: 'The group whose task it is.' })
  steeringGroup!: NamedGroupResponse;

  @Id({
    nullable: true,
    optional: false,
    description: 'The one person who answers for it.',
    example: exampleId,
  })
  responsiblePersonId!: string | null;

  @ApiProperty({
    type: NamedPersonResponse,
    nullable: true,
    description: 'The one person who answers for it.',
  })
  responsiblePerson!: NamedPersonResponse | null;

  @Id({
    nullable: true,
    optional: false,
    description: 'The organisation that answers for it.',
    example: null,
  })
  responsibleOrganisationId!: string | null;

  @ApiProperty({
    type: NamedOrganisationResponse,
    nullable: true,
    description: 'The organisation that answers for it.',
  })
  responsibleOrganisation!: NamedOrganisationResponse | null;

  @Day({
    nullable: true,
    optional: false,
    description: 'The last day on which it is in time.',
    example: '2026-05-31',
  })
  dueDate!: string | null;

  @Bool({ description: 'Due before today, not done and not cancelled.', example: false })
  overdue!: boolean;

  @Int({
    min: 0,
    max: 100_000,
    nullable: true,
    optional: false,
    description:
      "Days from its making to today, or to the day on which it was done, in the alliance's time zone; null once it is cancelled.",
    example: 21,
  })
  ageDays!: number | null;

  @OneOf(actionItemPriorities, { description: 'How urgent it is.', example: 'normal' })
  priority!: string;

  @OneOf(actionItemStates, { description: 'How far it is.', example: 'in_progress' })
  state!: string;

  @Moment({
    nullable: true,
    optional: false,
    description: 'When it was done (UTC); null while it is not.',
    example: null,
  })
  completedAt!: string | null;

  @Id({
    nullable: true,
    optional: false,
    description: 'The agenda item under which it was born.',
    example: null,
  })
  agendaItemId!: string | null;

  @Id({ nullable: true, optional: false, description: 'The meeting of that agenda item.', example: null })
  meetingId!: string | null;

  @Id({ nullable: true, optional: false, description: 'The decision that it carries out.', example: null })
  decisionId!: string | null;

  @CodeList(actionItemStates, {
    maxEntries: actionItemStates.length,
    description: 'The states to which you may set it now (PATCH, state); `open` again needs a reason.',
    example: ['in_progress', 'blocked', 'done', 'cancelled'],
  })
  openSteps!: string[];

  @CodeList(changeableParts, {
    optional: true,
    maxEntries: changeableParts.length,
    description:
      'What you may change now: the fields of PATCH, `comments` (POST /action-items/{id}/comments), `dateWish` and `dateWishAnswer` (POST as they are called). Absent in lists and parts of others.',
    example: ['state', 'comments'],
  })
  changeable?: string[];

  @ApiProperty({
    type: DateWishResponse,
    nullable: true,
    required: false,
    description:
      'Another date that who is responsible asks for; null: none, or it is not yours to know. Absent in lists and parts of others.',
  })
  dateWish?: DateWishResponse | null;
}
