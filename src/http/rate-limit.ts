import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { tooManyRequests } from '../common/problems.js';
import type { Config } from '../config/config.js';

function refusal(ttl: number) {
  const seconds = Math.ceil(ttl / 1000);
  return tooManyRequests({ seconds }, { headers: { 'retry-after': String(seconds) } });
}

/** So many requests a minute of one address, whatever they ask for. */
export async function limitRate(app: NestFastifyApplication, { rateLimitPerMinute }: Config): Promise<void> {
  await app.register(rateLimit, {
    // Hooks of a route run for none where there is no route.
    global: false,
    max: rateLimitPerMinute,
    timeWindow: 60_000,
    errorResponseBuilder: (_, { ttl }) => refusal(ttl),
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', fastify.rateLimit());
}

/** The same where no hook runs. @throws too_many_requests */
export async function countRequest(request: FastifyRequest): Promise<void> {
  const counted = await request.server.createRateLimit()(request);
  if (!counted.isAllowed && counted.isExceeded) throw refusal(counted.ttl);
}
