import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';

/** How long a connection may take for a request and do without one; who takes longer is told by unreadable-requests.ts. */
export function connectionLimits({ requestTimeoutMs, idleTimeoutMs }: Config) {
  const limits = { requestTimeout: requestTimeoutMs, keepAliveTimeout: idleTimeoutMs };
  // Node looks at the connections every 30 seconds by itself.
  const connectionsCheckingInterval = Math.ceil(requestTimeoutMs / 30);
  return {
    ...limits,
    http: { ...limits, headersTimeout: requestTimeoutMs, connectionsCheckingInterval },
  };
}

/**
 * Node forgets that a connection is idle with every empty line that comes over it, which is no request: whoever sends
 * nothing else after an answer is cut off when a last request would have had its time.
 */
export function endIdleConnections(
  fastify: FastifyInstance,
  { requestTimeoutMs, idleTimeoutMs }: Config,
): void {
  const ends = new WeakMap<Socket, NodeJS.Timeout>();
  fastify.addHook('onRequest', ({ raw: { socket } }, _reply, done) => {
    clearTimeout(ends.get(socket));
    done();
  });
  fastify.addHook('onResponse', ({ raw: { socket } }, _reply, done) => {
    // What tests and measurements inject comes over no connection.
    if (!(socket instanceof Socket)) return done();
    // One that has ended is held by no timer.
    if (!ends.has(socket)) socket.once('close', () => clearTimeout(ends.get(socket)));
    clearTimeout(ends.get(socket));
    if (!socket.destroyed)
      ends.set(socket, setTimeout(() => socket.destroy(), idleTimeoutMs + requestTimeoutMs).unref());
    done();
  });
}

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
