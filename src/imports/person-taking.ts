import { accountOf } from '../access/actor.js';
import { newId } from '../common/ids.js';
import { busy } from '../common/problems.js';
import { type Fields, recordsWhere } from '../database/editable-record.js';
import { Affiliation } from '../persons/affiliation.entity.js';
import { Person } from '../persons/person.entity.js';
import { ownAfter } from './own-fields.js';
import { AFFILIATION } from './person-rows.js';
import { beforeOf, changesIn, noteAfter, spelled } from './row-changes.js';
import type { TakenRow, Taking, WrittenRecord, WrittenRow } from './row-kind.js';

/** A row, and the person that it is about. */
interface OfPerson {
  row: TakenRow;
  personId: string;
}

/** What a person has that its rows say nothing of. */
const usual = { language: 'de', tags: [], ownFields: {} };

/** Makes persons and affiliations and changes them; rows of one person are one change of it. @throws busy where a record goes at this moment */
export async function takePersons(taking: Taking, rows: readonly TakenRow[]): Promise<WrittenRow[]> {
  const all = await personsOf(taking, rows);
  const written = new Map(
    all.map(({ row: { line }, personId }) => [line, { line, id: personId, written: [] as WrittenRecord[] }]),
  );
  const write = ({ line }: TakenRow, record: WrittenRecord) => written.get(line)?.written.push(record);
  await writePersons(taking, all, write);
  await makeAffiliations(taking, all, write);
  await changeAffiliations(taking, all, write);
  return [...written.values()];
}

type Write = (row: TakenRow, record: WrittenRecord) => void;

/** A row means a record, goes on with that of an earlier row, or makes one. */
async function personsOf({ em, importId }: Taking, rows: readonly TakenRow[]): Promise<OfPerson[]> {
  const earlier = await em.query<{ line: number; id: string }[]>(
    `SELECT ir.line, ir.record_id AS id FROM import_row ir
     WHERE ir.import_id = $1 AND ir.line = ANY($2::integer[]) AND ir.record_id IS NOT NULL`,
    [importId, rows.flatMap(({ firstLine }) => firstLine ?? [])],
  );
  const known = new Map(earlier.map(({ line, id }) => [line, id]));
  return rows.map((row) => {
    const personId =
      row.targetId ?? (row.firstLine === null ? undefined : known.get(row.firstLine)) ?? newId();
    known.set(row.line, personId);
    return { row, personId };
  });
}

async function writePersons(
  { em, writes, change }: Taking,
  all: readonly OfPerson[],
  write: Write,
): Promise<void> {
  const ids = [...new Set(all.map(({ personId }) => personId))];
  const found = await recordsWhere(em, Person, 'id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [ids]);
  const there = new Map(found.map((record) => [record.id, record]));
  if (all.some(({ row: { targetId } }) => targetId !== null && !there.has(targetId))) throw busy();
  const said = new Map<string, { rows: TakenRow[]; fields: Fields<Person> }>();
  for (const { row, personId } of all) {
    const before = said.get(personId) ?? { rows: [], fields: {} };
    const { internalNote, ...fields } = changesIn<Person>(row);
    const note = before.fields.internalNote ?? there.get(personId)?.internalNote ?? null;
    const ownFields = ownAfter(before.fields.ownFields ?? there.get(personId)?.ownFields, row);
    const whole = row.fields.internal_note as string | undefined;
    const after = noteAfter(whole ?? note, row);
    said.set(personId, {
      rows: [...before.rows, row],
      fields: {
        ...before.fields,
        ...fields,
        ...(ownFields && { ownFields }),
        ...(internalNote !== undefined && { internalNote: after }),
      },
    });
  }
  const made = [...said]
    .filter(([id]) => !there.has(id))
    .map(([id, { fields }]) => ({ ...usual, ...fields, id }));
  await writes.insertAll(em, change, Person, await spelled(em, made));
  const changing = [...said].flatMap(([id, { fields }]) => {
    const current = there.get(id);
    return current && Object.keys(fields).length > 0 ? [{ current, ...fields }] : [];
  });
  const changed = (await spelled(em, changing)).map(({ current, ...fields }) => ({ current, fields }));
  await writes.updateAll(em, change, Person, changed);
  const type = 'person';
  const rowOf = (id: string) => said.get(id)?.rows[0] as TakenRow;
  for (const { id } of made) write(rowOf(id), { type, id, version: 1, before: null });
  for (const { current, fields } of changed)
    write(rowOf(current.id), {
      type,
      id: current.id,
      version: current.version + 1,
      before: beforeOf(current, fields),
    });
}

const hasAffiliation = ({ row: { changes } }: OfPerson) =>
  changes.some(({ field }) => field.startsWith(AFFILIATION));

/** What staff give is confirmed at once. */
async function makeAffiliations(
  { em, writes, change }: Taking,
  all: readonly OfPerson[],
  write: Write,
): Promise<void> {
  const fresh = all.filter((one) => hasAffiliation(one) && one.row.refers.affiliation === undefined);
  const confirmation = { confirmedAt: writes.clock.now(), confirmedBy: accountOf(change.actor) };
  const records = fresh.map(({ row, personId }) => {
    const { organisation: _, ...fields } = changesIn<Affiliation>(row, AFFILIATION) as Fields<Affiliation> & {
      organisation?: string;
    };
    return {
      isPrimaryContact: false,
      ...fields,
      ...confirmation,
      id: newId(),
      personId,
      organisationId: row.refers.organisation as string,
    };
  });
  await writes.insertAll(em, change, Affiliation, records);
  fresh.forEach(({ row }, index) =>
    write(row, { type: 'affiliation', id: records[index]?.id as string, version: 1, before: null }),
  );
}

/** Staff who say that somebody is the primary contact say that the person works there. */
async function changeAffiliations(
  { em, writes, change }: Taking,
  all: readonly OfPerson[],
  write: Write,
): Promise<void> {
  const changing = new Map(
    all.flatMap((one) =>
      hasAffiliation(one) && one.row.refers.affiliation !== undefined
        ? [[one.row.refers.affiliation, one.row] as const]
        : [],
    ),
  );
  const found = await recordsWhere(em, Affiliation, 'id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [
    [...changing.keys()],
  ]);
  if (found.length < changing.size) throw busy();
  const now = { confirmedAt: writes.clock.now(), confirmedBy: accountOf(change.actor) };
  const altered = found.map((current) => {
    const fields = changesIn<Affiliation>(changing.get(current.id) as TakenRow, AFFILIATION);
    const confirms = fields.isPrimaryContact === true && current.confirmedAt === null;
    return { current, fields: { ...fields, ...(confirms && now) } };
  });
  await writes.updateAll(em, change, Affiliation, altered);
  for (const { current, fields } of altered)
    write(changing.get(current.id) as TakenRow, {
      type: 'affiliation',
      id: current.id,
      version: current.version + 1,
      before: beforeOf(current, fields),
    });
}
