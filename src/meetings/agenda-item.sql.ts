import { recordFields } from '../common/record.sql.js';
import { keptEntry } from './kept-version.sql.js';
import { LONG_CARRIED } from './topic.entity.js';

/**
 * How often the topic of agenda item `ai` had been carried over by the time of its meeting: what happened to the topic
 * later is told by the topic. Drafts of other meetings do not count, so that nobody learns of them.
 */
const carried = `(SELECT jsonb_build_object('carryCount', count(*), 'isLongCarried', count(*) >= ${LONG_CARRIED})
    FROM agenda_item ca JOIN meeting cm ON cm.id = ca.meeting_id
    WHERE ca.topic_id = ai.topic_id AND ca.carried_over_from_id IS NOT NULL
      AND (cm.id = ai.meeting_id OR (cm.state <> 'draft'
        AND cm.planned_start <= (SELECT om.planned_start FROM meeting om WHERE om.id = ai.meeting_id))))`;

/**
 * The JSON of one agenda item `ai`, in a statement that joins `kept` (kept-version.sql.ts); `readsMinutes` is the
 * condition under which the actor may read what the minutes say of it (meeting-visibility.ts).
 */
export function agendaItemJson({ readsMinutes }: { readsMinutes: string }): string {
  return `jsonb_build_object(${recordFields('ai')}, 'meetingId', ai.meeting_id, 'position', ai.position, 'title', ai.title,
      'kind', ai.kind, 'durationMinutes', ai.duration_minutes, 'presenterPersonId', ai.presenter_person_id,
      'presenterName', (SELECT display_name(person) FROM person WHERE person.id = ai.presenter_person_id),
      'topicId', ai.topic_id, 'carriedOverFromId', ai.carried_over_from_id, 'approvesMinutesId', ai.approves_minutes_id,
      'isPublic', ai.is_public) || ${carried}
    || CASE WHEN ${readsMinutes} THEN jsonb_build_object('wasDiscussed', ai.was_discussed, 'notes', ai.notes)
      ELSE '{}' END
    || coalesce((SELECT jsonb_build_object('isPublic', entry->'isPublic') || CASE WHEN ${readsMinutes}
        THEN jsonb_build_object('wasDiscussed', entry->'wasDiscussed', 'notes', entry->'notes') ELSE '{}' END
      FROM (${keptEntry('agenda', 'ai.id')}) AS approved), '{}')`;
}
