import type { Actor } from '../access/actor.js';
import { allOf, anyOf, inScope } from '../access/scope-sql.js';
import { reachesAnywhere, scopeOf } from '../access/scope.js';
import { asInTable, type Columns, moment, rowText } from '../database/columns.js';
import { namesWhere } from '../database/names.sql.js';
import { recordColumns } from '../database/record.sql.js';
import { type ListStatement, type OneStatement, Values, since, sortOf } from '../database/statements.js';
import { meetingColumns, readsMinutes } from '../meetings/meeting-visibility.js';
import { minutesAre } from '../meetings/minutes-states.js';
import type { ObjectionFilters, objectionSorts } from './dto/objection.filters.js';

/** Name of who takes part by participation `pa`. */
export const participantName = `coalesce((SELECT display_name(p) FROM person p WHERE p.id = pa.person_id), pa.guest_name)`;

/** `answer` where the actor may give it: nobody has yet, and the minutes or their correction are not approved. */
function openSteps(approves: string): string {
  const isOpen = `ob.outcome IS NULL AND ${minutesAre.unapproved.in('coalesce(mi.correction_state, mi.state)')}`;
  return namesWhere([allOf(approves, isOpen), 'answer']);
}

/** @param approves SQL condition that the actor may approve the minutes `mi` */
const columnsOf = (approves: string): Columns<(typeof objectionSorts)[number]> => ({
  ...recordColumns('ob'),
  ...asInTable('ob', 'minutesId', 'participationId'),
  name: participantName,
  ...asInTable('ob', 'agendaItemId', 'passage', 'text', 'outcome', 'answer'),
  answeredAt: moment('ob.answered_at'),
  openSteps: openSteps(approves),
});

const approvesOf = (actor: Actor, values: Values) =>
  inScope(scopeOf(actor, 'minutes.approve'), meetingColumns.groupId, values);

/** What answers show the actor of objection `ob` of participation `pa`, to minutes `mi` of meeting `m`. */
export const objectionColumns = (actor: Actor, values: Values) => columnsOf(approvesOf(actor, values));

const objections = 'FROM objection ob JOIN participation pa ON pa.id = ob.participation_id';
/** The objection with its minutes `mi` and meeting `m`. */
export const objectionFrom = `${objections} JOIN minutes mi ON mi.id = ob.minutes_id JOIN meeting m ON m.id = mi.meeting_id`;

/** Whether the objection `ob` of participation `pa` is the actor's own. */
function isOwn(actor: Actor, values: Values): string {
  if (actor.personId === null || !reachesAnywhere(scopeOf(actor, 'minutes.review'))) return 'false';
  return `pa.person_id = ${values.add(actor.personId)}::uuid`;
}

/** Who writes the minutes reads every objection to them, at any time; who objected his own. */
function readsObjection(actor: Actor, values: Values): string {
  const writes = inScope(scopeOf(actor, 'minutes.write'), meetingColumns.groupId, values);
  return writes === 'true' ? writes : anyOf(writes, isOwn(actor, values));
}

/** One objection, where the actor may read it. */
export function oneObjection(actor: Actor, id: string): OneStatement {
  const values = new Values();
  const json = rowText(objectionColumns(actor, values));
  return {
    text: `SELECT (${json})::text AS json, ob.id, ob.version ${objectionFrom}
      WHERE ob.id = ${values.add(id)}::uuid AND ${readsObjection(actor, values)}`,
    values: values.list,
  };
}

/** Where an objection belongs that the actor may read, as JSON of ObjectionPlace without the actor's participation. */
export function placeOfObjection(actor: Actor, id: string): OneStatement {
  const values = new Values();
  return {
    text: `SELECT jsonb_build_object('meetingId', m.id, 'groupId', m.steering_group_id)::text AS json ${objectionFrom}
      WHERE ob.id = ${values.add(id)}::uuid AND ${readsObjection(actor, values)}`,
    values: values.list,
  };
}

/** One objection, as whoever just made it gets it. */
export function objectionMade(id: string): OneStatement {
  return {
    text: `SELECT (${rowText(columnsOf('false'))})::text AS json, ob.id, ob.version ${objectionFrom} WHERE ob.id = $1`,
    values: [id],
  };
}

/** The objections to these minutes that the actor may read, filtered. */
export function listObjections(actor: Actor, minutesId: string, filters: ObjectionFilters): ListStatement {
  const values = new Values();
  const where = [`ob.minutes_id = ${values.add(minutesId)}::uuid`, readsObjection(actor, values)];
  const { open, updatedSince } = filters;
  if (open !== undefined) where.push(`(ob.answered_at IS NULL) = ${values.add(open)}::boolean`);
  if (updatedSince) where.push(since('ob.updated_at', updatedSince, values));
  return {
    of: minutesId,
    name: 'objections',
    columns: objectionColumns(actor, values),
    from: objectionFrom,
    where,
    values,
    sort: sortOf(filters, 'createdAt'),
    id: 'ob.id',
  };
}

/** What deciding about objections to minutes needs. */
export interface ObjectionPlace {
  meetingId: string;
  groupId: string;
  /** The actor's own, where he was invited to the meeting. */
  participationId: string | null;
}

/**
 * The minutes as a place for objections, as JSON of ObjectionPlace: for who may read them whole, and for who objected
 * to them before they were returned.
 */
export function placeForObjections(actor: Actor, minutesId: string): OneStatement {
  const values = new Values();
  const person = `${values.add(actor.personId)}::uuid`;
  const reads = readsMinutes(actor, meetingColumns, values);
  const own = reads === 'true' ? 'false' : isOwn(actor, values);
  const objected = `EXISTS (SELECT ${objections} WHERE ob.minutes_id = mi.id AND ${own})`;
  return {
    text: `SELECT jsonb_build_object('meetingId', m.id, 'groupId', m.steering_group_id, 'participationId',
        (SELECT pa.id FROM participation pa WHERE pa.meeting_id = m.id AND pa.person_id = ${person}
          AND pa.invited_at IS NOT NULL))::text AS json
      FROM minutes mi JOIN meeting m ON m.id = mi.meeting_id
      WHERE mi.id = ${values.add(minutesId)}::uuid AND ${anyOf(reads, own === 'false' ? own : objected)}`,
    values: values.list,
  };
}
