import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let coordinator: Principal;
let lead: Principal;
let seated: Principal;
let member: Principal;
let stem: string;

beforeAll(async () => {
  t = await testApp();
  coordinator = await t.world.account({ role: 'coordinator' });
  lead = await t.world.seated('stem-education', 'deputy');
  seated = await t.world.seated('stem-education', 'guest');
  member = await t.world.account();
  stem = await t.world.groupId('stem-education');
  const it_ = await t.world.groupId('it-talent');
  const plenary = await t.world.groupId('plenary');
  const of = (title: string, group: string, fields: Record<string, unknown> = {}) =>
    t.world.actionItem(group, { title, responsible_person_id: lead.personId, ...fields });
  await of('Zeitplan', stem, { due_date: '2026-03-01', priority: 'high' });
  await of('Ärzte ansprechen', stem, { due_date: '2026-03-18', state: 'in_progress', priority: 'low' });
  await of('Erledigtes', stem, { due_date: '2026-03-01', state: 'done' });
  await of('Ohne Termin 100%', stem, { state: 'blocked' });
  await of('Für das Mitglied', it_, { due_date: '2026-02-01', responsible_person_id: member.personId });
  await of('Fürs Haus', it_, {
    responsible_organisation_id: member.organisationId,
    updated_at: '2026-03-01T00:00:00Z',
  });
  await of('Für alle', plenary, { due_date: '2026-12-01' });
});
afterAll(() => t.close());

const titles = async (query: string, as: Principal | string = coordinator): Promise<string[]> => {
  const reply = await t.api.get(`/action-items?limit=200${query}`, { as });
  expect(reply.status).toBe(200);
  return reply.body.data.map((row: { title: string }) => row.title);
};

describe('the list of action items', () => {
  it('gives each reader their groups, the plenary’s and their own', async () => {
    const ofStem = ['Zeitplan', 'Erledigtes', 'Ärzte ansprechen', 'Ohne Termin 100%'].sort();
    expect((await titles('')).length).toBe(7);
    // responsible in other groups, too
    expect((await titles('', lead)).sort()).toEqual([...ofStem, 'Für alle', 'Fürs Haus'].sort());
    expect((await titles('', seated)).sort()).toEqual([...ofStem, 'Für alle'].sort());
    expect((await titles('', member)).sort()).toEqual(['Für alle', 'Für das Mitglied', 'Fürs Haus'].sort());
    const guestOnly = await t.world.account({ membership: 'ended' });
    await t.world.seat('stem-education', guestOnly.personId, guestOnly.organisationId, 'guest');
    expect((await titles('', guestOnly)).sort()).toEqual(ofStem);
    expect((await t.api.get('/action-items')).status).toBe(401);
    const former = await t.world.account({ membership: 'ended' });
    expect((await t.api.get('/action-items', { as: former })).status).toBe(403);
    const key = await t.world.apiKey(['actionItem.read'], { steering_group_id: stem });
    expect((await titles('', key)).sort()).toEqual(ofStem);
  });

  it('finds what was born under a topic, for who may read that', async () => {
    const topic = await t.world.topic('career-orientation');
    const meeting = await t.world.meeting('career-orientation', { state: 'held' });
    const born = async (title: string, position: number, topic_id: string | null, fields: object = {}) =>
      t.world.actionItemUnder(await t.world.agendaItem(meeting, position, { topic_id }), {
        title,
        responsible_person_id: member.personId,
        state: 'done',
        ...fields,
      });
    const other = await t.world.topic('career-orientation');
    await born('Davon', 1, topic);
    await born('Von anderem', 2, other);
    await born('Von nichts', 3, null);
    expect(await titles(`&topic=${topic}`)).toEqual(['Davon']);
    expect((await titles(`&topic=${topic}&topic=${other}`)).sort()).toEqual(['Davon', 'Von anderem']);
    // Responsible, so that the task is seen; but not under which topic it stood.
    expect(await titles('&state=done', member)).toContain('Davon');
    expect(await titles(`&topic=${topic}`, member)).toEqual([]);
    await t.world.rows(`DELETE FROM action_item WHERE title IN ('Davon', 'Von anderem', 'Von nichts')`);
  });

  it('counts only what the reader may read', async () => {
    const counted = await t.api.get('/action-items?limit=1&total=true', { as: member });
    expect(counted.body.total).toBe(3);
  });

  it.each([
    ['steeringGroup=stem-education', ['Zeitplan', 'Erledigtes', 'Ärzte ansprechen', 'Ohne Termin 100%']],
    ['steeringGroup=it-talent&steeringGroup=plenary', ['Für das Mitglied', 'Für alle', 'Fürs Haus']],
    ['steeringGroup=nobody', []],
    ['state=blocked&state=done', ['Erledigtes', 'Ohne Termin 100%']],
    ['overdue=true', ['Für das Mitglied', 'Zeitplan']],
    ['overdue=false&steeringGroup=stem-education', ['Erledigtes', 'Ärzte ansprechen', 'Ohne Termin 100%']],
    ['dueBefore=2026-03-01', ['Für das Mitglied']],
    ['priority=high&priority=low', ['Zeitplan', 'Ärzte ansprechen']],
    ['q=ANSPRECHEN%20%C3%A4rzte', ['Ärzte ansprechen']],
    ['q=100%25', ['Ohne Termin 100%']],
    ['q=%25', ['Ohne Termin 100%']],
    ['mine=true', []],
    [
      'dueBefore=2026-12-01&sort=-dueDate,title',
      ['Ärzte ansprechen', 'Erledigtes', 'Zeitplan', 'Für das Mitglied'],
    ],
  ])('filters by %s', async (query, expected) => {
    const found = await titles(
      `&sort=dueDate,-priority&${query}`.replace(/&sort=dueDate,-priority(.*&sort=)/, '$1'),
    );
    expect(found).toEqual(expected);
  });

  it('filters by who is responsible, and by the moment of the last change', async () => {
    expect(await titles(`&responsiblePerson=${member.personId}`)).toEqual(['Für das Mitglied']);
    expect(await titles(`&responsibleOrganisation=${member.organisationId.toUpperCase()}`)).toEqual([
      'Fürs Haus',
    ]);
    expect(await titles('&updatedSince=2026-03-18T09:00:00Z')).not.toContain('Fürs Haus');
  });

  it('takes for mine what my person answers for, or an organisation of mine that is an active member', async () => {
    expect(await titles('&mine=true', member)).toEqual(['Für das Mitglied', 'Fürs Haus']);
    expect(await titles('&mine=false', member)).toEqual(['Für alle']);
    const suspended = await t.world.account({ role: 'observer', membership: 'suspended' });
    const of = { responsible_organisation_id: suspended.organisationId, title: 'Fürs ruhende Haus' };
    const id = await t.world.actionItem(stem, of);
    expect(await titles('&mine=true', suspended)).toEqual([]);
    await t.database.dataSource.query(`DELETE FROM action_item WHERE id = $1`, [id]);
  });

  it('says how old each is: until today in Jena, or until it was done', async () => {
    const group = await t.world.groupId('career-orientation');
    const of = (title: string, created_at: string, fields: Record<string, unknown> = {}) =>
      t.world.actionItem(group, { title, created_at, responsible_person_id: lead.personId, ...fields });
    // 17 February in Jena
    await of('Alt', '2026-02-16T23:30:00Z');
    await of('Neu', '2026-03-18T08:00:00Z');
    await of('Erledigt', '2026-03-01T08:00:00Z', { state: 'done', completed_at: '2026-03-11T23:30:00Z' });
    await of('Nachgetragen', '2026-03-18T08:00:00Z', { state: 'done' });
    await of('Abgesagt', '2026-01-01T08:00:00Z', { state: 'cancelled' });
    const ages = async (query: string) => {
      const reply = await t.api.get(`/action-items?steeringGroup=career-orientation&${query}`, {
        as: coordinator,
      });
      return reply.body.data.map((row: { title: string; ageDays: number | null }) => [
        row.title,
        row.ageDays,
      ]);
    };
    expect(await ages('sort=title')).toEqual([
      ['Abgesagt', null],
      ['Alt', 29],
      ['Erledigt', 11],
      ['Nachgetragen', 0],
      ['Neu', 0],
    ]);
    expect(await ages('sort=title&olderThanDays=10')).toEqual([
      ['Alt', 29],
      ['Erledigt', 11],
    ]);
    expect(await ages('sort=createdAt&olderThanDays=28&state=open')).toEqual([['Alt', 29]]);
    expect(await ages('olderThanDays=29')).toEqual([]);
    await t.database.dataSource.query(`DELETE FROM action_item WHERE steering_group_id = $1`, [group]);
  });

  it('takes "mine" for nothing where the account has no person', async () => {
    const key = await t.world.apiKey(['actionItem.read']);
    expect(await titles('&mine=true', key)).toEqual([]);
  });

  it('finds nothing by a filter that the reader may not read', async () => {
    expect(await titles(`&responsiblePerson=${lead.personId}&q=Zeitplan`, member)).toEqual([]);
  });

  it('sorts by urgency and not by its word, without a day last', async () => {
    const byPriority = await t.api.get('/action-items?sort=-priority', { as: coordinator });
    const priorities = byPriority.body.data.map((row: { priority: string }) => row.priority);
    expect([priorities[0], priorities.at(-1)]).toEqual(['high', 'low']);
    for (const sort of ['dueDate', '-dueDate']) {
      const days = (await t.api.get(`/action-items?sort=${sort}`, { as: coordinator })).body.data;
      expect(days.slice(-2).map((row: { dueDate: string | null }) => row.dueDate)).toEqual([null, null]);
    }
    expect((await titles('&sort=title')).slice(0, 2)).toEqual(['Ärzte ansprechen', 'Erledigtes']);
  });

  it.each([
    'overdue=yes',
    'state=late',
    'dueBefore=2026-02-30',
    'sort=state',
    'colour=red',
    'responsiblePerson=x',
    'olderThanDays=-1',
  ])('refuses %s by name', async (query) => {
    const refused = await t.api.get(`/action-items?${query}`, { as: coordinator });
    expect(refused).toMatchObject({ status: 400, body: { code: 'parameters_invalid' } });
    expect(refused.body.errors[0].parameter).toBe(query.split('=')[0]);
  });

  it('asks the database twice at most: who is asking, once a second, and one statement for the page', async () => {
    let statements = 0;
    t.database.onStatement = () => statements++;
    const counts: number[] = [];
    for (const now of ['2026-03-18T09:00:05.000Z', '2026-03-18T09:00:05.999Z', '2026-03-18T09:00:06.000Z']) {
      t.setNow(now);
      statements = 0;
      await t.api.get('/action-items?total=true', { as: coordinator });
      counts.push(statements);
    }
    t.database.onStatement = undefined;
    expect(counts).toEqual([2, 1, 2]);
  });
});
