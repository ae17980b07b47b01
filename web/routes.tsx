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
import { decisionSearch } from './decisions/decision-search.js';
import { duplicateSearch } from './duplicates/duplicate-search.js';
import { meetingsSearch } from './meetings/meetings.search.js';
import { organisationSearch } from './organisations/organisation-search.js';
import { personSearch } from './persons/person-search.js';
import { NotFound } from './shell/NotFound.js';
import { Shell } from './shell/Shell.js';
import { reportSearch } from './reports/report-search.js';
import { SignInPage } from './sign-in/SignInPage.js';
import { tagSort } from './tags/tag-sort.js';
import { topicSearch } from './topics/topic-search.js';
import { TodayPage } from './today/TodayPage.js';
import { askForToday } from './today/today.query.js';

/* All pages, by their addresses. Each feature is loaded with its first page; sign-in and Heute come with the shell. */

type Search = Record<string, unknown>;
const oneOf = <Code extends string>(codes: Readonly<Record<Code, unknown>>, value: unknown) =>
  typeof value === 'string' && Object.hasOwn(codes, value) ? (value as Code) : undefined;
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const root = createRootRoute({ component: Outlet });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: SignInPage,
  // Only addresses of these pages: a link from elsewhere leads nobody away.
  validateSearch: ({ to, isSet }: Search): { to?: string; isSet?: boolean } => ({
    to: /^\/(?![/\\])/.test(text(to) ?? '') ? text(to) : undefined,
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
  validateSearch: ({ item }: Search): { item?: string } => ({ item: text(item) }),
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
    group: text(group),
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
    target: text(target),
    version: whole(version),
    against: whole(against),
    objection: text(objection),
  }),
});
const objection = createRoute({
  getParentRoute: () => root,
  path: '/objection',
  component: lazyRouteComponent(() => import('./minutes/ObjectionPage.js'), 'ObjectionPage'),
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
const mergeOrganisations = createRoute({
  getParentRoute: () => shell,
  path: '/organisations/$id/merge',
  component: lazyRouteComponent(() => import('./merging/MergePages.js'), 'MergeOrganisationsPage'),
  validateSearch: (search: Search): { with?: string } => ({ with: text(search['with']) }),
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
    organisation: text(search['organisation']),
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
  validateSearch: (search: Search): { with?: string } => ({ with: text(search['with']) }),
});

const duplicates = createRoute({
  getParentRoute: () => shell,
  path: '/duplicates',
  component: lazyRouteComponent(() => import('./duplicates/DuplicatesPage.js'), 'DuplicatesPage'),
  validateSearch: duplicateSearch,
});

const tags = createRoute({
  getParentRoute: () => shell,
  path: '/tags',
  component: lazyRouteComponent(() => import('./tags/TagsPage.js'), 'TagsPage'),
  validateSearch: ({ sort }: Search): { sort?: string } => ({ sort: tagSort(sort) }),
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
    steeringGroup: text(steeringGroup),
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
    steeringGroup: text(steeringGroup),
  }),
});
const topic = createRoute({
  getParentRoute: () => shell,
  path: '/topics/$id',
  component: lazyRouteComponent(() => import('./topics/TopicPage.js'), 'TopicPage'),
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
    q: text(q),
    role: oneOf(allianceRoleWords, role),
    disabled: typeof disabled === 'boolean' ? disabled : undefined,
    sort: text(sort),
  }),
});
const apiKeys = createRoute({
  getParentRoute: () => administration,
  path: '/api-keys',
  component: lazyRouteComponent(() => import('./administration/ApiKeysTab.js'), 'ApiKeysTab'),
});
const auditTrail = createRoute({
  getParentRoute: () => administration,
  path: '/audit-events',
  component: lazyRouteComponent(() => import('./administration/AuditTrailTab.js'), 'AuditTrailTab'),
  validateSearch: ({ recordType, action, recordId, actorId, since, until }: Search): TrailSearch => ({
    recordType: text(recordType),
    action: text(action),
    recordId: text(recordId),
    actorId: text(actorId),
    since: text(since),
    until: text(until),
  }),
});
const sectors = createRoute({
  getParentRoute: () => administration,
  path: '/sectors',
  component: lazyRouteComponent(() => import('./administration/SectorsTab.js'), 'SectorsTab'),
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
const myPassword = createRoute({
  getParentRoute: () => shell,
  path: '/my-password',
  component: lazyRouteComponent(() => import('./sign-in/MyPasswordPage.js'), 'MyPasswordPage'),
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
    q: text(typeof q === 'number' ? String(q) : q),
  }),
});

const notFound = createRoute({ getParentRoute: () => shell, path: '/$', component: NotFound });

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    password,
    objection,
    shell.addChildren([
      today,
      // meetings
      meetings,
      meeting,
      newMeeting,
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
      mergeOrganisations,
      persons,
      newPerson,
      person,
      duplicates,
      tags,
      mergePersons,
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
      // reports
      reports,
      report,
      // administration
      administration.addChildren([accounts, apiKeys, auditTrail, sectors, alliance]),
      newAccount,
      account,
      newApiKey,
      myPassword,
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
