import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { ActorSource } from '../access/actor.js';
import { AccessTokens } from './access-tokens.js';
import { Actors } from './actors.js';
import { JwtStrategy } from './jwt.strategy.js';

@Global()
@Module({
  imports: [PassportModule],
  providers: [AccessTokens, JwtStrategy, { provide: ActorSource, useClass: Actors }],
  exports: [ActorSource],
})
export class AccountsModule {}
