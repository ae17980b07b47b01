import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { json } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { Body, type CanActivate, Controller, Delete, HttpCode, Post, Req, UseGuards } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Text } from '../../src/common/fields.js';
import { Problem } from '../../src/common/problem.js';
import { notAllowed } from '../../src/common/problems.js';
import { readJson } from '../../src/http/json-body.js';
import { TakesJson, TakesStream } from '../../src/http/route-settings.js';
import { faultsIn, serverAround, until } from './server.js';

const KIB = 1024;
const MIB = 1024 * KIB;

// Not declared (defineProblem): the contract lists every problem that is.
const text = { title: 'Too large', detail: 'Too large.' };
const tooLarge = () => new Problem({ code: 'upload_too_large', status: 413, texts: { de: text, en: text } });

class Refusing implements CanActivate {
  canActivate(): boolean {
    throw notAllowed();
  }
}

/** What the routes below saw. */
let uploads: { socket: Socket; body: Readable }[] = [];
/** The uploads are read once this is resolved. */
let mayRead = Promise.resolve();

class Content {
  @Text({ max: 1000, description: 'The most of it.' })
  a?: string;
}

@Controller()
class BodiesController {
  @Post('stream')
  @TakesStream({ limit: 30 * MIB, tooLarge })
  async stream(@Body() body: Readable, @Req() { socket }: FastifyRequest) {
    uploads.push({ socket, body });
    await mayRead;
    const hash = createHash('sha256');
    for await (const part of body) hash.update(part as Buffer);
    return { sha256: hash.digest('hex') };
  }

  @Post('refused')
  @UseGuards(Refusing)
  @TakesStream({ limit: 30 * MIB, tooLarge })
  refused() {
    return {};
  }

  @Post('json')
  @TakesJson(Content)
  json(@Req() request: FastifyRequest) {
    return readJson(request);
  }

  @Delete('none')
  @HttpCode(200)
  none(@Req() request: FastifyRequest) {
    return { kept: request.body !== undefined };
  }
}

const log: string[] = [];
let server: Awaited<ReturnType<typeof serverAround>>;
beforeAll(async () => {
  server = await serverAround(BodiesController, log);
});
afterAll(() => server.close());
beforeEach(() => {
  uploads = [];
  mayRead = Promise.resolve();
  log.length = 0;
});

/** A sender that is cut off is not surprised. */
const start = (method: string, path: string, headers = {}, agent: Agent | false = false) =>
  request({ port: server.port, host: '127.0.0.1', method, path: `/${path}`, headers, agent }).on(
    'error',
    () => {},
  );

async function answerTo(sent: ReturnType<typeof start>) {
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: answer.statusCode, headers: answer.headers, body: (await json(answer)) as any };
}

/** Sends bytes whose number is announced. */
function send(
  method: string,
  path: string,
  bytes: Buffer | string,
  type = 'application/octet-stream',
  agent?: Agent,
) {
  const headers = { 'content-type': type, 'content-length': Buffer.byteLength(bytes) };
  const sent = start(method, path, headers, agent);
  sent.end(bytes);
  return answerTo(sent);
}

/** Sends parts of a MiB, as many as are taken, without announcing how many. */
function sendWithoutEnd(path: string) {
  const sent = start('POST', path, { 'content-type': 'application/octet-stream' });
  const part = randomBytes(MIB);
  const next = () => void (sent.destroyed || sent.write(part, (error) => (error ? undefined : next())));
  next();
  return sent;
}

/** What was logged as a fault of the server, once there was time to. */
async function errors(): Promise<unknown[]> {
  await wait(100);
  return faultsIn(log);
}

describe('a route that takes a stream', () => {
  it('gets it as it comes in: of 20 MB nothing is read ahead of the route', async () => {
    let read = () => {};
    mayRead = new Promise((resolve) => (read = resolve));
    const bytes = randomBytes(20 * MIB);
    const answer = send('POST', 'stream', bytes);
    await until(() => uploads.length === 1);
    const { socket, body } = uploads[0]!;
    expect(body).toBeInstanceOf(Readable);
    for (let before = -1; before < socket.bytesRead; await wait(100)) before = socket.bytesRead;
    expect(socket.bytesRead).toBeLessThan(MIB);
    read();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(await answer).toMatchObject({ status: 201, body: { sha256 } });
    expect(socket.bytesRead).toBeGreaterThan(20 * MIB);
  });

  it('refuses in its own words what is announced to be too large, before the route', async () => {
    const sent = start('POST', 'stream', { 'content-type': 'image/png', 'content-length': 30 * MIB + 1 });
    sent.flushHeaders();
    expect(await answerTo(sent)).toMatchObject({ status: 413, body: { code: 'upload_too_large' } });
    sent.destroy();
    expect(uploads).toEqual([]);
  });

  it('refuses in its own words what turns out too large, and its sender gets to read that', async () => {
    const sent = start('POST', 'stream', { 'transfer-encoding': 'chunked' });
    sent.end(randomBytes(30 * MIB + 1));
    expect(await answerTo(sent)).toMatchObject({ status: 413, body: { code: 'upload_too_large' } });
    expect(await errors()).toEqual([]);
  });

  it('cuts off what has no end', async () => {
    for (const path of ['stream', 'refused']) {
      const sent = sendWithoutEnd(path);
      await new Promise((ended) => sent.once('close', ended));
    }
    expect(uploads[0]!.socket.bytesRead).toBeLessThan(62 * MIB);
    expect(await errors()).toEqual([]);
  });

  it('is refused unread to who may not use it; its sender gets the answer and goes on', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (const connection of [agent, undefined]) {
      const refused = await send('POST', 'refused', randomBytes(20 * MIB), 'image/png', connection);
      expect(refused).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    }
    expect(await send('POST', 'json', '{"a":1}', 'application/json', agent)).toMatchObject({
      body: { a: 1 },
    });
    agent.destroy();
  });

  it('is told that its sender is gone, which is no fault of the server', async () => {
    const sent = sendWithoutEnd('stream');
    await until(() => uploads.length === 1);
    const told = once(uploads[0]!.body, 'never').catch((error: Problem) => error.definition.code);
    sent.destroy();
    expect(await told).toBe('request_malformed');
    expect(await errors()).toEqual([]);
  });
});

describe('a route that takes JSON', () => {
  it('has as much as its content can need and 16 KiB more, announced or not', async () => {
    const most = 28 * KIB;
    const object = (bytes: number) => `{"a":1${' '.repeat(bytes - 7)}}`;
    const unannounced = (bytes: number) => {
      const sent = start('POST', 'json', {
        'content-type': 'application/json',
        'transfer-encoding': 'chunked',
      });
      sent.end(object(bytes));
      return answerTo(sent);
    };
    for (const post of [(n: number) => send('POST', 'json', object(n), 'application/json'), unannounced]) {
      expect(await post(most)).toMatchObject({ status: 201, body: { a: 1 } });
      const refused = await post(most + 1);
      expect(refused).toMatchObject({ status: 413, body: { code: 'body_too_large' } });
      expect(refused.body.detail).toContain('28 KiB');
      expect(refused.headers.connection).toBe('close');
    }
    expect(await send('POST', 'json', '--x--', 'multipart/form-data; boundary=x')).toMatchObject({
      status: 415,
    });
  });

  it('is refused at the first value, level or field too many, wherever it stands, and whatever comes after it', async () => {
    const post = (json: string) => send('POST', 'json', json, 'application/json');
    const many = (n: number, value: string) => Array.from({ length: n }, () => value).join();
    const fields = (n: number) => Array.from({ length: n }, (_, i) => `"${i}":1`).join();
    const nested = (n: number) => `{"a":${'['.repeat(n)}${']'.repeat(n)}}`;
    const sound = [
      `{"a":[${many(199, '1')}]}`,
      `{"a":"${'[{,:'.repeat(2000)}\\"${'[,'.repeat(300)}"}`,
      nested(11),
      `{${fields(100)}}`,
    ];
    for (const json of sound) expect([json, (await post(json)).status]).toEqual([json, 201]);
    const tooMuch = [
      `{"a":[${many(203, '1')}]}`,
      `{"a":[${many(203, '{}')}]}`,
      `{"a":[${many(203, '1')}, and no JSON any more`,
      `{"b":"\\\\","a":[${many(203, '1')}]}`,
      nested(12),
      `{${fields(101)}}`,
      `{"a":{${fields(101)}}}`,
    ];
    for (const json of tooMuch) expect([json, await post(json)]).toMatchObject([json, { status: 400 }]);
  });

  it('is left alone where its sender is gone half-way', async () => {
    const sent = start('POST', 'json', { 'content-type': 'application/json', 'content-length': 100 });
    sent.write('{"a":');
    await wait(50);
    sent.destroy();
    expect(await errors()).toEqual([]);
  });
});

describe('a route that takes no body', () => {
  it('keeps none, and reads past it up to 16 KiB', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let n = 0; n < 2; n++) {
      const answer = await send('DELETE', 'none', Buffer.alloc(16 * KIB), 'image/png', agent);
      expect(answer).toMatchObject({ status: 200, body: { kept: false } });
    }
    agent.destroy();
    expect(await send('DELETE', 'none', Buffer.alloc(16 * KIB + 1))).toMatchObject({ status: 413 });
    const endless = await answerTo(sendWithoutEnd('nowhere'));
    expect(endless).toMatchObject({ status: 413, headers: { connection: 'close' } });
  });
});
