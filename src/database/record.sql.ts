import { asInTable, certain, type Column, moment, partsOf } from './columns.js';

/** What every editable record shows of itself (RecordResponse), for its alias. */
export function recordColumns(alias: string) {
  return {
    id: { sql: `${alias}.id`, is: 'id' } satisfies Column,
    ...asInTable(alias, 'version'),
    createdAt: certain(moment(`${alias}.created_at`)),
    updatedAt: certain(moment(`${alias}.updated_at`)),
  };
}

/** The same as entries of a JSON object. */
export function recordFields(alias: string): string {
  return partsOf(recordColumns(alias))[0];
}
