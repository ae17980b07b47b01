import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook as Verifier } from 'standardwebhooks';

/** One request as it came. */
export interface Came {
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly event: {
    id: string;
    type: string;
    timestamp: string;
    data: { id: string; kind: string; version: number | null };
  };
}

type Reply = (came: Came, response: ServerResponse) => void;

export const answer =
  (status: number, headers: Record<string, string> = {}): Reply =>
  (_, response) =>
    response.writeHead(status, headers).end();

/** Another side, in this process: keeps what comes and answers as it is told. */
export class Receiver {
  readonly came: Came[] = [];
  /** What it does with the next request. */
  reply: Reply = answer(204);
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => void this.take(request, response));
  }

  static async start(): Promise<Receiver> {
    const receiver = new Receiver();
    await new Promise<void>((resolve) => receiver.server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/events`;
  }

  /** What came since this was last asked. */
  taken(): Came[] {
    return this.came.splice(0);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const came = {
      headers: request.headers as Record<string, string>,
      body,
      event: JSON.parse(body) as Came['event'],
    };
    this.came.push(came);
    this.reply(came, response);
  }
}

/**
 * What Standard Webhooks' own library says of it.
 * @param at when it is looked at: the library knows no clock but the machine's @throws where the signature is wrong
 */
export function verified({ body, headers }: Came, secret: string): unknown {
  const moment = Number(headers['webhook-timestamp']) * 1_000;
  const now = jest.spyOn(Date, 'now').mockReturnValue(moment);
  try {
    return new Verifier(secret).verify(body, headers);
  } finally {
    now.mockRestore();
  }
}
