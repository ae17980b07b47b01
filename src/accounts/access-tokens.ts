import { createSecretKey, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import jwt from 'jsonwebtoken';
import { Clock } from '../common/clock.js';
import { Settings } from '../config/settings.js';

/** Seconds that an access token is good for. */
export const ACCESS_TOKEN_SECONDS = 600;

export const ISSUER = 'alliance-crm';
export const AUDIENCE = 'alliance-crm-api';

/** What an access token says: who, and in which session. Rights are read with each request. */
export interface AccessTokenClaims {
  sub: string;
  sid: string;
}

/** Signs access tokens (JWT, HS256, 10 minutes). */
@Injectable()
export class AccessTokens {
  /** A KeyObject, made once: a string would be turned into one with every request. */
  readonly key: KeyObject;

  constructor(
    settings: Settings,
    private readonly clock: Clock,
  ) {
    this.key = createSecretKey(settings.key('access-token'));
  }

  sign(accountId: string, sessionId: string): string {
    const issuedAt = Math.floor(this.clock.now().getTime() / 1000);
    return jwt.sign({ sid: sessionId, iat: issuedAt, exp: issuedAt + ACCESS_TOKEN_SECONDS }, this.key, {
      algorithm: 'HS256',
      subject: accountId,
      issuer: ISSUER,
      audience: AUDIENCE,
    });
  }
}
