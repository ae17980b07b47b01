import {
  type ArgumentMetadata,
  type CanActivate,
  type ExecutionContext,
  Injectable,
  type PipeTransform,
} from '@nestjs/common';
import { ROUTE_ARGS_METADATA, RouteParamtypes } from '@nestjs/common/internal';
import type { FastifyRequest } from 'fastify';
import { readParameters } from '../common/validation.js';

class NoParameters {}

/**
 * The global pipe for parameters of an address: unknown or unreadable ones are refused by name (400). Bodies
 * are checked later, by the service (audit/change.ts).
 */
@Injectable()
export class ReadParameters implements PipeTransform {
  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if (type !== 'query' || metatype === undefined) return value;
    return readParameters(metatype as new () => object, value ?? {});
  }
}

/** Refuses every parameter on routes that take none. A global guard, after the one for access and before those of a route. */
@Injectable()
export class RefuseParameters implements CanActivate {
  private readonly known = new Map<object, boolean>();

  canActivate(context: ExecutionContext): boolean {
    const handler = context.getHandler();
    const takesSome = this.known.get(handler) ?? takesParameters(context);
    this.known.set(handler, takesSome);
    if (!takesSome) {
      readParameters(NoParameters, context.switchToHttp().getRequest<FastifyRequest>().query ?? {});
    }
    return true;
  }
}

function takesParameters(context: ExecutionContext): boolean {
  const declared = (Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name) ??
    {}) as object;
  return Object.keys(declared).some((key) => key.startsWith(`${RouteParamtypes.QUERY}:`));
}
