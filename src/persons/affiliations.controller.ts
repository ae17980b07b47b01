import { Controller, Get, Param, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input } from '../audit/change.js';
import { Changes, Reads200 } from '../audit/route.js';
import { AffiliationsService } from './affiliations.service.js';
import { PatchAffiliationRequest } from './dto/affiliation.request.js';
import { AffiliationResponse } from './dto/person.response.js';

@ApiTags('persons')
@Controller('affiliations')
export class AffiliationsController {
  constructor(private readonly affiliations: AffiliationsService) {}

  @Get(':id')
  @Allow('person.read')
  @Reads200(AffiliationResponse, { summary: 'Read an affiliation', description: 'As it counts today.' })
  one(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.affiliations.one(actor, idFrom(id));
  }

  @Patch(':id')
  @Allow('affiliation.update', 'affiliation.decline')
  @Changes(AffiliationResponse, {
    summary: 'Change or end an affiliation',
    description:
      'An endDate is refused (409 hand_over_missing, naming each seat, action item and meeting) while ' +
      'something hangs on the affiliation from then on that handOver does not hand over. Persons change ' +
      'function, email and phone of their own; primary contacts also an earlier endDate of others in their ' +
      'organisation. Staff confirm what a primary contact gave; until then it counts nowhere, and the person may end ' +
      'it herself, member or not.',
    refuses: ['hand_over_missing', 'affiliation_terms_overlap', 'primary_contact_taken'],
  })
  patch(@Input(PatchAffiliationRequest) change: Change<PatchAffiliationRequest>, @Param('id') id: string) {
    return this.affiliations.patch(change, idFrom(id));
  }
}
