import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { holdsSecrets } from './route-settings.js';

/** What every answer says: which request it belongs to, and who may keep it. */
export function addAnswerHeaders(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    sayWhose(request, reply);
    done();
  });
}

/** The same, where no hook runs. */
export function sayWhose(request: FastifyRequest, reply: FastifyReply): void {
  reply.header('x-request-id', request.id);
  const vary = [reply.getHeader('vary'), 'Authorization', 'Accept-Language'].flat().filter(Boolean);
  reply.header('vary', vary.join(', '));
  const ordinary = holdsSecrets(request) ? 'no-store' : 'private, no-cache';
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', ordinary);
}
