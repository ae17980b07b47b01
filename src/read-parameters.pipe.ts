import {
  type ArgumentMetadata,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  type PipeTransform,
} from '@nestjs/common';
import { ROUTE_ARGS_METADATA, RouteParamtypes } from '@nestjs/common/internal';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { readParameters } from './common/validation.js';

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

/** Refuses every parameter on routes that take none. */
@Injectable()
export class RefuseParameters implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const declared = (Reflect.getMetadata(
      ROUTE_ARGS_METADATA,
      context.getClass(),
      context.getHandler().name,
    ) ?? {}) as object;
    const takesSome = Object.keys(declared).some((key) => key.startsWith(`${RouteParamtypes.QUERY}:`));
    if (!takesSome) {
      readParameters(NoParameters, context.switchToHttp().getRequest<FastifyRequest>().query ?? {});
    }
    return next.handle();
  }
}
