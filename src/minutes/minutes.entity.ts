import { Column, Entity } from 'typeorm';
import { EditableRecord } from '../database/editable-record.js';
import type { MinutesState } from '../meetings/minutes-states.js';

@Entity('minutes')
export class Minutes extends EditableRecord {
  @Column('uuid')
  meetingId!: string;

  @Column('text')
  state!: MinutesState;

  @Column('text', { nullable: true })
  summary!: string | null;

  /** Number of the frozen version that readers see; null until the first approval. */
  @Column('integer', { nullable: true })
  currentVersion!: number | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  reviewStartedAt!: Date | null;

  /** Why they came back from review; null once they go there again. */
  @Column('text', { nullable: true })
  returnReason!: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  approvedAt!: Date | null;

  /** Account that approved; null where it was the operator. */
  @Column('uuid', { nullable: true })
  approvedBy!: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  publishedAt!: Date | null;

  /** The meeting that got what was carried over. */
  @Column('uuid', { nullable: true })
  nextMeetingId!: string | null;

  /** How far the next version is, while a correction is open; `state` stays what readers see. */
  @Column('text', { nullable: true })
  correctionState!: 'draft' | 'in_review' | null;

  @Column('text', { nullable: true })
  correctionReason!: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  correctionOpenedAt!: Date | null;

  @Column('uuid', { nullable: true })
  correctionOpenedBy!: string | null;

  /** The tombstone: set while minutes that were public no longer are. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  unpublishedAt!: Date | null;
}
