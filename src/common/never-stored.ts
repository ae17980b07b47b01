import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

/** The answers of these routes, refusals too, hold secrets: no cache may store them. */
export const NeverStored = (): MethodDecorator => RouteConfig({ holdsSecrets: true });

/** Whether the route that was asked for is one of those. */
export function holdsSecrets(request: FastifyRequest): boolean {
  return 'holdsSecrets' in request.routeOptions.config;
}
