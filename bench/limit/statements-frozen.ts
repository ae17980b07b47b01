import { personName } from './statements-parts.js';

/*
 * The frozen version of minutes as CTEs of approvalSql, which gives `place` (minutes, meeting and group), `numbers`
 * (those that decisions get now), `carried` (items with the topics that are made of one-off ones).
 */

const rows = (json: string, from: string, order: string) =>
  `(SELECT coalesce(json_agg(${json} ORDER BY ${order}), '[]') FROM ${from})`;

/**
 * What the minutes say, with nobody's name in it: labels of links to persons are emptied, where they hold no brackets
 * and the link no title. Keys stand as they are written here, not as RFC 8785 would.
 */
export const frozenCtes = `
  said AS MATERIALIZED (SELECT regexp_replace(json_build_object(
      'form', 'minutes/1', 'versionNo', 1,
      'minutes', json_build_object('id', p.minutes_id, 'summary', p.summary, 'approvedAt', iso($2::timestamptz)),
      'steeringGroup', json_build_object('id', g.id, 'slug', g.slug,
        'name', json_build_object('de', g.name_de, 'en', g.name_en)),
      'meeting', json_build_object('id', m.id, 'kind', m.kind, 'title', m.title,
        'plannedStart', iso(m.planned_start), 'plannedEnd', iso(m.planned_end), 'timeZone', m.time_zone,
        'location', m.location, 'actualStart', iso(m.actual_start), 'actualEnd', iso(m.actual_end)),
      'agenda', ${rows(
        `json_build_object('id', a.id, 'position', a.position, 'title', a.title, 'kind', a.kind,
          'topicId', coalesce(a.topic_id, (SELECT c.topic_id FROM carried c WHERE c.item_id = a.id)),
          'presenter', 'person:' || a.presenter_person_id, 'wasDiscussed', a.was_discussed, 'notes', a.notes,
          'isPublic', a.is_public, 'decisions', ${rows(
            `json_build_object('id', d.id, 'number', coalesce(d.number, n.number), 'text', d.text,
              'result', d.result, 'votesYes', d.votes_yes, 'votesNo', d.votes_no, 'votesAbstain', d.votes_abstain,
              'supersedesId', d.supersedes_id, 'deferredFromId', d.deferred_from_id)`,
            'decision d LEFT JOIN numbers n ON n.id = d.id WHERE d.agenda_item_id = a.id',
            'd.id',
          )})`,
        'agenda_item a WHERE a.meeting_id = m.id',
        'a.position',
      )},
      'actionItems', ${rows(
        `json_build_object('id', x.id, 'title', x.title, 'dueDate', x.due_date, 'agendaItemId', x.agenda_item_id,
          'decisionId', x.decision_id, 'responsiblePerson', 'person:' || x.responsible_person_id,
          'responsibleOrganisationId', x.responsible_organisation_id,
          'responsibleOrganisationName',
            (SELECT o.name FROM organisation o WHERE o.id = x.responsible_organisation_id))`,
        'action_item x JOIN agenda_item a ON a.id = x.agenda_item_id WHERE a.meeting_id = m.id',
        'x.id',
      )},
      'participations', ${rows(
        `json_build_object('id', pa.id, 'subject', coalesce('person:' || pa.person_id, 'participation:' || pa.id),
          'meetingRole', pa.meeting_role, 'attendance', pa.attendance,
          'substituteFor', 'person:' || pa.substitute_for_person_id, 'organisationId', pa.organisation_id,
          'organisationName', pa.organisation_name, 'sectorCode', pa.sector_code, 'function', pa.function)`,
        'participation pa WHERE pa.meeting_id = m.id',
        'pa.id',
      )})::text, '\\[[^][]*\\](\\(person:)', '[]\\1', 'g') AS text
    FROM place p JOIN meeting m ON m.id = p.meeting_id JOIN steering_group g ON g.id = p.group_id),
  names AS MATERIALIZED (
    SELECT s.subject, replace(gen_random_uuid()::text, '-', '') AS salt,
      CASE WHEN p.id IS NULL THEN pa.guest_name ELSE ${personName} END AS name
    FROM (SELECT DISTINCT kind || left(part, 36) AS subject
        FROM said CROSS JOIN unnest(ARRAY['person:', 'participation:']) kind,
          string_to_table(text, kind) WITH ORDINALITY AS parts (part, nth)
        WHERE nth > 1 AND part ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}') s
      LEFT JOIN person p ON s.subject LIKE 'person:%' AND p.id = split_part(s.subject, ':', 2)::uuid
      LEFT JOIN participation pa ON s.subject LIKE 'participation:%' AND pa.id = split_part(s.subject, ':', 2)::uuid
    WHERE p.id IS NOT NULL OR pa.guest_name IS NOT NULL),
  frozen AS MATERIALIZED (
    SELECT left(text, -1) || ',"people":' || ${rows(
      `json_build_object('subject', n.subject,
        'nameHash', encode(sha256(convert_to(n.salt || n.name, 'UTF8')), 'hex'))`,
      'names n',
      'n.subject',
    )}::text || '}' AS content FROM said),
  version AS (
    INSERT INTO minutes_version (id, minutes_id, version_no, content, sha256, created_by, created_at)
    SELECT gen_random_uuid(), p.minutes_id, 1, f.content, encode(sha256(convert_to(f.content, 'UTF8')), 'hex'), $3, $2
    FROM place p CROSS JOIN frozen f RETURNING id),
  named AS (
    INSERT INTO minutes_version_name (minutes_version_id, subject, name, salt)
    SELECT version.id, n.subject, n.name, n.salt FROM version CROSS JOIN names n)`;
