import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { ActorSource } from '../access/actor.js';
import { AccessTokens } from './access-tokens.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';
import { Actors } from './actors.js';
import { ApiKeysController } from './api-keys.controller.js';
import { ApiKeysService } from './api-keys.service.js';
import { AuditEventsController } from './audit-events.controller.js';
import { AuthController } from './auth.controller.js';
import { JwtStrategy } from './jwt.strategy.js';
import { LocalStrategy, SignInGuard } from './local.strategy.js';
import { MeController } from './me.controller.js';
import { PasswordsService } from './passwords.service.js';
import { RefreshCookie } from './refresh-cookie.js';
import { SessionsService } from './sessions.service.js';
import { SignInThrottle } from './sign-in-throttle.js';

@Global()
@Module({
  imports: [PassportModule],
  controllers: [AuthController, MeController, AccountsController, ApiKeysController, AuditEventsController],
  providers: [
    AccessTokens,
    JwtStrategy,
    LocalStrategy,
    SignInGuard,
    SignInThrottle,
    RefreshCookie,
    SessionsService,
    PasswordsService,
    AccountsService,
    ApiKeysService,
    { provide: ActorSource, useClass: Actors },
  ],
  exports: [ActorSource],
})
export class AccountsModule {}
