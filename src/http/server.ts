import type { DynamicModule, Type } from '@nestjs/common';
import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { newId } from '../common/ids.js';
import { nestLogger } from '../common/logger.js';
import type { Config } from '../config/config.js';
import { addAnswerHeaders } from './answer-headers.js';
import { takeBodies } from './bodies.js';
import { connectionLimits, endConnections, endIdleConnections } from './connections.js';
import { allowOrigins } from './cors.js';
import { ProblemFilter } from './problem.filter.js';
import { limitRate } from './rate-limit.js';
import { ReadParameters } from './read-parameters.pipe.js';
import { logRequests } from './request-log.js';
import { addSecurityHeaders } from './security-headers.js';
import { sendAnswers } from './send-answers.js';
import { refuseUnreadableAddress, refuseUnreadableRequest } from './unreadable-requests.js';

/** A server around the routes of a module, which need not be this application's: what holds on each of them, whatever it does. */
export async function makeServer(
  module: Type | DynamicModule,
  config: Config,
  logger: Logger,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: trustedProxies(config.trustProxy),
    genReqId: newId,
    requestIdHeader: false,
    forceCloseConnections: 'idle',
    ...connectionLimits(config),
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: refuseUnreadableRequest,
    frameworkErrors: refuseUnreadableAddress(logger),
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: nestLogger(logger),
    bodyParser: false,
    abortOnError: false,
  });
  app.useGlobalPipes(new ReadParameters());
  app.useGlobalFilters(new ProblemFilter(logger));
  const fastify = adapter.getInstance();
  takeBodies(fastify);
  // Hooks run in this order: what one of them refuses has the headers of those before it.
  addSecurityHeaders(fastify);
  await app.register(cookie);
  await limitRate(app, config);
  allowOrigins(app, config);
  sendAnswers(fastify, logger);
  addAnswerHeaders(fastify);
  logRequests(fastify, logger);
  endIdleConnections(fastify, config);
  endConnections(fastify);
  return app;
}

/** A number of proxies in front becomes Fastify's question "is this hop trusted?". */
function trustedProxies(trust: Config['trustProxy']) {
  return typeof trust === 'number' ? (_address: string, hop: number) => hop < trust : trust;
}
