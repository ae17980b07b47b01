import type { EntityManager } from 'typeorm';
import type { Change } from '../audit/change.js';
import type { Writes } from '../audit/writes.js';
import { type EditableRecord, type Fields, recordsWhere } from '../database/editable-record.js';
import { Membership } from '../organisations/membership.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Affiliation } from '../persons/affiliation.entity.js';
import { Person } from '../persons/person.entity.js';
import type { Records } from '../records/records.js';
import { Seat } from '../steering-groups/seat.entity.js';
import type { Import } from './import.entity.js';
import { undoBlocked } from './imports.errors.js';
import { namesOfWritten } from './imports.query.js';
import { type RecordType, recordTypes, type WrittenRecord } from './row-kind.js';
import { WRITTEN_AT_ONCE } from './rows.operations.js';

interface Reason {
  code: 'changed_since' | 'referred_to';
  recordType: string;
  recordId: string;
  /** The record of the import on which it was built. */
  id: string;
}

/** A record that the import wrote, as it left it, and as it is now; undefined where it is gone. */
interface Left extends WrittenRecord {
  /** The record of its row. */
  of: string;
  current: EditableRecord | undefined;
}

/** So many reasons are named; all are counted. */
const MOST_NAMED = 100;

const entities: Readonly<Record<RecordType, new () => EditableRecord>> = {
  organisation: Organisation,
  membership: Membership,
  person: Person,
  affiliation: Affiliation,
  seat: Seat,
};

/** Takes back what an import wrote: records that it made go, fields that it changed are as they were. */
export class Undo {
  constructor(
    private readonly em: EntityManager,
    private readonly writes: Writes,
    private readonly change: Change,
    private readonly records: Records,
  ) {}

  /** @throws undo_blocked with what was built, where something was built on what the import wrote */
  async run({ id }: Import): Promise<void> {
    const left = await this.left(id);
    const reasons = [
      ...changedSince(left),
      ...(await this.referredTo(left)),
      ...(await this.hangingOn(left)),
    ];
    if (reasons.length > 0) {
      const count = new Set(reasons.map((reason) => reason.id)).size;
      throw undoBlocked(
        { count },
        { members: { builtOn: await this.named(id, reasons.slice(0, MOST_NAMED)) } },
      );
    }
    // What hangs on a record goes before it.
    for (const type of recordTypes.toReversed()) {
      const all = left.filter((one) => one.type === type);
      for (let from = 0; from < all.length; from += WRITTEN_AT_ONCE)
        await this.takeBack(all.slice(from, from + WRITTEN_AT_ONCE));
    }
  }

  private async named(importId: string, reasons: readonly Reason[]) {
    const found = await this.em.query<{ id: string; name: string | null }[]>(namesOfWritten, [
      importId,
      reasons.map(({ id }) => id),
    ]);
    const names = new Map(found.map(({ id, name }) => [id, name]));
    return reasons.map((reason) => ({ ...reason, name: names.get(reason.id) ?? null }));
  }

  private async takeBack(left: readonly Left[]): Promise<void> {
    const [one] = left;
    if (!one) return;
    const current = (of: Left) => of.current as EditableRecord;
    const restored = left.flatMap((of) =>
      of.before === null ? [] : [{ current: current(of), fields: of.before as Fields<EditableRecord> }],
    );
    await this.writes.updateAll(this.em, this.change, entities[one.type], restored);
    const made = left.filter(({ before }) => before === null).map(current);
    await this.writes.removeAll(this.em, this.change, entities[one.type], made);
  }

  /** What the rows wrote, each record once: as the last of them left it, with what stood there before the first. */
  private async left(id: string): Promise<Left[]> {
    const rows = await this.em.query<(WrittenRecord & { of: string })[]>(
      `SELECT w.type, w.id, w.version, w.before, ir.record_id AS of
       FROM import_row ir, jsonb_to_recordset(ir.written) AS w (type text, id uuid, version integer, before jsonb)
       WHERE ir.import_id = $1 AND ir.written <> '[]' ORDER BY ir.line`,
      [id],
    );
    const left = new Map<string, Left>();
    for (const row of rows) {
      const earlier = left.get(row.id);
      const before =
        earlier?.before === null || row.before === null ? null : { ...row.before, ...earlier?.before };
      left.set(row.id, { ...row, before, current: undefined });
    }
    for (const type of recordTypes) {
      const ids = [...left.values()].filter((one) => one.type === type).map((one) => one.id);
      const found = await recordsWhere(
        this.em,
        entities[type],
        'id = ANY($1::uuid[]) ORDER BY id FOR UPDATE',
        [ids],
      );
      for (const record of found) Object.assign(left.get(record.id) as Left, { current: record });
    }
    return [...left.values()];
  }

  /** What refers to records that would go, but for what goes with them. */
  private async referredTo(left: readonly Left[]): Promise<Reason[]> {
    const made = new Map(left.filter(({ before }) => before === null).map((one) => [one.id, one]));
    const reasons: Reason[] = [];
    for (const party of ['organisation', 'person'] as const) {
      const ids = [...made.values()].filter(({ type }) => type === party).map(({ id }) => id);
      for (const { reference } of this.records.mergeRules(party)) {
        if (reference === null) continue;
        const { table, column } = reference;
        const found = await this.em.query<{ row: { id?: string }; on: string }[]>(
          `SELECT to_jsonb(r) AS row, r.${column} AS on FROM ${table} r WHERE r.${column} = ANY($1::uuid[])`,
          [ids],
        );
        for (const { row, on } of found)
          if (row.id === undefined || !made.has(row.id))
            reasons.push({ code: 'referred_to', recordType: table, recordId: row.id ?? on, id: on });
      }
    }
    return reasons;
  }

  /** What hangs on affiliations that would go, of persons that stay: nothing refers to them, and yet it needs them. */
  private async hangingOn(left: readonly Left[]): Promise<Reason[]> {
    const made = left.filter(({ before }) => before === null);
    const goes = new Set(made.map(({ id }) => id));
    const reasons: Reason[] = [];
    for (const { current } of made.filter(({ type }) => type === 'affiliation')) {
      const { id, personId, organisationId, startDate } = current as Affiliation;
      if (goes.has(personId)) continue;
      const today = this.writes.clock.today();
      const from = startDate > today ? startDate : today;
      const leaving = {
        affiliationIds: [id],
        personId,
        organisationId,
        endDate: startDate,
        from,
        isLast: false,
        withOrganisation: false,
      };
      for (const rule of this.records.handOvers())
        for (const { recordId } of await rule.hanging(this.em, leaving))
          if (!goes.has(recordId))
            reasons.push({
              code: 'referred_to',
              recordType: rule.recordType ?? rule.reason,
              recordId,
              id: personId,
            });
    }
    return reasons;
  }
}

/** Records that are not any more as the import left them. */
function changedSince(left: readonly Left[]): Reason[] {
  return left
    .filter(({ current, version }) => current?.version !== version)
    .map(({ type, id, of }) => ({ code: 'changed_since', recordType: type, recordId: id, id: of }));
}
