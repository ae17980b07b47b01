import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../../common/answered.js';
import { Bool, CodeList, Day, Email, Id, Int, Moment, OneOf, Text, TimeZone } from '../../common/fields.js';
import { LocalNameResponse } from '../../common/local-name.response.js';
import { RecordResponse } from '../../common/record.response.js';
import { meetingKinds } from '../../meetings/meeting.entity.js';
import { leftOutReasons } from '../../participations/candidates.sql.js';
import { NamedGroupResponse } from '../../steering-groups/dto/named-group.response.js';
import { dateAnswers, datePollLifeCycle, datePollStates } from '../date-poll-life-cycle.js';

const example = '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b';
const nullable = { nullable: true, optional: false };
const counted = { min: 0, max: 100_000, example: 4 };
const steps = Object.keys(datePollLifeCycle);

class OfferedDateResponse {
  @Id({ description: 'Its id.', example })
  id!: string;

  @Moment({ description: 'When it would start (UTC).', example: '2026-12-09T13:00:00.000Z' })
  plannedStart!: string;

  @Moment({ description: 'When it would end (UTC).', example: '2026-12-09T15:00:00.000Z' })
  plannedEnd!: string;

  @Int({ ...counted, description: 'How many said yes.' })
  yes!: number;

  @Int({ ...counted, description: 'How many said: if need be.' })
  ifNeedBe!: number;

  @Int({ ...counted, description: 'How many said no.' })
  no!: number;
}

class DateAnswerResponse {
  @Id({ description: 'The date that is offered.', example })
  optionId!: string;

  @OneOf(dateAnswers, { description: 'Whether it suits.', example: 'yes' })
  answer!: string;
}

/** Somebody who is asked. */
export class RespondentResponse extends RecordResponse {
  @Id({ description: 'The poll.', example })
  datePollId!: string;

  @Id({ ...nullable, description: 'The person; null: a guest.', example })
  personId!: string | null;

  @Text({ ...nullable, max: 200, description: 'Name of a guest; null: a person.', example: null })
  guestName!: string | null;

  @Email({
    ...nullable,
    optional: true,
    description: 'E-mail address of the guest; for who reads contact data in the group.',
    example: 'lena@beispiel.example',
  })
  guestEmail?: string | null;

  @Text({ max: 500, description: 'Name.', example: 'Dr. Ada Beispiel' })
  name!: string;

  @Bool({
    description: 'Whether mails reach them: there is an address, and none came back from it.',
    example: true,
  })
  isReached!: boolean;

  @ApiProperty({ type: [DateAnswerResponse], description: 'What they said of the dates so far.' })
  answers!: DateAnswerResponse[];

  @Text({ ...nullable, max: 500, description: 'Their remark.', example: 'Dienstags erst ab 15 Uhr.' })
  note!: string | null;

  @Moment({
    ...nullable,
    description: 'When they last answered (UTC); null: not yet.',
    example: '2026-11-20T09:00:00.000Z',
  })
  answeredAt!: string | null;

  @Id({
    ...nullable,
    description: 'The account that wrote the answer down; null where it came by a link.',
    example: null,
  })
  answerRecordedBy!: string | null;
}

/** A poll in a list. */
class DatePollRow extends RecordResponse {
  @Id({ description: 'The group that is to meet.', example })
  steeringGroupId!: string;

  @ApiProperty({ type: NamedGroupResponse, description: 'The group that is to meet.' })
  steeringGroup!: NamedGroupResponse;

  @OneOf(meetingKinds, { description: 'What the meeting will be.', example: 'regular' })
  kind!: string;

  @Text({ max: 200, description: 'What the meeting will be called.', example: 'Klausur MINT-Bildung' })
  title!: string;

  @Text({ ...nullable, max: 500, description: 'Where it will take place.', example: 'Rathaus, Raum 2' })
  location!: string | null;

  @TimeZone({ description: 'IANA zone in which people read the times.', example: 'Europe/Berlin' })
  timeZone!: string;

  @Day({ description: 'Last day on which answers are asked for.', example: '2026-11-27' })
  answerBy!: string;

  @OneOf(datePollStates, { description: 'How far it is.', example: 'open' })
  state!: string;

  @Id({ ...nullable, description: 'The date that was chosen.', example: null })
  chosenOptionId!: string | null;

  @Id({
    ...nullable,
    description: 'The meeting that was made of it; null also for who may not read it (yet).',
    example: null,
  })
  meetingId!: string | null;

  @Int({ ...counted, description: 'How many are asked.' })
  asked!: number;

  @Int({ ...counted, description: 'How many of them have answered.' })
  answered!: number;

  @Bool({ ...nullable, description: 'Whether you have answered; null: you are not asked.', example: true })
  hasAnswered!: boolean | null;

  @CodeList(steps, {
    maxEntries: steps.length,
    description: 'Steps that are open to you: POST …/{step}.',
    example: steps,
  })
  openSteps!: string[];
}

export class DatePollPage extends PageOf(DatePollRow) {}

export class DatePollResponse extends DatePollRow {
  @Text({ ...nullable, max: 2000, multiline: true, description: 'What was said to those who are asked.' })
  message!: string | null;

  @Text({
    ...nullable,
    max: 1000,
    multiline: true,
    description: 'Why it was withdrawn.',
    example: null,
  })
  withdrawalReason!: string | null;

  @ApiProperty({ type: [OfferedDateResponse], description: 'The dates, the first one first.' })
  options!: OfferedDateResponse[];

  @ApiProperty({
    type: RespondentResponse,
    nullable: true,
    description: 'Your own answer, for PATCH /date-poll-respondents/{id}; null: you are not asked.',
  })
  own!: RespondentResponse | null;

  @ApiProperty({
    type: [RespondentResponse],
    required: false,
    description: 'Everybody who is asked, by name; for who runs the group.',
  })
  respondents?: RespondentResponse[];

  @Int({
    ...counted,
    optional: true,
    description: 'How many of them a mail reaches: so many are told of the end; for who runs the group.',
  })
  reached?: number;
}

class AskedPersonResponse {
  @Id({
    ...nullable,
    description: 'The person; null: an organisation for which nobody is to be asked.',
    example,
  })
  personId!: string | null;

  @Text({ max: 500, description: 'Name.', example: 'Dr. Ada Beispiel' })
  name!: string;
}

class NotAskedResponse extends AskedPersonResponse {
  @OneOf(leftOutReasons, { description: 'Why they are not asked.', example: 'not_yet' })
  reason!: string;
}

export class DatePollPreview {
  @Int({ ...counted, description: 'How many would be asked by mail.' })
  mails!: number;

  @ApiProperty({
    type: [AskedPersonResponse],
    description: 'Who would be asked and is reached by no mail: no address, or mail to it came back.',
  })
  unreached!: AskedPersonResponse[];

  @ApiProperty({ type: [NotAskedResponse], description: 'Who would not be asked, and why.' })
  leftOut!: NotAskedResponse[];
}

/** A poll, for who answers it by a link. */
export class DatePollSheet {
  @Text({ max: 500, description: 'Who is asked.', example: 'Dr. Ada Beispiel' })
  name!: string;

  @Text({ max: 200, description: 'Name of the alliance.', example: 'Jenaer Allianz für Fachkräfte' })
  allianceName!: string;

  @ApiProperty({ type: LocalNameResponse, description: 'Name of the group that is to meet.' })
  groupName!: LocalNameResponse;

  @Text({ max: 200, description: 'What the meeting will be called.', example: 'Klausur MINT-Bildung' })
  title!: string;

  @Text({ ...nullable, max: 500, description: 'Where it will take place.', example: 'Rathaus, Raum 2' })
  location!: string | null;

  @Text({ ...nullable, max: 2000, multiline: true, description: 'What is said to those who are asked.' })
  message!: string | null;

  @TimeZone({ description: 'IANA zone in which people read the times.', example: 'Europe/Berlin' })
  timeZone!: string;

  @Day({ description: 'Last day on which answers are asked for.', example: '2026-11-27' })
  answerBy!: string;

  @OneOf(datePollStates, {
    description: 'How far it is; answers are taken while it is open.',
    example: 'open',
  })
  state!: string;

  @Id({ ...nullable, description: 'The date that was chosen.', example: null })
  chosenOptionId!: string | null;

  @Text({ ...nullable, max: 1000, multiline: true, description: 'Why it was withdrawn.', example: null })
  withdrawalReason!: string | null;

  @ApiProperty({ type: [OfferedDateResponse], description: 'The dates, with how many said what of each.' })
  options!: OfferedDateResponse[];

  @ApiProperty({ type: [DateAnswerResponse], description: 'What was answered so far.' })
  answers!: DateAnswerResponse[];

  @Text({ ...nullable, max: 500, description: 'The remark so far.', example: null })
  note!: string | null;

  @Moment({ ...nullable, description: 'When it was last answered (UTC); null: not yet.', example: null })
  answeredAt!: string | null;
}

export class NewDatePollLinkResponse {
  @Text({
    max: 100,
    description:
      'Opens /terminfindung#… in the application; to be sent in the body to POST /date-poll-links/reading and …/answers. Shown this once.',
    example: 'bXnJZ0m8m5cQ0y1o9VtqkFzv3oT7Q2rWlYdEwS6aPgc',
  })
  link!: string;

  @Moment({ description: 'Until when it can be used (UTC).', example: '2026-12-16T15:00:00.000Z' })
  expiresAt!: string;
}
