import { accountOf } from '../access/actor.js';
import { newId } from '../common/ids.js';
import { busy } from '../common/problems.js';
import { recordsWhere } from '../database/editable-record.js';
import { affiliationCounts } from '../persons/affiliation-counts.sql.js';
import { Seat } from '../steering-groups/seat.entity.js';
import { beforeOf, changesIn } from './row-changes.js';
import type { TakenRow, Taking, WrittenRow } from './row-kind.js';

/** Makes seats, confirmed at once, as staff give them; changes vote and end of those that are there. @throws busy */
export async function takeSeats(taking: Taking, rows: readonly TakenRow[]): Promise<WrittenRow[]> {
  return [...(await make(taking, rows)), ...(await alter(taking, rows))];
}

async function make({ em, writes, change }: Taking, rows: readonly TakenRow[]): Promise<WrittenRow[]> {
  const confirmation = { confirmedAt: writes.clock.now(), confirmedBy: accountOf(change.actor) };
  const made = rows
    .filter(({ targetId }) => targetId === null)
    .map((row) => {
      const { role, hasVote, startDate, endDate } = changesIn<Seat>(row);
      const { person, organisation, group } = row.refers as {
        person: string;
        organisation: string;
        group: string;
      };
      const refers = { personId: person, onBehalfOfOrganisationId: organisation, steeringGroupId: group };
      return {
        line: row.line,
        seat: { id: newId(), ...refers, role, hasVote, startDate, endDate, ...confirmation },
      };
    });
  const seats = made.map(({ seat }) => seat);
  // Who ends an affiliation sees the seat that hangs on it, or has ended it before.
  const standing = await em.query<{ seat: string }[]>(
    `SELECT n.id AS seat FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, "personId" uuid, "onBehalfOfOrganisationId" uuid, "startDate" date)
       JOIN affiliation af ON af.person_id = n."personId" AND af.organisation_id = n."onBehalfOfOrganisationId"
     WHERE ${affiliationCounts('n."startDate"')} FOR SHARE OF af`,
    [JSON.stringify(seats)],
  );
  if (new Set(standing.map(({ seat }) => seat)).size < seats.length) throw busy();
  await writes.insertAll(em, change, Seat, seats);
  return made.map(({ line, seat: { id } }) => ({
    line,
    id,
    written: [{ type: 'seat', id, version: 1, before: null }],
  }));
}

async function alter({ em, writes, change }: Taking, rows: readonly TakenRow[]): Promise<WrittenRow[]> {
  const byId = new Map(rows.flatMap((row) => (row.targetId === null ? [] : [[row.targetId, row] as const])));
  const found = await recordsWhere(em, Seat, 'id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [
    [...byId.keys()],
  ]);
  if (found.length < byId.size) throw busy();
  const all = found.map((current) => {
    const row = byId.get(current.id) as TakenRow;
    return { line: row.line, current, fields: changesIn<Seat>(row) };
  });
  const changing = all.filter(({ fields }) => Object.keys(fields).length > 0);
  await writes.updateAll(em, change, Seat, changing);
  return all.map(({ line, current, fields }) => {
    const { id, version } = current;
    const record = { type: 'seat' as const, id, version: version + 1, before: beforeOf(current, fields) };
    return { line, id, written: Object.keys(fields).length > 0 ? [record] : [] };
  });
}
