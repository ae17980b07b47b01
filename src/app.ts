import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';
import type { Logger } from 'pino';
import 'reflect-metadata';
import { AppModule } from './app.module.js';
import { newId } from './common/ids.js';
import { nestLogger } from './common/logger.js';
import { holdsSecrets } from './http/route-settings.js';
import { problemDocument } from './common/problem.js';
import { headersTooLarge, requestMalformed, tooManyRequests } from './common/problems.js';
import { sendAnswers } from './http/send-answers.js';
import type { Settings } from './config/settings.js';
import { serveOpenApi } from './openapi/openapi.js';
import type { Parts } from './parts.module.js';
import { problemFor, ProblemFilter, sendProblem } from './http/problem.filter.js';
import { ReadParameters } from './http/read-parameters.pipe.js';

/** One MiB: minutes of a long evening are a tenth of it. */
const BODY_LIMIT = 1_048_576;

/** Where the API lives; health checks stand beside it. */
const PREFIX = 'api/v1';

/** Makes the application, ready to listen. main, the CLI and the tests all use it. */
export async function createApp(parts: Parts): Promise<NestFastifyApplication> {
  const { settings, logger } = parts;
  const adapter = new FastifyAdapter({
    trustProxy: trustedProxies(settings.config.trustProxy),
    genReqId: newId,
    requestIdHeader: false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: refuseUnreadable,
    // An address that cannot be read: no hook runs for it, so what they add is added here.
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      addHeaders(request, reply);
      reply.header('x-content-type-options', 'nosniff');
      sendProblem(problemFor(error, logger, request.id), request, reply);
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(parts), adapter, {
    logger: nestLogger(logger),
    bodyParser: false,
    abortOnError: false,
  });
  app.setGlobalPrefix(PREFIX, { exclude: ['health/live', 'health/ready'] });
  app.useGlobalPipes(new ReadParameters());
  app.useGlobalFilters(new ProblemFilter(logger));
  readBodiesLate(adapter.getInstance());
  await protect(app, settings);
  sendAnswers(adapter.getInstance());
  logRequests(adapter.getInstance(), logger);
  endConnections(adapter.getInstance());
  serveOpenApi(app);
  await app.init();
  await adapter.getInstance().ready();
  return app;
}

/** What does not get as far as a request: the answer is written by hand, in the default language. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const problem = error.code === 'HPE_HEADER_OVERFLOW' ? headersTooLarge() : requestMalformed();
  const body = JSON.stringify(problemDocument(problem, 'de', { instance: '', requestId: newId() }));
  socket.end(
    `HTTP/1.1 ${problem.definition.status} ${STATUS_CODES[problem.definition.status]}\r\n` +
      `Content-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n` +
      `Connection: close\r\n\r\n${body}`,
  );
}

/** A number of proxies in front becomes Fastify's question "is this hop trusted?". */
function trustedProxies(trust: false | number | string[]) {
  return typeof trust === 'number' ? (_address: string, hop: number) => hop < trust : trust;
}

/**
 * Bodies reach the route as bytes: whether they can be read is told only to somebody who may use the route
 * (access.md, "Order of refusals").
 */
function readBodiesLate(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (_, body, done) =>
    done(null, body),
  );
}

async function protect(app: NestFastifyApplication, { config }: Settings): Promise<void> {
  const secure = securityHeaders({
    // The reference at /api/docs brings its own styles inline; everything else is JSON.
    contentSecurityPolicy: {
      directives: {
        // TLS ends at a proxy; without one, on a laptop, the reference must stay readable.
        upgradeInsecureRequests: null,
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
      },
    },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (_: FastifyRequest, reply: FastifyReply, done: () => void) => {
      reply.headers(secure);
      done();
    });
  await app.register(cookie);
  await app.register(rateLimit, {
    max: config.rateLimitPerMinute,
    timeWindow: 60_000,
    allowList: (request: FastifyRequest) => request.url.startsWith('/health/'),
    errorResponseBuilder: (_, { ttl }) => tooManyRequests({ seconds: Math.ceil(ttl / 1000) }),
  });
  app.enableCors({
    origin: [...config.corsOrigins],
    credentials: false,
    methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: [
      'Authorization',
      'Content-Type',
      'If-Match',
      'If-None-Match',
      'Idempotency-Key',
      'Accept-Language',
    ],
    exposedHeaders: ['ETag', 'Location', 'Retry-After', 'X-Request-Id'],
    maxAge: 600,
  });
}

/** Helmet's headers, which are the same for every answer: worked out once, where @fastify/helmet does for each. */
function securityHeaders(options: HelmetOptions): Record<string, string> {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => void (headers[name.toLowerCase()] = value),
    removeHeader: () => {},
  };
  helmet(options)({} as IncomingMessage, response as unknown as ServerResponse, () => {});
  return headers;
}

/**
 * A server that stops finishes what is running and waits for no connection else: neither for one that its client keeps,
 * nor for one that a browser opened ahead and sent nothing over.
 */
function endConnections(fastify: FastifyInstance): void {
  let running = 0;
  let ending: NodeJS.Timeout | undefined;
  fastify.addHook('onRequest', (_request, reply, done) => {
    running += 1;
    reply.raw.once('close', () => (running -= 1));
    done();
  });
  fastify.addHook('preClose', (done) => {
    ending = setInterval(() => {
      if (running === 0) fastify.server.closeAllConnections();
    }, 50);
    done();
  });
  fastify.addHook('onClose', (_instance, done) => {
    clearInterval(ending);
    done();
  });
}

/** What every answer says: which request it belongs to, and who may keep it. */
function addHeaders(request: FastifyRequest, reply: FastifyReply): void {
  reply.header('x-request-id', request.id);
  const vary = [reply.getHeader('vary'), 'Authorization', 'Accept-Language'].flat().filter(Boolean);
  reply.header('vary', vary.join(', '));
  const ordinary = holdsSecrets(request) ? 'no-store' : 'private, no-cache';
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', ordinary);
}

/** One line a request: route template, never the address, which may hold names and ids. */
function logRequests(fastify: FastifyInstance, logger: Logger): void {
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    addHeaders(request, reply);
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    logger.info(
      {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'request',
    );
    done();
  });
}
