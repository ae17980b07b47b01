import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was approved, word for word. Written once; the database refuses every change. */
@Entity('minutes_version')
export class MinutesVersion {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  minutesId!: string;

  /** 1, 2, 3 … */
  @Column('integer')
  versionNo!: number;

  /** Canonical JSON (RFC 8785), exactly as hashed. Names nobody: see minutes_version_name. */
  @Column('text')
  content!: string;

  /** SHA-256 of the content's UTF-8, in hex. */
  @Column('text')
  sha256!: string;

  /** That of the version before; null for the first. */
  @Column('text', { nullable: true })
  previousSha256!: string | null;

  /** Why there is another version; null for the first. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
