import type { FastifyInstance } from 'fastify';

/**
 * A server that stops finishes what is running and waits for no connection else: neither for one that its client keeps,
 * nor for one that a browser opened ahead and sent nothing over.
 */
export function endConnections(fastify: FastifyInstance): void {
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
