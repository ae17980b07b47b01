import type { IncomingMessage } from 'node:http';
import { Readable, Transform } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Problem } from '../common/problem.js';
import { bodyTooLarge, requestMalformed } from '../common/problems.js';
import { jsonTakenBy, READ_PAST, type StreamedBody, streamTakenBy } from './route-settings.js';

type Done = (problem: Problem | null, body?: unknown) => void;

/**
 * What becomes of a body is told by its route (route-settings.ts). JSON is kept as bytes: whether they can be read is
 * told only to somebody who may use the route (access.md, "Order of refusals"). A stream is handed on as it comes in.
 * Of a route that takes none, and of an address that nothing answers, the body is read past.
 */
export function takeBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('*', (request, body, done: Done) => {
    const stream = streamTakenBy(request);
    const json = jsonTakenBy(request);
    const limits = stream ?? limitOf(json?.bytes ?? READ_PAST);
    if (Number(request.headers['content-length']) > limits.limit) done(limits.tooLarge());
    else if (stream) done(null, cutOff(body, stream));
    else if (json) keep(body, limits, done);
    else read(body, limits, () => {}, done);
  });
  answerAfterStreams(fastify);
}

/** In whole KiB, as a refusal says it. */
function limitOf(bytes: number): StreamedBody {
  const kib = Math.ceil(bytes / 1024);
  return { limit: kib * 1024, tooLarge: () => bodyTooLarge({ kib }) };
}

/** Reads to the end, or until there is more than this. */
function read(
  body: IncomingMessage,
  { limit, tooLarge }: StreamedBody,
  take: (part: Buffer) => void,
  done: Done,
): void {
  let length = 0;
  const end = (problem: Problem | null): void => {
    body.off('data', count).off('end', finish).off('error', giveUp);
    done(problem);
  };
  const count = (part: Buffer): void => {
    length += part.length;
    if (length > limit) end(tooLarge());
    else take(part);
  };
  const finish = (): void => end(null);
  const giveUp = (): void => end(requestMalformed());
  body.on('data', count).on('end', finish).on('error', giveUp).resume();
}

function keep(body: IncomingMessage, limits: StreamedBody, done: Done): void {
  const parts: Buffer[] = [];
  read(
    body,
    limits,
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
    const taken = streamTakenBy(request);
    if (!taken || !(body instanceof Readable) || raw.complete || raw.destroyed) return done();
    raw.unpipe();
    body.destroy();
    const past = (problem: Problem | null): void => {
      if (problem) reply.header('connection', 'close');
      done();
    };
    read(raw, taken, () => {}, past);
  });
}
