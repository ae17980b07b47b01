import { Agent } from 'node:http';
import supertest, { type Response } from 'supertest';
import type { ContractCheck } from './contract-check.js';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

export interface Reply {
  status: number;
  headers: Record<string, string>;
  /** Read field by field in tests; the contract check has looked at its form. */
  body: any;
  text: string;
  /** As they came, for files. */
  bytes: Buffer;
  etag: string;
}

export interface RequestOptions {
  /** Bearer credential: an access token or an API key. */
  as?: string | { token: string };
  ifMatch?: string | { etag: string };
  headers?: Record<string, string>;
  /** Sends this text as it is, instead of JSON. */
  raw?: string | Buffer;
}

/** A client of the API that believes nothing: every answer is checked against openapi.json. */
export class Client {
  /** Keeps connections for the next request. */
  private readonly agent = new Agent({ keepAlive: true });

  constructor(
    private readonly address: string,
    private readonly check: ContractCheck,
  ) {}

  get(path: string, options?: RequestOptions) {
    return this.send('get', path, undefined, options);
  }
  post(path: string, body?: object, options?: RequestOptions) {
    return this.send('post', path, body, options);
  }
  put(path: string, body?: object, options?: RequestOptions) {
    return this.send('put', path, body, options);
  }
  patch(path: string, body?: object, options?: RequestOptions) {
    return this.send('patch', path, body, options);
  }
  delete(path: string, options?: RequestOptions) {
    return this.send('delete', path, undefined, options);
  }

  /** Ends its connections. */
  close(): void {
    this.agent.destroy();
  }

  /** `path` stands below /api/v1 unless it begins with /health or /api. */
  async send(method: Method, path: string, body?: object, options: RequestOptions = {}): Promise<Reply> {
    const address = /^\/(health|api)(\/|$)/.test(path) ? path : `/api/v1${path}`;
    const request = supertest(this.address)[method](address).agent(this.agent);
    const { as, ifMatch } = options;
    if (as !== undefined) request.set('authorization', `Bearer ${typeof as === 'string' ? as : as.token}`);
    if (ifMatch !== undefined) request.set('if-match', typeof ifMatch === 'string' ? ifMatch : ifMatch.etag);
    for (const [name, value] of Object.entries(options.headers ?? {})) request.set(name, value);
    // Bytes go out as they are; otherwise they would be written as JSON.
    if (Buffer.isBuffer(options.raw)) request.serialize((bytes: unknown) => bytes as string);
    if (options.raw !== undefined) request.send(options.raw);
    else if (body !== undefined) request.set('content-type', 'application/json').send(JSON.stringify(body));
    const response = await request.buffer(true).parse(readBody);
    const bytes = response.body as Buffer;
    const isJson = /json/.test(String(response.headers['content-type'] ?? ''));
    const isText = /^text\//.test(String(response.headers['content-type'] ?? ''));
    const reply: Reply = {
      status: response.status,
      headers: response.headers,
      body: isJson && bytes.length > 0 ? JSON.parse(bytes.toString()) : undefined,
      text: isJson || isText ? bytes.toString() : '',
      bytes,
      etag: String(response.headers['etag'] ?? ''),
    };
    this.check.reply(method, address.split('?')[0] ?? '', reply);
    return reply;
  }
}

/** supertest would read files as text. */
function readBody(answer: Response, done: (error: Error | null, body: Buffer) => void): void {
  const response = answer as unknown as NodeJS.ReadableStream;
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => done(null, Buffer.concat(chunks)));
}
