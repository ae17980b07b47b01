import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input } from '../audit/change.js';
import { Reads200, Transition } from '../audit/route.js';
import { OrganisationResponse } from '../organisations/dto/organisation.response.js';
import { PersonResponse } from '../persons/dto/person.response.js';
import { MergePreviewResponse } from './dto/merge-preview.response.js';
import {
  MergeOrganisationsRequest,
  MergeParameters,
  MergePersonsRequest,
  type MergeRequest,
} from './dto/merge.request.js';
import { MergingService } from './merging.service.js';

const preview = {
  summary: 'See what a merge would do',
  description:
    'Which value wins field by field, what comes along, what collides and by which rule, and what stands in the way. Changes nothing. 404 where one of the two is not there.',
};
const merge =
  'In one transaction: everything that refers to `with` refers to this one, which gets the values that were chosen; `with` is no more, and its id answers 308 from then on, with the address of this one. It is final. What approved minutes say stays as it is. If-Match is of the record that stays, withVersion of the other. Coordinators and alliance leads; where one of them has an account or leads a group, alliance leads alone. What stands in the way is named (409 merge_blocked, reasons).';

@Controller()
export class MergingController {
  constructor(private readonly merging: MergingService) {}

  @Get('organisations/:id/merge-preview')
  @ApiTags('organisations')
  @Allow('record.merge')
  @Reads200(MergePreviewResponse, preview)
  previewOrganisations(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() parameters: MergeParameters,
  ) {
    return this.merging.preview(actor, 'organisation', idFrom(id), parameters);
  }

  @Post('organisations/:id/merge')
  @ApiTags('organisations')
  @Allow('record.merge')
  @Transition(OrganisationResponse, {
    summary: 'Merge another organisation into this one',
    description: merge,
    refuses: ['merge_blocked'],
  })
  mergeOrganisations(
    @Input(MergeOrganisationsRequest) change: Change<MergeRequest>,
    @Param('id') id: string,
  ) {
    return this.merging.merge(change, 'organisation', idFrom(id));
  }

  @Get('persons/:id/merge-preview')
  @ApiTags('persons')
  @Allow('record.merge')
  @Reads200(MergePreviewResponse, preview)
  previewPersons(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() parameters: MergeParameters,
  ) {
    return this.merging.preview(actor, 'person', idFrom(id), parameters);
  }

  @Post('persons/:id/merge')
  @ApiTags('persons')
  @Allow('record.merge')
  @Transition(PersonResponse, {
    summary: 'Merge another person into this one',
    description: merge,
    refuses: ['merge_blocked'],
  })
  mergePersons(@Input(MergePersonsRequest) change: Change<MergeRequest>, @Param('id') id: string) {
    return this.merging.merge(change, 'person', idFrom(id));
  }
}
