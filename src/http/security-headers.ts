import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';

const options: HelmetOptions = {
  // The reference at /api/docs brings its own styles inline; everything else is JSON.
  contentSecurityPolicy: {
    directives: {
      // TLS ends at a proxy; without one, on a laptop, the reference must stay readable.
      upgradeInsecureRequests: null,
      defaultSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      // Helmet's own list takes fonts from everywhere.
      fontSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
    },
  },
};

/** What keeps browsers from guessing, framing and loading. */
export function addSecurityHeaders(fastify: FastifyInstance): void {
  const headers = headersOfHelmet();
  fastify.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}

/** They are the same for every answer: worked out once, where @fastify/helmet does for each. */
function headersOfHelmet(): Record<string, string> {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => void (headers[name.toLowerCase()] = value),
    removeHeader: () => {},
  };
  helmet(options)({} as IncomingMessage, response as unknown as ServerResponse, () => {});
  return headers;
}
