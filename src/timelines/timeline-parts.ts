import { readsActionItem, actionItemFrom } from '../action-items/action-item-visibility.js';
import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import { Values } from '../database/statements.js';
import { decisionIs } from '../decisions/decision-results.js';
import { readsInteractions } from '../interactions/interactions.query.js';
import { meetingsOfOrganisation, meetingsOfPerson } from '../meeting-whole/meetings-of.query.js';
import { meetingColumns, readsMinutes, withMinutes } from '../meetings/meeting-visibility.js';
import { seesPerson } from '../persons/persons.query.js';
import type { Days } from '../reports/counted-meetings.js';
import type { Subject, TimelineEvent, TimelineKind } from './timeline-kinds.js';

/** What an entry says, each in SQL; what is absent is null. */
interface Entry {
  kind: TimelineKind;
  event: TimelineEvent;
  recordId: string;
  /** A day, or a moment, which is told by its day. */
  day?: string;
  moment?: string;
  groupId?: string;
  personId?: string;
  organisationId?: string;
  /** Role, kind or result: a code of the record. */
  code?: string;
  title?: string;
}

/** One part of a timeline, with the values of its SQL alone. */
export interface TimelinePart {
  sql: string;
  values: Values;
}

/** Rows with the columns of every part. @param rest FROM and WHERE */
function select(values: Values, zone: string, entry: Entry, rest: string): string {
  const { kind, event, recordId, day, moment, groupId, personId, organisationId, code, title } = entry;
  const inZone = `AT TIME ZONE ${values.add(zone)}::text`;
  const at = moment ?? `(${day})::timestamp ${inZone}`;
  return `SELECT '${kind}'::text AS kind, '${event}'::text AS event, (${recordId})::uuid AS record_id, ${at} AS at,
    ${day ?? `(${moment} ${inZone})::date`} AS day, (${groupId ?? 'NULL'})::uuid AS group_id,
    (${personId ?? 'NULL'})::uuid AS person_id, (${organisationId ?? 'NULL'})::uuid AS organisation_id,
    (${code ?? 'NULL'})::text AS code, (${title ?? 'NULL'})::text AS title ${rest}`;
}

type Part = (actor: Actor, subject: Subject, days: Days) => TimelinePart[];

/** A term `alias` is told when it begins and when it ends, unless it never counted. */
function terms(
  entry: Omit<Entry, 'event' | 'day'>,
  [start, end]: [string, string],
  rest: (values: Values) => string,
  zone: string,
): TimelinePart[] {
  return (['begun', 'ended'] as const).map((event) => {
    const values = new Values();
    const day = event === 'begun' ? start : end;
    const counted = `${day} IS NOT NULL AND coalesce(${end} > ${start}, true)`;
    return { sql: select(values, zone, { ...entry, event, day }, `${rest(values)} AND ${counted}`), values };
  });
}

/** For who reads memberships. */
const memberships: Part = (actor, { party, id }, { zone }) => {
  if (party === 'person' || !scopeOf(actor, 'membership.read').all) return [];
  return terms(
    { kind: 'membership', recordId: 'ms.id', title: 'ms.end_reason' },
    ['ms.joined_on', 'ms.ended_on'],
    (values) => `FROM membership ms WHERE ms.organisation_id = ${values.add(id)}::uuid`,
    zone,
  );
};

/** For who sees the person, once staff have confirmed it. */
const affiliations: Part = (actor, { party, id }, { today, zone }) =>
  terms(
    {
      kind: 'affiliation',
      recordId: 'af.id',
      personId: 'af.person_id',
      organisationId: 'af.organisation_id',
      title: 'af.function',
    },
    ['af.start_date', 'af.end_date'],
    (values) => `FROM affiliation af JOIN person p ON p.id = af.person_id
      WHERE af.${party}_id = ${values.add(id)}::uuid AND af.confirmed_at IS NOT NULL AND ${seesPerson(actor, values, today)}`,
    zone,
  );

/** In the groups whose seats the actor reads. */
const seats: Part = (actor, { party, id }, { zone }) => {
  const column = party === 'person' ? 's.person_id' : 's.on_behalf_of_organisation_id';
  return terms(
    {
      kind: 'seat',
      recordId: 's.id',
      groupId: 's.steering_group_id',
      personId: 's.person_id',
      organisationId: 's.on_behalf_of_organisation_id',
      code: 's.role',
    },
    ['s.start_date', 's.end_date'],
    (values) => `FROM seat s WHERE ${column} = ${values.add(id)}::uuid
      AND ${inScope(scopeOf(actor, 'seat.read'), 's.steering_group_id', values)}`,
    zone,
  );
};

const ofMeeting = {
  event: 'happened',
  moment: 'coalesce(m.actual_start, m.planned_start)',
  groupId: 'm.steering_group_id',
} as const;

/** The meetings that the actor reads of which it also reads that they were there. */
function attended(actor: Actor, { party, id }: Subject, zone: string) {
  const of = party === 'person' ? meetingsOfPerson : meetingsOfOrganisation;
  const { from, where, values } = of(actor, id, { sort: '-plannedStart', zone, attended: true });
  return { rest: `${from} WHERE ${where.join(' AND ')}`, values };
}

const meetings: Part = (actor, subject, { zone }) => {
  const { rest, values } = attended(actor, subject, zone);
  const entry = { ...ofMeeting, kind: 'meeting', recordId: 'm.id', title: 'm.title' } as const;
  return [{ sql: select(values, zone, entry, rest), values }];
};

/** What these meetings decided, for who reads their minutes. */
const decisions: Part = (actor, subject, { zone }) => {
  const { rest, values } = attended(actor, subject, zone);
  const entry = {
    ...ofMeeting,
    kind: 'decision',
    recordId: 'd.id',
    code: 'd.result',
    title: `concat_ws(': ', d.number, d.text)`,
  } as const;
  const decided = `FROM decision d JOIN agenda_item ai ON ai.id = d.agenda_item_id JOIN meeting m ON m.id = ai.meeting_id
    ${withMinutes} WHERE m.id = ANY(ARRAY(SELECT m.id ${rest})) AND ${decisionIs.proposed.notIn('d.result')}
      AND ${readsMinutes(actor, meetingColumns, values)}`;
  return [{ sql: select(values, zone, entry, decided), values }];
};

/** Tasks that they answer for, where the actor reads them: when they were given, and when they were done. */
const actionItems: Part = (actor, { party, id }, { zone }) =>
  (['begun', 'ended'] as const).map((event) => {
    const values = new Values();
    const moment = event === 'begun' ? 't.created_at' : 't.completed_at';
    const entry = {
      kind: 'action_item',
      event,
      recordId: 't.id',
      moment,
      groupId: 't.steering_group_id',
      title: 't.title',
    } as const;
    const rest = `${actionItemFrom} WHERE t.responsible_${party}_id = ${values.add(id)}::uuid
      AND ${moment} IS NOT NULL AND ${readsActionItem(actor, values)}`;
    return { sql: select(values, zone, entry, rest), values };
  });

/** For staff. */
const interactions: Part = (actor, { party, id }, { zone }) => {
  if (!readsInteractions(actor)) return [];
  const values = new Values();
  const entry = {
    kind: 'interaction',
    event: 'happened',
    recordId: 'ix.id',
    day: 'ix.happened_on',
    personId: 'ix.person_id',
    organisationId: 'ix.organisation_id',
    code: 'ix.kind',
    title: 'ix.text',
  } as const;
  const rest = `FROM interaction ix WHERE ix.${party}_id = ${values.add(id)}::uuid`;
  return [{ sql: select(values, zone, entry, rest), values }];
};

/** Duplicates that went into this one, for who merges them. */
const merges: Part = (actor, { party, id }, { zone }) => {
  if (!scopeOf(actor, 'record.merge').all) return [];
  const values = new Values();
  const entry = {
    kind: 'merge',
    event: 'happened',
    recordId: 'mg.old_id',
    moment: 'mg.merged_at',
  } as const;
  const rest = `FROM merged_record mg WHERE mg.${party}_id = ${values.add(id)}::uuid`;
  return [{ sql: select(values, zone, entry, rest), values }];
};

/** What lists from elsewhere made of it or changed in it, for who imports. */
const imports: Part = (actor, { id }, { zone }) => {
  if (!scopeOf(actor, 'import.manage').all) return [];
  const values = new Values();
  const entry = {
    kind: 'import',
    event: 'happened',
    recordId: 'im.id',
    moment: 'im.committed_at',
    code: 'ir.outcome',
    title: 'im.file_name',
  } as const;
  const rest = `FROM import_row ir JOIN import im ON im.id = ir.import_id
    WHERE ir.record_id = ${values.add(id)}::uuid AND ir.written <> '[]' AND im.undone_at IS NULL`;
  return [{ sql: select(values, zone, entry, rest), values }];
};

/** What each kind of record gives to a timeline: nothing that its own list would not give this actor. */
export const timelineParts: Readonly<Record<TimelineKind, Part>> = {
  interaction: interactions,
  meeting: meetings,
  decision: decisions,
  action_item: actionItems,
  membership: memberships,
  affiliation: affiliations,
  seat: seats,
  merge: merges,
  import: imports,
};

/** Where nothing is left that the actor reads. */
export function noEntry(zone: string): TimelinePart {
  const values = new Values();
  const entry = { kind: 'merge', event: 'happened', recordId: 'NULL', moment: 'NULL::timestamptz' } as const;
  return { sql: select(values, zone, entry, 'WHERE false'), values };
}
