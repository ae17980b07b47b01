/**
 * What one meeting's minutes say, as JSON in which persons and guests stand only as references. $1 is the id of
 * the minutes, $2 the moment of approval. Nobody's e-mail, telephone or link to join is in it. Tasks stand in a
 * correction as they were approved: what became of them since is not the minutes' to say.
 */
export const frozenContentSql = `SELECT jsonb_build_object(
  'form', 'minutes/1',
  'minutes', jsonb_build_object('id', m.id, 'summary', m.summary, 'approvedAt', iso($2::timestamptz)),
  'steeringGroup', jsonb_build_object('id', g.id, 'slug', g.slug,
    'name', jsonb_build_object('de', g.name_de, 'en', g.name_en)),
  'meeting', jsonb_build_object('id', mt.id, 'kind', mt.kind, 'title', mt.title,
    'plannedStart', iso(mt.planned_start), 'plannedEnd', iso(mt.planned_end), 'timeZone', mt.time_zone,
    'location', mt.location, 'actualStart', iso(mt.actual_start), 'actualEnd', iso(mt.actual_end)),
  'agenda', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'position', a.position, 'title', a.title,
      'kind', a.kind, 'topicId', a.topic_id, 'presenter', 'person:' || a.presenter_person_id,
      'wasDiscussed', a.was_discussed, 'notes', a.notes, 'isPublic', a.is_public,
      'decisions', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'number', d.number, 'text', d.text,
          'result', d.result, 'votesYes', d.votes_yes, 'votesNo', d.votes_no, 'votesAbstain', d.votes_abstain,
          'supersedesId', d.supersedes_id, 'deferredFromId', d.deferred_from_id) ORDER BY d.id), '[]')
        FROM decision d WHERE d.agenda_item_id = a.id)) ORDER BY a.position), '[]')
    FROM agenda_item a WHERE a.meeting_id = mt.id),
  'actionItems', coalesce(approved.tasks, (SELECT coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'title', x.title, 'dueDate', x.due_date,
      'agendaItemId', x.agenda_item_id, 'decisionId', x.decision_id,
      'responsiblePerson', 'person:' || x.responsible_person_id,
      'responsibleOrganisationId', x.responsible_organisation_id,
      'responsibleOrganisationName', (SELECT o.name FROM organisation o WHERE o.id = x.responsible_organisation_id))
      ORDER BY x.id), '[]')
    FROM action_item x JOIN agenda_item a ON a.id = x.agenda_item_id WHERE a.meeting_id = mt.id)),
  'participations', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id,
      'subject', coalesce('person:' || p.person_id, 'participation:' || p.id), 'meetingRole', p.meeting_role,
      'attendance', p.attendance, 'substituteFor', 'person:' || p.substitute_for_person_id,
      'organisationId', p.organisation_id, 'organisationName', p.organisation_name,
      'sectorCode', p.sector_code, 'function', p.function) ORDER BY p.id), '[]')
    FROM participation p WHERE p.meeting_id = mt.id)
) AS content, m.correction_reason AS reason, m.current_version AS "currentVersion", approved.sha256 AS "previousSha256"
FROM minutes m JOIN meeting mt ON mt.id = m.meeting_id JOIN steering_group g ON g.id = mt.steering_group_id
  LEFT JOIN LATERAL (SELECT v.sha256, v.content::jsonb->'actionItems' AS tasks FROM minutes_version v
    WHERE v.minutes_id = m.id AND v.version_no = m.current_version) approved ON true
WHERE m.id = $1`;

/**
 * The names behind references (text[]), as they are today, in the minutes with this id. A reference to nobody has none,
 * nor has one to a guest of another meeting: whoever writes these minutes need not be allowed to know that name.
 */
export const namesOf = (subjects: string, minutesId: string) => `SELECT s.subject, display_name(p) AS name
FROM unnest(${subjects}) AS s (subject) JOIN person p ON p.id = split_part(s.subject, ':', 2)::uuid
WHERE s.subject LIKE 'person:%'
UNION ALL SELECT s.subject, t.guest_name
FROM unnest(${subjects}) AS s (subject) JOIN participation t ON t.id = split_part(s.subject, ':', 2)::uuid
WHERE s.subject LIKE 'participation:%' AND t.guest_name IS NOT NULL
  AND t.meeting_id = (SELECT meeting_id FROM minutes WHERE id = ${minutesId})`;

/** The names of $1 in the minutes $2, in order. */
export const namesSql = `${namesOf('$1::text[]', '$2::uuid')} ORDER BY 1`;

/**
 * Numbers what was adopted or rejected in the meeting of the minutes ($1), in the order of the agenda, per group
 * and year of the actual start where the meeting took place. The counter's row stays locked until the transaction
 * ends, so a number that was taken in vain goes back with it.
 */
export const numberDecisionsSql = `WITH settled AS (
  SELECT d.id, mt.steering_group_id, row_number() OVER (ORDER BY a.position, d.id) AS nth,
    extract(year FROM mt.actual_start AT TIME ZONE mt.time_zone)::int AS year
  FROM minutes m JOIN meeting mt ON mt.id = m.meeting_id JOIN agenda_item a ON a.meeting_id = mt.id
    JOIN decision d ON d.agenda_item_id = a.id
  WHERE m.id = $1 AND d.number IS NULL AND d.result IN ('adopted', 'adopted_amended', 'rejected')
), taken AS (
  INSERT INTO decision_counter AS c (steering_group_id, number_prefix, year, last_sequence)
  SELECT g.id, g.number_prefix, s.year, count(*)
  FROM settled s JOIN steering_group g ON g.id = s.steering_group_id GROUP BY g.id, s.year
  ON CONFLICT (steering_group_id, year) DO UPDATE SET last_sequence = c.last_sequence + excluded.last_sequence
  RETURNING c.number_prefix, c.year, c.last_sequence - (SELECT count(*) FROM settled) AS before
), numbered AS (
  SELECT s.id, t.number_prefix, t.year, (t.before + s.nth)::int AS sequence FROM settled s CROSS JOIN taken t
)
UPDATE decision d SET number_year = n.year, number_sequence = n.sequence,
  number = concat_ws('-', n.number_prefix, n.year, lpad(n.sequence::text, greatest(2, length(n.sequence::text)), '0')),
  version = d.version + 1, updated_at = $2
FROM numbered n WHERE d.id = n.id`;
