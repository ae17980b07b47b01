import { asInTable, certain, code, type Columns, moment } from '../database/columns.js';
import { matches } from '../database/matches.sql.js';
import { type ListStatement, type OneStatement, Values } from '../database/statements.js';
import type { BounceFilters, bounceSorts } from './dto/bounce.filters.js';

const columns: Columns<(typeof bounceSorts)[number]> = {
  id: 'ba.mail_id',
  address: certain(code('ba.address')),
  bouncedAt: certain(moment('ba.bounced_at')),
  ...asInTable('ba', 'status', 'reason'),
  ...asInTable('ma', 'toName', 'personId', 'meetingId', 'kind', 'subject'),
};

/** Addresses from which mail comes back, each with the mail by which that was found. */
export function listBounces({ q, sort }: BounceFilters): ListStatement {
  const values = new Values();
  return {
    name: 'bounces',
    columns,
    from: 'FROM bounced_address ba JOIN mail ma ON ma.id = ba.mail_id',
    where: q ? [matches(['ma.to_name', 'ba.address'], q, values)] : [],
    values,
    sort: sort ?? '-bouncedAt',
    id: 'ba.mail_id',
  };
}

/** Whether there is such a mark. */
export const oneBounce = (mailId: string): OneStatement => ({
  text: `SELECT '{}' AS json FROM bounced_address ba WHERE ba.mail_id = $1::uuid`,
  values: [mailId],
});
