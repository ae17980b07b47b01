import type { Actor } from '../access/actor.js';
import { anyOf, inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import { isDemoAlliance } from '../alliance/alliance.query.js';
import { type OneStatement, Values } from '../database/statements.js';
import { readsContact, readsWorkContact } from '../persons/contact-visibility.js';
import { meetingColumns as columns, readsJoinUrl, readsMeeting } from '../meetings/meeting-visibility.js';
import { readsGuestEmails } from '../participations/participation.sql.js';
import { rsvpIs } from '../participations/participation-states.js';
import { takesPartFor } from '../participations/snapshot.js';
import { changedTemplates } from '../mail/mail-templates.query.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';
import { affiliationCounts } from '../persons/affiliation-counts.sql.js';
import { workEmail } from '../persons/work-email.sql.js';

/**
 * Carried over how often, up to this meeting: what was printed for it stays as it was. Drafts of other meetings do
 * not count, since not everybody who reads this one sees them; nor does a recurring topic, which always comes back.
 */
const carried = `(SELECT count(*)::integer FROM agenda_item carried_ai JOIN meeting carried_m ON carried_m.id = carried_ai.meeting_id
    JOIN topic tp ON tp.id = carried_ai.topic_id
  WHERE carried_ai.topic_id = ai.topic_id AND carried_ai.carried_over_from_id IS NOT NULL AND NOT tp.is_recurring
    AND carried_m.planned_start <= m.planned_start AND (${meetingIs.draft.notIn('carried_m.state')} OR carried_m.id = m.id))`;

const agenda = `(SELECT coalesce(jsonb_agg(jsonb_build_object('title', ai.title, 'kind', ai.kind,
    'durationMinutes', ai.duration_minutes, 'carried', ${carried},
    'presenter', (SELECT display_name(person) FROM person WHERE person.id = ai.presenter_person_id))
    ORDER BY ai.position), '[]')
  FROM agenda_item ai WHERE ai.meeting_id = m.id)`;

/** The agenda counts: its changes leave the meeting's own moment. */
const changedAt = `greatest(m.updated_at, (SELECT max(ai.updated_at) FROM agenda_item ai WHERE ai.meeting_id = m.id))`;

/** Where people answer mails of group `g`: its own address, else that of the plenary. */
export const replyTo = `coalesce(g.reply_to, (SELECT plenary_g.reply_to FROM steering_group plenary_g WHERE plenary_g.kind = 'plenary'))`;

/**
 * What papers say of a meeting, for whoever may read it.
 * @param people SQL of a JSON list of those who take part, made with the same values
 * @param more further fields, if any, as SQL arguments of an object
 */
function paper(actor: Actor, id: string, values: Values, people = `'[]'::jsonb`, more = ''): OneStatement {
  return {
    text: `SELECT (jsonb_build_object('groupId', g.id, 'groupKind', g.kind, 'groupSlug', g.slug,
          'groupName', jsonb_build_object('de', g.name_de, 'en', g.name_en),
          'senderName', g.sender_name, 'replyTo', ${replyTo}, 'isDemo', ${isDemoAlliance}, 'allianceName', alliance.name, 'allianceZone', alliance.time_zone,
          'title', m.title, 'kind', m.kind, 'state', m.state, 'cancelReason', m.cancel_reason,
          'plannedStart', iso(m.planned_start), 'plannedEnd', iso(m.planned_end), 'timeZone', m.time_zone,
          'location', m.location, 'answerBy', m.answer_by,
          'joinUrl', CASE WHEN ${readsJoinUrl(actor, columns, values)} THEN m.join_url END,
          'icsUid', m.ics_uid, 'icsSequence', m.ics_sequence, 'changedAt', iso(${changedAt}),
          'agenda', ${agenda}, 'people', ${people} ${more}))::text AS json
      FROM meeting m JOIN steering_group g ON g.id = m.steering_group_id CROSS JOIN alliance
      WHERE m.id = ${values.add(id)}::uuid AND ${readsMeeting(actor, columns, values)}`,
    values: values.list,
  };
}

/** The meeting with its agenda. */
export function meetingPaper(actor: Actor, id: string): OneStatement {
  return paper(actor, id, new Values());
}

/** On which day it counts for whom people sit: that of the meeting. */
const representing = takesPartFor({
  person: 'pa.person_id',
  group: 'm.steering_group_id',
  day: '(m.planned_start AT TIME ZONE alliance.time_zone)::date',
});

const byName = `coalesce(p.family_name, pa.guest_name) COLLATE "und-x-icu", p.given_name COLLATE "und-x-icu", pa.id`;
const name = `coalesce(pa.guest_name, display_name(p))`;

/**
 * The meeting with everybody on its list, each with the e-mail address under which the invitation reaches them, as
 * far as the actor may read it: at work for the organisation for which they take part, else at work elsewhere, else
 * their own.
 * @param more further fields of each participation `pa` of person `p`, if any, and of its address `reach.email`, as SQL arguments of an object
 * @param added persons who are not on the list and are shown as if they were
 * @param beside further fields of the meeting, if any, in the same way
 */
export function meetingInvitation(
  actor: Actor,
  id: string,
  today: string,
  more: (values: Values) => string = () => '',
  added: readonly string[] = [],
  beside = '',
): OneStatement {
  const values = new Values();
  const whole = readsContact(actor, values, 'pa.person_id', today);
  // Where everything is readable, the value of the other condition would stand unused in the statement.
  const work = whole === 'true' ? whole : anyOf(whole, readsWorkContact(actor, values, 'af.organisation_id'));
  const atWork = workEmail('pa.person_id', values.day(today), {
    first: `(af.organisation_id = coalesce(pa.organisation_id, ${representing})) IS TRUE DESC, `,
    readable: work,
  });
  const email = `CASE WHEN pa.person_id IS NULL
    THEN CASE WHEN ${readsGuestEmails(actor, columns.groupId, values)} THEN pa.guest_email END
    ELSE coalesce(${atWork}, CASE WHEN ${whole} THEN p.email END) END`;
  const people = `(SELECT coalesce(jsonb_agg(jsonb_build_object('participationId', pa.id, 'name', ${name},
      'email', reach.email ${more(values)}) ORDER BY ${byName}), '[]')
    FROM ${listWith(added, values)} LEFT JOIN person p ON p.id = pa.person_id CROSS JOIN LATERAL (SELECT ${email} AS email) reach
    WHERE pa.meeting_id = m.id)`;
  return paper(actor, id, values, people, beside);
}

/** As `meetingInvitation`, with the templates by which its mail is written. */
export const meetingMail = (actor: Actor, id: string, today: string): OneStatement =>
  meetingInvitation(actor, id, today, undefined, [], `, 'templates', ${changedTemplates}`);

/** The participations `pa` of meeting `m`, with these persons. */
function listWith(added: readonly string[], values: Values): string {
  if (added.length === 0) return 'participation pa';
  return `(SELECT pa.id, pa.meeting_id, pa.person_id, pa.guest_name, pa.guest_email, pa.organisation_id, pa.invited_at, pa.rsvp,
        pa.substitute_for_person_id
      FROM participation pa WHERE pa.meeting_id = m.id
    UNION ALL SELECT NULL, m.id, added.id, NULL, NULL, NULL, NULL, ${rsvpIs.missing.sql}, NULL
      FROM unnest(${values.add(added)}::uuid[]) AS added (id)) pa`;
}

/**
 * The meeting with everybody on its list, guests last: for which organisation they take part and what they do
 * there, as it was frozen at the opening or, before, as it is to be on the day.
 */
export function meetingAttendanceSheet(actor: Actor, id: string): OneStatement {
  const values = new Values();
  const readsPersons = inScope(scopeOf(actor, 'person.read'), columns.groupId, values);
  const people = `(SELECT coalesce(jsonb_agg(jsonb_build_object('name', ${name},
      'isGuest', pa.meeting_role = 'guest' OR pa.person_id IS NULL,
      'substitutes', (SELECT display_name(substituted_p) FROM person substituted_p WHERE substituted_p.id = pa.substitute_for_person_id),
      'organisation', CASE WHEN m.actual_start IS NULL THEN o.name ELSE pa.organisation_name END,
      'function', CASE WHEN m.actual_start IS NULL THEN af.function ELSE pa.function END)
      ORDER BY (pa.meeting_role = 'guest' OR pa.person_id IS NULL), ${byName}), '[]')
    FROM participation pa LEFT JOIN person p ON p.id = pa.person_id
    LEFT JOIN organisation o ON ${readsPersons} AND o.id = ${representing}
    LEFT JOIN affiliation af ON af.person_id = p.id AND af.organisation_id = o.id
      AND ${affiliationCounts('(m.planned_start AT TIME ZONE alliance.time_zone)::date')}
    WHERE pa.meeting_id = m.id)`;
  return paper(actor, id, values, people);
}
