import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Reads200, Transition } from '../audit/route.js';
import { ActivationRequest, EndingRequest } from './dto/membership.request.js';
import { MembershipResponse } from './dto/organisation.response.js';
import { MembershipsService } from './memberships.service.js';

@ApiTags('organisations')
@Controller('memberships')
export class MembershipsController {
  constructor(private readonly memberships: MembershipsService) {}

  @Get(':id')
  @Allow('membership.read')
  @Reads200(MembershipResponse, { summary: 'Read a membership', description: 'Its standing as of today.' })
  one(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.memberships.one(actor, idFrom(id));
  }

  @Post(':id/activation')
  @Allow('membership.write')
  @Transition(MembershipResponse, {
    summary: 'Activate a membership',
    description: 'prospective, suspended → active.',
    refuses: ['step_not_open', 'membership_terms_overlap'],
  })
  activate(@Input(ActivationRequest) change: Change<ActivationRequest>, @Param('id') id: string) {
    return this.memberships.activate(change, idFrom(id));
  }

  @Post(':id/suspension')
  @Allow('membership.write')
  @Transition(MembershipResponse, {
    summary: 'Suspend a membership',
    description: 'active → suspended.',
    refuses: ['step_not_open'],
  })
  suspend(@Input(NoContent) change: Change, @Param('id') id: string) {
    return this.memberships.suspend(change, idFrom(id));
  }

  @Post(':id/ending')
  @Allow('membership.write')
  @Transition(MembershipResponse, {
    summary: 'End a membership',
    description:
      'prospective, active, suspended → ended, today or on a day ahead. Rejoining is a new membership.',
    refuses: ['step_not_open'],
  })
  end(@Input(EndingRequest) change: Change<EndingRequest>, @Param('id') id: string) {
    return this.memberships.end(change, idFrom(id));
  }
}
