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

const from = 'FROM account a LEFT JOIN person p ON p.id = a.person_id';

const json = `jsonb_build_object(${recordFields('a')}, 'email', a.email, 'personId', a.person_id,
  'personName', CASE WHEN p.id IS NOT NULL THEN display_name(p) END, 'role', a.role, 'locale', a.locale,
  'disabled', a.disabled_at IS NOT NULL, 'disabledAt', iso(a.disabled_at),
  'hasPassword', a.password_hash IS NOT NULL)`;

/** One account. Only who may manage accounts gets here. */
export function oneAccount(id: string): OneStatement {
  return {
    text: `SELECT (${json})::text AS json, a.id, a.version ${from} WHERE a.id = $1`,
    values: [id],
  };
}

/** All accounts, filtered. */
export function listAccounts({ role, disabled, q, updatedSince, sort }: AccountFilters): ListStatement {
  const values = new Values();
  const where: string[] = [];
  if (role) where.push(`a.role = ANY(${values.add(role)}::text[])`);
  if (disabled !== undefined) where.push(`(a.disabled_at IS NOT NULL) = ${values.add(disabled)}::boolean`);
  if (q) where.push(matches(['a.email', 'p.given_name', 'p.name_affix', 'p.family_name'], q, values));
  if (updatedSince) where.push(since('a.updated_at', updatedSince, values));
  const sorts: Record<(typeof accountSorts)[number], SortKey> = {
    email: { sql: 'a.email COLLATE "und-x-icu"', type: 'text', certain: true },
    createdAt: { sql: 'a.created_at', type: 'timestamptz', certain: true },
    updatedAt: { sql: 'a.updated_at', type: 'timestamptz', certain: true },
  };
  return {
    name: 'accounts',
    json,
    from,
    where,
    values,
    sorts,
    sort: sortOf({ sort, updatedSince }, 'email'),
    id: 'a.id',
  };
}
