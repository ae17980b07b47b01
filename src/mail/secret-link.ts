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

/** A text with the link in the place that was left for it. */
export function withSecret(text: string, link: string): string {
  return text.replace(/(?<=https?:\/\/[^\s"#]{1,300}#)…/g, link);
}
