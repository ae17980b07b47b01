import { newId } from '../common/ids.js';
import { busy } from '../common/problems.js';
import { type Fields, recordsWhere } from '../database/editable-record.js';
import { Membership } from '../organisations/membership.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { ownAfter } from './own-fields.js';
import { beforeOf, changesIn, spelled } from './row-changes.js';
import type { TakenRow, Taking, WrittenRow } from './row-kind.js';

interface MembershipSaid {
  state: Membership['state'];
  joinedOn: string | null;
  endedOn: string | null;
}

/** What a record has that a row says nothing of. */
const usual = { country: 'DE', expertise: [], offers: [], tags: [], ownFields: {}, listedPublicly: false };

const MEMBERSHIP = 'membership';

/** Makes organisations and changes them, with memberships where there was none. @throws busy where a record goes at this moment */
export async function takeOrganisations(taking: Taking, rows: readonly TakenRow[]): Promise<WrittenRow[]> {
  const written = [...(await make(taking, rows)), ...(await alter(taking, rows))];
  await joinAlliance(taking, rows, written);
  return written;
}

function fieldsOf(row: TakenRow, before?: Organisation): Fields<Organisation> {
  const own = row.changes.filter(({ field }) => field !== MEMBERSHIP);
  const ownFields = ownAfter(before?.ownFields, row);
  return { ...changesIn<Organisation>({ ...row, changes: own }), ...(ownFields && { ownFields }) };
}

async function make({ em, writes, change }: Taking, rows: readonly TakenRow[]): Promise<WrittenRow[]> {
  const made = rows.filter(({ targetId }) => targetId === null).map((row) => ({ row, id: newId() }));
  const records = made.map(({ row, id }) => ({ id, ...usual, ...fieldsOf(row) }));
  await writes.insertAll(em, change, Organisation, await spelled(em, records));
  return made.map(({ row: { line }, id }) => ({
    line,
    id,
    written: [{ type: 'organisation', id, version: 1, before: null }],
  }));
}

async function alter({ em, writes, change }: Taking, rows: readonly TakenRow[]): Promise<WrittenRow[]> {
  const altered = rows.filter(({ targetId }) => targetId !== null);
  const ids = altered.map(({ targetId }) => targetId);
  const found = await recordsWhere(em, Organisation, 'id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [ids]);
  const byId = new Map(found.map((record) => [record.id, record]));
  if (byId.size < ids.length) throw busy();
  const all = altered.map((row) => {
    const current = byId.get(row.targetId as string) as Organisation;
    return { row, current, fields: fieldsOf(row, current) };
  });
  const changing = all.filter(({ fields }) => Object.keys(fields).length > 0);
  await writes.updateAll(em, change, Organisation, changing);
  return all.map(({ row: { line }, current, fields }) => ({
    line,
    id: current.id,
    written:
      Object.keys(fields).length === 0
        ? []
        : [
            {
              type: 'organisation',
              id: current.id,
              version: current.version + 1,
              before: beforeOf(current, fields),
            },
          ],
  }));
}

/** A row that says otherwise than a membership that is there is wrong. */
async function joinAlliance(
  { em, writes, change }: Taking,
  rows: readonly TakenRow[],
  written: readonly WrittenRow[],
): Promise<void> {
  const said = new Map(
    rows.map(({ line, changes }) => [line, changes.find(({ field }) => field === MEMBERSHIP)?.to]),
  );
  const joining = written.filter(({ line }) => said.get(line) !== undefined);
  const memberships = joining.map(({ line, id }) => ({
    organisationId: id,
    ...(said.get(line) as MembershipSaid),
  }));
  const made = await writes.insertAll(em, change, Membership, memberships);
  joining.forEach(({ written: records }, index) =>
    records.push({ type: MEMBERSHIP, id: made[index] as string, version: 1, before: null }),
  );
}
