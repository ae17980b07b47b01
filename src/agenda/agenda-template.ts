import type { EntityManager } from 'typeorm';
import { type AgendaTemplateItem, SteeringGroup } from '../steering-groups/steering-group.entity.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';
import { withMinutes } from '../meetings/meeting-visibility.js';

/** With what the agendas of a group begin that has no template of its own. */
const builtIn: readonly AgendaTemplateItem[] = [
  {
    title: 'Genehmigung des letzten Protokolls',
    kind: 'decision',
    durationMinutes: 5,
    approvesLastMinutes: true,
  },
];

/** With what a group's agendas begin: its own template, or the one that comes with the software. */
export function templateFrom(own: AgendaTemplateItem[] | null): AgendaTemplateItem[] {
  return own ?? [...builtIn];
}

/** As templateFrom, for the group of this id. */
export async function templateOf(em: EntityManager, steeringGroupId: string): Promise<AgendaTemplateItem[]> {
  const { agendaTemplate } = await em.findOneOrFail(SteeringGroup, {
    select: { id: true, agendaTemplate: true },
    where: { id: steeringGroupId },
  });
  return templateFrom(agendaTemplate);
}

/** Whether an agenda item is one of the template's: titles may come twice, with different kinds. */
export function isOfTemplate(
  item: Pick<AgendaTemplateItem, 'title' | 'kind'>,
  of: Pick<AgendaTemplateItem, 'title' | 'kind'>,
): boolean {
  return item.title === of.title && item.kind === of.kind;
}

/**
 * The minutes, whatever their state, of the group's last held meeting that began before the moment; null where it
 * has none. Those of the meeting before it were that one's to approve.
 */
export async function lastMinutesOf(
  em: EntityManager,
  steeringGroupId: string,
  before: Date,
): Promise<string | null> {
  const [last] = await em.query<{ minutesId: string | null }[]>(
    `SELECT mi.id AS "minutesId" FROM meeting m ${withMinutes}
      WHERE m.steering_group_id = $1 AND ${meetingIs.held.in('m.state')} AND m.actual_start < $2
      ORDER BY m.actual_start DESC, m.id DESC LIMIT 1`,
    [steeringGroupId, before],
  );
  return last?.minutesId ?? null;
}
