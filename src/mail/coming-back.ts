import { domainToASCII } from 'node:url';
import type { EntityManager } from 'typeorm';
import { markAddress } from '../bounces/bounced-addresses.js';
import type { Refusal } from '../bounces/bounce-reason.js';
import { mailIs } from './mail-kinds.js';

/** That a mail could not be delivered, as whoever tried says it. */
export interface BounceReport extends Refusal {
  /** The mail's Message-ID, where several are named any of them. */
  readonly messageIds: readonly string[];
  /** To whom it could not be delivered, under each name that is given. */
  readonly addresses: readonly string[];
  /** When it was said; null: now. */
  readonly saidAt: Date | null;
}

/** Clocks of mail servers are apart by less. */
const CLOCKS_APART_MS = 600_000;

/**
 * Notes that a mail came back, and marks its address where that is at fault. Only what we sent to that address counts; so who
 * never got a mail of ours, and with it its Message-ID, marks nothing.
 * @returns which mail the report is about, and whether it was news; null where it is about none of ours
 */
export async function noteBounce(
  em: EntityManager,
  { messageIds, addresses, status, words, saidAt }: BounceReport,
  now: Date,
): Promise<{ mailId: string; isNews: boolean } | null> {
  const sent: { id: string; address: string }[] = await em.query(
    `SELECT ma.id, ma.to_address AS address FROM mail ma WHERE ma.message_id = ANY($1::text[]) ORDER BY ma.id FOR UPDATE`,
    // Ours are of these letters; what others write may be anything.
    [messageIds.filter((one) => /^[\x21-\x7e]{1,500}$/.test(one))],
  );
  const reported = new Set(addresses.map(comparable));
  const mail = sent.find(({ address }) => reported.has(comparable(address)));
  if (!mail) return null;
  // What was sent once more meanwhile has another fate than the one that is told.
  const [, news]: [unknown, number] = await em.query(
    `UPDATE mail SET state = ${mailIs.bounced.sql}, reason = $2::text, claim = NULL, sent_at = coalesce(sent_at, handed_at)
     WHERE id = $1::uuid AND handed_at IS NOT NULL AND ${mailIs.bounced.notIn('state')} AND handed_at <= $3::timestamptz`,
    [mail.id, status, new Date((saidAt ?? now).getTime() + CLOCKS_APART_MS)],
  );
  if (news === 1) await markAddress(em, { mailId: mail.id, address: mail.address, status, words, at: now });
  return { mailId: mail.id, isNews: news === 1 };
}

/** An address as it can be compared: in small letters, and its domain as the network writes it. */
function comparable(address: string): string {
  const small = address.normalize('NFC').trim().toLowerCase();
  const at = small.lastIndexOf('@');
  const domain = small.slice(at + 1);
  return small.slice(0, at + 1) + (domainToASCII(domain) || domain);
}
