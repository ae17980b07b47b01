import { recordFields } from '../database/record.sql.js';
import { matches } from '../database/matches.sql.js';
import {
  type ListStatement,
  type OneStatement,
  type SortKey,
  Values,
  since,
  sortOf,
} from '../database/statements.js';
import type { AccountFilters, accountSorts } from './dto/account.filters.js';

const from = 'FROM account ac LEFT JOIN person p ON p.id = ac.person_id';

const json = `jsonb_build_object(${recordFields('ac')}, 'email', ac.email, 'personId', ac.person_id,
  'personName', CASE WHEN p.id IS NOT NULL THEN display_name(p) END, 'role', ac.role, 'locale', ac.locale,
  'disabled', ac.disabled_at IS NOT NULL, 'disabledAt', iso(ac.disabled_at),
  'hasPassword', ac.password_hash IS NOT NULL)`;

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
  const sorts: Record<(typeof accountSorts)[number], SortKey> = {
    email: { sql: 'ac.email COLLATE "und-x-icu"', type: 'text', certain: true },
    createdAt: { sql: 'ac.created_at', type: 'timestamptz', certain: true },
    updatedAt: { sql: 'ac.updated_at', type: 'timestamptz', certain: true },
  };
  return {
    name: 'accounts',
    json,
    from,
    where,
    values,
    sorts,
    sort: sortOf({ sort, updatedSince }, 'email'),
    id: 'ac.id',
  };
}
