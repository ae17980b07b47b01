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

/** A text with the link in the place that was left for it: in addresses of the application, never in what somebody wrote. */
export function withSecret(text: string, link: string, address: string): string {
  const parts = text.split(address);
  return parts
    .map((part, index) => (index === 0 ? part : part.replace(/^(\/[^\s"#]{0,300}#)…/, `$1${link}`)))
    .join(address);
}
