import type { OpenAPIObject } from '@nestjs/swagger';
import type { Known } from './data/known.js';

interface Parameter {
  name: string;
  in: string;
  schema?: { pattern?: string };
}

/** What the document says of one GET: its path, and the parameters of its address. */
interface ReadRoute {
  path: string;
  parameters: Parameter[];
}

function readsOf(document: OpenAPIObject): ReadRoute[] {
  const paths = Object.entries(document.paths as Record<string, { get?: { parameters?: Parameter[] } }>);
  return paths.flatMap(([path, { get }]) =>
    get ? [{ path, parameters: (get.parameters ?? []).filter((one) => one.in === 'query') }] : [],
  );
}

/** A group's meeting with approved minutes, and the same group's meeting ahead. */
const GROUP = 7;
const HELD = 3;
const AHEAD = 18;

/** A value of each filter that a list has; a filter without one fails the test. */
function samples(known: Known, today: string): Record<string, string[]> {
  const held = known.meetingNumber(GROUP, HELD);
  const recently = `${addDays(today, -3)}T00:00:00Z`;
  return {
    action: ['created', 'changed'],
    // The data has neither keys, webhooks nor events.
    after: [known.organisation(1)],
    apiKey: [known.organisation(1)],
    actorId: [known.lead(GROUP).accountId],
    agendaItem: [known.agendaItem(held, 2)],
    city: ['Jena'],
    current: ['true', 'false'],
    delivered: ['true', 'false'],
    disabled: ['true', 'false'],
    dismissed: ['true', 'false'],
    coordinator: [known.coordinator().personId ?? ''],
    dueBefore: [today],
    enabled: ['true', 'false'],
    from: [addDays(today, -30)],
    hasSeat: ['true', 'false'],
    kind: ['regular', 'annual_session', 'steering', 'plenary', 'call', 'interaction', 'meeting'],
    list: ['organisations'],
    meeting: [known.meeting(held)],
    mine: ['true', 'false'],
    minutesMissing: ['true', 'false'],
    nextStepOpen: ['true', 'false'],
    offeredFor: [known.meeting(known.meetingNumber(GROUP, AHEAD))],
    olderThanDays: ['90', '400'],
    open: ['true', 'false'],
    organisation: [known.organisation(700)],
    overdue: ['true', 'false'],
    person: [known.lead(GROUP).personId ?? ''],
    priority: ['high', 'low'],
    // Met often, seldom and never.
    q: ['Müller', 'Schulze Optik', 'qqqqq'],
    recordId: [known.organisation(7)],
    queue: ['change'],
    meetingId: [known.meeting(known.meetingNumber(GROUP, HELD))],
    recordType: ['organisation', 'meeting'],
    recurring: ['true', 'false'],
    responsibleOrganisation: [known.organisation(700)],
    outcome: ['error'],
    // The data has none.
    ownField: ['employees_jena:50..', 'employees_jena:'],
    responsiblePerson: [known.lead(GROUP).personId ?? ''],
    result: ['adopted', 'deferred'],
    role: ['coordinator', 'lead'],
    sector: ['science'],
    // The data has none.
    segment: [known.organisation(1)],
    since: [recently, addDays(today, -90)],
    sizeBand: ['250+'],
    sizeFrom: ['50-249', '250+'],
    state: ['open', 'done', 'draft', 'held', 'published', 'in_review'],
    status: ['active', 'ended', 'suspended'],
    steeringGroup: [known.group(GROUP), `group-${GROUP}`, 'plenary'],
    steeringGroupId: [known.group(GROUP)],
    superseded: ['true', 'false'],
    tag: ['ausbildet'],
    to: [addDays(today, -30)],
    topic: [known.topic(GROUP)],
    type: ['organisations', 'persons'],
    until: [recently],
    updatedSince: [recently],
    waiting: ['true', 'false'],
    year: [today.slice(0, 4)],
  };
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** What stands for the `{…}` of an address. */
function addressed(path: string, known: Known): string {
  const held = known.meetingNumber(GROUP, HELD);
  const ids: Record<string, string> = {
    'meetings/{id}': known.meeting(held),
    'organisations/{id}': known.organisation(700),
    'persons/{id}': known.lead(GROUP).personId ?? '',
    'steering-groups/{idOrSlug}': known.group(GROUP),
    'agenda-items/{id}': known.agendaItem(held, 2),
    'dossiers/{personId}': known.member(GROUP, 0).personId ?? '',
    'action-items/{id}': known.actionItem(GROUP, 5),
    'minutes/{id}': known.minutes(held),
    'versions/{versionNo}': '1',
    // The data has none.
    'imports/{id}': known.organisation(1),
    'webhooks/{id}': known.organisation(1),
  };
  return path.replace(/([a-z-]+)\/(\{\w+\})/g, (_, resource: string, name: string) => {
    return `${resource}/${ids[`${resource}/${name}`] ?? ''}`;
  });
}

/** A file's rows come as pages do, only more at a time. */
const ofFiles = ['format', 'columns'];

/** Every list: as it comes, with its total, with each sort and with each filter. */
export function listRequests(document: OpenAPIObject, known: Known, today: string): string[] {
  const given = samples(known, today);
  const samplesOf = (name: string): string[] => {
    const values = given[name];
    if (values === undefined) throw new Error(`no sample of the filter ${name}`);
    return values;
  };
  return readsOf(document)
    .map(({ path, parameters }) => ({ path, parameters, query: parameters.map(({ name }) => name) }))
    .filter(({ query }) => query.includes('cursor'))
    .flatMap(({ path, parameters, query }) => {
      const address = addressed(path, known);
      const sorts = /\((.+?)\)/.exec(parameters.find(({ name }) => name === 'sort')?.schema?.pattern ?? '');
      const filters = query.filter(
        (name) => !['limit', 'cursor', 'total', 'sort', ...ofFiles].includes(name),
      );
      return [
        '',
        'total=true',
        ...(sorts?.[1] ?? '').split('|').flatMap((sort) => [`sort=${sort}`, `sort=-${sort}`]),
        ...(filters.includes('ownField')
          ? ['sort=ownField.employees_jena', 'sort=-ownField.employees_jena']
          : []),
        ...filters.flatMap((name) => samplesOf(name).map((value) => `${name}=${encodeURIComponent(value)}`)),
      ].map((query) => `${address}?${query}`);
    });
}

/** Every read of one record of which the data has one. */
export function recordRequests(document: OpenAPIObject, known: Known): string[] {
  return readsOf(document)
    .filter(({ parameters }) => parameters.length === 0)
    .map(({ path }) => addressed(path, known))
    .filter((path) => path.startsWith('/api/') && !path.includes('//') && !path.endsWith('/'));
}
