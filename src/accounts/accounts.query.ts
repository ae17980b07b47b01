import { asInTable, certain, type Columns, moment, rowText, text } from '../database/columns.js';
import { recordColumns } from '../database/record.sql.js';
import { matches } from '../database/matches.sql.js';
import { type ListStatement, type OneStatement, Values, since, sortOf } from '../database/statements.js';
import type { AccountFilters, accountSorts } from './dto/account.filters.js';

const from = 'FROM account ac LEFT JOIN person p ON p.id = ac.person_id';

const columns: Columns<(typeof accountSorts)[number]> = {
  ...recordColumns('ac'),
  email: certain(text('ac.email')),
  ...asInTable('ac', 'personId'),
  personName: 'CASE WHEN p.id IS NOT NULL THEN display_name(p) END',
  ...asInTable('ac', 'role', 'locale'),
  disabled: 'ac.disabled_at IS NOT NULL',
  disabledAt: moment('ac.disabled_at'),
  hasPassword: 'ac.password_hash IS NOT NULL',
};

const json = rowText(columns);

/** One account. Only who may manage accounts gets here. */
export function oneAccount(id: string): OneStatement {
  return {
    text: `SELECT (${json})::text AS json, ac.id, ac.version ${from} WHERE ac.id = $1`,
    values: [id],
  };
}

/** All accounts, filtered. */
export function listAccounts({ role, disabled, q, updatedSince, sort }: AccountFilters): ListStatement {
  const values = new Values();
  const where: string[] = [];
  if (role) where.push(`ac.role = ANY(${values.add(role)}::text[])`);
  if (disabled !== undefined) where.push(`(ac.disabled_at IS NOT NULL) = ${values.add(disabled)}::boolean`);
  if (q) where.push(matches(['ac.email', 'p.given_name', 'p.name_affix', 'p.family_name'], q, values));
  if (updatedSince) where.push(since('ac.updated_at', updatedSince, values));
  return {
    name: 'accounts',
    columns,
    from,
    where,
    values,
    sort: sortOf({ sort, updatedSince }, 'email'),
    id: 'ac.id',
  };
}
