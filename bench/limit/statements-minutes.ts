import {
  agendaItemColumns,
  bornActionItems,
  carriedJoin,
  decisionColumns,
  jsonRows,
  namedJoin,
  personName,
} from './statements-parts.js';

/**
 * Minutes ($1) whole, as who may approve them reads them after that. $2 is today, $3 the alliance's time zone. No
 * correction of them is open.
 */
export const minutesSql = `
  SELECT row_to_json(x)::text FROM (
    SELECT mi.id, mi.version, iso(mi.created_at) AS "createdAt", iso(mi.updated_at) AS "updatedAt", mi.state,
      iso(mi.published_at) AS "publishedAt", named.json AS "steeringGroup", mi.summary,
      mi.current_version AS "currentVersion", v.sha256, iso(mi.review_started_at) AS "reviewStartedAt",
      NULL AS "reviewEndsAt",
      iso(mi.approved_at) AS "approvedAt", iso(mi.unpublished_at) AS "unpublishedAt",
      json_build_object('id', m.id, 'kind', m.kind, 'plannedStart', iso(m.planned_start),
        'plannedEnd', iso(m.planned_end), 'timeZone', m.time_zone, 'title', m.title, 'state', m.state,
        'location', m.location, 'actualStart', iso(m.actual_start), 'actualEnd', iso(m.actual_end)) AS meeting,
      ${jsonRows(`SELECT ${agendaItemColumns},
          ${jsonRows(`SELECT ${decisionColumns} FROM decision d WHERE d.agenda_item_id = ai.id ORDER BY d.id`)} AS decisions
        FROM agenda_item ai ${carriedJoin} WHERE ai.meeting_id = m.id ORDER BY ai.position`)} AS agenda,
      ${bornActionItems} AS "actionItems",
      ${jsonRows(`SELECT pa.id, pa.person_id AS "personId",
          CASE WHEN p.id IS NULL THEN pa.guest_name ELSE ${personName} END AS name, pa.meeting_role AS "meetingRole",
          pa.attendance,
          (SELECT json_build_object('id', p.id, 'name', ${personName}) FROM person p
            WHERE p.id = pa.substitute_for_person_id) AS "substituteForPerson",
          pa.organisation_id AS "organisationId", pa.organisation_name AS "organisationName",
          pa.sector_code AS "sectorCode", pa.function
        FROM participation pa LEFT JOIN person p ON p.id = pa.person_id WHERE pa.meeting_id = m.id
        ORDER BY coalesce(p.family_name, pa.guest_name) COLLATE "und-x-icu", p.given_name COLLATE "und-x-icu",
          pa.id`)} AS participations,
      mi.return_reason AS "returnReason", mi.next_meeting_id AS "nextMeetingId", NULL AS correction,
      '["publication","corrections"]'::json AS "openSteps", '[]'::json AS changeable
    FROM minutes mi JOIN meeting m ON m.id = mi.meeting_id ${namedJoin}
      LEFT JOIN minutes_version v ON v.minutes_id = mi.id AND v.version_no = mi.current_version
    WHERE mi.id = $1::uuid) x`;
