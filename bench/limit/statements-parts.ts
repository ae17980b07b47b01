/**
 * "Dr. Ada von Beispiel", of person `p`. Written out: PostgreSQL cannot inline display_name(), which is declared
 * immutable around the stable concat_ws, and calling it takes as long as finding the person.
 */
export const personName = `concat_ws(' ', p.academic_title, p.given_name, p.name_affix, p.family_name)`;

/** A group's name, as answers that speak of a group give it. @param id SQL of its id */
export const namedGroup = (id: string) => `(SELECT json_build_object('id', g.id, 'slug', g.slug,
    'name', json_build_object('de', g.name_de, 'en', g.name_en)) FROM steering_group g WHERE g.id = ${id})`;

/** The states that an action item `t` can be set to: whoever reads it here runs its group, or it is its own. */
const actionItemSteps = `CASE t.state
  WHEN 'open' THEN '["in_progress","blocked","done","cancelled"]'::json
  WHEN 'in_progress' THEN '["open","blocked","done","cancelled"]'::json
  WHEN 'blocked' THEN '["open","in_progress","done","cancelled"]'::json
  ELSE '["open"]'::json END`;

/**
 * The columns of an action item `t` as JSON shows it. $2 is today, $3 the alliance's time zone.
 * @param known SQL of what the statement knows already and need not look up for each row: the group's JSON, whether it
 *   is overdue, and the meeting it was born in
 */
export function actionItemColumns(
  known: { group?: string; overdue?: string; meetingId?: string } = {},
): string {
  const {
    group = namedGroup('t.steering_group_id'),
    overdue = `coalesce(t.due_date < $2::date AND t.state NOT IN ('done', 'cancelled'), false)`,
    meetingId = '(SELECT a.meeting_id FROM agenda_item a WHERE a.id = t.agenda_item_id)',
  } = known;
  return `t.id, t.version, iso(t.created_at) AS "createdAt", iso(t.updated_at) AS "updatedAt", t.title, t.description,
    t.steering_group_id AS "steeringGroupId", ${group} AS "steeringGroup",
    t.responsible_person_id AS "responsiblePersonId",
    (SELECT json_build_object('id', p.id, 'name', ${personName}) FROM person p
      WHERE p.id = t.responsible_person_id) AS "responsiblePerson",
    t.responsible_organisation_id AS "responsibleOrganisationId",
    (SELECT json_build_object('id', o.id, 'name', o.name) FROM organisation o
      WHERE o.id = t.responsible_organisation_id) AS "responsibleOrganisation",
    t.due_date AS "dueDate", ${overdue} AS overdue,
    CASE WHEN t.state <> 'cancelled' THEN greatest(0,
      coalesce((t.completed_at AT TIME ZONE $3::text)::date, $2::date) - (t.created_at AT TIME ZONE $3::text)::date)
    END AS "ageDays",
    t.priority, t.state, iso(t.completed_at) AS "completedAt", t.agenda_item_id AS "agendaItemId",
    ${meetingId} AS "meetingId",
    t.decision_id AS "decisionId", ${actionItemSteps} AS "openSteps"`;
}

/** The columns of a decision `d`. */
export const decisionColumns = `d.id, d.version, iso(d.created_at) AS "createdAt", iso(d.updated_at) AS "updatedAt",
  d.agenda_item_id AS "agendaItemId", d.steering_group_id AS "steeringGroupId", d.number, d.text, d.result,
  d.votes_yes AS "votesYes", d.votes_no AS "votesNo", d.votes_abstain AS "votesAbstain",
  d.supersedes_id AS "supersedesId", d.deferred_from_id AS "deferredFromId"`;

/** The columns of an agenda item `ai` of a meeting `m`, with how often its topic had been carried over by then. */
export const agendaItemColumns = `ai.id, ai.version, iso(ai.created_at) AS "createdAt",
  iso(ai.updated_at) AS "updatedAt", ai.meeting_id AS "meetingId", ai.position, ai.title, ai.kind,
  ai.duration_minutes AS "durationMinutes", ai.presenter_person_id AS "presenterPersonId",
  (SELECT ${personName} FROM person p WHERE p.id = ai.presenter_person_id) AS "presenterName",
  ai.topic_id AS "topicId", ai.carried_over_from_id AS "carriedOverFromId",
  ai.approves_minutes_id AS "approvesMinutesId", ai.is_public AS "isPublic", ai.was_discussed AS "wasDiscussed",
  ai.notes, carried.count AS "carryCount", carried.count >= 3 AS "isLongCarried"`;

/** What agendaItemColumns needs beside `ai` and `m`. */
export const carriedJoin = `CROSS JOIN LATERAL (SELECT count(*)::int FROM agenda_item ca JOIN meeting cm ON cm.id = ca.meeting_id
  WHERE ca.topic_id = ai.topic_id AND ca.carried_over_from_id IS NOT NULL
    AND (cm.id = m.id OR (cm.state <> 'draft' AND cm.planned_start <= m.planned_start))) carried`;

/** The rows of a select as a JSON list. */
export const jsonRows = (select: string) => `(SELECT coalesce(json_agg(r), '[]') FROM (${select}) r)`;

/** The tasks that were born in meeting `m` of the group whose JSON is `named.json` (namedJoin), which is theirs too. */
export const bornActionItems =
  jsonRows(`SELECT ${actionItemColumns({ group: 'named.json', meetingId: 'm.id' })}
  FROM action_item t JOIN agenda_item ai ON ai.id = t.agenda_item_id WHERE ai.meeting_id = m.id
  ORDER BY ai.position, t.id`);

/** The JSON of the group of meeting `m`, made once. */
export const namedJoin = `CROSS JOIN LATERAL (SELECT ${namedGroup('m.steering_group_id')} AS json OFFSET 0) named`;
