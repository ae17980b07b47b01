import { createServer } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** One mail as the server took it. */
export interface Received {
  from: string;
  to: string[];
  /** As it came over the wire. */
  raw: string;
}

/** What the server does with the next mails; it takes them unless told otherwise. */
export type Verdict = { code: number; text?: string } | null;

/** A real SMTP server in this process, which keeps what it takes. */
export class MailServer {
  readonly received: Received[] = [];
  /** Asked for each mail once its text came whole. */
  judge: (mail: Received) => Verdict = () => null;
  /** Asked for each address before anything of the mail. */
  judgeAddress: (address: string) => Verdict = () => null;
  private server: SMTPServer | undefined;

  private constructor(private readonly port: number) {}

  static async start(): Promise<MailServer> {
    const server = new MailServer(await freePort());
    await server.up();
    return server;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async up(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: ({ address }, _, done) => {
        const verdict = this.judgeAddress(address);
        if (verdict === null) return done();
        done(Object.assign(new Error(verdict.text ?? 'refused'), { responseCode: verdict.code }));
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const { mailFrom, rcptTo } = session.envelope;
          const mail = {
            from: mailFrom === false ? '' : mailFrom.address,
            to: rcptTo.map(({ address }) => address),
            raw: Buffer.concat(chunks).toString(),
          };
          const verdict = this.judge(mail);
          if (verdict !== null)
            return done(Object.assign(new Error(verdict.text ?? 'refused'), { responseCode: verdict.code }));
          this.received.push(mail);
          done();
        });
      },
    });
    this.server = server;
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
  }

  async down(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (server) await new Promise<void>((resolve) => server.close(resolve));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
