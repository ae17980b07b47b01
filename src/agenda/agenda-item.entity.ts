import { Column, Entity } from 'typeorm';
import { EditableRecord } from '../database/editable-record.js';
import type { AgendaItemKind } from '../steering-groups/steering-group.entity.js';

@Entity('agenda_item')
export class AgendaItem extends EditableRecord {
  @Column('uuid')
  meetingId!: string;

  /** From 1 on, without gaps; it belongs to the meeting's order and leaves the item's version alone. */
  @Column('integer')
  position!: number;

  @Column('text')
  title!: string;

  @Column('text')
  kind!: AgendaItemKind;

  @Column('integer', { nullable: true })
  durationMinutes!: number | null;

  @Column('uuid', { nullable: true })
  presenterPersonId!: string | null;

  @Column('uuid', { nullable: true })
  topicId!: string | null;

  /** The item of an earlier meeting that this one goes on with. */
  @Column('uuid', { nullable: true })
  carriedOverFromId!: string | null;

  /** The minutes that the meeting is to approve under this item. */
  @Column('uuid', { nullable: true })
  approvesMinutesId!: string | null;

  @Column('boolean')
  wasDiscussed!: boolean;

  /** Markdown: what the minutes say under this item. */
  @Column('text', { nullable: true })
  notes!: string | null;

  @Column('boolean')
  isPublic!: boolean;
}
