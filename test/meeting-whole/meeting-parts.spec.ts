import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let staff: Principal;
let observer: Principal;
let lead: Principal;
let seated: Principal;
let invited: Principal;
let member: Principal;
let stranger: Principal;

beforeAll(async () => {
  t = await testApp();
  staff = await t.world.account({ role: 'coordinator' });
  observer = await t.world.account({ role: 'observer' });
  lead = await t.world.seated('stem-education', 'lead');
  seated = await t.world.seated('stem-education', 'member');
  invited = await t.world.account();
  member = await t.world.account();
  stranger = await t.world.account({ membership: 'ended' });
});
afterAll(() => t.close());

/** A held meeting with everything in it; `invited` and a guest are on its list, `seated` is not. */
let meeting: string;
let item: string;
let second: string;
let decision: string;
let task: string;
let own: string;

beforeEach(async () => {
  meeting = await t.world.meeting('stem-education', { state: 'held' });
  const discussed = { was_discussed: true, notes: 'Besprochen.' };
  second = await t.world.agendaItem(meeting, 2, discussed);
  item = await t.world.agendaItem(meeting, 1, discussed);
  decision = await t.world.decision(item, { result: 'adopted' });
  task = await t.world.actionItemUnder(item, {
    responsible_person_id: lead.personId,
    due_date: '2026-04-01',
  });
  own = await t.world.actionItemUnder(second, {
    responsible_person_id: invited.personId,
    due_date: '2026-04-01',
  });
  await t.world.participation(meeting, {
    person_id: invited.personId,
    invited_at: '2026-03-01T09:00:00Z',
    rsvp: 'accepted',
    attendance: 'present',
  });
  await t.world.participation(meeting, {
    guest_name: 'Zacharias Gast',
    guest_email: 'gast@beispiel.example',
    meeting_role: 'guest',
    attendance: 'absent',
  });
});

const read = async (as: Principal | string) => {
  const reply = await t.api.get(`/meetings/${meeting}`, { as });
  expect(reply.status).toBe(200);
  return reply.body;
};
const names = (as: object[], field: string) => as.filter((entry) => Object.hasOwn(entry, field)).length;

describe('one call gives a meeting whole', () => {
  it('to who runs it, in one statement and in the order of the agenda', async () => {
    const minutes = await t.world.minutes(meeting, 'draft');
    let statements = 0;
    t.database.onStatement = (text) => {
      if (text.includes('FROM meeting m')) statements += 1;
      else expect(text).toMatch(/session|api_key/);
    };
    const whole = await read(lead);
    t.database.onStatement = undefined;
    expect(statements).toBe(1);
    expect(whole).toMatchObject({
      joinUrl: 'https://video.example/1',
      agenda: [
        {
          id: item,
          notes: 'Besprochen.',
          wasDiscussed: true,
          decisionIds: [decision],
          actionItemIds: [task],
        },
        { id: second, decisionIds: [], actionItemIds: [own] },
      ],
      participations: [
        { personId: invited.personId, rsvp: 'accepted', attendance: 'present' },
        { name: 'Zacharias Gast', guestEmail: 'gast@beispiel.example', attendance: 'absent' },
      ],
      minutes: { id: minutes, state: 'draft', version: 1 },
      minutesMissing: false,
      decisions: [{ id: decision, agendaItemId: item, result: 'adopted' }],
      actionItems: [
        { id: task, agendaItemId: item, meetingId: meeting, overdue: false },
        { id: own, responsiblePersonId: invited.personId },
      ],
    });
  });

  it.each(['none', 'draft', 'in_review', 'approved', 'published'] as const)(
    'to everybody as far as minutes that are %s let them read',
    async (state) => {
      if (state !== 'none') await t.world.minutes(meeting, state);
      const approved = state === 'approved' || state === 'published';
      const sees = {
        staff: true,
        lead: true,
        observer: approved,
        seated: approved,
        invited: state === 'in_review' || state === 'published',
      };
      for (const [as, whole] of [
        [staff, sees.staff],
        [lead, sees.lead],
        [observer, sees.observer],
        [seated, sees.seated],
        [invited, sees.invited],
      ] as const) {
        const body = await read(as);
        const runs = as === staff || as === lead;
        expect(body.minutes?.state ?? 'none').toBe(whole ? state : 'none');
        for (const field of ['notes', 'wasDiscussed', 'decisionIds', 'actionItemIds']) {
          expect(names(body.agenda, field)).toBe(whole ? 2 : 0);
        }
        expect(Object.hasOwn(body, 'decisions')).toBe(whole);
        expect(Object.hasOwn(body, 'minutesMissing')).toBe(runs);
        expect(names(body.participations, 'guestEmail')).toBe(runs ? 2 : 0);
        if (as !== invited) {
          expect(names(body.participations, 'attendance')).toBe(whole ? 2 : 0);
          expect(body.participations).toHaveLength(2);
          expect(body.actionItems?.length).toBe(whole ? 2 : undefined);
        }
        const list = await t.api.get('/meetings?steeringGroup=stem-education&sort=-updatedAt&limit=200', {
          as,
        });
        const row = list.body.data.find(({ id }: { id: string }) => id === meeting);
        expect(row.minutesState ?? 'none').toBe(whole ? state : 'none');
      }
    },
  );

  it('to an invited person from outside the group with their own answer, attendance and task only', async () => {
    await t.world.minutes(meeting, 'draft');
    const body = await read(invited);
    expect(body.participations).toMatchObject([
      { personId: invited.personId, rsvp: 'accepted', attendance: 'present' },
    ]);
    expect(body.actionItems).toMatchObject([{ id: own }]);
    expect(body).toMatchObject({ minutes: null });
    expect(body).not.toHaveProperty('decisions');
    const list = await t.api.get('/meetings?steeringGroup=stem-education&limit=200', { as: invited });
    const row = list.body.data.find(({ id }: { id: string }) => id === meeting);
    expect(row.counts).toEqual({ invited: 1, accepted: 1, declined: 0 });
    const once = await t.world.account();
    await t.world.participation(meeting, { person_id: once.personId, invited_at: '2026-03-01T09:00:00Z' });
    const listed = (await t.api.get('/meetings?total=true', { as: once })).body;
    expect(listed).toMatchObject({ data: [{ id: meeting }], total: 1 });
  });

  it('with the link of the video call to who runs it and who was invited', async () => {
    for (const [as, shown] of [
      [staff, true],
      [lead, true],
      [invited, true],
      [seated, false],
      [observer, false],
    ] as const) {
      expect(Object.hasOwn(await read(as), 'joinUrl')).toBe(shown);
    }
    const key = await t.world.apiKey(['meeting.read']);
    const body = await read(key);
    for (const field of ['joinUrl', 'decisions', 'actionItems', 'minutesMissing']) {
      expect(body).not.toHaveProperty(field);
    }
  });

  it('to nobody outside the group who was not invited', async () => {
    const otherKey = await t.world.apiKey(['meeting.read', 'minutes.read'], {
      steering_group_id: await t.world.groupId('it-talent'),
    });
    for (const as of [member, otherKey]) {
      expect((await t.api.get(`/meetings/${meeting}`, { as })).status).toBe(404);
      expect((await t.api.get('/meetings?total=true', { as })).body).toMatchObject({ data: [], total: 0 });
    }
    expect((await t.api.get(`/meetings/${meeting}`, { as: stranger })).status).toBe(403);
    expect((await t.api.get(`/meetings/${meeting}`)).status).toBe(401);
    expect((await t.api.get('/meetings/nonsense', { as: staff })).status).toBe(404);
    await t.world.participation(meeting, { person_id: member.personId });
    expect((await t.api.get(`/meetings/${meeting}`, { as: member })).status).toBe(404);
  });

  it('of the plenary to every member', async () => {
    const annual = await t.world.meeting('plenary', { kind: 'annual_session' });
    expect((await t.api.get(`/meetings/${annual}`, { as: member })).status).toBe(200);
    expect((await t.api.get(`/meetings/${annual}`, { as: stranger })).status).toBe(403);
    const leadWhoObserves = await t.world.account({ role: 'observer' });
    await t.world.seat('it-talent', leadWhoObserves.personId, leadWhoObserves.organisationId, 'lead');
    const body = (await t.api.get(`/meetings/${annual}`, { as: leadWhoObserves })).body;
    expect(body).not.toHaveProperty('joinUrl');
    expect((await t.api.get('/topics', { as: leadWhoObserves })).status).toBe(200);
  });
});
