import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { TakesLittle } from '../http/route-settings.js';
import { type Actor, anonymous } from './actor.js';
import type { Permission } from './policy.js';

/** What a route asks for: one of these permissions, any sign-in with an account, or nothing; see below. */
export type Demand = readonly Permission[] | 'account' | 'public' | 'entrance';
export const DEMAND = 'access:demand';

/** The route needs one of these permissions somewhere; the service then asks for the record. */
export function Allow(...permissions: [Permission, ...Permission[]]) {
  return applyDecorators(SetMetadata(DEMAND, permissions), ApiExtension('x-permission', permissions));
}

/** Any signed-in account, whatever its rights. API keys are refused: they are nobody's account. */
export function AnyAccount() {
  return applyDecorators(SetMetadata(DEMAND, 'account'), ApiExtension('x-permission', ['account']));
}

/** Needs no sign-in; who is signed in may be shown more. */
export function Public() {
  return applyDecorators(SetMetadata(DEMAND, 'public'), ApiExtension('x-permission', ['public']));
}

/**
 * Whoever calls is nobody, or nobody yet: where one gets in, and what supervisors ask. An Authorization header is not
 * looked at, so that a client may send its outdated token along.
 */
export function Entrance() {
  return applyDecorators(
    SetMetadata(DEMAND, 'entrance'),
    ApiExtension('x-permission', ['public']),
    ApiExtension('x-entrance', true),
    TakesLittle(),
  );
}

export type ActingRequest = FastifyRequest & { actor?: Actor };

/** The actor of the request, as the guard found it. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor =>
    context.switchToHttp().getRequest<ActingRequest>().actor ?? anonymous,
);
