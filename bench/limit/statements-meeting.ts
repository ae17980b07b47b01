import {
  agendaItemColumns,
  bornActionItems,
  carriedJoin,
  decisionColumns,
  jsonRows,
  namedJoin,
  personName,
} from './statements-parts.js';

/** What leads on from a meeting `m` with minutes `mi`. */
const openSteps = `CASE m.state WHEN 'draft' THEN '["scheduling","cancellation"]'::json
  WHEN 'cancelled' THEN '[]'::json
  WHEN 'in_progress' THEN CASE WHEN mi.id IS NULL THEN '["closing","minutes"]'::json ELSE '["closing"]'::json END
  WHEN 'held' THEN CASE WHEN mi.id IS NULL THEN '["minutes"]'::json ELSE '[]'::json END
  ELSE '["invitation","opening","cancellation"]'::json END`;

/** What may be changed of it by who runs its group: its own answer, where the person of account $4 takes part. */
const changeable = `CASE
  WHEN m.state IN ('draft', 'scheduled', 'invited') THEN
    '{details,times,agendaTemplate,removals,agenda,meetingRoles,isPublic,participants,answers}'::text[]
      || CASE WHEN EXISTS (SELECT FROM participation pa JOIN account a ON a.person_id = pa.person_id
        WHERE a.id = $4::uuid AND pa.meeting_id = m.id) THEN '{ownAnswer}'::text[] ELSE '{}' END
  WHEN m.state IN ('in_progress', 'held') AND coalesce(mi.state, 'draft') = 'draft' THEN
    CASE m.state WHEN 'held' THEN '{}' ELSE '{details}'::text[] END
      || '{agenda,meetingRoles,isPublic,participants,attendance,notes,decisions,actionItems}'::text[]
  WHEN m.state = 'in_progress' THEN '{details}'
  WHEN mi.correction_state = 'draft' THEN '{isPublic,participants,attendance,notes}'
  ELSE '{}' END`;

/**
 * One meeting ($1) whole, as whoever runs its group reads it. $2 is today, $3 the alliance's time zone, $4 the account.
 * What minutes said before a correction was opened is for others, so that it is not looked for.
 */
export const meetingSql = `
  SELECT row_to_json(whole)::text AS json FROM (
    SELECT m.id, m.version, iso(m.created_at) AS "createdAt", iso(m.updated_at) AS "updatedAt",
      m.steering_group_id AS "steeringGroupId", named.json AS "steeringGroup",
      m.kind, m.title, iso(m.planned_start) AS "plannedStart", iso(m.planned_end) AS "plannedEnd",
      m.time_zone AS "timeZone", m.location, m.answer_by AS "answerBy", m.state, iso(m.actual_start) AS "actualStart",
      iso(m.actual_end) AS "actualEnd", m.cancel_reason AS "cancelReason", m.ics_uid AS "icsUid",
      m.ics_sequence AS "icsSequence", m.join_url AS "joinUrl",
      m.state = 'held' AND mi.id IS NULL AS "minutesMissing", ${openSteps} AS "openSteps",
      ${changeable} AS changeable,
      ${jsonRows(`SELECT ${agendaItemColumns},
          ARRAY(SELECT d.id FROM decision d WHERE d.agenda_item_id = ai.id ORDER BY d.id) AS "decisionIds",
          ARRAY(SELECT t.id FROM action_item t WHERE t.agenda_item_id = ai.id ORDER BY t.id) AS "actionItemIds"
        FROM agenda_item ai ${carriedJoin} WHERE ai.meeting_id = m.id ORDER BY ai.position`)} AS agenda,
      ${jsonRows(`SELECT pa.id, pa.version, iso(pa.created_at) AS "createdAt", iso(pa.updated_at) AS "updatedAt",
          pa.meeting_id AS "meetingId", pa.person_id AS "personId",
          CASE WHEN p.id IS NULL THEN pa.guest_name ELSE ${personName} END AS name,
          pa.guest_name AS "guestName", pa.meeting_role AS "meetingRole", pa.rsvp, iso(pa.rsvp_at) AS "rsvpAt",
          pa.rsvp_recorded_by AS "rsvpRecordedBy", pa.rsvp_note AS "rsvpNote", iso(pa.invited_at) AS "invitedAt",
          pa.substitute_for_person_id AS "substituteForPersonId", pa.organisation_id AS "organisationId",
          pa.organisation_name AS "organisationName", pa.sector_code AS "sectorCode", pa.function,
          pa.attendance, pa.guest_email AS "guestEmail",
          (SELECT iso(ba.bounced_at) FROM bounced_address ba WHERE ba.address = lower(pa.guest_email COLLATE "und-x-icu")) AS "guestEmailBouncedAt"
        FROM participation pa LEFT JOIN person p ON p.id = pa.person_id WHERE pa.meeting_id = m.id
        ORDER BY array_position(ARRAY['chair', 'minute_taker', 'presenter', 'participant'], pa.meeting_role),
          coalesce(p.family_name, pa.guest_name) COLLATE "und-x-icu", p.given_name COLLATE "und-x-icu", pa.id`)}
        AS participations,
      CASE WHEN mi.id IS NOT NULL THEN json_build_object('id', mi.id,
        'state', coalesce(mi.correction_state, mi.state), 'version', mi.version) END AS minutes,
      ${jsonRows(`SELECT ${decisionColumns} FROM decision d JOIN agenda_item ai ON ai.id = d.agenda_item_id
        WHERE ai.meeting_id = m.id ORDER BY ai.position, d.id`)} AS decisions,
      ${bornActionItems} AS "actionItems"
    FROM meeting m ${namedJoin} LEFT JOIN minutes mi ON mi.meeting_id = m.id WHERE m.id = $1::uuid) whole`;

/**
 * Who is signed in with account $1: its person, seats and organisations of today ($2); and as `facts` what its
 * permissions follow from.
 */
export const meSql = `
  WITH seats AS MATERIALIZED (
    SELECT g.id, g.slug, g.name_de, g.name_en, s.id AS seat_id, s.role
    FROM account a JOIN seat s ON s.person_id = a.person_id JOIN steering_group g ON g.id = s.steering_group_id
    WHERE a.id = $1::uuid AND is_current(s.start_date, s.end_date, $2::date)),
  organisations AS MATERIALIZED (
    SELECT o.id, o.name, f.is_primary_contact, active.yes AS is_active_member,
      coalesce(a.role IN ('alliance_lead', 'coordinator'), false) OR (f.is_primary_contact AND active.yes) AS may_name_contacts
    FROM account a JOIN affiliation f ON f.person_id = a.person_id JOIN organisation o ON o.id = f.organisation_id
      CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM membership ms WHERE ms.organisation_id = o.id
        AND membership_state_on(ms.state, ms.joined_on, ms.ended_on, $2::date) = 'active') AS yes OFFSET 0) active
    WHERE a.id = $1::uuid AND f.confirmed_at IS NOT NULL AND is_current(f.start_date, f.end_date, $2::date))
  SELECT json_build_object(
      'account', json_build_object('id', a.id, 'email', a.email, 'locale', a.locale, 'role', a.role),
      'person', CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', ${personName},
        'givenName', p.given_name, 'familyName', p.family_name) END,
      'groups', ${jsonRows(`SELECT s.id, s.slug, json_build_object('de', s.name_de, 'en', s.name_en) AS name,
        s.seat_id AS "seatId", s.role, s.role IN ('lead', 'deputy') AS leads
        FROM seats s ORDER BY s.name_de COLLATE "und-x-icu", s.id`)},
      'organisations', ${jsonRows(`SELECT o.id, o.name, o.is_primary_contact AS "isPrimaryContact",
        o.is_active_member AS "isActiveMember", o.may_name_contacts AS "mayNameContacts"
        FROM organisations o ORDER BY o.name COLLATE "und-x-icu", o.id`)},
      'ownFields', ${jsonRows(`SELECT f.id, f.version, iso(f.created_at) AS "createdAt", iso(f.updated_at) AS "updatedAt", f.subject,
        f.key, json_build_object('de', f.name_de, 'en', f.name_en) AS name, f.type, f.choices, f.visible_to AS "visibleTo",
        f.position, iso(f.retired_at) AS "retiredAt"
        FROM own_field f WHERE f.visible_to = 'readers' OR a.role = 'alliance_lead' OR f.visible_to = 'staff' AND a.role = 'coordinator'
        ORDER BY f.subject, f.position, f.id`)})::text AS json,
    json_build_object('personId', a.person_id, 'role', a.role,
      'plenaryId', (SELECT g.id FROM steering_group g WHERE g.kind = 'plenary'),
      'seats', ${jsonRows(`SELECT s.id AS "groupId", s.role FROM seats s`)},
      'organisations', ${jsonRows(`SELECT o.id, o.is_active_member AS active FROM organisations o`)})::text AS facts
  FROM account a LEFT JOIN person p ON p.id = a.person_id WHERE a.id = $1::uuid`;
