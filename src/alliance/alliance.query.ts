import { asInTable, type Columns, rowText } from '../database/columns.js';
import { recordColumns } from '../database/record.sql.js';
import type { OneStatement } from '../database/statements.js';
import { DEMO_ADDRESSES } from './demo-addresses.js';

/** More than the demo has. */
const MOST_ACCOUNTS = 20;

/** Whom one can sign in as where the demo was loaded; null where it was not: nobody else has such an address. */
const demo = `(SELECT json_build_object('accounts', json_agg(json_build_object('email', demo_ac.email, 'role', demo_ac.role)
    ORDER BY demo_ac.role, demo_ac.email))
  FROM (SELECT ac.email, ac.role FROM account ac WHERE ac.email LIKE '%${DEMO_ADDRESSES}' AND ac.disabled_at IS NULL
    ORDER BY ac.role, ac.email LIMIT ${MOST_ACCOUNTS}) demo_ac HAVING count(*) > 0)`;

/** SQL: whether this is the demo alliance, of which nothing may leave the machine. */
export const isDemoAlliance = `EXISTS (SELECT FROM account ac WHERE ac.email LIKE '%${DEMO_ADDRESSES}')`;

/** The alliance, for everybody. @param isDemo whether the server is for trying out */
export function theAlliance(isDemo: boolean): OneStatement {
  const columns: Columns = {
    ...recordColumns('al'),
    ...asInTable('al', 'name', 'accentColour', 'holidayRegion', 'timeZone'),
    demo: isDemo ? demo : 'NULL',
  };
  return {
    text: `SELECT (${rowText(columns)})::text AS json, al.id, al.version FROM alliance al`,
    values: [],
  };
}
