import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { newId } from '../common/ids.js';
import { type Problem, problemDocument } from '../common/problem.js';
import { headersTooLarge, requestIncomplete, requestMalformed } from '../common/problems.js';
import { sayWhose } from './answer-headers.js';
import { problemFor, sendProblem } from './problem.filter.js';
import { countRequest } from './rate-limit.js';

/** Milliseconds in which whoever is refused may take the answer; then the connection ends, whatever still comes. */
const LAST_MS = 1000;

const faults: Partial<Record<string, () => Problem>> = {
  HPE_HEADER_OVERFLOW: headersTooLarge,
  ERR_HTTP_REQUEST_TIMEOUT: requestIncomplete,
};

/**
 * What does not get as far as a request, and what does not come to its end: the answer is written by hand, in the
 * default language. Nothing is said where nothing was, nor in the middle of an answer, which it would be taken for.
 */
export function refuseUnreadableRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  const answering = (socket as { _httpMessage?: ServerResponse | null })._httpMessage;
  const isSilent = socket.bytesRead === 0 || answering?.headersSent;
  if (error.code === 'ECONNRESET' || !socket.writable || isSilent) return void socket.destroy();
  const problem = (faults[error.code ?? ''] ?? requestMalformed)();
  const body = JSON.stringify(problemDocument(problem, 'de', { instance: '', requestId: newId() }));
  socket.end(
    `HTTP/1.1 ${problem.definition.status} ${STATUS_CODES[problem.definition.status]}\r\n` +
      `Content-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n` +
      `Connection: close\r\n\r\n${body}`,
  );
  setTimeout(() => socket.destroy(), LAST_MS).unref();
}

/** An address that cannot be read: no hook runs for it, so what they do and add is done here. */
export function refuseUnreadableAddress(logger: Logger) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    sayWhose(request, reply);
    reply.header('x-content-type-options', 'nosniff');
    const refuse = (fault: unknown) => sendProblem(problemFor(fault, logger, request.id), request, reply);
    countRequest(request).then(() => refuse(error), refuse);
  };
}
