import type { Config } from '../config/config.js';

/** The mailbox that IMAP_URL names. */
export interface MailboxAddress {
  /** Which it is, without its password: the database keeps under this name up to where it was read. */
  readonly name: string;
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (imaps). */
  readonly isSecure: boolean;
  /** Without TLS the password may go to this machine alone. */
  readonly isOwnMachine: boolean;
  readonly user: string;
  readonly password: string;
  readonly folder: string;
}

/** Null where none is set up. */
export function mailboxAddress({ imapUrl }: Pick<Config, 'imapUrl'>): MailboxAddress | null {
  if (imapUrl === null) return null;
  const url = new URL(imapUrl);
  const isSecure = url.protocol === 'imaps:';
  const [user = '', password = '', path = ''] = [url.username, url.password, url.pathname].map((part) =>
    decodeURIComponent(part),
  );
  // Brackets are around addresses of version 6.
  const host = url.hostname.replaceAll(/^\[|\]$/g, '');
  const port = url.port === '' ? (isSecure ? 993 : 143) : Number(url.port);
  const folder = path.replace(/^\//, '') || 'INBOX';
  return {
    name: `${user}@${host}:${port}/${folder}`,
    host,
    port,
    isSecure,
    isOwnMachine: host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host),
    user,
    password,
    folder,
  };
}
