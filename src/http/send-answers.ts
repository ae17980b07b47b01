import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Answer, FileAnswer, fileTag, namesAny, namesTag } from '../common/answer.js';
import { locationOf } from './route-settings.js';

/**
 * Sends an Answer's JSON or a file as it is, with ETag and Location; answers 304 where the reader has it already. A hook
 * of Fastify, because an interceptor of Nest costs as much as all the rest of a request.
 */
export function sendAnswers(fastify: FastifyInstance): void {
  fastify.addHook('preSerialization', (request, reply, value: unknown, done) => {
    if (value instanceof FileAnswer) {
      reply.serializer(asItIs);
      bytesOf(value, request, reply).then(
        (bytes) => done(null, bytes),
        (error: unknown) => done(error as Error),
      );
    } else if (value instanceof Answer) {
      reply.serializer(asItIs);
      done(null, jsonOf(value, request, reply));
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
  const bytes = await make();
  const etag = fileTag(bytes);
  reply.header('etag', etag);
  if (isKnown(request, etag)) return notModified(reply);
  reply.header('content-disposition', `inline; filename="${fileName}"`);
  reply.type(mediaType);
  // What a thread gives back is the bytes of a Buffer, no Buffer.
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function isKnown({ method, headers }: FastifyRequest, etag: string): boolean {
  const known = headers['if-none-match'];
  return method === 'GET' && known !== undefined && namesTag(known, etag);
}

function notModified(reply: FastifyReply): null {
  reply.status(304).removeHeader('content-type');
  return null;
}
