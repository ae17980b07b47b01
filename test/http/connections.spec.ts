import { once } from 'node:events';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Body, type CanActivate, Controller, Delete, Get, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../../src/common/problem.js';
import { notAllowed } from '../../src/common/problems.js';
import { readJson } from '../../src/http/json-body.js';
import { TakesJson, TakesStream } from '../../src/http/route-settings.js';
import { faultsIn, serverAround } from './server.js';

const words = { title: 'Too large', detail: 'Too large.' };
const tooLarge = () =>
  new Problem({ code: 'upload_too_large', status: 413, texts: { de: words, en: words } });

class Refusing implements CanActivate {
  canActivate(): boolean {
    throw notAllowed();
  }
}

@Controller()
class SlowController {
  @Get('ok')
  ok() {
    return { status: 'ok' };
  }

  @Post('json')
  @TakesJson(Object)
  json(@Req() request: FastifyRequest) {
    return readJson(request);
  }

  @Post('stream')
  @TakesStream({ limit: 1000, tooLarge })
  async stream(@Body() body: Readable) {
    return { length: (await text(body)).length };
  }

  @Post('unread')
  @TakesStream({ limit: 1000, tooLarge })
  unread() {
    return new Promise(() => {});
  }

  @Post('refused')
  @UseGuards(Refusing)
  @TakesStream({ limit: 1000, tooLarge })
  refused() {
    return {};
  }

  @Post('begun')
  @TakesStream({ limit: 1000, tooLarge })
  begun(@Res() reply: FastifyReply) {
    reply.raw.writeHead(200, { 'content-type': 'text/plain' }).write('half an answer');
    return new Promise(() => {});
  }

  @Delete('none')
  none() {
    return {};
  }
}

const log: string[] = [];
let server: Awaited<ReturnType<typeof serverAround>>;
beforeAll(async () => {
  server = await serverAround(SlowController, log, { requestTimeoutMs: 300, idleTimeoutMs: 300 });
});
afterAll(() => server.close());
beforeEach(() => {
  log.length = 0;
});

/** What comes over a connection until the server has let go of it: its own end stays open and goes on sending. */
async function untilEnded(send: (socket: Socket) => void): Promise<string> {
  let all = '';
  const socket = connect({ port: server.port, host: '127.0.0.1', allowHalfOpen: true });
  socket.on('data', (part: Buffer) => (all += part.toString())).on('error', () => {});
  await once(socket, 'connect');
  send(socket);
  socket.once('end', () => drip(socket, ' ', ' '));
  await new Promise((closed) => socket.once('close', closed));
  return all;
}

/** Goes on with one byte at a time, which keeps an idle connection from being one. */
function drip(socket: Socket, first: string, more: string): void {
  socket.write(first);
  const dripping = setInterval(() => socket.write(more), 50);
  socket.once('close', () => clearInterval(dripping));
}

const body = (method: string, path: string) =>
  `${method} ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{`;
const get = 'GET /ok HTTP/1.1\r\nHost: x\r\n\r\n';

function expectIncomplete(answer: string): void {
  const [head = '', content = ''] = answer.split('\r\n\r\n');
  expect(head).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
  expect(head).toMatch(/content-type: application\/problem\+json/i);
  expect(head).toMatch(/connection: close/i);
  expect(JSON.parse(content)).toMatchObject({ status: 408, code: 'request_incomplete' });
}

describe('a request that does not come to its end', () => {
  it.each([
    ['in the body of a route that takes JSON', body('POST', '/json')],
    ['in a stream that its route reads', body('POST', '/stream')],
    ['in a stream that its route has not begun to read', body('POST', '/unread')],
    ['in a stream that is refused', body('POST', '/refused')],
    ['in the body of a route that takes none', body('DELETE', '/none')],
    ['in the body of what is no route', body('POST', '/nowhere')],
    ['in its first line', 'GET /o'],
    ['in its head', 'GET /ok HTTP/1.1\r\nHost: x\r\nX-Long: '],
  ])('is answered 408 and its connection ended, stuck or slow: %s', async (_, begun) => {
    expectIncomplete(await untilEnded((socket) => socket.write(begun)));
    expectIncomplete(await untilEnded((socket) => drip(socket, begun, ' ')));
    expect(faultsIn(log)).toEqual([]);
  });

  it('gets no second answer into its first', async () => {
    const answer = await untilEnded((socket) => socket.write(body('POST', '/begun')));
    expect(answer).toMatch(/half an answer/);
    expect(answer).not.toMatch(/HTTP\/1\.1 408|problem/);
  });

  it('keeps nobody else waiting', async () => {
    const slow = Array.from({ length: 50 }, () =>
      untilEnded((socket) => drip(socket, body('POST', '/json'), ' ')),
    );
    const sent = request({ port: server.port, host: '127.0.0.1', path: '/ok', agent: false }).end();
    const [answer] = await once(sent, 'response');
    expect(answer.statusCode).toBe(200);
    for (const each of await Promise.all(slow)) expectIncomplete(each);
  });
});

describe('a connection without a request', () => {
  it('is ended without a word where it never had one', async () => {
    expect(await untilEnded(() => {})).toBe('');
  });

  it.each<[string, (socket: Socket) => void]>([
    ['silent', (socket) => socket.write(get)],
    ['with an empty line', (socket) => socket.write(`${get}\r\n`)],
    ['with one empty line after the other', (socket) => drip(socket, get, '\r\n')],
  ])('is ended where the next one does not come: %s', async (_, send) => {
    const answer = await untilEnded(send);
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK/);
    expect(answer).not.toMatch(/HTTP\/1\.1 408/);
  });

  it('is none where a request is injected, as measurements do: nothing of it is ended later', async () => {
    const thrown: unknown[] = [];
    const note = (error: unknown) => thrown.push(error);
    process.on('uncaughtException', note);
    expect((await server.inject('/ok')).statusCode).toBe(200);
    // Has its time later than what was injected would.
    await untilEnded((socket) => drip(socket, get, '\r\n'));
    process.off('uncaughtException', note);
    expect(thrown).toEqual([]);
  });

  it('takes the next one before that', async () => {
    const answer = await untilEnded((socket) => {
      socket.write(get);
      socket.once('data', () => socket.write(get));
    });
    expect(answer.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2);
  });
});
