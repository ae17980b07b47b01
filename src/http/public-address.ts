import type { FastifyRequest } from 'fastify';

/** Where people reach the application, without a slash at the end: as configured (`PUBLIC_URL`), or else as the request says. */
export function publicAddress({ protocol, host }: FastifyRequest, publicUrl: string | null): string {
  return publicUrl ?? `${protocol}://${host}`;
}
