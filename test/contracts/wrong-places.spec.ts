import { testApp, type TestApp } from '../support/app.js';
import { fingerprints } from '../support/fingerprint.js';
import type { Principal } from '../support/world.js';
import type { Route } from './routes.js';
import { makeSample, type Sample } from './sample.js';
import { validWrites } from './valid-writes.js';

/* Content of the right form that does not go together. */

let t: TestApp;
let lead: Principal;
let sample: Sample;
let other: Sample;
let fingerprint: () => Promise<string>;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.account({ role: 'alliance_lead' });
  sample = await makeSample(t.world, 'stem-education', 'draft');
  other = await makeSample(t.world, 'it-talent', 'draft');
  fingerprint = await fingerprints(t.world, ['idempotency_key', 'session', 'sign_in_throttle']);
});
afterAll(() => t.close());

/** Method, path, body and the place that is named. */
type Case = [Route['method'], string, object, string];

/** Sends each; gives those that are not refused at the place, or changed something. */
async function notRefused(cases: Case[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const [method, path, body, pointer] of cases) {
    const before = await fingerprint();
    const reply = await t.api.send(method, path, body, { as: lead, ifMatch: '"1-x"' });
    const pointers = (reply.body?.errors ?? []).map((error: { pointer: string }) => error.pointer);
    const isUnchanged = (await fingerprint()) === before;
    if (reply.status !== 422 || !pointers.includes(pointer) || !isUnchanged) {
      wrong.push(`${method} ${path} ${JSON.stringify(body)}: ${reply.status} ${reply.text.slice(0, 300)}`);
    }
  }
  return wrong;
}

describe('what names records of another group or meeting is refused', () => {
  it('on an agenda', async () => {
    const item = `/agenda-items/${sample.agendaItem}`;
    const added = { title: 'x', kind: 'discussion', topicId: other.topic };
    const cases: Case[] = [
      ['patch', item, { topicId: other.topic }, '/topicId'],
      ['patch', item, { notes: `[](person:${other.organisation})` }, '/notes'],
      ['post', `/meetings/${sample.meeting}/agenda-items`, added, '/topicId'],
      ['put', `/meetings/${sample.meeting}/presence`, { agendaItemId: other.agendaItem }, '/agendaItemId'],
    ];
    expect(await notRefused(cases)).toEqual([]);
  });

  it('in the order of an agenda', async () => {
    const first = sample.agendaItem;
    const second = await t.world.agendaItem(sample.meeting, 2);
    const order = (agendaItemIds: string[], pointer: string): Case => [
      'put',
      `/meetings/${sample.meeting}/agenda-order`,
      { agendaItemIds },
      pointer,
    ];
    const cases = [
      order([second], '/agendaItemIds'),
      order([], '/agendaItemIds'),
      order([second, first, second], '/agendaItemIds/2'),
      order([second, first, first.toUpperCase()], '/agendaItemIds/2'),
      order([second, first, other.agendaItem], '/agendaItemIds/2'),
      order([second, other.agendaItem], '/agendaItemIds/1'),
    ];
    expect(await notRefused(cases)).toEqual([]);
  });

  it('in tasks', async () => {
    const task = { title: 'x', steeringGroupId: sample.groupId, responsiblePersonId: sample.person };
    const ofAnother = { ...task, agendaItemId: sample.agendaItem, decisionId: other.decision };
    const cases: Case[] = [
      ['post', '/action-items', { ...task, agendaItemId: other.agendaItem }, '/agendaItemId'],
      ['post', '/action-items', ofAnother, '/decisionId'],
      ['patch', `/action-items/${sample.actionItem}`, { decisionId: other.decision }, '/decisionId'],
    ];
    expect(await notRefused(cases)).toEqual([]);
  });

  it('in decisions', async () => {
    const replacing = { text: 'x', supersedesId: other.decision };
    const cases: Case[] = [
      ['post', `/agenda-items/${sample.agendaItem}/decisions`, replacing, '/supersedesId'],
      ['patch', `/decisions/${sample.decision}`, { deferredFromId: other.decision }, '/deferredFromId'],
    ];
    expect(await notRefused(cases)).toEqual([]);
  });

  it('in seats', async () => {
    const onBehalf = { onBehalfOfOrganisationId: other.organisation };
    const seat = { personId: sample.person, ...onBehalf, role: 'member' };
    const cases: Case[] = [
      ['post', '/steering-groups/it-talent/seats', seat, '/onBehalfOfOrganisationId'],
      ['patch', `/seats/${sample.seat}`, onBehalf, '/onBehalfOfOrganisationId'],
    ];
    expect(await notRefused(cases)).toEqual([]);
  });

  it('in the attendance, also where it names one twice', async () => {
    const absent = ({ participation }: Sample) => ({
      participationId: participation,
      version: 1,
      attendance: 'absent',
    });
    const attendance = `/meetings/${sample.meeting}/attendance`;
    const cases: Case[] = [
      ['put', attendance, [absent(other)], '/0/participationId'],
      ['put', attendance, [absent(sample), absent(sample)], '/1/participationId'],
    ];
    expect(await notRefused(cases)).toEqual([]);
  });
});

describe('an end before the start is refused', () => {
  it('for meetings', async () => {
    const [early, late] = ['2026-03-01T10:00:00+01:00', '2026-03-01T09:30:00Z'];
    const meeting = { steeringGroupId: sample.groupId, title: 'x', plannedStart: late, plannedEnd: early };
    const closing = await validWrites['POST /meetings/{id}/closing']!(t.world);
    const cases: Case[] = [
      ['post', '/meetings', meeting, '/plannedEnd'],
      ['post', '/meetings', { ...meeting, plannedEnd: late }, '/plannedEnd'],
      ['post', closing.path, { at: '2026-03-10T13:04:00Z' }, '/at'],
      ['post', closing.path, { at: '2026-03-18T09:00:01Z' }, '/at'],
    ];
    expect(await notRefused(cases)).toEqual([]);
  });

  it('for groups and memberships', async () => {
    const name = { de: 'Neu', en: 'New' };
    const group = { slug: 'neu', numberPrefix: 'NEU', name, startDate: '2026-03-02', endDate: '2026-03-01' };
    const path = `/steering-groups/${sample.groupSlug}`;
    const cases: Case[] = [
      ['post', '/steering-groups', group, '/endDate'],
      ['patch', path, { endDate: '1999-01-01' }, '/endDate'],
      ['patch', path, { startDate: '2999-01-01', endDate: '2998-01-01' }, '/endDate'],
      ['post', `/memberships/${sample.membership}/ending`, { endedOn: '2019-12-31' }, '/endedOn'],
    ];
    expect(await notRefused(cases)).toEqual([]);
  });

  it('for affiliations and seats', async () => {
    const { person: personId, organisation } = sample;
    const days = { startDate: '2026-03-02', endDate: '2026-03-01' };
    const seat = { personId, onBehalfOfOrganisationId: organisation, role: 'member', ...days };
    const affiliation = { organisationId: organisation, ...days };
    const cases: Case[] = [
      ['post', `/persons/${await t.world.person()}/affiliations`, affiliation, '/endDate'],
      ['patch', `/affiliations/${sample.affiliation}`, { endDate: '2019-12-31' }, '/endDate'],
      ['post', '/steering-groups/it-talent/seats', seat, '/endDate'],
      ['patch', `/seats/${sample.seat}`, { endDate: '2019-12-31' }, '/endDate'],
    ];
    expect(await notRefused(cases)).toEqual([]);
  });
});
