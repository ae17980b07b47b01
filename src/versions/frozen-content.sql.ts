/**
 * What one meeting's minutes say, as JSON in which persons and guests stand only as references. $1 is the id of
 * the minutes, $2 the moment of approval. Nobody's e-mail, telephone or link to join is in it. Tasks stand in a
 * correction as they were approved: what became of them since is not the minutes' to say.
 */
export const frozenContentSql = `SELECT jsonb_build_object(
  'form', 'minutes/1',
  'minutes', jsonb_build_object('id', mi.id, 'summary', mi.summary, 'approvedAt', iso($2::timestamptz)),
  'steeringGroup', jsonb_build_object('id', g.id, 'slug', g.slug,
    'name', jsonb_build_object('de', g.name_de, 'en', g.name_en)),
  'meeting', jsonb_build_object('id', m.id, 'kind', m.kind, 'title', m.title,
    'plannedStart', iso(m.planned_start), 'plannedEnd', iso(m.planned_end), 'timeZone', m.time_zone,
    'location', m.location, 'actualStart', iso(m.actual_start), 'actualEnd', iso(m.actual_end)),
  'agenda', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', ai.id, 'position', ai.position, 'title', ai.title,
      'kind', ai.kind, 'topicId', ai.topic_id, 'presenter', 'person:' || ai.presenter_person_id,
      'wasDiscussed', ai.was_discussed, 'notes', ai.notes, 'isPublic', ai.is_public,
      'decisions', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'number', d.number, 'text', d.text,
          'result', d.result, 'votesYes', d.votes_yes, 'votesNo', d.votes_no, 'votesAbstain', d.votes_abstain,
          'supersedesId', d.supersedes_id, 'deferredFromId', d.deferred_from_id) ORDER BY d.id), '[]')
        FROM decision d WHERE d.agenda_item_id = ai.id)) ORDER BY ai.position), '[]')
    FROM agenda_item ai WHERE ai.meeting_id = m.id),
  'actionItems', coalesce(approved.tasks, (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'title', t.title, 'dueDate', t.due_date,
      'agendaItemId', t.agenda_item_id, 'decisionId', t.decision_id,
      'responsiblePerson', 'person:' || t.responsible_person_id,
      'responsibleOrganisationId', t.responsible_organisation_id,
      'responsibleOrganisationName', (SELECT o.name FROM organisation o WHERE o.id = t.responsible_organisation_id))
      ORDER BY t.id), '[]')
    FROM action_item t JOIN agenda_item ai ON ai.id = t.agenda_item_id WHERE ai.meeting_id = m.id)),
  'participations', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', pa.id,
      'subject', coalesce('person:' || pa.person_id, 'participation:' || pa.id), 'meetingRole', pa.meeting_role,
      'attendance', pa.attendance, 'substituteFor', 'person:' || pa.substitute_for_person_id,
      'organisationId', pa.organisation_id, 'organisationName', pa.organisation_name,
      'sectorCode', pa.sector_code, 'function', pa.function) ORDER BY pa.id), '[]')
    FROM participation pa WHERE pa.meeting_id = m.id)
) AS content, mi.correction_reason AS reason, mi.current_version AS "currentVersion", approved.sha256 AS "previousSha256"
FROM minutes mi JOIN meeting m ON m.id = mi.meeting_id JOIN steering_group g ON g.id = m.steering_group_id
  LEFT JOIN LATERAL (SELECT mv.sha256, mv.content::jsonb->'actionItems' AS tasks FROM minutes_version mv
    WHERE mv.minutes_id = mi.id AND mv.version_no = mi.current_version) approved ON true
WHERE mi.id = $1`;

/**
 * The names behind references (text[]), as they are today, in the minutes with this id. A reference to nobody has none,
 * nor has one to a guest of another meeting: whoever writes these minutes need not be allowed to know that name.
 */
export const namesOf = (subjects: string, minutesId: string) => `SELECT s.subject, display_name(p) AS name
FROM unnest(${subjects}) AS s (subject) JOIN person p ON p.id = split_part(s.subject, ':', 2)::uuid
WHERE s.subject LIKE 'person:%'
UNION ALL SELECT s.subject, pa.guest_name
FROM unnest(${subjects}) AS s (subject) JOIN participation pa ON pa.id = split_part(s.subject, ':', 2)::uuid
WHERE s.subject LIKE 'participation:%' AND pa.guest_name IS NOT NULL
  AND pa.meeting_id = (SELECT meeting_id FROM minutes WHERE id = ${minutesId})`;

/** The names of $1 in the minutes $2, in order. */
export const namesSql = `${namesOf('$1::text[]', '$2::uuid')} ORDER BY 1`;
