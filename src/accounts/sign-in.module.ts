import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { ActorSource } from '../access/actor.js';
import { AccessTokens } from './access-tokens.js';
import { Actors } from './actors.js';
import { AuthController } from './auth.controller.js';
import { JwtStrategy } from './jwt.strategy.js';
import { LocalStrategy, SignInGuard } from './local.strategy.js';
import { PasswordsService } from './passwords.service.js';
import { RefreshCookie } from './refresh-cookie.js';
import { SessionsService } from './sessions.service.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** Global, because every route asks who is asking. */
@Global()
@Module({
  imports: [PassportModule],
  controllers: [AuthController],
  providers: [
    AccessTokens,
    JwtStrategy,
    LocalStrategy,
    SignInGuard,
    SignInThrottle,
    RefreshCookie,
    SessionsService,
    PasswordsService,
    { provide: ActorSource, useClass: Actors },
  ],
  exports: [ActorSource, PasswordsService],
})
export class SignInModule {}
