import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf, scopeOfAny } from '../access/scope.js';
import { actionItemFrom, readsActionItem } from '../action-items/action-item-visibility.js';
import { certain, type Columns, integer, moment, onlySorted, rowText } from '../database/columns.js';
import { oneOf } from '../database/one-of.sql.js';
import { type ListStatement, type OneStatement, Values } from '../database/statements.js';
import { meetingColumns, readsMeeting, readsMinutes, withMinutes } from '../meetings/meeting-visibility.js';
import { seesOrganisation } from '../organisations/organisations.query.js';
import { seesPerson } from '../persons/persons.query.js';
import type { EventFilters, eventSorts } from './dto/event.filters.js';
import { type EventKind, eventKinds } from './event-types.js';

/** Where a kind of record stands, and the condition under which the actor reads it: the one of its own route. */
interface Readable {
  readonly from: string;
  readonly alias: string;
  readonly reads: string;
}

function readable(actor: Actor, values: Values, today: string): Record<EventKind, Readable> {
  const minutes = () => readsMinutes(actor, meetingColumns, values);
  const meeting = readsMeeting(actor, meetingColumns, values);
  const participations = inScope(
    scopeOfAny(actor, 'meeting.read', 'meeting.write'),
    meetingColumns.groupId,
    values,
  );
  return {
    organisation: { from: 'organisation o', alias: 'o', reads: seesOrganisation(actor, values) },
    membership: {
      from: 'membership ms',
      alias: 'ms',
      reads: String(scopeOf(actor, 'membership.read').all),
    },
    person: { from: 'person p', alias: 'p', reads: seesPerson(actor, values, today) },
    affiliation: {
      from: 'affiliation af JOIN person p ON p.id = af.person_id',
      alias: 'af',
      reads: seesPerson(actor, values, today),
    },
    steering_group: {
      from: 'steering_group g',
      alias: 'g',
      reads: inScope(scopeOf(actor, 'group.read'), 'g.id', values),
    },
    seat: {
      from: 'seat s',
      alias: 's',
      reads: inScope(scopeOf(actor, 'seat.read'), 's.steering_group_id', values),
    },
    meeting: {
      from: 'meeting m',
      alias: 'm',
      // Who was asked and who comes is read by fewer than the meeting itself.
      reads:
        meeting === 'false' || participations === 'true'
          ? meeting
          : `(${meeting}) AND (NOT ce.is_participation OR ${participations})`,
    },
    minutes: {
      from: 'minutes mi JOIN meeting m ON m.id = mi.meeting_id',
      alias: 'mi',
      reads: minutes(),
    },
    decision: {
      from: `decision d JOIN agenda_item ai ON ai.id = d.agenda_item_id JOIN meeting m ON m.id = ai.meeting_id ${withMinutes}`,
      alias: 'd',
      reads: minutes(),
    },
    action_item: {
      from: actionItemFrom.replace(/^FROM /, ''),
      alias: 't',
      reads: readsActionItem(actor, values),
    },
  };
}

/**
 * SQL that gives one row, with the record's version as it is now, where the actor may read the record of event `ce`. Whether
 * it could read one that is gone, nobody can tell, save of kinds of which it reads every one.
 */
function seenRecord(actor: Actor, values: Values, today: string): string {
  const kinds = readable(actor, values, today);
  const rows = eventKinds.flatMap((kind) => {
    const { from, alias, reads } = kinds[kind];
    if (reads === 'false') return [];
    const its = `ce.kind = '${kind}'`;
    const same = `${alias}.id = ce.record_id`;
    return reads === 'true'
      ? [`SELECT (SELECT ${alias}.version FROM ${from} WHERE ${same}) AS version WHERE ${its}`]
      : [`SELECT ${alias}.version FROM ${from} WHERE ${its} AND ${same} AND (${reads})`];
  });
  return rows.length > 0 ? rows.join(' UNION ALL ') : 'SELECT NULL::integer AS version WHERE false';
}

const eventType = `ce.kind || '.' || ce.change`;

const columns: Columns<(typeof eventSorts)[number]> = {
  id: 'ce.id',
  type: eventType,
  timestamp: moment('ce.at'),
  data: `json_build_object('id', ce.record_id, 'kind', ce.kind, 'version', seen.version)`,
  position: onlySorted(certain(integer('ce.position'))),
};

const from = (seen: string) => `FROM change_event ce CROSS JOIN LATERAL (${seen}) seen`;

/** Events about what the actor may read now, in the order in which they happened to each record. */
export function listEvents(actor: Actor, filters: EventFilters, today: string): ListStatement {
  const values = new Values();
  const { after, type, since, sort = 'position' } = filters;
  const source = from(seenRecord(actor, values, today));
  const where = ['ce.position IS NOT NULL'];
  if (after !== undefined) {
    where.push(
      `ce.position > (SELECT after_ce.position FROM change_event after_ce WHERE after_ce.id = ${values.add(after)}::uuid)`,
    );
  }
  if (since !== undefined) where.push(`ce.position >= ${firstSince(values.add(since))}`);
  if (type) where.push(oneOf(`(${eventType})`, type, 'text', values));
  return { name: 'events', columns, from: source, where, values, sort, id: 'ce.id' };
}

/** SQL of the position of the first event at or after this moment; beyond all where there is none. */
function firstSince(moment: string): string {
  return `coalesce((SELECT min(since_ce.position) FROM change_event since_ce
    WHERE since_ce.at >= ${moment}::timestamptz), 2147483647)`;
}

/** An event as it is sent, and where in the order it stands. */
export interface NextEvent {
  /** Null: of these positions none is for the actor. */
  readonly json: string | null;
  readonly id: string | null;
  /** Up to here there is nothing more to tell. */
  readonly position: number;
}

/** Positions that are looked through in one statement. */
const WINDOW = 500;

/** The next event beyond a position that the actor may read, of these types; no row where there is none at all. */
export function nextEvent(
  actor: Actor,
  position: number,
  types: readonly string[],
  today: string,
): OneStatement {
  const values = new Values();
  const beyond = values.add(position);
  const named = values.add(types);
  const { position: _, ...said } = columns;
  return {
    text: `WITH near AS (SELECT max(position) AS last FROM change_event
        WHERE position > ${beyond}::int AND position <= ${beyond}::int + ${WINDOW}),
      next AS (SELECT (${rowText(said)})::text AS json, ce.id, ce.position
        ${from(seenRecord(actor, values, today))}
        WHERE ce.position > ${beyond}::int AND ce.position <= ${beyond}::int + ${WINDOW}
          AND ${eventType} = ANY(${named}::text[])
        ORDER BY ce.position LIMIT 1)
      SELECT next.json, next.id, coalesce(next.position, near.last) AS position
      FROM near LEFT JOIN next ON true WHERE near.last IS NOT NULL`,
    values: values.list,
  };
}
