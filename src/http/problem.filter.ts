import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { languageOf } from '../common/language.js';
import { describeError } from '../common/logger.js';
import { Problem, problemDocument } from '../common/problem.js';
import * as problems from '../common/problems.js';
import { problemOf } from '../database/broken-constraints.js';

/** Errors of Fastify and Nest that come before any route of ours. */
function ofTransport(error: unknown): Problem | null {
  // Nest hands Fastify's errors on without their code, so the status tells them apart.
  const status =
    error instanceof HttpException ? error.getStatus() : (error as Partial<FastifyError>).statusCode;
  if (status === 415) return problems.bodyNotJson();
  if (status === 404) return problems.notFound();
  if (status === 401) return problems.notSignedIn();
  if (status !== undefined && status >= 400 && status < 500) return problems.requestMalformed();
  return null;
}

/** The problem that an error is to its reader; what nobody foresaw is logged and says nothing of itself. */
export function problemFor(error: unknown, logger: Logger, requestId: string): Problem {
  // Thrown on purpose, also where it is a 503: nothing is wrong here.
  if (error instanceof Problem) return error;
  const known = problemOf(error) ?? ofTransport(error);
  if (known && known.definition.status < 500) return known;
  logger.error({ requestId, ...describeError(error) }, 'request failed');
  return known ?? problems.internalError();
}

/** Writes a problem as application/problem+json (RFC 9457) in the reader's language. */
export function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): void {
  const language = languageOf(request.headers['accept-language']);
  const document = problemDocument(problem, language, {
    instance: request.url.split('?')[0] ?? '',
    requestId: request.id,
  });
  void reply
    .status(problem.definition.status)
    .headers(problem.headers)
    .header('content-language', language)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(document));
}

/** The one place that turns errors into answers. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    sendProblem(problemFor(error, this.logger, request.id), request, reply);
  }
}
