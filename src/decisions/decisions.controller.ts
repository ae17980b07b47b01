import { Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input } from '../audit/change.js';
import { Changes, Creates, Reads200 } from '../audit/route.js';
import { ReadsExportable } from '../exports/exportable.js';
import { CurrentReader, type Reader } from '../exports/reader.js';
import { DecisionsService } from './decisions.service.js';
import { DecisionRecordPage, DecisionRecordResponse } from './dto/decision-record.response.js';
import { DecisionFilters } from './dto/decision.filters.js';
import { CreateDecisionRequest, PatchDecisionRequest } from './dto/decision.request.js';

@ApiTags('minutes')
@Controller()
export class DecisionsController {
  constructor(private readonly decisions: DecisionsService) {}

  @Post('agenda-items/:id/decisions')
  @Allow('minutes.write')
  @Creates(DecisionRecordResponse, '/decisions/{id}', {
    summary: 'Log a decision',
    description: 'From the opening of the meeting on, until its minutes are in review.',
    refuses: [
      'meeting_cancelled',
      'meeting_not_begun',
      'minutes_not_in_draft',
      'minutes_in_correction',
      'minutes_final',
    ],
  })
  create(@Input(CreateDecisionRequest) change: Change<CreateDecisionRequest>, @Param('id') id: string) {
    return this.decisions.create(change, idFrom(id));
  }

  @Get('decisions')
  @Allow('minutes.read', 'minutes.published', 'minutes.review', 'minutes.write')
  @ReadsExportable(DecisionRecordPage, {
    summary: 'List decisions',
    description:
      'The register over all groups: those of minutes that you may read, each with its group, its day, what it replaces and what replaced it.',
  })
  list(@CurrentReader() reader: Reader, @Query() filters: DecisionFilters) {
    return this.decisions.list(reader, filters);
  }

  @Get('decisions/:id')
  @Allow('minutes.read', 'minutes.published', 'minutes.review', 'minutes.write')
  @Reads200(DecisionRecordResponse, {
    summary: 'Read a decision',
    description: 'Where you may read the minutes.',
  })
  one(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.decisions.one(actor, idFrom(id));
  }

  @Patch('decisions/:id')
  @Allow('minutes.write')
  @Changes(DecisionRecordResponse, {
    summary: 'Change a decision',
    description:
      'Until the minutes are in review; every result can become every other. Its number comes with the approval of the minutes and is never written.',
    refuses: ['minutes_not_in_draft', 'minutes_in_correction', 'minutes_final'],
  })
  patch(@Input(PatchDecisionRequest) change: Change<PatchDecisionRequest>, @Param('id') id: string) {
    return this.decisions.patch(change, idFrom(id));
  }
}
