import type { EntityTarget } from 'typeorm';
import { type EditableRecord, type Fields, recordsWhere } from '../database/editable-record.js';
import { comesAlong, type MergeFact, type MergeRule } from './merge.js';

/**
 * The reference leads to the record that stays, and nothing else changes.
 * @param facts see MergeRule
 */
export function moves<R extends EditableRecord>(
  entity: EntityTarget<R>,
  recordType: string,
  field: keyof Fields<R>,
  facts: string,
): MergeRule {
  return {
    recordType,
    facts,
    judge: (found) => ({ effects: found.map((one) => comesAlong(recordType, one)), blockers: [] }),
    async carryOut(em, writes, change, found, { keptId }) {
      const records = await recordsWhere(em, entity, 'id = ANY($1::uuid[])', [idsOf(found)]);
      const fields = { [field]: keptId } as Fields<R>;
      await writes.updateAll(
        em,
        change,
        entity,
        records.map((current) => ({ current, fields })),
      );
    },
  };
}

export const idsOf = (facts: readonly MergeFact[]) => facts.map(({ id }) => id);
