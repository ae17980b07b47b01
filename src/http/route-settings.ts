import { RouteConfig } from '@nestjs/platform-fastify';
import { FASTIFY_ROUTE_CONFIG_METADATA } from '@nestjs/platform-fastify/constants';
import type { FastifyRequest } from 'fastify';
import type { Problem } from '../common/problem.js';

/** A body that is handed on as it comes in. */
export interface StreamedBody {
  /** In bytes. */
  limit: number;
  /** The refusal of a larger one, which names this limit. */
  tooLarge: () => Problem;
}

/** What a route says to whoever takes its bodies and sends its answers. */
interface RouteSettings {
  body?: 'json' | StreamedBody;
  holdsSecrets?: true;
  location?: string;
}

function setting(entry: RouteSettings): MethodDecorator {
  return (target, key, descriptor) => {
    const others = Reflect.getMetadata(FASTIFY_ROUTE_CONFIG_METADATA, descriptor.value as object) as object;
    RouteConfig({ ...others, ...entry })(target, key, descriptor);
  };
}

const settingsOf = (request: FastifyRequest) => request.routeOptions.config as RouteSettings;

/** The route reads JSON of up to a megabyte; without this or TakesStream it takes no body. `@Input` says so by itself. */
export const TakesJson = (): MethodDecorator => setting({ body: 'json' });

/** The route's `@Body()` is a Readable, which it reads before it answers; whoever may not use the route is refused unread. */
export const TakesStream = (body: StreamedBody): MethodDecorator => setting({ body });

/** Which body the route that was asked for takes; undefined where it takes none. */
export function bodyTakenBy(request: FastifyRequest): RouteSettings['body'] {
  return settingsOf(request).body;
}

/** The answers of these routes, refusals too, hold secrets: no cache may store them. */
export const NeverStored = (): MethodDecorator => setting({ holdsSecrets: true });

/** Whether the route that was asked for is one of those. */
export function holdsSecrets(request: FastifyRequest): boolean {
  return settingsOf(request).holdsSecrets ?? false;
}

/** Where a record made by this route is found: `{id}` stands for its id. */
export const Location = (path: string): MethodDecorator => setting({ location: path });

/** The address of a record that was made; undefined where the route makes none. */
export function locationOf(request: FastifyRequest, id: string | null): string | undefined {
  return id === null ? undefined : settingsOf(request).location?.replace('{id}', id);
}
