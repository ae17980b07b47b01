import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { allianceRoleWords } from '../src/words/network-words.js';
import type { AccountSearch } from './administration/accounts.queries.js';
import type { TrailSearch } from './administration/AuditTrailTab.js';
import { Problem, Skeleton } from './design/Problem.js';
import { actionItemSearch } from './action-items/search.js';
import { datePollSearch } from './date-polls/date-polls.query.js';
import { decisionSearch } from './decisions/decision-search.js';
import { duplicateSearch } from './duplicates/duplicate-search.js';
import { bounceSearch, mailSearch } from './mails/mail-search.js';
import { seriesSearch } from './meetings/series.js';
import { meetingsSearch } from './meetings/meetings.search.js';
import { organisationSearch } from './organisations/organisation-search.js';
import { personSearch } from './persons/person-search.js';
import { NotFound } from './shell/NotFound.js';
import { importSearch } from './imports/import-search.js';
import { Shell } from './shell/Shell.js';
import { reportSearch } from './reports/report-search.js';
import { SignInPage } from './sign-in/SignInPage.js';
import { tagSort } from './tags/tag-sort.js';
import { topicSearch } from './topics/topic-search.js';
import { TodayPage } from './today/TodayPage.js';
import { askForToday } from './today/today.query.js';
import { codeIn, textIn } from './design/search-values.js';

/* All pages, by their addresses. Each feature is loaded with its first page; sign-in and Heute come with the shell. */

type Search = Record<string, unknown>;

const root = createRootRoute({ component: Outlet });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: SignInPage,
  // Only addresses of these pages: a link from elsewhere leads nobody away.
  validateSearch: ({ to, isSet }: Search): { to?: string; isSet?: boolean } => ({
    to: /^\/(?![/\\])/.test(textIn(to) ?? '') ? textIn(to) : undefined,
    isSet: isSet === true || undefined,
  }),
});
const password = createRoute({
  getParentRoute: () => root,
  path: '/password',
  component: lazyRouteComponent(() => import('./sign-in/SetPasswordPage.js'), 'SetPasswordPage'),
});

const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell });
const today = createRoute({
  getParentRoute: () => shell,
  path: '/',
  component: TodayPage,
  loader: askForToday,
});

/* meetings */
const meetings = createRoute({
  getParentRoute: () => shell,
  path: '/meetings',
  component: lazyRouteComponent(() => import('./meetings/MeetingsPage.js'), 'MeetingsPage'),
  validateSearch: meetingsSearch,
});
const meeting = createRoute({
  getParentRoute: () => shell,
  path: '/meetings/$meetingId',
  component: lazyRouteComponent(() => import('./meetings/MeetingPage.js'), 'MeetingPage'),
});
const newMeeting = createRoute({
  getParentRoute: () => shell,
  path: '/meetings/new',
  component: lazyRouteComponent(() => import('./meetings/NewMeetingPage.js'), 'NewMeetingPage'),
});
const newSeries = createRoute({
  getParentRoute: () => shell,
  path: '/meetings/series',
  component: lazyRouteComponent(() => import('./meetings/NewSeriesPage.js'), 'NewSeriesPage'),
  validateSearch: seriesSearch,
});
const meetingPlan = createRoute({
  getParentRoute: () => shell,
  path: '/meetings/$meetingId/plan',
  component: lazyRouteComponent(() => import('./meetings/PlanPage.js'), 'PlanPage'),
});

/* holding a meeting */
const hold = createRoute({
  getParentRoute: () => shell,
  path: '/meetings/$meetingId/hold',
  component: lazyRouteComponent(() => import('./holding/HoldMeetingPage.js'), 'HoldMeetingPage'),
  // Which item one is at, or `attendance`.
  validateSearch: ({ item }: Search): { item?: string } => ({ item: textIn(item) }),
});

/* minutes */
const minutesStates = ['draft', 'in_review', 'approved', 'published'] as const;
const minutesTabs = ['review', 'approval', 'versions'] as const;
const among = <Value extends string>(values: readonly Value[], value: unknown) =>
  values.find((each) => each === value);
const whole = (value: unknown) => (Number.isInteger(value) && Number(value) > 0 ? Number(value) : undefined);
const minutesList = createRoute({
  getParentRoute: () => shell,
  path: '/minutes',
  component: lazyRouteComponent(() => import('./minutes/MinutesListPage.js'), 'MinutesListPage'),
  validateSearch: ({
    state,
    group,
    sort,
  }: Search): { state?: (typeof minutesStates)[number]; group?: string; sort?: 'plannedStart' } => ({
    state: among(minutesStates, state),
    group: textIn(group),
    sort: among(['plannedStart'], sort),
  }),
});
const minutes = createRoute({
  getParentRoute: () => shell,
  path: '/minutes/$minutesId',
  component: lazyRouteComponent(() => import('./minutes/MinutesPage.js'), 'MinutesPage'),
  validateSearch: ({
    tab,
    target,
    version,
    against,
    objection,
  }: Search): {
    tab?: (typeof minutesTabs)[number];
    target?: string;
    version?: number;
    against?: number;
    objection?: string;
  } => ({
    tab: among(minutesTabs, tab),
    target: textIn(target),
    version: whole(version),
    against: whole(against),
    objection: textIn(objection),
  }),
});
const objection = createRoute({
  getParentRoute: () => root,
  path: '/objection',
  component: lazyRouteComponent(() => import('./minutes/ObjectionPage.js'), 'ObjectionPage'),
});

/* answering an invitation without an account */
const answerByLink = createRoute({
  getParentRoute: () => root,
  path: '/antwort',
  component: lazyRouteComponent(() => import('./answering/AnswerPage.js'), 'AnswerPage'),
});

/* finding a date */
const answerDatesByLink = createRoute({
  getParentRoute: () => root,
  path: '/terminfindung',
  component: lazyRouteComponent(() => import('./date-polls/AnswerDatesPage.js'), 'AnswerDatesPage'),
});
const datePolls = createRoute({
  getParentRoute: () => shell,
  path: '/date-polls',
  component: lazyRouteComponent(() => import('./date-polls/DatePollsPage.js'), 'DatePollsPage'),
  validateSearch: datePollSearch,
});
const newDatePoll = createRoute({
  getParentRoute: () => shell,
  path: '/date-polls/new',
  component: lazyRouteComponent(() => import('./date-polls/NewDatePollPage.js'), 'NewDatePollPage'),
  // The slug of the group that is to meet.
  validateSearch: ({ group }: Search): { group?: string } => ({ group: textIn(group) }),
});
const datePoll = createRoute({
  getParentRoute: () => shell,
  path: '/date-polls/$id',
  component: lazyRouteComponent(() => import('./date-polls/DatePollPage.js'), 'DatePollPage'),
});

/* organisations, persons */
const organisations = createRoute({
  getParentRoute: () => shell,
  path: '/organisations',
  component: lazyRouteComponent(() => import('./organisations/OrganisationsPage.js'), 'OrganisationsPage'),
  validateSearch: organisationSearch,
});
const newOrganisation = createRoute({
  getParentRoute: () => shell,
  path: '/organisations/new',
  component: lazyRouteComponent(
    () => import('./organisations/NewOrganisationPage.js'),
    'NewOrganisationPage',
  ),
});
const organisation = createRoute({
  getParentRoute: () => shell,
  path: '/organisations/$id',
  component: lazyRouteComponent(() => import('./organisations/OrganisationPage.js'), 'OrganisationPage'),
  validateSearch: ({ edit }: Search): { edit?: boolean } => ({ edit: edit === true || undefined }),
});
const membership = createRoute({
  getParentRoute: () => shell,
  path: '/organisations/$id/membership',
  component: lazyRouteComponent(() => import('./organisations/MembershipPage.js'), 'MembershipPage'),
});
const mergeOrganisations = createRoute({
  getParentRoute: () => shell,
  path: '/organisations/$id/merge',
  component: lazyRouteComponent(() => import('./merging/MergePages.js'), 'MergeOrganisationsPage'),
  validateSearch: (search: Search): { with?: string } => ({ with: textIn(search['with']) }),
});

const persons = createRoute({
  getParentRoute: () => shell,
  path: '/persons',
  component: lazyRouteComponent(() => import('./persons/PersonsPage.js'), 'PersonsPage'),
  validateSearch: personSearch,
});
const newPerson = createRoute({
  getParentRoute: () => shell,
  path: '/persons/new',
  component: lazyRouteComponent(() => import('./persons/NewPersonPage.js'), 'NewPersonPage'),
  validateSearch: (search: Search): { organisation?: string } => ({
    organisation: textIn(search['organisation']),
  }),
});
const person = createRoute({
  getParentRoute: () => shell,
  path: '/persons/$id',
  component: lazyRouteComponent(() => import('./persons/PersonPage.js'), 'PersonPage'),
  validateSearch: ({ edit }: Search): { edit?: boolean } => ({ edit: edit === true || undefined }),
});
const mergePersons = createRoute({
  getParentRoute: () => shell,
  path: '/persons/$id/merge',
  component: lazyRouteComponent(() => import('./merging/MergePages.js'), 'MergePersonsPage'),
  validateSearch: (search: Search): { with?: string } => ({ with: textIn(search['with']) }),
});

const duplicates = createRoute({
  getParentRoute: () => shell,
  path: '/duplicates',
  component: lazyRouteComponent(() => import('./duplicates/DuplicatesPage.js'), 'DuplicatesPage'),
  validateSearch: duplicateSearch,
});

const freeDays = createRoute({
  getParentRoute: () => shell,
  path: '/free-days',
  component: lazyRouteComponent(() => import('./free-days/FreeDaysPage.js'), 'FreeDaysPage'),
  validateSearch: ({ year }: Search): { year?: number } => ({
    year: Number.isInteger(year) && Number(year) > 2000 && Number(year) < 2100 ? Number(year) : undefined,
  }),
});
const tags = createRoute({
  getParentRoute: () => shell,
  path: '/tags',
  component: lazyRouteComponent(() => import('./tags/TagsPage.js'), 'TagsPage'),
  validateSearch: ({ sort }: Search): { sort?: string } => ({ sort: tagSort(sort) }),
});

/* imports */
const imports = createRoute({
  getParentRoute: () => shell,
  path: '/imports',
  component: lazyRouteComponent(() => import('./imports/ImportsPage.js'), 'ImportsPage'),
});
const newImport = createRoute({
  getParentRoute: () => shell,
  path: '/imports/new',
  component: lazyRouteComponent(() => import('./imports/NewImportPage.js'), 'NewImportPage'),
});
const oneImport = createRoute({
  getParentRoute: () => shell,
  path: '/imports/$id',
  component: lazyRouteComponent(() => import('./imports/ImportPage.js'), 'ImportPage'),
  validateSearch: importSearch,
});

/* steering-groups */
const steeringGroups = createRoute({
  getParentRoute: () => shell,
  path: '/steering-groups',
  component: lazyRouteComponent(
    () => import('./steering-groups/SteeringGroupsPage.js'),
    'SteeringGroupsPage',
  ),
});
const newSteeringGroup = createRoute({
  getParentRoute: () => shell,
  path: '/steering-groups/new',
  component: lazyRouteComponent(
    () => import('./steering-groups/NewSteeringGroupPage.js'),
    'NewSteeringGroupPage',
  ),
});
const steeringGroup = createRoute({
  getParentRoute: () => shell,
  path: '/steering-groups/$id',
  component: lazyRouteComponent(() => import('./steering-groups/SteeringGroupPage.js'), 'SteeringGroupPage'),
  validateSearch: ({ edit }: Search): { edit?: boolean } => ({ edit: edit === true || undefined }),
});

/* action-items */
const actionItems = createRoute({
  getParentRoute: () => shell,
  path: '/action-items',
  component: lazyRouteComponent(() => import('./action-items/ActionItemsPage.js'), 'ActionItemsPage'),
  validateSearch: actionItemSearch,
});
const newActionItem = createRoute({
  getParentRoute: () => shell,
  path: '/action-items/new',
  component: lazyRouteComponent(() => import('./action-items/NewActionItemPage.js'), 'NewActionItemPage'),
  validateSearch: ({ steeringGroup }: Search): { steeringGroup?: string } => ({
    steeringGroup: textIn(steeringGroup),
  }),
});
const actionItem = createRoute({
  getParentRoute: () => shell,
  path: '/action-items/$id',
  component: lazyRouteComponent(() => import('./action-items/ActionItemPage.js'), 'ActionItemPage'),
});

/* decisions, topics */
const decisions = createRoute({
  getParentRoute: () => shell,
  path: '/decisions',
  component: lazyRouteComponent(() => import('./decisions/DecisionsPage.js'), 'DecisionsPage'),
  validateSearch: decisionSearch,
});
const decision = createRoute({
  getParentRoute: () => shell,
  path: '/decisions/$id',
  component: lazyRouteComponent(() => import('./decisions/DecisionPage.js'), 'DecisionPage'),
});

const topics = createRoute({
  getParentRoute: () => shell,
  path: '/topics',
  component: lazyRouteComponent(() => import('./topics/TopicsPage.js'), 'TopicsPage'),
  validateSearch: topicSearch,
});
const newTopic = createRoute({
  getParentRoute: () => shell,
  path: '/topics/new',
  component: lazyRouteComponent(() => import('./topics/NewTopicPage.js'), 'NewTopicPage'),
  validateSearch: ({ steeringGroup }: Search): { steeringGroup?: string } => ({
    steeringGroup: textIn(steeringGroup),
  }),
});
const topic = createRoute({
  getParentRoute: () => shell,
  path: '/topics/$id',
  component: lazyRouteComponent(() => import('./topics/TopicPage.js'), 'TopicPage'),
});

/* mails */
const mails = createRoute({
  getParentRoute: () => shell,
  path: '/mails',
  component: lazyRouteComponent(() => import('./mails/MailsPage.js'), 'MailsPage'),
  validateSearch: mailSearch,
});
const bounces = createRoute({
  getParentRoute: () => shell,
  path: '/mails/bounces',
  component: lazyRouteComponent(() => import('./mails/BouncesPage.js'), 'BouncesPage'),
  validateSearch: bounceSearch,
});
const mail = createRoute({
  getParentRoute: () => shell,
  path: '/mails/$id',
  component: lazyRouteComponent(() => import('./mails/MailPage.js'), 'MailPage'),
});

const mailTemplates = createRoute({
  getParentRoute: () => shell,
  path: '/mail-templates',
  component: lazyRouteComponent(() => import('./mails/MailTemplatesPage.js'), 'MailTemplatesPage'),
});
const mailTemplate = createRoute({
  getParentRoute: () => shell,
  path: '/mail-templates/$code',
  component: lazyRouteComponent(() => import('./mails/MailTemplatePage.js'), 'MailTemplatePage'),
  // Of the two languages German is shown where none is said.
  validateSearch: ({ language }: Search): { language?: 'en' } => ({ language: among(['en'], language) }),
});

/* reports */
const reports = createRoute({
  getParentRoute: () => shell,
  path: '/reports',
  beforeLoad: () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to lead on
    throw redirect({ to: '/reports/$report', params: { report: 'participation' }, replace: true });
  },
});
const report = createRoute({
  getParentRoute: () => shell,
  path: '/reports/$report',
  component: lazyRouteComponent(() => import('./reports/ReportPage.js'), 'ReportPage'),
  validateSearch: reportSearch,
});

/* administration */
const administration = createRoute({
  getParentRoute: () => shell,
  path: '/administration',
  component: lazyRouteComponent(() => import('./administration/AdministrationPage.js'), 'AdministrationPage'),
});
const accounts = createRoute({
  getParentRoute: () => administration,
  path: '/',
  component: lazyRouteComponent(() => import('./administration/AccountsTab.js'), 'AccountsTab'),
  validateSearch: ({ q, role, disabled, sort }: Search): AccountSearch => ({
    q: textIn(q),
    role: codeIn(allianceRoleWords, role),
    disabled: typeof disabled === 'boolean' ? disabled : undefined,
    sort: textIn(sort),
  }),
});
const apiKeys = createRoute({
  getParentRoute: () => administration,
  path: '/api-keys',
  component: lazyRouteComponent(() => import('./administration/ApiKeysTab.js'), 'ApiKeysTab'),
});
const webhooks = createRoute({
  getParentRoute: () => administration,
  path: '/webhooks',
  component: lazyRouteComponent(() => import('./administration/WebhooksTab.js'), 'WebhooksTab'),
});
const auditTrail = createRoute({
  getParentRoute: () => administration,
  path: '/audit-events',
  component: lazyRouteComponent(() => import('./administration/AuditTrailTab.js'), 'AuditTrailTab'),
  validateSearch: ({ recordType, action, recordId, actorId, since, until }: Search): TrailSearch => ({
    recordType: textIn(recordType),
    action: textIn(action),
    recordId: textIn(recordId),
    actorId: textIn(actorId),
    since: textIn(since),
    until: textIn(until),
  }),
});
const sectors = createRoute({
  getParentRoute: () => administration,
  path: '/sectors',
  component: lazyRouteComponent(() => import('./administration/SectorsTab.js'), 'SectorsTab'),
});
const ownFields = createRoute({
  getParentRoute: () => administration,
  path: '/own-fields',
  component: lazyRouteComponent(() => import('./administration/OwnFieldsTab.js'), 'OwnFieldsTab'),
});
const jobs = createRoute({
  getParentRoute: () => administration,
  path: '/jobs',
  component: lazyRouteComponent(() => import('./administration/JobsTab.js'), 'JobsTab'),
});
const alliance = createRoute({
  getParentRoute: () => administration,
  path: '/alliance',
  component: lazyRouteComponent(() => import('./administration/AllianceTab.js'), 'AllianceTab'),
});
const newAccount = createRoute({
  getParentRoute: () => shell,
  path: '/administration/accounts/new',
  component: lazyRouteComponent(() => import('./administration/NewAccountPage.js'), 'NewAccountPage'),
});
const account = createRoute({
  getParentRoute: () => shell,
  path: '/administration/accounts/$id',
  component: lazyRouteComponent(() => import('./administration/AccountPage.js'), 'AccountPage'),
});
const newApiKey = createRoute({
  getParentRoute: () => shell,
  path: '/administration/api-keys/new',
  component: lazyRouteComponent(() => import('./administration/NewApiKeyPage.js'), 'NewApiKeyPage'),
});
const newWebhook = createRoute({
  getParentRoute: () => shell,
  path: '/administration/webhooks/new',
  component: lazyRouteComponent(() => import('./administration/NewWebhookPage.js'), 'NewWebhookPage'),
});
const webhook = createRoute({
  getParentRoute: () => shell,
  path: '/administration/webhooks/$id',
  component: lazyRouteComponent(() => import('./administration/WebhookPage.js'), 'WebhookPage'),
});
const calendars = createRoute({
  getParentRoute: () => shell,
  path: '/calendars',
  component: lazyRouteComponent(() => import('./calendars/CalendarsPage.js'), 'CalendarsPage'),
  // The slug of the group that is to be subscribed to.
  validateSearch: ({ group }: Search): { group?: string } => ({ group: textIn(group) }),
});
const myPassword = createRoute({
  getParentRoute: () => shell,
  path: '/my-password',
  component: lazyRouteComponent(() => import('./sign-in/MyPasswordPage.js'), 'MyPasswordPage'),
});
const myMails = createRoute({
  getParentRoute: () => shell,
  path: '/my-mails',
  component: lazyRouteComponent(() => import('./mail-wishes/MyMailsPage.js'), 'MyMailsPage'),
});
const mailWishes = createRoute({
  getParentRoute: () => root,
  path: '/mail-wishes',
  component: lazyRouteComponent(() => import('./mail-wishes/WishesByLinkPage.js'), 'WishesByLinkPage'),
});
const taskLink = createRoute({
  getParentRoute: () => root,
  path: '/task-link',
  component: lazyRouteComponent(() => import('./action-items/TaskLinkPage.js'), 'TaskLinkPage'),
});
const licences = createRoute({
  getParentRoute: () => shell,
  path: '/licences',
  component: lazyRouteComponent(() => import('./licences/LicencesPage.js'), 'LicencesPage'),
});
const search = createRoute({
  getParentRoute: () => shell,
  path: '/search',
  component: lazyRouteComponent(() => import('./shell/SearchPage.js'), 'SearchPage'),
  validateSearch: ({ q }: Search): { q?: string } => ({
    q: textIn(typeof q === 'number' ? String(q) : q),
  }),
});

const notFound = createRoute({ getParentRoute: () => shell, path: '/$', component: NotFound });

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    password,
    objection,
    answerByLink,
    answerDatesByLink,
    mailWishes,
    taskLink,
    shell.addChildren([
      today,
      // meetings
      meetings,
      meeting,
      newMeeting,
      newSeries,
      datePolls,
      newDatePoll,
      datePoll,
      freeDays,
      meetingPlan,
      // holding a meeting
      hold,
      // minutes
      minutesList,
      minutes,
      // organisations, persons
      organisations,
      newOrganisation,
      organisation,
      membership,
      mergeOrganisations,
      persons,
      newPerson,
      person,
      duplicates,
      tags,
      mergePersons,
      // imports
      imports,
      newImport,
      oneImport,
      // steering-groups
      steeringGroups,
      newSteeringGroup,
      steeringGroup,
      // action-items
      actionItems,
      newActionItem,
      actionItem,
      // decisions, topics
      decisions,
      decision,
      topics,
      newTopic,
      topic,
      // mails
      mails,
      bounces,
      mail,
      mailTemplates,
      mailTemplate,
      // reports
      reports,
      report,
      // administration
      administration.addChildren([
        accounts,
        apiKeys,
        webhooks,
        auditTrail,
        sectors,
        ownFields,
        jobs,
        alliance,
      ]),
      newAccount,
      account,
      newApiKey,
      newWebhook,
      webhook,
      calendars,
      myPassword,
      myMails,
      licences,
      search,
      notFound,
    ]),
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: () => <Skeleton rows={6} />,
  defaultErrorComponent: ({ error, reset }) => <Problem error={error} again={reset} />,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
