import type { FastifyInstance } from 'fastify';

/** One MiB: minutes of a long evening are a tenth of it. */
const BODY_LIMIT = 1_048_576;

/**
 * Bodies reach the route as bytes: whether they can be read is told only to somebody who may use the route
 * (access.md, "Order of refusals").
 */
export function takeBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (_, body, done) =>
    done(null, body),
  );
}
