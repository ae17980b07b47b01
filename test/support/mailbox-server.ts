import { createServer, type Server, type Socket } from 'node:net';

/** A mail as the mailbox has it. */
export interface Stored {
  uid: number;
  source: Buffer;
  arrivedAt: Date;
  flags: Set<string>;
}

/**
 * An IMAP server in this process (RFC 3501), with one mailbox: as much of it as a client needs that searches, fetches and
 * flags by UID. What is not here is answered BAD.
 */
export class MailboxServer {
  readonly mails: Stored[] = [];
  uidValidity = 1_700_000_000;
  password = 'geheim/wort';
  /** Commands as they came, without their tags. */
  readonly commands: string[] = [];
  /** Called before a command is done; what it throws cuts the connection, and while it waits the server says nothing. */
  before: (command: string) => Promise<void> | void = () => undefined;
  /** What the server says instead of the size that it has. */
  claimedSize: ((mail: Stored) => number) | null = null;
  private readonly sockets = new Set<Socket>();
  private nextUid = 1;
  private server: Server | undefined;
  private port = 0;

  static async start(): Promise<MailboxServer> {
    const server = new MailboxServer();
    await server.up();
    return server;
  }

  get url(): string {
    return `imap://allianz%40stadt.test:geheim%2Fwort@127.0.0.1:${this.port}/INBOX`;
  }

  /** A mail arrives. */
  put(source: string | Buffer, arrivedAt = new Date('2026-03-18T08:59:00Z')): Stored {
    const mail = { uid: this.nextUid, source: Buffer.from(source), arrivedAt, flags: new Set<string>() };
    this.nextUid += 1;
    this.mails.push(mail);
    return mail;
  }

  /** As after a restore: the same mails under other numbers. */
  renumber(): void {
    this.uidValidity += 1;
    this.mails.forEach((mail, i) => (mail.uid = i + 1));
    this.nextUid = this.mails.length + 1;
  }

  empty(): void {
    this.mails.length = 0;
    this.commands.length = 0;
    this.before = () => undefined;
    this.claimedSize = null;
    this.password = 'geheim/wort';
  }

  async up(): Promise<void> {
    this.server = createServer((socket) => this.serve(socket));
    await new Promise<void>((resolve) => this.server?.listen(this.port, '127.0.0.1', resolve));
    const address = this.server.address();
    this.port = typeof address === 'object' && address ? address.port : 0;
  }

  async down(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket)).on('error', () => undefined);
    socket.write('* OK ready\r\n');
    let rest = '';
    let work: Promise<void> = Promise.resolve();
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString('latin1')).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines)
        work = work.then(() => this.answer(socket, line)).catch(() => void socket.destroy());
    });
  }

  private async answer(socket: Socket, line: string): Promise<void> {
    const [, tag = '', command = ''] = /^(\S+) (.*)$/.exec(line) ?? [];
    this.commands.push(command);
    await this.before(command);
    const parts = this.done(command);
    for (const part of parts ?? []) socket.write(part);
    socket.write(`${tag} ${parts === null ? 'BAD unknown' : (this.refusal(command) ?? 'OK done')}\r\n`);
  }

  /** What goes before the end of the answer; null where the command is none. */
  private done(command: string): (string | Buffer)[] | null {
    if (/^(LOGIN|NOOP|LOGOUT|ENABLE|ID)\b/i.test(command)) return [];
    if (/^CAPABILITY/i.test(command)) return ['* CAPABILITY IMAP4rev1\r\n'];
    if (/^LIST/i.test(command)) return ['* LIST (\\HasNoChildren) "/" INBOX\r\n'];
    if (/^SELECT "?INBOX"?$/i.test(command)) return this.selected();
    if (/^SELECT/i.test(command)) return [];
    const [, search] = /^UID SEARCH (.*)$/i.exec(command) ?? [];
    if (search !== undefined)
      return [
        `* SEARCH ${this.found(search)
          .map(({ uid }) => uid)
          .join(' ')}\r\n`,
      ];
    const [, fetched, items = ''] = /^UID FETCH (\S+) (.*)$/i.exec(command) ?? [];
    if (fetched !== undefined) return this.in(fetched).flatMap((mail) => this.fetched(mail, items));
    const [, stored] = /^UID STORE (\S+) \+FLAGS(?:\.SILENT)? \(\\Seen\)$/i.exec(command) ?? [];
    if (stored === undefined) return null;
    for (const mail of this.in(stored)) mail.flags.add('\\Seen');
    return [];
  }

  private selected(): string[] {
    return [
      '* FLAGS (\\Seen)\r\n',
      `* ${this.mails.length} EXISTS\r\n`,
      '* OK [PERMANENTFLAGS (\\Seen)] limited\r\n',
      `* OK [UIDVALIDITY ${this.uidValidity}] valid\r\n`,
      `* OK [UIDNEXT ${this.nextUid}] next\r\n`,
    ];
  }

  private found(search: string): Stored[] {
    const since = /SINCE "?(\d+-\w+-\d+)"?/i.exec(search)?.[1];
    const from = since === undefined ? 0 : Date.parse(`${since} UTC`);
    return this.in(/UID (\S+)/i.exec(search)?.[1] ?? '1:*').filter(
      ({ arrivedAt }) => Number(arrivedAt) >= from,
    );
  }

  /** A set of UIDs, in which `n:*` has the last mail in any case. */
  private in(set: string): Stored[] {
    const last = this.mails.at(-1)?.uid ?? 0;
    const has = set.split(',').map((range) => {
      const [from = 0, to = from] = range.split(':').map((end) => (end === '*' ? last : Number(end)));
      return (uid: number) => uid >= Math.min(from, to) && uid <= Math.max(from, to);
    });
    return this.mails.filter(({ uid }) => has.some((range) => range(uid)));
  }

  /** BODY[] without PEEK marks it as read, as servers do. */
  private fetched(mail: Stored, items: string): (string | Buffer)[] {
    const says = [`UID ${mail.uid}`];
    if (/RFC822\.SIZE/i.test(items))
      says.push(`RFC822.SIZE ${this.claimedSize?.(mail) ?? mail.source.length}`);
    if (/INTERNALDATE/i.test(items)) says.push(`INTERNALDATE "${internalDate(mail.arrivedAt)}"`);
    const head = `* ${this.mails.indexOf(mail) + 1} FETCH (${says.join(' ')}`;
    const [, peek, , most] = /BODY(\.PEEK)?\[\](<0\.(\d+)>)?/i.exec(items) ?? [];
    if (!/BODY(\.PEEK)?\[\]/i.test(items)) return [`${head})\r\n`];
    if (peek === undefined) mail.flags.add('\\Seen');
    const part = mail.source.subarray(0, most === undefined ? undefined : Number(most));
    return [`${head} BODY[]${most === undefined ? '' : '<0>'} {${part.length}}\r\n`, part, ')\r\n'];
  }

  private refusal(command: string): string | null {
    if (/^LOGIN/i.test(command) && !command.includes(this.password)) return 'NO [AUTHENTICATIONFAILED] wrong';
    return /^SELECT/i.test(command) && !/INBOX/i.test(command) ? 'NO [NONEXISTENT] no such mailbox' : null;
  }
}

function internalDate(moment: Date): string {
  const [, day = '', month = '', year = '', time = ''] =
    /^\w+, (\d+) (\w+) (\d+) (\S+)/.exec(moment.toUTCString()) ?? [];
  return `${day}-${month}-${year} ${time} +0000`;
}
