import { Column, Entity } from 'typeorm';
import { EditableRecord } from '../database/editable-record.js';
import { LocalName } from '../database/local-name.js';

export const groupKinds = ['steering', 'plenary'] as const;
type GroupKind = (typeof groupKinds)[number];

/** What is expected of a meeting under an item of its agenda. */
export const agendaItemKinds = ['information', 'discussion', 'decision'] as const;
export type AgendaItemKind = (typeof agendaItemKinds)[number];

/** One item with which the agendas of a group begin. */
export interface AgendaTemplateItem {
  title: string;
  kind: AgendaItemKind;
  durationMinutes: number | null;
  /** It is linked to the group's last minutes, which the meeting is to approve; left out where there are none. */
  approvesLastMinutes: boolean;
}

@Entity('steering_group')
export class SteeringGroup extends EditableRecord {
  /** Exactly one group is the plenary, which stands for the whole alliance. */
  @Column('text')
  kind!: GroupKind;

  @Column('text')
  slug!: string;

  /** Begins the numbers of its decisions; fixed once one was given. */
  @Column('text')
  numberPrefix!: string;

  @Column(() => LocalName)
  name!: LocalName;

  @Column('text', { nullable: true })
  mandate!: string | null;

  /** RFC 5545 recurrence rule in local wall time. */
  @Column('text', { nullable: true })
  rhythm!: string | null;

  /** Days for which minutes stay in review at least. */
  @Column('integer')
  reviewDays!: number;

  /** With what its agendas begin; null: the template that comes with the software. */
  @Column('jsonb', { nullable: true })
  agendaTemplate!: AgendaTemplateItem[] | null;

  /** In whose name its mails come; null: its name with the alliance's. */
  @Column('text', { nullable: true })
  senderName!: string | null;

  /** Where people answer its mails; null: where those of the plenary are answered. */
  @Column('text', { nullable: true })
  replyTo!: string | null;

  @Column('date')
  startDate!: string;

  /** First day that no longer counts. */
  @Column('date', { nullable: true })
  endDate!: string | null;
}
