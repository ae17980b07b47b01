import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/config.js';

/** Pages of these origins may use the API; their browsers never send cookies along. */
export function allowOrigins(app: NestFastifyApplication, { corsOrigins }: Config): void {
  app.enableCors({
    origin: [...corsOrigins],
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
    // What browsers ask ahead goes on to its route, so that it is counted like everything else (rate-limit.ts).
    preflightContinue: true,
    strictPreflight: false,
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', ({ method }, reply, done) => {
      if (method === 'OPTIONS') reply.code(204);
      done();
    });
}
