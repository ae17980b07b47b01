import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { newId } from '../../src/common/ids.js';

/* What the statements of writes are given. */

type Content = Record<string, string | null | undefined>;

/** The body of a request, taken as it is. */
export async function contentOf(request: IncomingMessage): Promise<Content> {
  const body = await buffer(request);
  return (body.length === 0 ? {} : JSON.parse(body.toString())) as Content;
}

/** In the order of the statement's values. */
const FIELDS = [
  'title',
  'description',
  'steeringGroupId',
  'responsiblePersonId',
  'responsibleOrganisationId',
  'dueDate',
  'priority',
  'agendaItemId',
  'decisionId',
];
const TRACKED = ['state', 'responsiblePersonId', 'responsibleOrganisationId', 'dueDate'];

/** The values of createActionItemSql. */
export function newActionItem(
  sent: Content,
  account: string,
  today: string,
  zone: string | undefined,
): unknown[] {
  const content: Content = { ...sent, priority: sent.priority ?? 'normal' };
  const all = Object.entries<string | null | undefined>({ ...content, state: 'open' });
  const given = all.filter(([, value]) => value !== null && value !== undefined);
  const tracked = given.filter(([name]) => TRACKED.includes(name));
  return [
    newId(),
    today,
    zone,
    new Date().toISOString(),
    account,
    newId(),
    newId(),
    newId(),
    ...FIELDS.map((name) => content[name] ?? null),
    given.map(([name]) => name),
    JSON.stringify(Object.fromEntries(given)),
    JSON.stringify(Object.fromEntries(tracked.map(([name, after]) => [name, { before: null, after }]))),
  ];
}

/** The values of patchNotesSql. The version is the first number of If-Match. */
export function newNotes(id: string, { notes }: Content, account: string, ifMatch = ''): unknown[] {
  return [id, notes, /\d+/.exec(ifMatch)?.[0] ?? null, new Date().toISOString(), account, newId(), newId()];
}
