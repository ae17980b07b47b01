import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { tooManyRequests } from '../common/problems.js';
import type { Config } from '../config/config.js';

/** So many requests a minute of one address; health checks are not counted. */
export async function limitRate(app: NestFastifyApplication, { rateLimitPerMinute }: Config): Promise<void> {
  await app.register(rateLimit, {
    max: rateLimitPerMinute,
    timeWindow: 60_000,
    allowList: (request: FastifyRequest) => request.url.startsWith('/health/'),
    errorResponseBuilder: (_, { ttl }) => tooManyRequests({ seconds: Math.ceil(ttl / 1000) }),
  });
}
