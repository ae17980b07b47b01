import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { ReadsFile } from '../audit/route.js';
import { ActionItemBalanceFilters } from './dto/action-item-balance.filters.js';
import { MissingMinutesFilters } from './dto/missing-minutes.filters.js';
import { OpenTopicFilters } from './dto/open-topic.filters.js';
import { ParticipationReportFilters } from './dto/participation-report.filters.js';
import { SilentOrganisationFilters } from './dto/silent-organisation.filters.js';
import { ReportsService } from './reports.service.js';

const form =
  'The rows of the report as a table for German Excel: UTF-8 with a byte order mark, semicolons, decimal commas; the first line has the names of the JSON. Texts that look like a formula get an apostrophe in front.';
const Csv = (summary: string) => ReadsFile('text/csv', { summary, description: form });
const CsvOfList = (summary: string) =>
  ReadsFile('text/csv', {
    summary,
    description: `${form} All rows at once, up to ten thousand.`,
    refuses: ['report_too_long'],
  });

/** Every report as a file; what it says and who may read it is as in ReportsController. */
@ApiTags('reports')
@Controller('reports')
export class ReportFilesController {
  constructor(private readonly reports: ReportsService) {}

  @Get('participation.csv')
  @Allow('report.read')
  @Csv('Who was invited, accepted and came, as CSV')
  participation(@CurrentActor() actor: Actor, @Query() filters: ParticipationReportFilters) {
    return this.reports.participationCsv(actor, filters);
  }

  @Get('silent-organisations.csv')
  @Allow('report.read')
  @CsvOfList('Organisations gone silent, as CSV')
  silentOrganisations(@CurrentActor() actor: Actor, @Query() filters: SilentOrganisationFilters) {
    return this.reports.silentOrganisationsCsv(actor, filters);
  }

  @Get('topics.csv')
  @Allow('report.read')
  @CsvOfList('Open topics by age, as CSV')
  topics(@CurrentActor() actor: Actor, @Query() filters: OpenTopicFilters) {
    return this.reports.openTopicsCsv(actor, filters);
  }

  @Get('action-items.csv')
  @Allow('report.read')
  @Csv('Action items by age and completion, as CSV')
  actionItems(@CurrentActor() actor: Actor, @Query() filters: ActionItemBalanceFilters) {
    return this.reports.actionItemsCsv(actor, filters);
  }

  @Get('missing-minutes.csv')
  @Allow('report.read')
  @CsvOfList('Held meetings without approved minutes, as CSV')
  missingMinutes(@CurrentActor() actor: Actor, @Query() filters: MissingMinutesFilters) {
    return this.reports.missingMinutesCsv(actor, filters);
  }
}
