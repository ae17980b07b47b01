import type { IncomingMessage } from 'node:http';
import { Readable, Transform } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Problem } from '../common/problem.js';
import { bodyTooLarge, requestMalformed } from '../common/problems.js';
import { bodyTakenBy, type StreamedBody } from './route-settings.js';

/** One MiB: minutes of a long evening are a tenth of it. */
const BODY_LIMIT = 1_048_576;

type Done = (problem: Problem | null, body?: unknown) => void;

/**
 * What becomes of a body is told by its route (route-settings.ts). JSON is kept as bytes: whether they can be read is
 * told only to somebody who may use the route (access.md, "Order of refusals"). A stream is handed on as it comes in.
 * Of a route that takes none, and of an address that nothing answers, the body is read past.
 */
export function takeBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('*', (request, body, done: Done) => {
    const taken = bodyTakenBy(request);
    const stream = typeof taken === 'object' ? taken : { limit: BODY_LIMIT, tooLarge: bodyTooLarge };
    if (Number(request.headers['content-length']) > stream.limit) done(stream.tooLarge());
    else if (stream === taken) done(null, cutOff(body, stream));
    else if (taken === 'json') keep(body, done);
    else read(body, BODY_LIMIT, () => {}, done);
  });
  answerAfterStreams(fastify);
}

/** Reads to the end, or until there is more than this. */
function read(body: IncomingMessage, limit: number, take: (part: Buffer) => void, done: Done): void {
  let length = 0;
  const end = (problem: Problem | null): void => {
    body.off('data', count).off('end', finish).off('error', giveUp);
    done(problem);
  };
  const count = (part: Buffer): void => {
    length += part.length;
    if (length > limit) end(bodyTooLarge());
    else take(part);
  };
  const finish = (): void => end(null);
  const giveUp = (): void => end(requestMalformed());
  body.on('data', count).on('end', finish).on('error', giveUp).resume();
}

function keep(body: IncomingMessage, done: Done): void {
  const parts: Buffer[] = [];
  read(
    body,
    BODY_LIMIT,
    (part) => parts.push(part),
    (problem) => done(problem, Buffer.concat(parts)),
  );
}

/** The body as it comes in, which fails with the route's refusal where it turns out too large, and where its sender is gone. */
function cutOff(body: IncomingMessage, { limit, tooLarge }: StreamedBody): Readable {
  let length = 0;
  const stream = new Transform({
    transform(part: Buffer, _encoding, done) {
      length += part.length;
      if (length > limit) done(tooLarge());
      else done(null, part);
    },
  });
  // Nobody reads it yet, or any more, and a process ends of an error that nobody listens to.
  stream.on('error', () => {});
  body.once('error', () => stream.destroy(requestMalformed()));
  return body.pipe(stream);
}

/**
 * An answer before the end of a stream waits for it, since a sender may not listen before all is sent: as much again as
 * the route takes is read past. Then the connection ends.
 */
function answerAfterStreams(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    const { raw, body } = request;
    const taken = bodyTakenBy(request);
    const isLeft = typeof taken === 'object' && body instanceof Readable;
    if (!isLeft || raw.complete || raw.destroyed) return done();
    raw.unpipe();
    body.destroy();
    const past = (problem: Problem | null): void => {
      if (problem) reply.header('connection', 'close');
      done();
    };
    read(raw, taken.limit, () => {}, past);
  });
}
