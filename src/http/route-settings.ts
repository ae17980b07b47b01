import { RouteConfig } from '@nestjs/platform-fastify';
import { FASTIFY_ROUTE_CONFIG_METADATA } from '@nestjs/platform-fastify/constants';
import type { FastifyRequest } from 'fastify';
import { type ContentSize, contentSize } from '../common/content-size.js';
import type { Problem } from '../common/problem.js';

/** A body that is handed on as it comes in. */
export interface StreamedBody {
  /** In bytes. */
  limit: number;
  /** The refusal of a larger one, which names this limit. */
  tooLarge: () => Problem;
}

/** A body that is JSON, of the size that sound content of its class can have. */
interface JsonBody {
  content: () => ContentSize;
}

/** What a route says to whoever takes its bodies and sends its answers. */
interface RouteSettings {
  body?: JsonBody | StreamedBody;
  /** Of the JSON that a route takes, whatever its content could need. */
  isShort?: true;
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

/** Bytes that every route reads, so that what is wrong with a short body is named. */
const SHORT = 16_384;
/** The same in values: fields that nobody knows are named too. */
const FEW = 200;

/** The route reads JSON, content of this class; without this or TakesStream it takes no body. `@Input` says so by itself. */
export function TakesJson(type: new () => object): MethodDecorator {
  let size: ContentSize | undefined;
  // Not before the first request: classes name classes that are not loaded yet.
  return setting({ body: { content: () => (size ??= contentSize(type)) } });
}

/** Whoever calls this route is nobody yet: what is longer than most bodies is refused unread. */
export const TakesLittle = (): MethodDecorator => setting({ isShort: true });

/** The route's `@Body()` is a Readable, which it reads before it answers; whoever may not use the route is refused unread. */
export const TakesStream = (body: StreamedBody): MethodDecorator => setting({ body });

/** The stream that the route that was asked for takes; undefined where it takes none. */
export function streamTakenBy(request: FastifyRequest): StreamedBody | undefined {
  const { body } = settingsOf(request);
  return body !== undefined && 'limit' in body ? body : undefined;
}

/** How much JSON the route that was asked for takes; undefined where it takes none. */
export function jsonTakenBy(request: FastifyRequest): ContentSize | undefined {
  const { body, isShort = false } = settingsOf(request);
  if (body === undefined || 'limit' in body) return undefined;
  const { bytes, values } = body.content();
  return { bytes: isShort ? SHORT : SHORT + bytes, values: FEW + values };
}

/** Bytes of a body that nobody takes and is read past. */
export const READ_PAST = SHORT;

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
