import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../../common/answered.js';
import { Day, Id, Moment, OneOf, Text } from '../../common/fields.js';
import { actionItemStates } from '../action-item-life-cycle.js';
import { ActionItemResponse } from './action-item.response.js';
import { entryKinds } from '../action-item-entries.js';

const exampleId = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';

class ActionItemStateChangeResponse {
  @OneOf(actionItemStates, {
    nullable: true,
    optional: false,
    description: 'Before; null where the action item was made.',
    example: 'open',
  })
  before!: string | null;

  @OneOf(actionItemStates, { description: 'After.', example: 'done' })
  after!: string;
}

class ActionItemRecordChangeResponse {
  @Id({ nullable: true, optional: false, description: 'Before.', example: null })
  before!: string | null;

  @Id({ nullable: true, optional: false, description: 'After.', example: exampleId })
  after!: string | null;

  @Text({
    max: 500,
    nullable: true,
    optional: false,
    description: 'Name of the one before; null where there is none (any more), or you may not read it.',
    example: null,
  })
  beforeName!: string | null;

  @Text({
    max: 500,
    nullable: true,
    optional: false,
    description: 'Name of the one after; null likewise.',
    example: 'Dr. Ada von Beispiel',
  })
  afterName!: string | null;
}

class ActionItemDayChangeResponse {
  @Day({ nullable: true, optional: false, description: 'Before.', example: '2026-04-30' })
  before!: string | null;

  @Day({ nullable: true, optional: false, description: 'After.', example: '2026-05-31' })
  after!: string | null;
}

class ActionItemChangesResponse {
  @ApiProperty({ type: ActionItemStateChangeResponse, required: false, description: 'How far it is.' })
  state?: ActionItemStateChangeResponse;

  @ApiProperty({
    type: ActionItemRecordChangeResponse,
    required: false,
    description: 'The person who answers for it.',
  })
  responsiblePersonId?: ActionItemRecordChangeResponse;

  @ApiProperty({
    type: ActionItemRecordChangeResponse,
    required: false,
    description: 'The organisation that answers for it.',
  })
  responsibleOrganisationId?: ActionItemRecordChangeResponse;

  @ApiProperty({ type: ActionItemDayChangeResponse, required: false, description: 'The last day in time.' })
  dueDate?: ActionItemDayChangeResponse;
}

class ActionItemEntryByResponse {
  @OneOf(['account', 'api_key', 'operator', 'anonymous'], {
    description: 'What acted; anonymous: who is responsible, by a link.',
    example: 'account',
  })
  kind!: string;

  @Id({
    nullable: true,
    optional: false,
    description: 'The account or API key; null for others.',
    example: exampleId,
  })
  id!: string | null;

  @Text({
    max: 500,
    nullable: true,
    optional: false,
    description: "Name of the account's person, or of the API key; null where there is none (any more).",
    example: 'Dr. Ada von Beispiel',
  })
  name!: string | null;
}

export class ActionItemEntryResponse {
  @Id({ description: 'The entry.', example: exampleId })
  id!: string;

  @OneOf(entryKinds, { description: 'What happened.', example: 'changed' })
  kind!: string;

  @ApiProperty({
    type: ActionItemChangesResponse,
    description: 'What changed, by field: state, responsibility and date; empty for comments.',
  })
  changes!: ActionItemChangesResponse;

  @Text({
    max: 5000,
    multiline: true,
    nullable: true,
    optional: false,
    description: 'The comment, or the reason that was given for the change.',
    example: null,
  })
  comment!: string | null;

  @ApiProperty({ type: ActionItemEntryByResponse, description: 'Who did it.' })
  by!: ActionItemEntryByResponse;

  @Moment({ description: 'When (UTC).', example: '2026-03-02T15:04:05.678Z' })
  createdAt!: string;
}

export class ActionItemList {
  @ApiProperty({ type: [ActionItemResponse], description: 'The action items.' })
  data!: ActionItemResponse[];
}

export class ActionItemPage extends PageOf(ActionItemResponse) {}
export class ActionItemEntryPage extends PageOf(ActionItemEntryResponse) {}
