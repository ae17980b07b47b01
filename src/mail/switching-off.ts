import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Settings } from '../config/settings.js';
import { inOwnAddresses, type Written } from './secret-link.js';

/** Stands in a text where the mail's word for switching its kind off comes in when it is sent. */
export const PLACE_OF_WORD = '⋯';

const ID = 32;

/**
 * With this word, who got a mail switches its kind off, and says what else they want. It opens nothing else, so it may stand in
 * an address that mail programs call (RFC 8058). It follows from the mail and the installation's secret, and is kept nowhere.
 */
export function wordOf(settings: Settings, mailId: string): string {
  const mac = createHmac('sha256', settings.key('switching mails off')).update(mailId).digest('base64url');
  return mailId.replaceAll('-', '') + mac;
}

/** The mail whose word it is; null where it is nobody's. */
export function mailOfWord(settings: Settings, word: string): string | null {
  const found = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})/.exec(word);
  if (!found || word.length !== ID + 43) return null;
  const mailId = found.slice(1).join('-');
  const [given, right] = [Buffer.from(word), Buffer.from(wordOf(settings, mailId))];
  return given.length === right.length && timingSafeEqual(given, right) ? mailId : null;
}

/** With the word in the place that was left for it. */
export function withWord(written: Written, { config: { publicUrl } }: Settings, word: string): string {
  if (publicUrl === null) return written.content;
  const page = '/mail-wishes#';
  return inOwnAddresses(written, publicUrl, (rest) =>
    rest.startsWith(page + PLACE_OF_WORD) ? page + word + rest.slice(page.length + 1) : rest,
  );
}

/** By which mail programs switch the kind off in one step, without opening a page (RFC 8058). */
export function switchingOffHeaders(
  { config: { publicUrl } }: Settings,
  word: string,
): Record<string, string> {
  if (publicUrl?.startsWith('https:') !== true) return {};
  return {
    'List-Unsubscribe': `<${publicUrl}/api/v1/mail-wishes/${word}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}
