import { createHmac } from 'node:crypto';
import type { Settings } from '../config/settings.js';

/** Stands in the address of a link until its mail is sent; GET /mails shows it so. */
export const PLACE_OF_SECRET = '…';

/**
 * The link in a mail: nobody can guess it who has not the installation's secret, and it need not be kept in order to be sent
 * at another try. The link has the id of its mail.
 */
export function linkInMail(settings: Settings, mailId: string): string {
  return createHmac('sha256', settings.key('links in mails')).update(mailId).digest('base64url');
}

/** Where people reach the application. */
export function addressOf({ config: { publicUrl, host, port } }: Settings): string {
  return publicUrl ?? `http://${host}:${port}`;
}

/** A mail's text or page, of which the addresses of the application are to be found. */
export interface Written {
  readonly is: 'text' | 'html';
  readonly content: string;
}

/** With the link in the place that was left for it. */
export const withSecret = (written: Written, link: string, address: string): string =>
  inOwnAddresses(written, address, (rest) => rest.replace(/^(\/[^\s"#]{0,300}#)…/, `$1${link}`));

/** What stands before an address of ours; where it stands in the midst of another, somebody wrote it there to be told the secret. */
const before = { text: /\n$/, html: /href="$/ };

/** @param fill gets what follows on each address of the application that stands by itself */
export function inOwnAddresses(
  { is, content }: Written,
  address: string,
  fill: (rest: string) => string,
): string {
  const parts = content.split(address);
  const stands = (index: number) =>
    before[is].test(parts[index - 1] ?? '') || (is === 'text' && index === 1 && parts[0] === '');
  return parts.map((part, index) => (index > 0 && stands(index) ? fill(part) : part)).join(address);
}
