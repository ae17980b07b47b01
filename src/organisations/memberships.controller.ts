import { Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Changes, Reads200, Transition } from '../audit/route.js';
import { ActivationRequest, PatchMembershipRequest } from './dto/membership.request.js';
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

  @Patch(':id')
  @Allow('membership.write')
  @Changes(MembershipResponse, {
    summary: 'Change what is known of a membership',
    description:
      'Why the organisation joined (staff only), who stands by it, and who of the staff answers for it. State and days are changed by steps.',
  })
  patch(@Input(PatchMembershipRequest) change: Change<PatchMembershipRequest>, @Param('id') id: string) {
    return this.memberships.patch(change, idFrom(id));
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
}
