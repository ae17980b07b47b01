import { ApiProperty } from '@nestjs/swagger';
import { Day, Id, Int, Moment, OneOf, Text } from '../../common/fields.js';
import { NamedPersonResponse } from '../../records/named-person.response.js';
import { NamedGroupResponse } from '../../steering-groups/dto/named-group.response.js';
import { agendaItemKinds } from '../../steering-groups/steering-group.entity.js';
import { meetingStates } from '../../meetings/meeting-life-cycle.js';
import { meetingRoles, rsvps } from '../../participations/participation-states.js';
import { ActionItemResponse } from '../../action-items/dto/action-item.response.js';
import { DecisionResponse } from '../../decisions/dto/decision.response.js';

const example = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';
const nullable = { nullable: true, optional: false };

class DossierMeetingResponse {
  @Id({ description: 'The meeting.', example })
  id!: string;

  @Text({ max: 200, description: 'Its title.', example: 'Frühjahrssitzung' })
  title!: string;

  @ApiProperty({ type: NamedGroupResponse, description: 'The convening group.' })
  steeringGroup!: NamedGroupResponse;

  @Moment({ description: 'When it is to begin (UTC).', example: '2026-04-15T14:00:00.000Z' })
  plannedStart!: string;

  @Text({ max: 60, description: 'Zone in which people read its time (IANA).', example: 'Europe/Berlin' })
  timeZone!: string;

  @OneOf(meetingStates, { description: 'How far it is.', example: 'invited' })
  state!: string;
}

class DossierParticipationResponse {
  @Id({ description: 'The participation.', example })
  id!: string;

  @Int({ min: 1, max: 2_147_483_647, description: 'For If-Match, to answer the invitation.', example: 1 })
  version!: number;

  @OneOf(meetingRoles, { description: 'Part in the meeting.', example: 'participant' })
  meetingRole!: string;

  @OneOf(rsvps, { description: 'Answer to the invitation.', example: 'needs_action' })
  rsvp!: string;

  @Moment({ ...nullable, description: 'When it was answered (UTC).', example: null })
  rsvpAt!: string | null;

  @Moment({
    ...nullable,
    description: 'When the invitation went out (UTC); null where it did not yet.',
    example: '2026-03-02T15:04:05.678Z',
  })
  invitedAt!: string | null;
}

class DossierAgendaItemResponse {
  @Id({ description: 'The agenda item.', example })
  id!: string;

  @Int({ min: 1, max: 2_147_483_647, description: 'Place on the agenda, from 1 on.', example: 2 })
  position!: number;

  @Text({ max: 200, description: 'What it is about.', example: 'Praktikumswoche 2026' })
  title!: string;

  @OneOf(agendaItemKinds, { description: 'What is expected of the meeting.', example: 'discussion' })
  kind!: string;

  @Int({ min: 1, max: 1440, ...nullable, description: 'Time planned, in minutes.', example: 20 })
  durationMinutes!: number | null;
}

class OwedActionItemResponse extends ActionItemResponse {
  @OneOf(['person', 'organisation'], {
    description:
      'Who owes it: the person answers for it, or an organisation does that the person works for today.',
    example: 'person',
  })
  owedBy!: string;
}

class DossierTopicResponse {
  @Id({ description: 'The topic.', example })
  id!: string;

  @Text({ max: 300, description: 'What it is about.', example: 'Schülerlabore in den Ferien' })
  title!: string;

  @Day({ description: 'Day on which it first came up.', example: '2026-02-18' })
  firstRaisedOn!: string;
}

export class DossierResponse {
  @ApiProperty({ type: DossierMeetingResponse, description: 'The meeting.' })
  meeting!: DossierMeetingResponse;

  @ApiProperty({ type: NamedPersonResponse, description: 'The person.' })
  person!: NamedPersonResponse;

  @ApiProperty({
    type: DossierParticipationResponse,
    nullable: true,
    description: 'The answer to the invitation; null where the person is not on the list.',
  })
  participation!: DossierParticipationResponse | null;

  @ApiProperty({
    type: [DossierAgendaItemResponse],
    description: "What the person presents in the meeting, in the agenda's order.",
  })
  agendaItems!: DossierAgendaItemResponse[];

  @ApiProperty({
    type: [OwedActionItemResponse],
    description:
      'Tasks that are not done, of every group, as far as you may read them: overdue ones first, then by due date, those without one last.',
  })
  actionItems!: OwedActionItemResponse[];

  @ApiProperty({
    type: [DecisionResponse],
    description:
      "The group's last ten numbered decisions, as far as you may read its minutes; the newest first.",
  })
  decisions!: DecisionResponse[];

  @ApiProperty({
    type: [DossierTopicResponse],
    description: 'Open topics of the group that the person proposed, as far as you may read them.',
  })
  topics!: DossierTopicResponse[];
}
