import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { type Actor, ActorSource } from '../access/actor.js';
import { Clock } from '../common/clock.js';
import { isId } from '../common/ids.js';
import { type AccessTokenClaims, AccessTokens, AUDIENCE, ISSUER } from './access-tokens.js';

/** Access tokens: signature, algorithm, issuer, audience and age are checked, then the actor is read. */
@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy, 'jwt') {
  constructor(
    tokens: AccessTokens,
    private readonly clock: Clock,
    private readonly actors: ActorSource,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKey: tokens.key as unknown as Buffer,
      algorithms: ['HS256'],
      issuer: ISSUER,
      audience: AUDIENCE,
      // Age is checked in validate(), by the one clock.
      ignoreExpiration: true,
      passReqToCallback: true,
    });
  }

  async validate(
    { method }: FastifyRequest,
    claims: AccessTokenClaims & { exp: number },
  ): Promise<Actor | false> {
    const isOld = typeof claims.exp !== 'number' || claims.exp * 1000 <= this.clock.now().getTime();
    if (isOld || !isId(claims.sub) || !isId(claims.sid)) return false;
    return (await this.actors.bySession(claims.sid, claims.sub, method === 'GET')) ?? false;
  }
}
