import { recordFields } from '../common/record.sql.js';

/**
 * The JSON of one agenda item `ai`; `readsMinutes` is the condition under which the actor may read what the
 * minutes say of it (meeting-visibility.ts).
 */
export function agendaItemJson({ readsMinutes }: { readsMinutes: string }): string {
  return `jsonb_build_object(${recordFields('ai')}, 'meetingId', ai.meeting_id, 'position', ai.position, 'title', ai.title,
      'kind', ai.kind, 'durationMinutes', ai.duration_minutes, 'presenterPersonId', ai.presenter_person_id,
      'presenterName', (SELECT display_name(person) FROM person WHERE person.id = ai.presenter_person_id),
      'topicId', ai.topic_id, 'carriedOverFromId', ai.carried_over_from_id, 'isPublic', ai.is_public)
    || CASE WHEN ${readsMinutes} THEN jsonb_build_object('wasDiscussed', ai.was_discussed, 'notes', ai.notes)
      ELSE '{}' END`;
}
