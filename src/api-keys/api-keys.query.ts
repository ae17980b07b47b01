import { asInTable, type Columns, moment, rowText, text } from '../database/columns.js';
import { matches } from '../database/matches.sql.js';
import { type ListStatement, type OneStatement, Values } from '../database/statements.js';
import type { ApiKeyFilters, apiKeySorts } from './dto/api-key.filters.js';

const columns: Columns<(typeof apiKeySorts)[number]> = {
  id: 'k.id',
  createdAt: moment('k.created_at'),
  name: text('k.name'),
  ...asInTable('k', 'permissions', 'steeringGroupId'),
  expiresAt: moment('k.expires_at'),
  lastUsedAt: moment('k.last_used_at'),
};

const json = rowText(columns);

/** One key that was not revoked. */
export function oneApiKey(id: string): OneStatement {
  return {
    text: `SELECT (${json})::text AS json, k.id FROM api_key k WHERE k.id = $1 AND k.revoked_at IS NULL`,
    values: [id],
  };
}

/** The keys that were not revoked, also expired ones. */
export function listApiKeys({ q, steeringGroupId, sort }: ApiKeyFilters): ListStatement {
  const values = new Values();
  const where = ['k.revoked_at IS NULL'];
  if (q) where.push(matches(['k.name'], q, values));
  if (steeringGroupId) where.push(`k.steering_group_id = ANY(${values.add(steeringGroupId)}::uuid[])`);
  return {
    name: 'api-keys',
    columns,
    from: 'FROM api_key k',
    where,
    values,
    sort: sort ?? 'name',
    id: 'k.id',
  };
}
