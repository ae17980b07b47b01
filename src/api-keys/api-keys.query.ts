import { matches } from '../database/matches.sql.js';
import { type ListStatement, type OneStatement, type SortKey, Values } from '../database/statements.js';
import type { ApiKeyFilters, apiKeySorts } from './dto/api-key.filters.js';

const json = `jsonb_build_object('id', k.id, 'createdAt', iso(k.created_at), 'name', k.name,
  'permissions', to_jsonb(k.permissions), 'steeringGroupId', k.steering_group_id, 'expiresAt', iso(k.expires_at),
  'lastUsedAt', iso(k.last_used_at))`;

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
  const sorts: Record<(typeof apiKeySorts)[number], SortKey> = {
    name: { sql: 'k.name COLLATE "und-x-icu"', type: 'text' },
    createdAt: { sql: 'k.created_at', type: 'timestamptz' },
    expiresAt: { sql: 'k.expires_at', type: 'timestamptz' },
    lastUsedAt: { sql: 'k.last_used_at', type: 'timestamptz' },
  };
  return {
    name: 'api-keys',
    json,
    from: 'FROM api_key k',
    where,
    values,
    sorts,
    sort: sort ?? 'name',
    id: 'k.id',
  };
}
