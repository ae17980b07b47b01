import type { EntityManager } from 'typeorm';
import { unknownReference } from '../common/field-errors.js';
import type { FieldError } from '../common/problem.js';
import { itemMissing, notPersonLink, topicClosed, topicNotOfGroup } from './agenda.errors.js';
import type { LockedMeeting } from '../meetings/meeting-lock.js';
import { personLinks } from '../persons/person-links.js';

/**
 * What is wrong with the topic of an item: it must be an open one of the meeting's group, and stays so until the
 * transaction ends. Another group's topic is as unknown as one that does not exist.
 */
export async function topicErrors(
  em: EntityManager,
  meeting: LockedMeeting,
  topicId: string | null | undefined,
): Promise<FieldError[]> {
  if (topicId === null || topicId === undefined) return [];
  const [topic] = await em.query<{ state: string }[]>(
    `SELECT state FROM topic WHERE id = $1 AND steering_group_id = $2 FOR NO KEY UPDATE`,
    [topicId, meeting.steeringGroupId],
  );
  if (!topic) return [topicNotOfGroup('/topicId')];
  return topic.state === 'open' ? [] : [topicClosed('/topicId')];
}

/**
 * What is wrong with notes: their links must name persons that exist. Those that stood in them before were looked at
 * when they came.
 */
export async function notesErrors(
  em: EntityManager,
  notes: string | null | undefined,
  before: string | null,
): Promise<FieldError[]> {
  if (notes === null || notes === undefined) return [];
  const { ids, broken } = personLinks(notes);
  const { ids: looked } = personLinks(before ?? '');
  const added = ids.filter((id) => !looked.includes(id));
  const known =
    added.length > 0
      ? await em.query<{ id: string }[]>(`SELECT id FROM person WHERE id = ANY($1::uuid[])`, [added])
      : [];
  const unknown = added.filter((id) => !known.some((person) => person.id === id));
  return [...broken, ...unknown].map((link) => notPersonLink('/notes', { link: `person:${link}` }));
}

/** What is wrong with a new order: it must name every item of the meeting, once, and no other. */
export function orderErrors(wanted: readonly string[], items: readonly string[]): FieldError[] {
  return [
    ...wanted.flatMap((id, index) =>
      items.includes(id) ? [] : [unknownReference(`/agendaItemIds/${index}`)],
    ),
    ...items.filter((id) => !wanted.includes(id)).map((id) => itemMissing('/agendaItemIds', { id })),
  ];
}
