import { asInTable, type Columns, rowJson } from '../database/columns.js';
import { recordColumns } from '../database/record.sql.js';
import { decisionResultWords } from '../words/minutes-words.js';
import { decisionIs } from './decision-results.js';

/** Whether the decision became what the group wants. @param decision alias of table decision */
export function isAdopted(decision: string): string {
  return decisionIs.adopted.in(`${decision}.result`);
}

/** The fields of decision `d`. Who may read it is the business of the query around it. */
export const decisionFields = {
  ...recordColumns('d'),
  ...asInTable('d', 'agendaItemId'),
  steeringGroupId: { sql: 'd.steering_group_id', is: 'id' },
  number: {
    sql: 'd.number',
    // by counting: MINT-2026-100 comes after MINT-2026-99
    sort: {
      sql: `(split_part(d.number, '-', 1) || '-' || d.number_year || '-' || lpad(d.number_sequence::text, 6, '0')) COLLATE "C"`,
      type: 'text',
    },
  },
  ...asInTable('d', 'text'),
  result: { sql: 'd.result', words: decisionResultWords },
  ...asInTable('d', 'votesYes', 'votesNo', 'votesAbstain'),
  ...asInTable('d', 'supersedesId', 'deferredFromId'),
} satisfies Columns<'number'>;

export const decisionJson = rowJson(decisionFields);
