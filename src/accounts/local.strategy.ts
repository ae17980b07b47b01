import { type ExecutionContext, createParamDecorator, Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { readContent } from '../common/validation.js';
import { Database } from '../database/database.js';
import { readJson } from '../http/json-body.js';
import { signInFailed } from './accounts.errors.js';
import { SignInRequest } from './dto/auth.request.js';
import { verifyPassword } from './passwords.js';
import type { VerifiedSignIn } from './sessions.service.js';
import { SignInThrottle } from './sign-in-throttle.js';

const byEmail = `SELECT id, password_hash AS "passwordHash" FROM account WHERE email = $1 AND disabled_at IS NULL`;

type SigningIn = Pick<FastifyRequest, 'ip'> & { body: SignInRequest };

/** E-mail and password. Whatever is wrong, the answer and the work are the same. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(
    private readonly database: Database,
    private readonly throttle: SignInThrottle,
  ) {
    super({ usernameField: 'email', passwordField: 'password', passReqToCallback: true });
  }

  /** @throws sign_in_slowed */
  async validate({ ip, body }: SigningIn): Promise<VerifiedSignIn | false> {
    const email = body.email.toLowerCase();
    const tried = await this.throttle.count(email, ip);
    const [account] = await this.database.read<{ id: string; passwordHash: string | null }>(byEmail, [email]);
    const passwordHash = account?.passwordHash ?? null;
    const isRight = await verifyPassword(passwordHash, body.password);
    if (!account || passwordHash === null || !isRight) return false;
    return { accountId: account.id, passwordHash, tried, useCookie: body.useCookie ?? false };
  }
}

/** Reads and checks the content, which guards get as bytes, then lets passport decide. */
@Injectable()
export class SignInGuard extends AuthGuard('local') {
  /** @throws body_unreadable, content_invalid, sign_in_slowed, sign_in_failed */
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.body = readContent(SignInRequest, readJson(request));
    await super.canActivate(context);
    return true;
  }

  override handleRequest<T>(error: unknown, user: T): T {
    if (error) throw error as Error;
    if (!user) throw signInFailed({}, { headers: { 'www-authenticate': 'Bearer realm="alliance"' } });
    return user;
  }
}

/** What the guard found: whose password was right. */
export const SignedIn = createParamDecorator(
  (_: unknown, context: ExecutionContext): VerifiedSignIn =>
    context.switchToHttp().getRequest<{ user: VerifiedSignIn }>().user,
);
