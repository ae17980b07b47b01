import { Column, Entity } from 'typeorm';
import { EditableRecord } from '../database/editable-record.js';
import type { MeetingKind } from '../meetings/meeting.entity.js';
import type { DatePollState } from './date-poll-life-cycle.js';

/** A date is looked for: several are offered to the people of a group, who answer, and one becomes a meeting. */
@Entity('date_poll')
export class DatePoll extends EditableRecord {
  @Column('uuid')
  steeringGroupId!: string;

  /** The group's kind, which the database keeps true by a foreign key. */
  @Column('text')
  groupKind!: 'steering' | 'plenary';

  /** What the meeting will be. */
  @Column('text')
  kind!: MeetingKind;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  location!: string | null;

  /** To those who are asked. */
  @Column('text', { nullable: true })
  message!: string | null;

  /** IANA zone in which people read the times. */
  @Column('text')
  timeZone!: string;

  /** Last day on which answers are asked for, in the alliance's zone. */
  @Column('date')
  answerBy!: string;

  @Column('text')
  state!: DatePollState;

  @Column('uuid', { nullable: true })
  chosenOptionId!: string | null;

  /** The draft that was made of the chosen date. */
  @Column('uuid', { nullable: true })
  meetingId!: string | null;

  @Column('text', { nullable: true })
  withdrawalReason!: string | null;
}
