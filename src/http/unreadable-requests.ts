import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { newId } from '../common/ids.js';
import { problemDocument } from '../common/problem.js';
import { headersTooLarge, requestMalformed } from '../common/problems.js';
import { sayWhose } from './answer-headers.js';
import { problemFor, sendProblem } from './problem.filter.js';

/** What does not get as far as a request: the answer is written by hand, in the default language. */
export function refuseUnreadableRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const problem = error.code === 'HPE_HEADER_OVERFLOW' ? headersTooLarge() : requestMalformed();
  const body = JSON.stringify(problemDocument(problem, 'de', { instance: '', requestId: newId() }));
  socket.end(
    `HTTP/1.1 ${problem.definition.status} ${STATUS_CODES[problem.definition.status]}\r\n` +
      `Content-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n` +
      `Connection: close\r\n\r\n${body}`,
  );
}

/** An address that cannot be read: no hook runs for it, so what they add is added here. */
export function refuseUnreadableAddress(logger: Logger) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    sayWhose(request, reply);
    reply.header('x-content-type-options', 'nosniff');
    sendProblem(problemFor(error, logger, request.id), request, reply);
  };
}
