import { frozenCtes } from './statements-frozen.js';

/*
 * Approving minutes in review, once and with a next meeting planned: in one transaction the locks, and the rows that the
 * application writes. What it skips: what may stand in the way (blockers), corrections, drafting a next meeting, locks
 * on topics and tasks, the canonical form of the frozen text, and links to persons written in an unusual way.
 */

/** Holds group, meeting and minutes ($1), so that approvals of one group take turns; no row where they are not in review. */
export const lockMinutesSql = `
  SELECT mi.version FROM minutes mi JOIN meeting m ON m.id = mi.meeting_id
    JOIN steering_group g ON g.id = m.steering_group_id
  WHERE mi.id = $1::uuid AND mi.state = 'in_review' FOR UPDATE OF mi, m FOR NO KEY UPDATE OF g`;

const openTask = (items: string) => `EXISTS (SELECT FROM action_item x WHERE x.agenda_item_id ${items}
  AND x.state NOT IN ('done', 'cancelled'))`;

/** What is decided: which items go on, and what becomes of their topics. */
const decidedCtes = `
  place AS MATERIALIZED (
    SELECT mi.id AS minutes_id, mi.summary, m.id AS meeting_id, m.planned_start, g.id AS group_id, g.number_prefix,
      coalesce(g.agenda_template,
        '[{"title": "Genehmigung des letzten Protokolls", "kind": "decision"}]') AS template,
      extract(year FROM m.actual_start AT TIME ZONE m.time_zone)::int AS year,
      (m.actual_start AT TIME ZONE $5::text)::date AS started_on
    FROM minutes mi JOIN meeting m ON m.id = mi.meeting_id JOIN steering_group g ON g.id = m.steering_group_id
    WHERE mi.id = $1::uuid),
  next AS MATERIALIZED (
    SELECT nx.id FROM place p JOIN meeting nx ON nx.steering_group_id = p.group_id
    WHERE nx.planned_start > p.planned_start AND nx.planned_end > $2::timestamptz
      AND nx.state IN ('draft', 'scheduled', 'invited')
    ORDER BY nx.planned_start, nx.id LIMIT 1 FOR NO KEY UPDATE OF nx),
  judged AS MATERIALIZED (
    SELECT a.*, tp.state AS topic_state, tp.is_recurring, tp.leave_out_once, tp.left_out_after_id,
      tp.steering_group_id = p.group_id AS is_of_group, there.id AS there_id, deferred.some AS deferred,
      a.approves_minutes_id IS NOT NULL
        OR p.template @> jsonb_build_array(jsonb_build_object('title', a.title, 'kind', a.kind)) AS is_routine,
      ${openTask('= a.id')} AS has_task,
      a.topic_id IS NOT NULL AND
        ${openTask('IN (SELECT o.id FROM agenda_item o WHERE o.topic_id = a.topic_id)')} AS topic_has_task
    FROM place p JOIN agenda_item a ON a.meeting_id = p.meeting_id LEFT JOIN topic tp ON tp.id = a.topic_id
      LEFT JOIN agenda_item there ON there.topic_id = a.topic_id AND there.meeting_id = (SELECT id FROM next)
      CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM decision d
        WHERE d.agenda_item_id = a.id AND d.result = 'deferred') AS some) deferred),
  fates AS MATERIALIZED (
    SELECT j.*, CASE
      WHEN topic_id IS NULL THEN CASE WHEN deferred
        OR (kind <> 'information' AND NOT is_routine AND (NOT was_discussed OR has_task)) THEN 'is_made' END
      WHEN NOT is_of_group THEN NULL
      WHEN topic_state = 'closed' THEN CASE WHEN deferred THEN 'reopens' END
      WHEN is_recurring AND leave_out_once AND NOT deferred THEN 'is_left_out'
      WHEN NOT was_discussed OR is_recurring OR topic_has_task OR deferred THEN 'goes_on'
      WHEN there_id IS NULL THEN 'closes' END AS fate
    FROM judged j),
  going AS MATERIALIZED (
    SELECT id, title, kind, duration_minutes, presenter_person_id, topic_id, there_id, fate = 'is_made' AS is_made,
      NULL::uuid AS left_out_after_id, row_number() OVER (ORDER BY position) AS nth
    FROM fates WHERE fate IN ('is_made', 'reopens', 'goes_on')
    UNION ALL
    SELECT o.id, o.title, o.kind, o.duration_minutes, o.presenter_person_id, tp.id, there.id, false,
      tp.left_out_after_id, 1000 + row_number() OVER (ORDER BY o.position, tp.id)
    FROM place p JOIN topic tp ON tp.steering_group_id = p.group_id AND tp.state = 'open'
      JOIN agenda_item o ON o.id = tp.left_out_after_id AND o.meeting_id <> p.meeting_id
      LEFT JOIN agenda_item there ON there.topic_id = tp.id AND there.meeting_id = (SELECT id FROM next)
    WHERE NOT EXISTS (SELECT FROM agenda_item a WHERE a.meeting_id = p.meeting_id AND a.topic_id = tp.id)),
  carried AS MATERIALIZED (
    SELECT g.id AS item_id, g.title, g.kind, g.duration_minutes, g.presenter_person_id, g.is_made,
      g.left_out_after_id, coalesce(g.topic_id, gen_random_uuid()) AS topic_id, g.there_id,
      coalesce(g.there_id, gen_random_uuid()) AS new_item_id, n.id AS next_id,
      (SELECT coalesce(max(l.position), 0) FROM agenda_item l WHERE l.meeting_id = n.id)
        + count(*) FILTER (WHERE g.there_id IS NULL) OVER (ORDER BY g.nth) AS position
    FROM going g CROSS JOIN next n),
  settled AS (
    SELECT d.id, p.group_id, p.number_prefix, p.year, row_number() OVER (ORDER BY a.position, d.id) AS nth
    FROM place p JOIN agenda_item a ON a.meeting_id = p.meeting_id JOIN decision d ON d.agenda_item_id = a.id
    WHERE d.number IS NULL AND d.result IN ('adopted', 'adopted_amended', 'rejected')),
  taken AS (
    INSERT INTO decision_counter AS c (steering_group_id, number_prefix, year, last_sequence)
    SELECT s.group_id, s.number_prefix, s.year, count(*) FROM settled s GROUP BY 1, 2, 3
    ON CONFLICT (steering_group_id, year) DO UPDATE SET last_sequence = c.last_sequence + excluded.last_sequence
    RETURNING c.last_sequence - (SELECT count(*) FROM settled) AS before),
  numbers AS MATERIALIZED (
    SELECT s.id, s.year, (t.before + s.nth)::int AS sequence, concat_ws('-', s.number_prefix, s.year,
      lpad((t.before + s.nth)::text, greatest(2, length((t.before + s.nth)::text)), '0')) AS number
    FROM settled s CROSS JOIN taken t)`;

/** The rows that change or are made; each CTE gives what its audit event says. */
const doneCtes = `
  numbered AS (
    UPDATE decision d SET number_year = n.year, number_sequence = n.sequence, number = n.number,
      version = d.version + 1, updated_at = $2 FROM numbers n WHERE d.id = n.id RETURNING d.id),
  approving AS (
    UPDATE agenda_item a SET approves_minutes_id = $1, version = a.version + 1, updated_at = $2
    FROM agenda_item old WHERE a.meeting_id = (SELECT id FROM next) AND a.approves_minutes_id <> $1 AND old.id = a.id
    RETURNING a.id, old.approves_minutes_id AS before),
  made AS (
    INSERT INTO topic (id, steering_group_id, title, raised_in_agenda_item_id, first_raised_on, created_at, updated_at)
    SELECT c.topic_id, p.group_id, c.title, c.item_id, p.started_on, $2, $2 FROM carried c CROSS JOIN place p
    WHERE c.is_made RETURNING *),
  moved AS (
    UPDATE agenda_item a SET topic_id = c.topic_id, version = a.version + 1, updated_at = $2
    FROM carried c WHERE a.id = c.item_id AND c.is_made RETURNING a.id, a.topic_id),
  added AS (
    INSERT INTO agenda_item (id, meeting_id, position, title, kind, duration_minutes, presenter_person_id, topic_id,
      carried_over_from_id, created_at, updated_at)
    SELECT c.new_item_id, c.next_id, c.position, c.title, c.kind, c.duration_minutes, c.presenter_person_id,
      c.topic_id, c.item_id, $2, $2 FROM carried c WHERE c.there_id IS NULL RETURNING *),
  linked AS (
    UPDATE agenda_item a SET carried_over_from_id = c.item_id, version = a.version + 1, updated_at = $2
    FROM carried c WHERE a.id = c.there_id AND a.carried_over_from_id IS NULL RETURNING a.id, a.carried_over_from_id),
  copied AS (
    INSERT INTO decision (id, agenda_item_id, steering_group_id, text, supersedes_id, deferred_from_id, created_at,
      updated_at)
    SELECT gen_random_uuid(), c.new_item_id, p.group_id, d.text, d.supersedes_id, d.id, $2, $2
    FROM place p CROSS JOIN carried c JOIN decision d ON d.agenda_item_id = c.item_id
    WHERE d.result = 'deferred' AND c.left_out_after_id IS NULL RETURNING *),
  back AS (
    UPDATE topic tp SET left_out_after_id = NULL, version = tp.version + 1, updated_at = $2
    FROM carried c WHERE tp.id = c.topic_id AND c.left_out_after_id IS NOT NULL RETURNING tp.id, c.left_out_after_id),
  turned AS (
    UPDATE topic tp SET version = tp.version + 1, updated_at = $2,
      state = CASE f.fate WHEN 'closes' THEN 'closed' WHEN 'reopens' THEN 'open' ELSE tp.state END,
      leave_out_once = tp.leave_out_once AND f.fate <> 'is_left_out',
      left_out_after_id = CASE f.fate WHEN 'is_left_out' THEN f.id ELSE tp.left_out_after_id END
    FROM fates f WHERE tp.id = f.topic_id AND f.fate IN ('closes', 'reopens', 'is_left_out')
    RETURNING tp.id, tp.state, f.fate, f.topic_state AS old_state, f.left_out_after_id AS old_left_out, f.id AS item_id)`;

/** One audit event a record, with its values before and after. */
const auditCtes = `
  events AS MATERIALIZED (
    SELECT gen_random_uuid() AS id, e.* FROM (
      SELECT 'changed' AS action, 'agenda_item' AS type, id AS record_id,
        json_build_object('approvesMinutesId', before) AS before, json_build_object('approvesMinutesId', $1::uuid) AS after
        FROM approving
      UNION ALL SELECT 'created', 'topic', id, '{}', json_build_object('steeringGroupId', steering_group_id,
        'title', title, 'state', state, 'raisedInAgendaItemId', raised_in_agenda_item_id,
        'firstRaisedOn', first_raised_on) FROM made
      UNION ALL SELECT 'changed', 'agenda_item', id, '{}', json_build_object('topicId', topic_id) FROM moved
      UNION ALL SELECT 'created', 'agenda_item', id, '{}', json_strip_nulls(json_build_object('title', title,
        'kind', kind, 'durationMinutes', duration_minutes, 'presenterPersonId', presenter_person_id,
        'topicId', topic_id, 'meetingId', meeting_id, 'carriedOverFromId', carried_over_from_id,
        'position', position)) FROM added
      UNION ALL SELECT 'changed', 'agenda_item', id, '{}',
        json_build_object('carriedOverFromId', carried_over_from_id) FROM linked
      UNION ALL SELECT 'created', 'decision', id, '{}', json_strip_nulls(json_build_object(
        'agendaItemId', agenda_item_id, 'steeringGroupId', steering_group_id, 'text', text, 'result', result,
        'supersedesId', supersedes_id, 'deferredFromId', deferred_from_id)) FROM copied
      UNION ALL SELECT 'taken_back', 'topic', id, json_build_object('leftOutAfterId', left_out_after_id),
        '{"leftOutAfterId": null}' FROM back
      UNION ALL SELECT 'changed', 'topic', id, json_build_object('state', old_state), json_build_object('state', state)
        FROM turned WHERE fate <> 'is_left_out'
      UNION ALL SELECT 'left_out', 'topic', id, json_build_object('leaveOutOnce', true, 'leftOutAfterId', old_left_out),
        json_build_object('leaveOutOnce', false, 'leftOutAfterId', item_id) FROM turned WHERE fate = 'is_left_out'
      UNION ALL SELECT 'approved', 'minutes', id, '{"state": "in_review"}', json_strip_nulls(json_build_object(
        'state', 'approved', 'nextMeetingId', next_meeting_id, 'approvedAt', iso($2::timestamptz),
        'currentVersion', 1)) FROM approved) e),
  audited AS (
    INSERT INTO audit_event (id, at, actor_kind, actor_id, action, record_type, record_id, fields, request_id)
    SELECT id, $2, 'account', $3, action, type, record_id, ARRAY(SELECT json_object_keys(after)), $4 FROM events)
  INSERT INTO audit_value (audit_event_id, field, before, after)
  SELECT e.id, v.key, (e.before->v.key)::jsonb, nullif(v.value::jsonb, 'null') FROM events e, json_each(e.after) v`;

/**
 * Approves the minutes that lockMinutesSql holds. $1 their id, $2 the moment, $3 the account, $4 the request's id, $5
 * the alliance's time zone. The minutes are approved after everything beneath them, since triggers refuse it then.
 */
export const approvalSql = `WITH ${decidedCtes}, ${doneCtes}, ${frozenCtes},
  approved AS (
    UPDATE minutes mi SET state = 'approved', current_version = 1, approved_at = $2, approved_by = $3,
      next_meeting_id = (SELECT id FROM next), version = mi.version + 1, updated_at = $2
    WHERE mi.id = $1 AND (SELECT count(*) FROM numbered) + (SELECT count(*) FROM moved) >= 0
    RETURNING mi.id, mi.next_meeting_id), ${auditCtes}`;
