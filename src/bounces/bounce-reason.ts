/** What is wrong with an address from which mail comes back; the table knows them too (migration 0040). */
export const bounceReasons = ['address_unknown', 'domain_unknown', 'mailbox_disabled'] as const;
export type BounceReason = (typeof bounceReasons)[number];

/** Enhanced status codes that say the address is at fault (RFC 3463, and what large providers made of them). */
const reasons: Readonly<Record<string, BounceReason>> = {
  '5.1.1': 'address_unknown',
  '5.1.3': 'address_unknown',
  '5.1.6': 'address_unknown',
  // Exchange: no such recipient; and how Exchange Online refuses one at the door.
  '5.1.10': 'address_unknown',
  '5.4.1': 'address_unknown',
  '5.1.2': 'domain_unknown',
  '5.4.4': 'domain_unknown',
  '5.4.310': 'domain_unknown',
  '5.2.1': 'mailbox_disabled',
};

/** What a mail server says of a mail that it does not take for good. */
export interface Refusal {
  /** Enhanced status (RFC 3463). */
  readonly status: string;
  /** Its own words; empty where they are not known. */
  readonly words: string;
}

/** Servers give the codes of an unknown recipient also where they refuse us, or too many mails at a time. */
const OF_SENDER = /\b(sender|mail from)\b/i;
const OF_RATE = /\brate\b/i;

/**
 * Why no further mail is to go to that address; null where it is not its fault: a full mailbox, a mail that was too large or
 * taken for spam, our own address refused (0050).
 */
export function addressFault({ status, words }: Refusal): BounceReason | null {
  return OF_SENDER.test(words) || OF_RATE.test(words) ? null : (reasons[status] ?? null);
}

const ENHANCED = /(?<![\d.])5\.\d{1,3}\.\d{1,3}(?![\d.])/;
const NO_SUCH_USER =
  /\b(user unknown|unknown user|no such user|recipient unknown|unknown recipient|does not exist|unrouteable address)\b/i;

/** The status that a server's words have in them; null where they have none. */
export function statusIn(words: string): string | null {
  return ENHANCED.exec(words)?.[0] ?? (NO_SUCH_USER.test(words) && !OF_SENDER.test(words) ? '5.1.1' : null);
}
