import { actionItemBalance } from './action-item-balance.query.js';
import { ActionItemBalanceFilters } from './dto/action-item-balance.filters.js';
import { ActionItemBalanceResponse } from './dto/action-item-balance.response.js';
import { MissingMinutesFilters, MissingMinutesParameters } from './dto/missing-minutes.filters.js';
import { MissingMinutesPage } from './dto/missing-minutes.response.js';
import { OpenTopicFilters, OpenTopicParameters } from './dto/open-topic.filters.js';
import { OpenTopicPage } from './dto/open-topic.response.js';
import { ParticipationReportFilters } from './dto/participation-report.filters.js';
import { ParticipationReportResponse } from './dto/participation-report.response.js';
import {
  SilentOrganisationFilters,
  SilentOrganisationParameters,
} from './dto/silent-organisation.filters.js';
import { SilentOrganisationPage } from './dto/silent-organisation.response.js';
import { listMissingMinutes } from './missing-minutes.query.js';
import { listOpenTopics } from './open-topics.query.js';
import { participationReport } from './participation.query.js';
import type { Report } from './report.js';
import { listSilentOrganisations } from './silent-organisations.query.js';

const groups = 'Leads get the report of their groups.';
const attendance =
  'A meeting counts once it was held and you may read its attendance: who writes the minutes at once, others when they are approved and no correction is open.';

/** The alliance's balance: the reports by the names of their operations, in the order of the documentation. */
export const reports: Readonly<Record<string, Report>> = {
  participation: {
    path: 'participation',
    title: 'Who was invited, accepted and came',
    description: `By organisation, name and sector as they were when each meeting opened; guests and persons without an organisation have a row of their own. Planned, running and cancelled meetings do not count. ${attendance} ${groups}`,
    counts: ['minutes.read', 'minutes.write'],
    filters: ParticipationReportFilters,
    response: ParticipationReportResponse,
    statement: participationReport,
  },
  silentOrganisations: {
    path: 'silent-organisations',
    title: 'Organisations gone silent',
    description: `Members, active today, for which nobody was present since a day. ${attendance} Leads get the organisations that sit in their groups or were invited there since, by the meetings of these groups.`,
    counts: ['minutes.read', 'minutes.write'],
    filters: SilentOrganisationFilters,
    pages: SilentOrganisationParameters,
    response: SilentOrganisationPage,
    statement: listSilentOrganisations,
  },
  topics: {
    path: 'topics',
    title: 'Open topics by age',
    description: `Ages are in days by the alliance's today. ${groups}`,
    counts: ['topic.read', 'topic.write'],
    filters: OpenTopicFilters,
    pages: OpenTopicParameters,
    response: OpenTopicPage,
    statement: listOpenTopics,
  },
  actionItems: {
    path: 'action-items',
    title: 'Action items by age and completion',
    description: `What is open is counted as of today, what was done or cancelled in the period. Only action items that you may read. ${groups}`,
    counts: ['actionItem.read', 'actionItem.write'],
    filters: ActionItemBalanceFilters,
    response: ActionItemBalanceResponse,
    statement: actionItemBalance,
  },
  missingMinutes: {
    path: 'missing-minutes',
    title: 'Held meetings without approved minutes',
    description: `Without minutes, or with minutes in draft or in review. ${groups}`,
    counts: ['meeting.read', 'meeting.write'],
    filters: MissingMinutesFilters,
    pages: MissingMinutesParameters,
    response: MissingMinutesPage,
    statement: listMissingMinutes,
  },
};
