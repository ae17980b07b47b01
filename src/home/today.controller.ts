import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { AnyAccount, CurrentActor } from '../access/allow.js';
import { Reads } from '../access/reads.js';
import { Reads200 } from '../audit/route.js';
import { Clock } from '../common/clock.js';
import { TodayResponse } from './dto/today.response.js';
import { FIRST_ROWS, whatWaits } from './today.query.js';

@ApiTags('home')
@Controller('me/today')
export class TodayController {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  @Get()
  @AnyAccount()
  @Reads200(TodayResponse, {
    summary: 'What waits for me today?',
    description: `In one call, each list with its first ${FIRST_ROWS} rows and how many there are, as the lists themselves give them: what I owe, my next meetings, minutes and objections that wait for me; where I read reports, what is left undone in those groups; for staff, what they have to confirm.`,
  })
  today(@CurrentActor() actor: Actor) {
    const { clock } = this;
    return this.reads.one(whatWaits(actor, { now: clock.now(), today: clock.today(), zone: clock.zone }));
  }
}
