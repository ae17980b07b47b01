import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { notAllowed, notSignedIn } from '../common/problems.js';
import { type Actor, ActorSource } from './actor.js';
import { type ActingRequest, type Demand, DEMAND } from './allow.js';
import { reachesAnywhere, scopeOf } from './scope.js';

/** Prefix by which an API key is told from an access token. */
export const API_KEY_PREFIX = 'aak_';

/** Says how one signs in (RFC 9110, 11.6.1). */
export const challenge = { headers: { 'www-authenticate': 'Bearer realm="alliance"' } };

/** The one guard of every route: finds the actor, then refuses what the route's demand does not allow. */
@Injectable()
export class AccessGuard extends AuthGuard('jwt') {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorSource,
  ) {
    super();
  }

  /** @throws not_signed_in (401), not_allowed (403) */
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const demand = this.reflector.getAllAndOverride<Demand | undefined>(DEMAND, [
      context.getHandler(),
      context.getClass(),
    ]);
    const request = context.switchToHttp().getRequest<ActingRequest>();
    if (demand === 'entrance') return true;
    const actor = await this.actorOf(request, context);
    if (actor) request.actor = actor;
    if (demand === 'public') return true;
    if (!actor) throw notSignedIn({}, challenge);
    if (demand === 'account' && actor.kind === 'account') return true;
    if (
      typeof demand === 'object' &&
      demand.some((permission) => reachesAnywhere(scopeOf(actor, permission)))
    )
      return true;
    throw notAllowed();
  }

  override handleRequest<T>(error: unknown, user: T): T {
    if (error) throw error as Error;
    if (!user) throw notSignedIn({}, challenge);
    return user;
  }

  private async actorOf(request: ActingRequest, context: ExecutionContext): Promise<Actor | null> {
    const credential = request.headers.authorization;
    if (credential === undefined) return null;
    const token = /^Bearer +(\S+)$/i.exec(credential)?.[1];
    if (token?.startsWith(API_KEY_PREFIX)) {
      const actor = await this.actors.byApiKey(token);
      if (!actor) throw notSignedIn({}, challenge);
      return actor;
    }
    await super.canActivate(context);
    return (request as unknown as { user: Actor }).user;
  }
}
