import { actionItemIs } from '../action-items/action-item-life-cycle.js';
import { Values, type OneStatement } from '../database/statements.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';
import { hasLeft } from '../steering-groups/has-left.sql.js';
import { isLinkOpen } from '../signed-links/signed-links.operations.js';

/**
 * Participation `pa` in meeting `m` that link `l` answers for: while the meeting is ahead, whoever has the link; nothing once
 * they have left, their account was disabled, or a guest has another address than the one to which its mail went.
 */
const opened = (values: Values, hash: Buffer, now: Date, today: string) => `FROM signed_link l
  JOIN participation pa ON pa.id = l.participation_id JOIN meeting m ON m.id = pa.meeting_id
  LEFT JOIN person p ON p.id = pa.person_id LEFT JOIN mail ma ON ma.id = l.id
  WHERE (ma.id IS NULL OR pa.person_id IS NOT NULL OR lower(ma.to_address) = lower(pa.guest_email))
    AND NOT (p.id IS NOT NULL AND ${hasLeft(values.day(today))})
    AND NOT EXISTS (SELECT FROM account ac WHERE ac.person_id = p.id AND ac.disabled_at IS NOT NULL)
    AND l.token_hash = ${values.add(hash)}::bytea AND l.purpose = 'answer'
    AND ${isLinkOpen(`${values.add(now)}::timestamptz`)}
    AND pa.invited_at IS NOT NULL AND ${meetingIs.invited.in('m.state')}`;

/** For which participation a link answers: its id, and its meeting's. */
export function answererByLink(hash: Buffer, now: Date, today: string): OneStatement {
  const values = new Values();
  return {
    text: `SELECT pa.id, m.id AS "meetingId" ${opened(values, hash, now, today)}`,
    values: values.list,
  };
}

/** The person's own, open, in the meeting's group. */
const ownTasks = `FROM action_item t WHERE t.responsible_person_id = pa.person_id
  AND t.steering_group_id = m.steering_group_id AND ${actionItemIs.finished.notIn('t.state')}`;

/**
 * Who may come in the place of person `pa.person_id` without an address being asked for: who has a seat in the group for
 * the same organisation and, for its lead, its deputies.
 */
const deputies = `FROM seat own_s JOIN seat s ON s.steering_group_id = own_s.steering_group_id
    AND s.person_id <> own_s.person_id
    AND (s.on_behalf_of_organisation_id = own_s.on_behalf_of_organisation_id
      OR (own_s.role = 'lead' AND s.role = 'deputy'))
  JOIN person deputy_p ON deputy_p.id = s.person_id
  WHERE own_s.steering_group_id = m.steering_group_id AND own_s.person_id = pa.person_id
    AND is_current(own_s.start_date, own_s.end_date, day.of_meeting)
    AND is_current(s.start_date, s.end_date, day.of_meeting)`;
const meetingDay = `LATERAL (SELECT (m.planned_start AT TIME ZONE alliance.time_zone)::date AS of_meeting) day`;

/** Who was named last to come instead. */
const substitute = `(SELECT coalesce(substitute_pa.guest_name, display_name(substitute_p))
  FROM participation substitute_pa LEFT JOIN person substitute_p ON substitute_p.id = substitute_pa.person_id
  WHERE substitute_pa.meeting_id = m.id
    AND (substitute_pa.substitute_for_person_id = pa.person_id OR substitute_pa.named_by_id = pa.id)
  ORDER BY substitute_pa.created_at DESC, substitute_pa.id DESC LIMIT 1)`;

/** What who answers by a link reads: the invitation, and what is theirs alone. */
export function answerSheet(participationId: string): OneStatement {
  return {
    text: `SELECT jsonb_build_object('name', coalesce(pa.guest_name, display_name(p)), 'rsvp', pa.rsvp,
        'note', pa.rsvp_note, 'substituteName', ${substitute},
        'deputies', (SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object('id', deputy_p.id,
          'name', display_name(deputy_p))), '[]') ${deputies}),
        'allianceName', alliance.name, 'groupName', jsonb_build_object('de', g.name_de, 'en', g.name_en),
        'title', m.title, 'plannedStart', iso(m.planned_start), 'plannedEnd', iso(m.planned_end),
        'timeZone', m.time_zone, 'location', m.location, 'answerBy', m.answer_by, 'joinUrl', m.join_url,
        'agenda', (SELECT coalesce(jsonb_agg(jsonb_build_object('title', ai.title,
          'durationMinutes', ai.duration_minutes) ORDER BY ai.position), '[]')
          FROM agenda_item ai WHERE ai.meeting_id = m.id),
        'actionItems', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'title', t.title,
          'dueDate', t.due_date) ORDER BY t.due_date NULLS LAST, t.id), '[]') ${ownTasks}),
        'proposesTopics', pa.person_id IS NOT NULL)::text AS json
      FROM participation pa JOIN meeting m ON m.id = pa.meeting_id
      JOIN steering_group g ON g.id = m.steering_group_id CROSS JOIN alliance CROSS JOIN ${meetingDay}
      LEFT JOIN person p ON p.id = pa.person_id
      WHERE pa.id = $1::uuid`,
    values: [participationId],
  };
}

/** Whether $2 is one of those who are offered to come instead. */
export const isOffered = `SELECT FROM participation pa JOIN meeting m ON m.id = pa.meeting_id CROSS JOIN alliance
  CROSS JOIN ${meetingDay}
  WHERE pa.id = $1::uuid AND EXISTS (SELECT ${deputies} AND s.person_id = $2::uuid)`;

/** Which of the tasks $2 are the person's own and open, locked. */
export const ownOpenTasks = `SELECT t.id FROM action_item t, participation pa JOIN meeting m ON m.id = pa.meeting_id
  WHERE pa.id = $1::uuid AND t.id IN (SELECT t.id ${ownTasks}) AND t.id = ANY($2::uuid[]) ORDER BY t.id FOR UPDATE OF t`;
