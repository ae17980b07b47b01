import { Column, Entity } from 'typeorm';
import { EditableRecord } from '../database/editable-record.js';
import type { Attendance, MeetingRole, Rsvp } from './participation-states.js';

@Entity('participation')
export class Participation extends EditableRecord {
  @Column('uuid')
  meetingId!: string;

  /** Null for a guest, who has a name only. */
  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('text', { nullable: true })
  guestName!: string | null;

  @Column('text', { nullable: true })
  guestEmail!: string | null;

  @Column('text')
  meetingRole!: MeetingRole;

  @Column('text')
  rsvp!: Rsvp;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  rsvpAt!: Date | null;

  /** Account that wrote the answer down; null where an API key did. */
  @Column('uuid', { nullable: true })
  rsvpRecordedBy!: string | null;

  /** A remark with the answer, for who runs the meeting. */
  @Column('text', { nullable: true })
  rsvpNote!: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  invitedAt!: Date | null;

  @Column('text')
  attendance!: Attendance;

  @Column('uuid', { nullable: true })
  substituteForPersonId!: string | null;

  /** Participation whose answer put this one on the list; null where who runs the meeting did. */
  @Column('uuid', { nullable: true })
  namedById!: string | null;

  // Frozen when the meeting opens: statistics must not change when somebody changes jobs.

  @Column('uuid', { nullable: true })
  organisationId!: string | null;

  @Column('text', { nullable: true })
  organisationName!: string | null;

  @Column('text', { nullable: true })
  sectorCode!: string | null;

  @Column('text', { nullable: true })
  function!: string | null;
}
