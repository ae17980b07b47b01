import { Controller, Get, HttpCode, Ip, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { AnyAccount, CurrentActor } from '../access/allow.js';
import { Reads } from '../access/reads.js';
import { type Change, Input } from '../audit/change.js';
import { Reads200, Refuses } from '../audit/route.js';
import { Clock } from '../common/clock.js';
import { NeverStored } from '../http/route-settings.js';
import { ChangePasswordRequest } from '../accounts/dto/auth.request.js';
import { MeResponse } from './dto/me.response.js';
import { whoAmI } from './me.query.js';
import { PasswordsService } from '../accounts/passwords.service.js';

@ApiTags('auth')
@Controller('me')
export class MeController {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly passwords: PasswordsService,
  ) {}

  @Get()
  @AnyAccount()
  @Reads200(MeResponse, {
    summary: 'Who am I?',
    description: 'The account, its person, seats and affiliations of today, and what they permit.',
  })
  me(@CurrentActor() actor: Actor) {
    return this.reads.one(whoAmI(actor, this.clock.today()));
  }

  @Put('password')
  @AnyAccount()
  @NeverStored()
  @HttpCode(204)
  @ApiOperation({
    summary: 'Change my password',
    description:
      'Ends all other sessions of the account at once. A wrong present password slows further tries.',
  })
  @ApiNoContentResponse({ description: 'Changed.' })
  @Refuses('sign_in_slowed')
  changePassword(
    @Input(ChangePasswordRequest) change: Change<ChangePasswordRequest>,
    @Ip() address: string,
  ): Promise<void> {
    return this.passwords.change(change, address);
  }
}
