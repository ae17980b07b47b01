import { membershipIs } from '../organisations/membership-life-cycle.js';
import { membershipStateOn } from '../organisations/membership.sql.js';
import { affiliationCounts } from '../persons/affiliation-counts.sql.js';
import { calledOrganisations, organisationFaults, organisationNow } from './organisation-reference.sql.js';

/* What would become of rows of an import of seats ($1 import, $2 and $3 lines, $4 today, $5 the person who judges). */

/** The seat as the row says it. */
const said = `LATERAL jsonb_populate_record(NULL::seat, ir.fields) AS s`;

const named = `ir.fields ->> 'organisation'`;
const written = (text: string) => `lower(normalize(btrim(${text}), NFKC) COLLATE "und-x-icu")`;

/** The only group with the id, or that is called so: by its name in either language, its slug, or its prefix. */
const group = `LATERAL (SELECT CASE WHEN count(*) = 1 THEN (array_agg(g.id))[1] END AS id FROM steering_group g
    WHERE CASE WHEN ir.fields ? 'steering_group_id' THEN g.id = (ir.fields ->> 'steering_group_id')::uuid
      ELSE ${written(`ir.fields ->> 'steering_group'`)} IN (${written('g.name_de')}, ${written('g.name_en')}, g.slug, ${written('g.number_prefix')}) END) AS named_group`;

/** Persons with this address of mail, who are called so where the row says a name, or who alone are called so, for this organisation where it names one. */
const persons = `LATERAL (SELECT array_agg(each.id) FILTER (WHERE each.exact) AS exact,
      (array_agg(each.name ORDER BY each.exact DESC, each.name))[1:5] AS alike
    FROM (SELECT p.id, display_name(p) AS name, coalesce(CASE WHEN ir.fields ? 'person_email'
          THEN EXISTS (SELECT FROM affiliation af WHERE af.person_id = p.id AND email_key(af.email) = email_key(ir.fields ->> 'person_email'))
            OR coalesce(email_key(p.email) = email_key(ir.fields ->> 'person_email'), false)
          ELSE NOT ir.fields ?| '{organisation,organisation_id}' OR EXISTS (SELECT FROM affiliation af WHERE af.person_id = p.id AND af.organisation_id = here.id) END
        AND (NOT ir.fields ? 'family_name' OR same_letters(p.family_name, ir.fields ->> 'family_name')
          AND (NOT ir.fields ? 'given_name' OR same_letters(p.given_name, ir.fields ->> 'given_name'))), false) AS exact
      FROM person p WHERE p.id = ANY(ARRAY(SELECT like_p.id FROM person like_p WHERE like_p.likeness && ir.likeness
        UNION SELECT af.person_id FROM affiliation af WHERE af.likeness && ir.likeness))) AS each) AS found`;

const personNow = `coalesce((SELECT p.id FROM person p WHERE p.id = (ir.fields ->> 'person_id')::uuid),
    (SELECT mg.person_id FROM merged_record mg WHERE mg.old_id = (ir.fields ->> 'person_id')::uuid),
    CASE WHEN cardinality(found.exact) = 1 THEN found.exact[1] END)`;

/** The only organisation that the person works for on the first day of the seat, where the row names none. */
const onlyOrganisation = `CASE WHEN NOT ir.fields ?| '{organisation,organisation_id}' THEN (
    SELECT CASE WHEN count(DISTINCT af.organisation_id) = 1 THEN (array_agg(af.organisation_id))[1] END FROM affiliation af
    WHERE af.person_id = who.id AND ${affiliationCounts('coalesce(s.start_date, $4::date)')}) END`;

/** The seat with the id, or of the person in the group: that which begins on the day, else the one that lasts. */
const target = `LEFT JOIN LATERAL (SELECT there_s.* FROM seat there_s
    WHERE CASE WHEN s.id IS NOT NULL THEN there_s.id = s.id ELSE there_s.person_id = who.id AND there_s.steering_group_id = named_group.id
      AND (there_s.start_date = s.start_date OR there_s.end_date IS DISTINCT FROM there_s.start_date AND coalesce(there_s.end_date > greatest(s.start_date, $4::date), true)
        AND coalesce(there_s.start_date < s.end_date, true)) END
    ORDER BY (there_s.start_date = s.start_date) DESC NULLS LAST, there_s.start_date LIMIT 1) AS target_s ON true`;

/** Where a row says nothing, it is as the seat that is there. */
const whole = `LATERAL (SELECT coalesce(who.id, target_s.person_id) AS person, coalesce(named_group.id, target_s.steering_group_id) AS steering_group,
    coalesce(here.id, ${onlyOrganisation}, target_s.on_behalf_of_organisation_id) AS organisation, coalesce(s.role, target_s.role) AS role,
    coalesce(s.has_vote, target_s.has_vote, s.role <> 'guest') AS has_vote,
    coalesce(target_s.start_date, s.start_date, $4::date) AS start_date, coalesce(s.end_date, target_s.end_date) AS end_date) AS w`;

const list = (
  ...faults: readonly (readonly [pointer: string, code: string, when: string, params?: string])[]
) =>
  faults
    .map(
      ([pointer, code, when, params = `'{}'::jsonb`]) =>
        `SELECT '/${pointer}' AS pointer, '${code}' AS code, ${params} AS params WHERE ${when}`,
    )
    .join(' UNION ALL ');

const isNew = 'target_s.id IS NULL';
const ends = 'coalesce(w.end_date < w.start_date, false)';

/** What is wrong with the row only because of what is there. */
const faults = `LATERAL (SELECT coalesce(jsonb_agg(jsonb_build_object('pointer', f.pointer, 'code', f.code, 'params', f.params, 'now', true)), '[]') AS list FROM (
    ${list(
      ['id', 'unknown_reference', `s.id IS NOT NULL AND ${isNew}`],
      ['personId', 'unknown_reference', `ir.fields ? 'person_id' AND who.id IS NULL`],
      [
        'person',
        'required',
        `${isNew} AND s.id IS NULL AND NOT ir.fields ?| '{person_id,person_email,name}'`,
      ],
      [
        'person',
        'person_unclear',
        `${isNew} AND who.id IS NULL AND NOT ir.fields ? 'person_id' AND ir.fields ?| '{person_email,family_name}' AND found.alike IS NOT NULL`,
        `jsonb_build_object('given', left(coalesce(ir.fields ->> 'name', ir.fields ->> 'person_email'), 60), 'names', array_to_string(found.alike, '; '))`,
      ],
      [
        'person',
        'person_unknown',
        `${isNew} AND who.id IS NULL AND NOT ir.fields ? 'person_id' AND ir.fields ?| '{person_email,family_name}' AND found.alike IS NULL`,
        `jsonb_build_object('given', left(coalesce(ir.fields ->> 'name', ir.fields ->> 'person_email'), 60))`,
      ],
      [
        'steeringGroup',
        'required',
        `${isNew} AND s.id IS NULL AND NOT ir.fields ?| '{steering_group,steering_group_id}'`,
      ],
      [
        'steeringGroup',
        'group_unknown',
        `named_group.id IS NULL AND ir.fields ?| '{steering_group,steering_group_id}'`,
        `jsonb_build_object('given', left(coalesce(ir.fields ->> 'steering_group', ir.fields ->> 'steering_group_id'), 60),
          'values', (SELECT jsonb_build_object('de', string_agg(g.name_de, ', ' ORDER BY g.slug), 'en', string_agg(g.name_en, ', ' ORDER BY g.slug)) FROM steering_group g WHERE g.kind = 'steering'))`,
      ],
      [
        'steeringGroup',
        'plenary_has_no_seats',
        `EXISTS (SELECT FROM steering_group g WHERE g.id = named_group.id AND g.kind = 'plenary')`,
      ],
      ['onBehalfOfOrganisationId', 'unknown_reference', `ir.fields ? 'organisation_id' AND here.id IS NULL`],
      [
        'onBehalfOfOrganisation',
        'required',
        `${isNew} AND s.id IS NULL AND who.id IS NOT NULL AND w.organisation IS NULL AND NOT ir.fields ?| '{organisation,organisation_id}'`,
      ],
      [
        'role',
        'required',
        `${isNew} AND s.id IS NULL AND s.role IS NULL AND NOT own.errors @> '[{"pointer": "/role"}]'`,
      ],
      ['role', 'seat_differs', 's.role <> target_s.role'],
      ['onBehalfOfOrganisation', 'seat_differs', 'here.id <> target_s.on_behalf_of_organisation_id'],
      ['startDate', 'seat_differs', 's.start_date <> target_s.start_date'],
      ['person', 'seat_differs', 'who.id <> target_s.person_id'],
      ['steeringGroup', 'seat_differs', 'named_group.id <> target_s.steering_group_id'],
      [
        'hasVote',
        'guest_has_no_vote',
        `w.role = 'guest' AND w.has_vote AND NOT own.errors @> '[{"pointer": "/hasVote"}]'`,
      ],
      ['endDate', 'before_start', `${ends} AND NOT own.errors @> '[{"pointer": "/endDate"}]'`],
      [
        'startDate',
        'outside_group_term',
        `${isNew} AND EXISTS (SELECT FROM steering_group g WHERE g.id = w.steering_group AND NOT is_current(g.start_date, g.end_date, w.start_date))`,
      ],
      [
        'onBehalfOfOrganisation',
        'not_affiliated',
        `${isNew} AND w.person IS NOT NULL AND w.organisation IS NOT NULL AND NOT EXISTS (SELECT FROM affiliation af
          WHERE af.person_id = w.person AND af.organisation_id = w.organisation AND ${affiliationCounts('w.start_date')})`,
      ],
      [
        'onBehalfOfOrganisation',
        'not_in_alliance',
        `${isNew} AND w.organisation IS NOT NULL AND NOT EXISTS (SELECT FROM membership ms WHERE ms.organisation_id = w.organisation
          AND ${membershipIs.ended.notIn(membershipStateOn('w.start_date'))})`,
      ],
      [
        'role',
        'own_lead_seat',
        `w.person = $5::uuid AND w.role IN ('lead', 'deputy') AND (${isNew} OR s.end_date > target_s.end_date)`,
      ],
      [
        'startDate',
        'seat_terms_overlap',
        `CASE WHEN NOT ${ends} THEN EXISTS (SELECT FROM seat there_s WHERE there_s.person_id = w.person AND there_s.steering_group_id = w.steering_group
          AND there_s.id IS DISTINCT FROM target_s.id AND daterange(there_s.start_date, there_s.end_date) && daterange(w.start_date, w.end_date)) END`,
      ],
    )}) AS f) AS faults`;

/** What the row would write: all of a new seat, vote and end of one that is there. */
const changes = `LATERAL (SELECT coalesce(jsonb_agg(jsonb_build_object('field', c.field, 'from', c.was, 'to', c.value) ORDER BY c.place), '[]') AS list
    FROM (VALUES (1, 'person', NULL, to_jsonb(display_name(target_p)), ${isNew}),
      (2, 'steering_group', NULL, to_jsonb((SELECT g.name_de FROM steering_group g WHERE g.id = w.steering_group)), ${isNew}),
      (3, 'on_behalf_of_organisation', NULL, to_jsonb((SELECT o.name FROM organisation o WHERE o.id = w.organisation)), ${isNew}),
      (4, 'role', NULL, to_jsonb(w.role), ${isNew}),
      (5, 'has_vote', to_jsonb(target_s.has_vote), to_jsonb(w.has_vote), true),
      (6, 'start_date', NULL, to_jsonb(w.start_date), ${isNew}),
      (7, 'end_date', to_jsonb(target_s.end_date), to_jsonb(w.end_date), true)) AS c (place, field, was, value, counts)
    WHERE c.counts AND c.value IS DISTINCT FROM c.was) AS changes`;

export const judgeSeats = `WITH ${calledOrganisations(named)}
  UPDATE import_row SET target_id = j.target_id, duplicates = '[]', outcome = j.outcome, errors = j.errors, changes = j.changes, refers = j.refers
  FROM (
    SELECT ir.line, target_s.id AS target_id, own.errors || wrong.list AS errors, changes.list AS changes,
      jsonb_strip_nulls(jsonb_build_object('person', w.person, 'organisation', w.organisation, 'group', w.steering_group,
        'start_date', w.start_date, 'end_date', w.end_date)) AS refers,
      CASE WHEN own.errors || wrong.list <> '[]' THEN 'error' WHEN ${isNew} THEN 'new' WHEN changes.list = '[]' THEN 'same' ELSE 'update' END AS outcome
    FROM import_row ir LEFT JOIN called ON called.text = ${named}
      CROSS JOIN ${said} CROSS JOIN ${group}
      CROSS JOIN LATERAL (SELECT coalesce(called.id, ${organisationNow(`(ir.fields ->> 'organisation_id')::uuid`)}) AS id) AS here
      CROSS JOIN ${persons} CROSS JOIN LATERAL (SELECT ${personNow} AS id) AS who
      ${target} CROSS JOIN ${whole}
      LEFT JOIN person target_p ON target_p.id = w.person
      CROSS JOIN LATERAL (SELECT coalesce(jsonb_agg(e), '[]') AS errors FROM jsonb_array_elements(ir.errors) AS e WHERE NOT e ? 'now') AS own
      CROSS JOIN ${faults}
      CROSS JOIN LATERAL (SELECT faults.list || ${organisationFaults('/onBehalfOfOrganisation', named, 'called.id')} AS list) AS wrong
      CROSS JOIN ${changes}
    WHERE ir.import_id = $1 AND ir.line BETWEEN $2 AND $3) AS j
  WHERE import_row.import_id = $1 AND import_row.line = j.line`;

/** Two rows are not one seat, nor two at a time in one group: the later one is wrong. */
export const refuseSeatTwice = `WITH sound AS (SELECT ir.line, ir.target_id, ir.refers ->> 'person' AS person, ir.refers ->> 'group' AS in_group,
      daterange((ir.refers ->> 'start_date')::date, (ir.refers ->> 'end_date')::date) AS term
    FROM import_row ir WHERE ir.import_id = $1 AND CASE WHEN ir.outcome <> 'error' THEN ir.choice IS DISTINCT FROM 'leave' END)
  UPDATE import_row AS ir SET outcome = 'error', errors = ir.errors || jsonb_build_array(jsonb_build_object(
      'pointer', '/person', 'code', 'seat_twice', 'params', jsonb_build_object('line', first.line), 'now', true))
  FROM (SELECT sound.line AS later, min(other_sound.line) AS line FROM sound JOIN sound other_sound ON other_sound.person = sound.person
      AND other_sound.in_group = sound.in_group AND other_sound.line < sound.line
      AND (other_sound.target_id = sound.target_id OR other_sound.term && sound.term)
    GROUP BY sound.line) AS first
  WHERE ir.import_id = $1 AND ir.line = first.later`;
