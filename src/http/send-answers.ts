import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Answer, FileAnswer, fileTag, namesAny, namesTag, StreamAnswer } from '../common/answer.js';
import { describeError } from '../common/logger.js';
import { locationOf } from './route-settings.js';

/**
 * Sends an Answer's JSON or a file as it is, with ETag and Location; answers 304 where the reader has it already. A hook
 * of Fastify, because an interceptor of Nest costs as much as all the rest of a request.
 */
export function sendAnswers(fastify: FastifyInstance, logger: Logger): void {
  fastify.addHook('preSerialization', (request, reply, value: unknown, done) => {
    if (value instanceof Answer) {
      reply.serializer(asItIs);
      done(null, jsonOf(value, request, reply));
    } else if (value instanceof FileAnswer || value instanceof StreamAnswer) {
      reply.serializer(asItIs);
      const payload =
        value instanceof FileAnswer
          ? bytesOf(value, request, reply)
          : streamOf(value, request, reply, logger);
      payload.then(
        (sent) => done(null, sent),
        (error: unknown) => done(error as Error),
      );
    } else {
      done(null, value);
    }
  });
}

const asItIs = (payload: unknown) => payload as string;

function jsonOf(answer: Answer, request: FastifyRequest, reply: FastifyReply): string | null {
  const etag = answer.etag();
  reply.header('etag', etag);
  const location = locationOf(request, answer.id);
  if (location !== undefined) reply.header('location', location);
  if (isKnown(request, etag)) return notModified(reply);
  return answer.json;
}

async function bytesOf(
  { make, mediaType, fileName }: FileAnswer,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Buffer | null> {
  if (namesAny(request.headers['if-none-match'])) return notModified(reply);
  const gone = new AbortController();
  if (reply.raw.destroyed) gone.abort();
  reply.raw.once('close', () => gone.abort());
  let bytes: Uint8Array;
  try {
    bytes = await make(gone.signal);
  } catch (error) {
    if (gone.signal.aborted) return null;
    throw error;
  }
  const etag = fileTag(bytes);
  reply.header('etag', etag);
  if (isKnown(request, etag)) return notModified(reply);
  sayFile(reply, mediaType, fileName);
  // What another process gives back is the bytes of a Buffer, no Buffer.
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

async function streamOf(
  { open, mediaType, fileName, tag, length }: StreamAnswer,
  request: FastifyRequest,
  reply: FastifyReply,
  logger: Logger,
): Promise<Readable | null> {
  const etag = tag === null ? null : `"${tag}"`;
  const opened = etag !== null && isKnown(request, etag) ? null : await open();
  if (etag !== null) reply.header('etag', etag);
  if (opened === null) return notModified(reply);
  // Before it is read nobody listens to it, and a process ends of that.
  opened.on('error', () => {});
  sayFile(reply, mediaType, fileName);
  if (length !== undefined) reply.header('content-length', length);
  const stream =
    length === undefined ? opened : Readable.from(exactly(length, opened), { objectMode: false });
  // Fastify ends the connection of what has begun, and refuses what has not, which is no file then.
  return stream.once('error', (error) => {
    if (reply.raw.headersSent)
      logger.error({ requestId: request.id, ...describeError(error) }, 'answer broken off');
    else for (const name of ['etag', 'content-disposition']) reply.removeHeader(name);
  });
}

/** The next answer on a connection would be taken for the rest of one that is too short. */
async function* exactly(length: number, stream: Readable): AsyncGenerator<Buffer> {
  let sent = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    sent += part.length;
    if (sent > length) break;
    yield part;
  }
  if (sent !== length) throw new Error(`a file of ${length} bytes had ${sent > length ? 'more' : sent}`);
}

function sayFile(reply: FastifyReply, mediaType: string, fileName: string): void {
  reply.header('content-disposition', `inline; filename="${fileName}"`);
  reply.type(mediaType);
}

function isKnown({ method, headers }: FastifyRequest, etag: string): boolean {
  const known = headers['if-none-match'];
  return method === 'GET' && known !== undefined && namesTag(known, etag);
}

function notModified(reply: FastifyReply): null {
  reply.status(304).removeHeader('content-type');
  return null;
}
