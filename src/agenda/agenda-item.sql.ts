import { object, type Part } from '../database/object.sql.js';
import { recordFields } from '../database/record.sql.js';
import { keptField } from '../meetings/kept-version.sql.js';
import { LONG_CARRIED } from '../topics/topic.entity.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';
import type { MeetingRef } from '../meetings/meeting-lock.js';

/**
 * What `agendaItemJson` needs beside `ai`: how often its topic had been carried over by the time of its meeting; what
 * happened to the topic later is told by the topic. Drafts of other meetings do not count, so that nobody learns of
 * them. Joined, because it is used twice.
 */
export const carriedJoin = `CROSS JOIN LATERAL (SELECT count(*) FROM agenda_item carried_ai JOIN meeting carried_m ON carried_m.id = carried_ai.meeting_id
    WHERE carried_ai.topic_id = ai.topic_id AND carried_ai.carried_over_from_id IS NOT NULL
      AND (carried_m.id = ai.meeting_id OR (${meetingIs.draft.notIn('carried_m.state')}
        AND carried_m.planned_start <= (SELECT own_m.planned_start FROM meeting own_m WHERE own_m.id = ai.meeting_id)))) carried`;

/**
 * The JSON of one agenda item `ai`, in a statement that joins `kept` (kept-version.sql.ts) and `carriedJoin`;
 * `readsMinutes` is the condition under which the actor may read what the minutes say of it (meeting-visibility.ts).
 */
export function agendaItemJson(readsMinutes: string, ...more: Part[]): string {
  const kept = (column: string, name: string) => keptField('agenda', 'ai.id', name, column);
  return object(
    `${recordFields('ai')}, 'meetingId', ai.meeting_id, 'position', ai.position, 'title', ai.title,
      'kind', ai.kind, 'durationMinutes', ai.duration_minutes, 'presenterPersonId', ai.presenter_person_id,
      'presenterName', (SELECT display_name(person) FROM person WHERE person.id = ai.presenter_person_id),
      'topicId', ai.topic_id, 'carriedOverFromId', ai.carried_over_from_id, 'approvesMinutesId', ai.approves_minutes_id,
      'isPublic', ${kept('ai.is_public', 'isPublic')}, 'carryCount', carried.count,
      'isLongCarried', carried.count >= ${LONG_CARRIED}`,
    {
      when: readsMinutes,
      fields: `'wasDiscussed', ${kept('ai.was_discussed', 'wasDiscussed')}, 'notes', ${kept('ai.notes', 'notes')}`,
    },
    ...more,
  );
}

/** The meeting on whose agenda the item stands. */
export const meetingOfItem =
  (id: string): MeetingRef =>
  (values) =>
    `(SELECT meeting_id FROM agenda_item WHERE id = ${values.add(id)}::uuid)`;
