import { Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input } from '../audit/change.js';
import { Transition } from '../audit/route.js';
import { MembershipResponse, OrganisationResponse } from '../organisations/dto/organisation.response.js';
import { PersonResponse } from '../persons/dto/person.response.js';
import { ClosureRequest, DepartureRequest, EndMembershipRequest } from './dto/leaving.request.js';
import { LeavingService } from './leaving.service.js';

const refused =
  'Refused as a whole (409 hand_over_missing, naming each seat, action item, meeting and membership, and whose it is) while something is left behind from then on that handOver does not hand over.';

@Controller()
export class LeavingController {
  constructor(private readonly leaving: LeavingService) {}

  @Post('memberships/:id/ending')
  @ApiTags('organisations')
  @Allow('membership.write')
  @Transition(MembershipResponse, {
    summary: 'End a membership',
    description: `prospective, active, suspended → ended, today or on a day ahead. Rejoining is a new membership. Persons go on working for the organisation, but speak for it no more. ${refused}`,
    refuses: ['step_not_open', 'hand_over_missing'],
  })
  end(@Input(EndMembershipRequest) change: Change<EndMembershipRequest>, @Param('id') id: string) {
    return this.leaving.endMembership(change, idFrom(id));
  }

  @Post('organisations/:id/closure')
  @ApiTags('organisations')
  @Allow('leaving.manage')
  @Transition(OrganisationResponse, {
    summary: 'Say that an organisation closes',
    description: `In one transaction its membership ends, and every affiliation with it. ${refused}`,
    refuses: ['hand_over_missing'],
  })
  close(@Input(ClosureRequest) change: Change<ClosureRequest>, @Param('id') id: string) {
    return this.leaving.close(change, idFrom(id));
  }

  @Post('persons/:id/departure')
  @ApiTags('persons')
  @Allow('leaving.manage')
  @Transition(PersonResponse, {
    summary: 'Say that a person leaves',
    description: `In one transaction all its affiliations end. ${refused}`,
    refuses: ['hand_over_missing'],
  })
  depart(@Input(DepartureRequest) change: Change<DepartureRequest>, @Param('id') id: string) {
    return this.leaving.depart(change, idFrom(id));
  }
}
