import type { EntityManager } from 'typeorm';
import type { Change } from '../audit/change.js';
import type { Writes } from '../audit/writes.js';
import { newId } from '../common/ids.js';
import { busy } from '../common/problems.js';
import { type Fields, recordsWhere } from '../database/editable-record.js';
import { snakeCase } from '../database/snake-naming.js';
import { Membership } from '../organisations/membership.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { importFields } from './dto/import.request.js';
import type { Import } from './import.entity.js';
import { rowsUndecided } from './imports.errors.js';
import { isOpen, isTaken } from './imports.query.js';
import { ROWS_AT_ONCE } from './rows.operations.js';

interface TakenRow {
  line: number;
  outcome: 'new' | 'update' | 'same' | 'duplicate';
  targetId: string | null;
  fields: Record<string, unknown> & { membership?: MembershipColumns; further?: string };
}

interface MembershipColumns {
  state: 'prospective' | 'active' | 'suspended' | null;
  joined_on: string | null;
  ended_on: string | null;
}

/** What became of a row: its record, as it is then, and what stood in the fields that changed. */
interface WrittenRow {
  line: number;
  id: string;
  version: number;
  before: Fields<Organisation> | null;
  membership?: string;
}

/** What a record has that a row says nothing of. */
const usual = { country: 'DE', expertise: [], tags: [], listedPublicly: false };

const ownFields = importFields.filter((field) => field !== 'id' && !field.includes('.'));

/** Takes over what the rows say that are taken; the others stay behind. */
export class Commit {
  constructor(
    private readonly em: EntityManager,
    private readonly writes: Writes,
    private readonly change: Change,
  ) {}

  /** @throws rows_undecided; busy where a record goes at this moment */
  async run({ id }: Import): Promise<void> {
    await this.requireDecided(id);
    for (let after = 0; ;) {
      const rows = await this.em.query<TakenRow[]>(
        `SELECT ir.line, ir.outcome, ir.target_id AS "targetId", ir.fields FROM import_row ir JOIN import im ON im.id = ir.import_id
         WHERE ir.import_id = $1 AND ir.line > $2 AND ${isTaken} ORDER BY ir.line LIMIT ${ROWS_AT_ONCE}`,
        [id, after],
      );
      const last = rows.at(-1);
      if (!last) return this.forgetFile(id);
      after = last.line;
      const written = [...(await this.make(rows)), ...(await this.alter(rows))];
      await this.joinAlliance(rows, written);
      await this.em.query(
        `UPDATE import_row AS ir SET record_id = n.id, record_version = n.version, membership_id = n.membership, before = n.before
         FROM jsonb_to_recordset($2::jsonb) AS n (line integer, id uuid, version integer, membership uuid, before jsonb)
         WHERE ir.import_id = $1 AND ir.line = n.line`,
        [id, JSON.stringify(written)],
      );
    }
  }

  private async requireDecided(id: string): Promise<void> {
    const [open] = await this.em.query<[{ errors: number; duplicates: number }]>(
      `SELECT (count(*) FILTER (WHERE ir.outcome = 'error'))::integer AS errors, (count(*) FILTER (WHERE ir.outcome = 'duplicate'))::integer AS duplicates
       FROM import_row ir JOIN import im ON im.id = ir.import_id WHERE ir.import_id = $1 AND ${isOpen}`,
      [id],
    );
    if (open.errors + open.duplicates > 0) throw rowsUndecided({ ...open });
  }

  private async make(rows: readonly TakenRow[]): Promise<WrittenRow[]> {
    const made = rows.filter(({ targetId }) => targetId === null).map((row) => ({ row, id: newId() }));
    const records = made.map(({ row, id }) => {
      const said = Object.entries<unknown>(fieldsOf(row)).filter(([, value]) => value !== undefined);
      const fields: Fields<Organisation> = { ...usual, ...Object.fromEntries(said) };
      return { id, ...fields, internalNote: noteAfter(fields.internalNote ?? null, row) };
    });
    await this.writes.insertAll(this.em, this.change, Organisation, records);
    return made.map(({ row: { line }, id }) => ({ line, id, version: 1, before: null }));
  }

  private async alter(rows: readonly TakenRow[]): Promise<WrittenRow[]> {
    const altered = rows.filter(({ targetId }) => targetId !== null);
    const ids = altered.map(({ targetId }) => targetId);
    const found = await recordsWhere(this.em, Organisation, 'id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [
      ids,
    ]);
    const byId = new Map(found.map((record) => [record.id, record]));
    if (byId.size < ids.length) throw busy();
    const changing = altered.map((row) => {
      const current = byId.get(row.targetId as string) as Organisation;
      const said = fieldsOf(row);
      const fields = { ...said, internalNote: noteAfter(said.internalNote ?? current.internalNote, row) };
      return { row, current, fields };
    });
    const updates = changing.filter(({ row }) => row.outcome === 'update');
    await this.writes.updateAll(this.em, this.change, Organisation, updates);
    return changing.map(({ row: { line, outcome }, current, fields }) => ({
      line,
      id: current.id,
      version: current.version + (outcome === 'update' ? 1 : 0),
      before: outcome === 'update' ? beforeOf(current, fields) : null,
    }));
  }

  /** Makes memberships where there was none; a row that says otherwise than one that is there is wrong. */
  private async joinAlliance(rows: readonly TakenRow[], written: WrittenRow[]): Promise<void> {
    const ids = written.map(({ id }) => id);
    const had = await this.em.query<{ id: string }[]>(
      `SELECT ms.organisation_id AS id FROM membership ms WHERE ms.organisation_id = ANY($1::uuid[])`,
      [ids],
    );
    const members = new Set(had.map(({ id }) => id));
    const said = new Map(rows.map(({ line, fields }) => [line, fields.membership]));
    const joining = written.filter(({ line, id }) => said.get(line) && !members.has(id));
    const memberships = joining.map(({ line, id }) => {
      const { state, joined_on, ended_on } = said.get(line) as MembershipColumns;
      return {
        organisationId: id,
        state: state ?? ('active' as const),
        joinedOn: joined_on,
        endedOn: ended_on,
      };
    });
    const made = await this.writes.insertAll(this.em, this.change, Membership, memberships);
    joining.forEach((row, index) => (row.membership = made[index]));
  }

  /** Forgets what the file said; how many rows became what, and which record each, stays. */
  private async forgetFile(id: string): Promise<void> {
    await this.em.query(`DELETE FROM import_file fi WHERE fi.import_id = $1`, [id]);
    await this.em.query(
      `UPDATE import_row AS ir SET cells = NULL, fields = '{}', likeness = '{}', duplicates = '[]', errors = '[]' WHERE ir.import_id = $1`,
      [id],
    );
  }
}

const fieldsOf = (row: TakenRow): Fields<Organisation> =>
  Object.fromEntries(ownFields.map((field) => [field, row.fields[snakeCase(field)]]));

/** What stood in the fields that get another value. */
function beforeOf(current: Organisation, fields: Fields<Organisation>): Fields<Organisation> {
  const names = Object.keys(fields) as (keyof Fields<Organisation>)[];
  const changed = names.filter(
    (name) => fields[name] !== undefined && JSON.stringify(fields[name]) !== JSON.stringify(current[name]),
  );
  return Object.fromEntries(changed.map((name) => [name, current[name]]));
}

/** The note with what a row says further, once. */
function noteAfter(note: string | null, { fields: { further } }: TakenRow): string | null {
  if (further === undefined || note?.includes(further)) return note;
  return [note, further].filter(Boolean).join('\n');
}
