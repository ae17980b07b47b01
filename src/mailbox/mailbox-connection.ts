import { ImapFlow, type MailboxObject } from 'imapflow';
import type { MailboxAddress } from '../mail/mailbox-address.js';

/** Bytes of a mail that is looked at; a larger one stays where it is. */
export const LARGEST = 5 * 1024 * 1024;

const CONNECT_MS = 20_000;
/** Milliseconds for which the server may say nothing. */
const SILENT_MS = 30_000;

/** A mail as the server describes it. */
export interface Described {
  readonly uid: number;
  readonly size: number;
  readonly arrivedAt: Date;
}

/** An open IMAP mailbox. It hangs no longer than it has time, and holds no more than one mail. */
export class MailboxConnection {
  private readonly client: ImapFlow;
  private readonly timer: NodeJS.Timeout;

  /** @param most milliseconds after which it is closed, whatever it is at */
  constructor(
    private readonly address: MailboxAddress,
    most: number,
  ) {
    const { host, port, isSecure, isOwnMachine, user, password } = address;
    this.client = new ImapFlow({
      host,
      port,
      secure: isSecure,
      // The password crosses no network in the clear, also where somebody on the way hides that there is TLS.
      ...(!isSecure && !isOwnMachine && { doSTARTTLS: true }),
      tls: { rejectUnauthorized: !isOwnMachine },
      auth: { user, pass: password },
      logger: false,
      disableAutoIdle: true,
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: SILENT_MS,
      maxLineLength: LARGEST,
      maxLiteralSize: LARGEST + 65_536,
      maxResponseSize: 2 * LARGEST,
    });
    // What it reports here, the command under way throws too.
    this.client.on('error', () => undefined);
    this.timer = setTimeout(() => this.client.close(), most);
    this.timer.unref();
  }

  /** @returns by what the server numbers its mails, and the next number */
  async open(): Promise<{ uidValidity: string; nextUid: number | null }> {
    await this.client.connect();
    // Of a folder that is not there, and from a server that is none, less comes than the types say.
    const opened: Partial<MailboxObject> = await this.client.mailboxOpen(this.address.folder);
    const { uidValidity, uidNext } = opened;
    if (uidValidity === undefined) throw new RefusedError('imap_folder');
    return { uidValidity: String(uidValidity), nextUid: uidNext ?? null };
  }

  /** UIDs after this one, ascending. @param since only what arrived from that day on */
  async after(uid: number, since: Date | null): Promise<number[]> {
    const found = await this.client.search({ uid: `${uid + 1}:*`, ...(since && { since }) }, { uid: true });
    if (!Array.isArray(found)) throw new RefusedError('imap_search');
    // "n:*" has the last mail also where it is before n (RFC 3501, 6.4.8).
    return found.filter((each) => each > uid).sort((a, b) => a - b);
  }

  /** Those of them that are still there. */
  async describe(uids: readonly number[]): Promise<Described[]> {
    const asked = { uid: true, size: true, internalDate: true };
    const rows = await this.client.fetchAll(uids.join(','), asked, { uid: true });
    return rows
      .map(({ uid, size = Infinity, internalDate }) => ({ uid, size, arrivedAt: momentOf(internalDate) }))
      .sort((a, b) => a.uid - b.uid);
  }

  /** The mail as it came, which leaves it unread; null where it is gone, or larger than the server said. */
  async source(uid: number): Promise<Buffer | null> {
    const asked = { source: { maxLength: LARGEST + 1 } };
    const mail = await this.client.fetchOne(String(uid), asked, { uid: true });
    const source = mail === false ? undefined : mail.source;
    return source === undefined || source.length > LARGEST ? null : source;
  }

  async markRead(uids: readonly number[]): Promise<void> {
    const isDone = await this.client.messageFlagsAdd(uids.join(','), ['\\Seen'], { uid: true });
    if (!isDone) throw new RefusedError('imap_flag');
  }

  close(): void {
    clearTimeout(this.timer);
    this.client.close();
  }
}

/** Now, where the server says nothing that is a moment. */
function momentOf(told: Date | string | undefined): Date {
  const moment = new Date(told ?? NaN);
  return Number.isNaN(moment.getTime()) ? new Date() : moment;
}

/** The server does not do what it was asked. */
class RefusedError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** Why it failed, without anything personal. */
export function whyUnread(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { authenticationFailed, mailboxMissing, code } = error as Error & {
    authenticationFailed?: boolean;
    mailboxMissing?: boolean;
    code?: unknown;
  };
  if (authenticationFailed === true) return 'imap_sign_in';
  if (mailboxMissing === true) return 'imap_folder';
  return typeof code === 'string' ? code : error.name;
}
