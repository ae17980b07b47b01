import { Column, Entity } from 'typeorm';
import { EditableRecord } from '../database/editable-record.js';
import type { MeetingState } from './meeting-life-cycle.js';

export const meetingKinds = ['regular', 'annual_session'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

@Entity('meeting')
export class Meeting extends EditableRecord {
  @Column('uuid')
  steeringGroupId!: string;

  /** The group's kind, which the database keeps true by a foreign key. */
  @Column('text')
  groupKind!: 'steering' | 'plenary';

  @Column('text')
  kind!: MeetingKind;

  @Column('text')
  title!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  plannedStart!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  plannedEnd!: Date;

  /** IANA zone in which people read the times. */
  @Column('text')
  timeZone!: string;

  @Column('text', { nullable: true })
  location!: string | null;

  /** Last day on which an answer to the invitation is asked for. */
  @Column('date', { nullable: true })
  answerBy!: string | null;

  @Column('text', { nullable: true })
  joinUrl!: string | null;

  @Column('text')
  state!: MeetingState;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  actualStart!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  actualEnd!: Date | null;

  @Column('text', { nullable: true })
  cancelReason!: string | null;

  /** Names the meeting in calendars; never changes. */
  @Column('text')
  icsUid!: string;

  /** Raised when time or place changes (RFC 5545, 3.8.7.4). */
  @Column('integer')
  icsSequence!: number;
}
