import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import type { Actor } from '../access/actor.js';
import type { Permission } from '../access/policy.js';
import { Reads } from '../access/reads.js';
import { reachesAnywhere, scopeOfAny } from '../access/scope.js';
import type { Answer, FileAnswer } from '../common/answer.js';
import { Clock } from '../common/clock.js';
import { notAllowed } from '../common/problems.js';
import { actionItemBalance, actionItemBalanceColumns } from './action-item-balance.query.js';
import { csvOf } from './csv.js';
import type { ActionItemBalanceFilters } from './dto/action-item-balance.filters.js';
import type { MissingMinutesFilters, MissingMinutesParameters } from './dto/missing-minutes.filters.js';
import type { OpenTopicFilters, OpenTopicParameters } from './dto/open-topic.filters.js';
import type { ParticipationReportFilters } from './dto/participation-report.filters.js';
import type {
  SilentOrganisationFilters,
  SilentOrganisationParameters,
} from './dto/silent-organisation.filters.js';
import { listMissingMinutes, missingMinutesColumns } from './missing-minutes.query.js';
import { listOpenTopics, openTopicColumns } from './open-topics.query.js';
import { participationColumns, participationReport } from './participation.query.js';
import { MAX_ROWS } from './reports.errors.js';
import { listSilentOrganisations, silentOrganisationColumns } from './silent-organisations.query.js';

/**
 * The alliance's balance. Each report needs report.read, and of an API key also the permission to read what it counts:
 * a sum over what one may not read would be wrong, or tell of it. Days are the alliance's.
 */
@Injectable()
export class ReportsService {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** Held meetings whose attendance the actor may read (minutes.read or minutes.write). @throws not_allowed */
  async participation(actor: Actor, filters: ParticipationReportFilters): Promise<Answer> {
    requireReads(actor, 'minutes.read', 'minutes.write');
    return this.reads.one(participationReport(actor, filters, this.clock.zone));
  }

  /** As participation(). */
  async participationCsv(actor: Actor, filters: ParticipationReportFilters): Promise<FileAnswer> {
    return csvOf('participation', participationColumns, await this.participation(actor, filters));
  }

  /**
   * Members that nobody stood for since a day, twelve months before today unless given, as far as the actor may read
   * attendance (minutes.read or minutes.write). @throws not_allowed
   */
  async silentOrganisations(actor: Actor, parameters: SilentOrganisationParameters): Promise<Answer> {
    requireReads(actor, 'minutes.read', 'minutes.write');
    const { zone } = this.clock;
    const today = this.clock.today();
    const since = parameters.since ?? DateTime.fromISO(today).minus({ months: 12 }).toFormat('yyyy-MM-dd');
    return this.reads.page(listSilentOrganisations(actor, parameters, { today, since, zone }), parameters);
  }

  /** As silentOrganisations(), all rows. @throws report_too_long */
  async silentOrganisationsCsv(actor: Actor, filters: SilentOrganisationFilters): Promise<FileAnswer> {
    const rows = await this.silentOrganisations(actor, { ...filters, limit: MAX_ROWS });
    return csvOf('silent-organisations', silentOrganisationColumns, rows);
  }

  /** Open topics that the actor may read (topic.read or topic.write). @throws not_allowed */
  async openTopics(actor: Actor, parameters: OpenTopicParameters): Promise<Answer> {
    requireReads(actor, 'topic.read', 'topic.write');
    return this.reads.page(listOpenTopics(actor, parameters, this.days()), parameters);
  }

  /** As openTopics(), all rows. @throws report_too_long */
  async openTopicsCsv(actor: Actor, filters: OpenTopicFilters): Promise<FileAnswer> {
    const rows = await this.openTopics(actor, { ...filters, limit: MAX_ROWS });
    return csvOf('topics', openTopicColumns, rows);
  }

  /** Action items that the actor may read (actionItem.read or actionItem.write). @throws not_allowed */
  async actionItems(actor: Actor, filters: ActionItemBalanceFilters): Promise<Answer> {
    requireReads(actor, 'actionItem.read', 'actionItem.write');
    return this.reads.one(actionItemBalance(actor, filters, this.days()));
  }

  /** As actionItems(). */
  async actionItemsCsv(actor: Actor, filters: ActionItemBalanceFilters): Promise<FileAnswer> {
    return csvOf('action-items', actionItemBalanceColumns, await this.actionItems(actor, filters));
  }

  /** Held meetings that the actor may read (meeting.read or meeting.write), minutes unapproved. @throws not_allowed */
  async missingMinutes(actor: Actor, parameters: MissingMinutesParameters): Promise<Answer> {
    requireReads(actor, 'meeting.read', 'meeting.write');
    return this.reads.page(listMissingMinutes(actor, parameters, this.days()), parameters);
  }

  /** As missingMinutes(), all rows. @throws report_too_long */
  async missingMinutesCsv(actor: Actor, filters: MissingMinutesFilters): Promise<FileAnswer> {
    const rows = await this.missingMinutes(actor, { ...filters, limit: MAX_ROWS });
    return csvOf('missing-minutes', missingMinutesColumns, rows);
  }

  private days() {
    return { today: this.clock.today(), zone: this.clock.zone };
  }
}

/** @throws not_allowed where the actor may read none of it: an empty report would be a false one */
function requireReads(actor: Actor, ...permissions: Permission[]): void {
  if (!reachesAnywhere(scopeOfAny(actor, ...permissions))) throw notAllowed();
}
