import type { Actor } from '../access/actor.js';
import { type Rights, rightsOf } from '../accounts/rights.sql.js';
import type { Language } from '../common/problem.js';
import { asInTable, certain, type Columns, moment, rowText } from '../database/columns.js';
import { type ListStatement, type OneStatement, Values } from '../database/statements.js';
import { namedGroupJson } from '../steering-groups/named-group.sql.js';
import type { FeedFilters, feedSorts } from './dto/feed.filters.js';
import type { FeedKind } from './dto/feed.request.js';

const columns: Columns<(typeof feedSorts)[number]> = {
  id: 'cf.id',
  createdAt: certain(moment('cf.created_at')),
  ...asInTable('cf', 'kind', 'steeringGroupId'),
  steeringGroup: `CASE WHEN g.id IS NOT NULL THEN ${namedGroupJson} END`,
  lastReadAt: moment('cf.last_read_at'),
};

const from = 'FROM feed cf LEFT JOIN steering_group g ON g.id = cf.steering_group_id';

/** The feeds of the actor's account; those of others nobody sees. */
export function listFeeds({ id }: Actor, { sort = 'createdAt' }: FeedFilters): ListStatement {
  const values = new Values();
  return {
    name: 'feeds',
    columns,
    from,
    where: [`cf.account_id = ${values.add(id)}::uuid`],
    values,
    sort,
    id: 'cf.id',
  };
}

export function oneFeed(id: string): OneStatement {
  return { text: `SELECT (${rowText(columns)})::text AS json, cf.id ${from} WHERE cf.id = $1`, values: [id] };
}

/** A feed that somebody has the address of, and whose it is. */
export interface ReadFeed extends Rights {
  kind: FeedKind;
  steeringGroupId: string | null;
  accountId: string;
  locale: Language;
}

/**
 * The feed with this token, and what gives its account rights on a day; none where the token is dead or the account is
 * disabled. Notes that it was asked for, to the minute: whoever looks at the list sees which addresses are in use.
 */
export function feedOfToken(hash: Buffer, day: string, now: Date): OneStatement {
  return {
    text: `WITH noted AS (UPDATE feed SET last_read_at = $3
        WHERE token_hash = $1 AND (last_read_at IS NULL OR last_read_at < $3::timestamptz - interval '1 minute'))
      SELECT cf.kind, cf.steering_group_id AS "steeringGroupId", ac.id AS "accountId", ac.locale, ${rightsOf('$2::date')}
      FROM feed cf JOIN account ac ON ac.id = cf.account_id
      WHERE cf.token_hash = $1 AND ac.disabled_at IS NULL`,
    values: [hash, day, now],
  };
}
