import type { EntityManager } from 'typeorm';
import { smallAddress } from './bounced-address.sql.js';
import { addressFault, type Refusal } from './bounce-reason.js';

/** A mail that came back, or was refused. */
export interface CameBack extends Refusal {
  readonly mailId: string;
  /** As the mail had it. */
  readonly address: string;
  readonly at: Date;
}

/** Marks the address where it is at fault; one that is marked keeps its first mark. */
export async function markAddress(
  em: EntityManager,
  { mailId, address, status, words, at }: CameBack,
): Promise<void> {
  const reason = addressFault({ status, words });
  if (reason === null) return;
  await em.query(
    `INSERT INTO bounced_address (address, mail_id, status, reason, bounced_at)
     VALUES (${smallAddress('$1::text')}, $2::uuid, $3::text, $4::text, $5::timestamptz) ON CONFLICT DO NOTHING`,
    [address, mailId, status, reason, at],
  );
}
