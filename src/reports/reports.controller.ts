import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { Reads200 } from '../audit/route.js';
import { ActionItemBalanceFilters } from './dto/action-item-balance.filters.js';
import { ActionItemBalanceResponse } from './dto/action-item-balance.response.js';
import { MissingMinutesParameters } from './dto/missing-minutes.filters.js';
import { MissingMinutesPage } from './dto/missing-minutes.response.js';
import { OpenTopicParameters } from './dto/open-topic.filters.js';
import { OpenTopicPage } from './dto/open-topic.response.js';
import { ParticipationReportFilters } from './dto/participation-report.filters.js';
import { ParticipationReportResponse } from './dto/participation-report.response.js';
import { SilentOrganisationParameters } from './dto/silent-organisation.filters.js';
import { SilentOrganisationPage } from './dto/silent-organisation.response.js';
import { ReportsService } from './reports.service.js';

const groups = 'Leads get the report of their groups.';
const attendance =
  'A meeting counts once it was held and you may read its attendance: who writes the minutes at once, others when they are approved and no correction is open.';
const key = (permission: string) => `An API key needs ${permission} besides.`;

@ApiTags('reports')
@Controller('reports')
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  @Get('participation')
  @Allow('report.read')
  @Reads200(ParticipationReportResponse, {
    summary: 'Who was invited, accepted and came',
    description: `By organisation, name and sector as they were when each meeting opened; guests and persons without an organisation have a row of their own. Planned, running and cancelled meetings do not count. ${attendance} ${groups} ${key('minutes.read')}`,
  })
  participation(@CurrentActor() actor: Actor, @Query() filters: ParticipationReportFilters) {
    return this.reports.participation(actor, filters);
  }

  @Get('silent-organisations')
  @Allow('report.read')
  @Reads200(SilentOrganisationPage, {
    summary: 'List organisations gone silent',
    description: `Members, active today, for which nobody was present since a day. ${attendance} Leads get the organisations that sit in their groups or were invited there since, by the meetings of these groups. ${key('minutes.read')}`,
  })
  silentOrganisations(@CurrentActor() actor: Actor, @Query() parameters: SilentOrganisationParameters) {
    return this.reports.silentOrganisations(actor, parameters);
  }

  @Get('topics')
  @Allow('report.read')
  @Reads200(OpenTopicPage, {
    summary: 'List open topics by age',
    description: `Ages are in days by the alliance's today. ${groups} ${key('topic.read')}`,
  })
  topics(@CurrentActor() actor: Actor, @Query() parameters: OpenTopicParameters) {
    return this.reports.openTopics(actor, parameters);
  }

  @Get('action-items')
  @Allow('report.read')
  @Reads200(ActionItemBalanceResponse, {
    summary: 'Action items by age and completion',
    description: `What is open is counted as of today, what was done or cancelled in the period. Only action items that you may read. ${groups} ${key('actionItem.read')}`,
  })
  actionItems(@CurrentActor() actor: Actor, @Query() filters: ActionItemBalanceFilters) {
    return this.reports.actionItems(actor, filters);
  }

  @Get('missing-minutes')
  @Allow('report.read')
  @Reads200(MissingMinutesPage, {
    summary: 'List held meetings without approved minutes',
    description: `Without minutes, or with minutes in draft or in review. ${groups} ${key('meeting.read')}`,
  })
  missingMinutes(@CurrentActor() actor: Actor, @Query() parameters: MissingMinutesParameters) {
    return this.reports.missingMinutes(actor, parameters);
  }
}
