import type { EntityManager } from 'typeorm';
import type { Change } from '../audit/change.js';
import type { Writes } from '../audit/writes.js';
import { type Fields, recordsWhere } from '../database/editable-record.js';
import { Membership } from '../organisations/membership.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import type { Records } from '../records/records.js';
import type { Import } from './import.entity.js';
import { undoBlocked } from './imports.errors.js';

interface WrittenRow {
  id: string;
  version: number;
  membershipId: string | null;
  before: Fields<Organisation> | null;
  outcome: string;
}

interface Reason {
  code: 'changed_since' | 'referred_to';
  recordType: string;
  recordId: string;
  /** The record of the import on which it was built. */
  id: string;
}

/** So many reasons are named; all are counted. */
const MOST_NAMED = 100;

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
    const rows = await this.em.query<WrittenRow[]>(
      `SELECT ir.record_id AS id, ir.record_version AS version, ir.membership_id AS "membershipId", ir.before, ir.outcome
       FROM import_row ir WHERE ir.import_id = $1 AND ir.record_id IS NOT NULL AND (ir.outcome <> 'same' OR ir.membership_id IS NOT NULL) ORDER BY ir.line`,
      [id],
    );
    const locked = await this.locked(
      Organisation,
      rows.map((row) => row.id),
    );
    const memberships = await this.locked(
      Membership,
      rows.flatMap((row) => row.membershipId ?? []),
    );
    const made = rows.filter((row) => row.before === null && row.outcome !== 'same');
    const reasons = [
      ...changedSince(rows, locked, memberships),
      ...(await this.referredTo(
        made.map((row) => row.id),
        new Set(memberships.keys()),
      )),
    ];
    if (reasons.length > 0) {
      const count = new Set(reasons.map((reason) => reason.id)).size;
      throw undoBlocked({ count }, { members: { builtOn: reasons.slice(0, MOST_NAMED) } });
    }
    const restored = rows.flatMap(({ id: record, before }) =>
      before === null ? [] : [{ current: locked.get(record) as Organisation, fields: before }],
    );
    await this.writes.removeAll(this.em, this.change, Membership, [...memberships.values()]);
    await this.writes.updateAll(this.em, this.change, Organisation, restored);
    const gone = made.map((row) => locked.get(row.id) as Organisation);
    await this.writes.removeAll(this.em, this.change, Organisation, gone);
  }

  private async locked<R extends Organisation | Membership>(entity: new () => R, ids: string[]) {
    const found = await recordsWhere(this.em, entity, 'id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [ids]);
    return new Map(found.map((record) => [record.id, record]));
  }

  /** What refers to records that would go, but for the memberships that go with them. */
  private async referredTo(ids: readonly string[], memberships: ReadonlySet<string>): Promise<Reason[]> {
    const reasons: Reason[] = [];
    for (const { reference } of this.records.mergeRules('organisation')) {
      if (reference === null) continue;
      const { table, column } = reference;
      const found = await this.em.query<{ row: { id?: string }; on: string }[]>(
        `SELECT to_jsonb(r) AS row, r.${column} AS on FROM ${table} r WHERE r.${column} = ANY($1::uuid[])`,
        [ids],
      );
      for (const { row, on } of found)
        if (row.id === undefined || !memberships.has(row.id))
          reasons.push({ code: 'referred_to', recordType: table, recordId: row.id ?? on, id: on });
    }
    return reasons;
  }
}

/** Records that are not any more as the import left them. */
function changedSince(
  rows: readonly WrittenRow[],
  records: ReadonlyMap<string, Organisation>,
  memberships: ReadonlyMap<string, Membership>,
): Reason[] {
  return rows.flatMap(({ id, version, membershipId }): Reason[] => {
    const reason = { code: 'changed_since' as const, id };
    if (records.get(id)?.version !== version)
      return [{ ...reason, recordType: 'organisation', recordId: id }];
    if (membershipId !== null && memberships.get(membershipId)?.version !== 1)
      return [{ ...reason, recordType: 'membership', recordId: membershipId }];
    return [];
  });
}
