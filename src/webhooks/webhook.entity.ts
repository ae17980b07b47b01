import { Column, Entity } from 'typeorm';
import { EditableRecord } from '../database/editable-record.js';

/** Why nothing is sent: somebody said so; three days without success; the other side wants no more; the key; our secret. */
export const disabledReasons = [
  'by_hand',
  'failing',
  'gone',
  'key_revoked',
  'key_expired',
  'key_without_events',
  'secret_unreadable',
] as const;
export type DisabledReason = (typeof disabledReasons)[number];

/** An address to which events are sent. Its secrets, and how far it is, are written by themselves. */
@Entity('webhook')
export class Webhook extends EditableRecord {
  @Column('uuid')
  apiKeyId!: string;

  @Column('text')
  url!: string;

  /** Types of events. */
  @Column('text', { array: true })
  events!: string[];

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  disabledAt!: Date | null;

  @Column('text', { nullable: true })
  disabledReason!: DisabledReason | null;
}
