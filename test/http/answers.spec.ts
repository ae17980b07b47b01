import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { Controller, Get } from '@nestjs/common';
import { FileAnswer, StreamAnswer } from '../../src/common/answer.js';
import { faultsIn, serverAround, until } from './server.js';

const MIB = 1_048_576;
const part = randomBytes(MIB);

/** How often a file was opened, how many parts were asked for, and whether it was closed. */
const seen = { opened: 0, parts: 0, isClosed: false };
/** Of the work of a file that is made anew: whether it was begun, and whether it was told that nobody waits for it. */
const work = { isBegun: false, isUnwanted: false };

function* parts(number: number, end?: Error) {
  try {
    for (let n = 0; n < number; n++) {
      seen.parts += 1;
      yield part;
    }
    if (end) throw end;
  } finally {
    seen.isClosed = true;
  }
}

function answer(stream: () => Readable, length?: number): StreamAnswer {
  const open = () => {
    seen.opened += 1;
    return stream();
  };
  return new StreamAnswer(open, 'application/zip', 'export.zip', '3-of-parts', length);
}

const broken = new Error('the disk is gone');
function destroyed(this: Readable) {
  this.destroy(broken);
}

@Controller()
class AnswersController {
  @Get('large')
  large() {
    return answer(() => Readable.from(parts(64)));
  }
  @Get('small')
  small() {
    return answer(() => Readable.from(parts(2)), 2 * MIB);
  }
  @Get('empty')
  empty() {
    return answer(() => Readable.from([]), 0);
  }
  @Get('breaks')
  breaks() {
    return answer(() => Readable.from(parts(2, broken)));
  }
  @Get('breaks-announced')
  breaksAnnounced() {
    return answer(() => Readable.from(parts(2, broken)), 3 * MIB);
  }
  @Get('too-short')
  tooShort() {
    return answer(() => Readable.from(parts(2)), 2 * MIB + 1);
  }
  @Get('too-long')
  tooLong() {
    return answer(() => Readable.from(parts(2)), 2 * MIB - 1);
  }
  @Get('breaks-at-once')
  breaksAtOnce() {
    return answer(() => new Readable({ read: destroyed }), 7);
  }
  @Get('made')
  made() {
    const make = async (gone: AbortSignal) => {
      work.isBegun = true;
      await once(gone, 'abort');
      work.isUnwanted = true;
      throw gone.reason;
    };
    return new FileAnswer(make, 'application/pdf', 'paper.pdf');
  }
  @Get('shut')
  shut() {
    return answer(() => {
      throw broken;
    });
  }
}

const log: string[] = [];
let server: Awaited<ReturnType<typeof serverAround>>;
beforeAll(async () => {
  server = await serverAround(AnswersController, log);
});
afterAll(() => server.close());
beforeEach(() => {
  log.length = 0;
  Object.assign(seen, { opened: 0, parts: 0, isClosed: false });
});

async function get(path: string, headers = {}, options: { agent?: Agent; method?: string } = {}) {
  const place = { port: server.port, host: '127.0.0.1', path: `/${path}` };
  const sent = request({ ...place, headers, agent: false, ...options }).end();
  const [answered] = await once(sent, 'response');
  return answered as IncomingMessage;
}

const faults = () => faultsIn(log);

describe('a file that is sent while it is read', () => {
  it('goes out whole, under its name, tag and length', async () => {
    const { headers, statusCode, ...small } = await get('small').then(async (reply) => ({
      headers: reply.headers,
      statusCode: reply.statusCode,
      bytes: await buffer(reply),
    }));
    expect(statusCode).toBe(200);
    expect(small.bytes.equals(Buffer.concat([part, part]))).toBe(true);
    expect(headers).toMatchObject({
      'content-type': 'application/zip',
      'content-length': String(2 * MIB),
      'content-disposition': 'inline; filename="export.zip"',
      etag: '"3-of-parts"',
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
    });
    const empty = await get('empty');
    expect(empty.headers['content-length']).toBe('0');
    expect((await buffer(empty)).length).toBe(0);
  });

  it('is not read ahead of its reader', async () => {
    const reply = await get('large');
    reply.pause();
    for (let before = -1; before < seen.parts; await wait(100)) before = seen.parts;
    expect(seen.parts).toBeLessThan(32);
    expect(reply.headers).not.toHaveProperty('content-length');
    const hash = createHash('sha256');
    for await (const bytes of reply) hash.update(bytes as Buffer);
    const whole = createHash('sha256');
    for (let n = 0; n < 64; n++) whole.update(part);
    expect(hash.digest('hex')).toBe(whole.digest('hex'));
  });

  it('is not opened for who has it', async () => {
    for (const tag of ['"3-of-parts"', 'W/"3-of-parts"', '"other", "3-of-parts"', '*']) {
      const { statusCode, headers } = await get('small', { 'if-none-match': tag });
      expect([tag, statusCode, headers.etag]).toEqual([tag, 304, '"3-of-parts"']);
      expect(headers).not.toHaveProperty('content-length');
      expect(headers).not.toHaveProperty('content-disposition');
    }
    expect(seen.opened).toBe(0);
    expect((await get('small', { 'if-none-match': '"other"' })).resume().statusCode).toBe(200);
  });

  it('answers HEAD with what GET would, without the bytes', async () => {
    const reply = await get('small', {}, { method: 'HEAD' });
    expect(reply.headers).toMatchObject({ 'content-length': String(2 * MIB), etag: '"3-of-parts"' });
    expect((await buffer(reply)).length).toBe(0);
  });

  it('is closed where its reader goes away, which is no fault', async () => {
    const reply = await get('large');
    reply.on('error', () => {}).destroy();
    await until(() => seen.isClosed);
    await wait(50);
    expect(faults()).toEqual([]);
  });

  it.each(['breaks', 'breaks-announced', 'too-short', 'too-long'])(
    'ends the connection and is logged where it does not hold: %s',
    async (path) => {
      const reply = await get(path);
      expect(reply.statusCode).toBe(200);
      await expect(buffer(reply)).rejects.toThrow('aborted');
      await until(() => faults().length > 0);
      expect(faults()).toMatchObject([
        { msg: 'answer broken off', requestId: reply.headers['x-request-id'] },
      ]);
    },
  );

  it.each(['breaks-at-once', 'shut'])(
    'is a fault of the server like any other where it cannot begin: %s',
    async (path) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      const reply = await get(path, {}, { agent });
      expect(reply.statusCode).toBe(500);
      expect(JSON.parse((await buffer(reply)).toString())).toMatchObject({ code: 'internal_error' });
      expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/);
      for (const name of ['etag', 'content-disposition']) expect(reply.headers).not.toHaveProperty(name);
      expect(faults()).toMatchObject([{ msg: 'request failed' }]);
      expect((await buffer(await get('small', {}, { agent }))).length).toBe(2 * MIB);
      agent.destroy();
    },
  );
});

describe('a file that is made anew', () => {
  it("is told when its reader is gone, which is nobody's fault", async () => {
    const sent = request({ port: server.port, host: '127.0.0.1', path: '/made', agent: false }).end();
    sent.on('error', () => undefined);
    await until(() => work.isBegun);
    expect(work.isUnwanted).toBe(false);
    sent.destroy();
    await until(() => work.isUnwanted);
    expect((await get('empty')).statusCode).toBe(200);
    expect(faults()).toEqual([]);
  });
});
