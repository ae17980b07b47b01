import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { there } from './records.js';

let t: TestApp;
let lead: Principal;
let otherLead: Principal;
let coordinator: Principal;
let observer: Principal;
let member: Principal;
let invited: Principal;
let outsider: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.seated('stem-education', 'lead');
  otherLead = await t.world.seated('it-talent', 'lead');
  coordinator = await t.world.account({ role: 'coordinator' });
  observer = await t.world.account({ role: 'observer' });
  member = await t.world.seated('stem-education', 'member');
  invited = await t.world.account();
  outsider = await t.world.account({ membership: 'ended' });
});
afterAll(() => t.close());

const path = (id: string) => `/minutes/${id}`;

/** A meeting with everything in it, its minutes in this state. */
async function minutes(state: 'draft' | 'in_review' | 'approved' | 'published') {
  const meetingId = await t.world.meeting('stem-education', { state: 'held', title: `Sitzung ${state}` });
  const link = `[Ada [Dr.] Lovelace](person:${invited.personId})`;
  const open = await t.world.agendaItem(meetingId, 1, {
    is_public: true,
    notes: `Bericht von ${link}, und [Anlage](https://a.example).`,
    presenter_person_id: lead.personId,
  });
  const hidden = await t.world.agendaItem(meetingId, 2, { notes: 'Vertraulich', was_discussed: true });
  await t.world.decision(open, {
    result: 'adopted',
    text: `${link} leitet`,
    votes_yes: 0,
    votes_no: 1,
    votes_abstain: 0,
  });
  await t.world.decision(open, { result: 'rejected' });
  await t.world.decision(hidden, { result: 'adopted' });
  await t.world.participation(meetingId, {
    ...there,
    person_id: invited.personId,
    substitute_for_person_id: member.personId,
  });
  await t.world.participation(meetingId, {
    ...there,
    guest_name: 'Gast Muster',
    guest_email: 'gast@a.example',
  });
  await t.world.actionItemUnder(open, {
    responsible_person_id: invited.personId,
    title: 'Schulen ansprechen',
  });
  const first = state === 'draft' ? 'draft' : 'in_review';
  const id = await t.world.minutes(meetingId, first, { summary: 'Was herauskam' });
  if (state === 'approved' || state === 'published') await step(id, 'approval');
  if (state === 'published') await step(id, 'publication');
  return { id, meetingId };
}

async function step(id: string, noun: string) {
  const ifMatch = await t.api.get(path(id), { as: lead });
  const done = await t.api.post(`${path(id)}/${noun}`, {}, { as: lead, ifMatch });
  expect(done.status).toBe(200);
}

const seenBy = async (id: string, readers: (Principal | undefined)[]) => {
  const statuses: number[] = [];
  for (const as of readers) statuses.push((await t.api.get(path(id), as && { as })).status);
  return statuses;
};

describe('minutes are read', () => {
  it('as drafts by those who write them', async () => {
    const { id } = await minutes('draft');
    const readers = [lead, coordinator, member, invited, observer, otherLead, outsider, undefined];
    expect(await seenBy(id, readers)).toEqual([200, 200, 404, 404, 404, 404, 404, 404]);
  });

  it('in review also by those who were invited', async () => {
    const { id } = await minutes('in_review');
    const readers = [lead, coordinator, member, invited, observer, otherLead, outsider, undefined];
    expect(await seenBy(id, readers)).toEqual([200, 200, 404, 200, 404, 404, 404, 404]);
  });

  it('once approved by the readers of the group', async () => {
    const { id } = await minutes('approved');
    const readers = [lead, coordinator, member, invited, observer, otherLead, outsider, undefined];
    expect(await seenBy(id, readers)).toEqual([200, 200, 200, 404, 200, 404, 404, 404]);
  });

  it('whole by everybody in the alliance once published, without contact data', async () => {
    const { id } = await minutes('published');
    const { body, text } = await t.api.get(path(id), { as: otherLead });
    expect(body).toMatchObject({
      state: 'published',
      summary: 'Was herauskam',
      currentVersion: 1,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      meeting: { title: 'Sitzung published', actualEnd: '2026-03-03T16:50:00.000Z' },
      steeringGroup: { slug: 'stem-education' },
      actionItems: [{ title: 'Schulen ansprechen', responsiblePerson: { id: invited.personId } }],
    });
    expect(body.agenda).toHaveLength(2);
    expect(body.agenda[0]).toMatchObject({ presenterPersonId: lead.personId, wasDiscussed: false });
    expect(body.agenda[1]).toMatchObject({ notes: 'Vertraulich', wasDiscussed: true });
    expect(body.agenda[0].decisions).toMatchObject([
      { number: expect.stringMatching(/^MINT-2026-\d\d$/), votesNo: 1 },
      { result: 'rejected' },
    ]);
    expect(body.participations.map((p: { name: string }) => p.name)).toContain('Gast Muster');
    expect(text).not.toContain('gast@a.example');
    expect(text).not.toContain('video.example');
    expect(body).not.toHaveProperty('returnReason');
    expect((await t.api.get(path(id), { as: lead })).body).toHaveProperty('returnReason', null);
    expect(body.participations[0]).not.toHaveProperty('rsvp');
  });

  describe('in public without persons', () => {
    let made: Awaited<ReturnType<typeof minutes>>;
    beforeAll(async () => {
      made = await minutes('published');
    });

    const readers = { nobody: () => undefined, 'who is signed in elsewhere': () => ({ as: outsider }) };
    const names = Object.keys(readers) as (keyof typeof readers)[];
    const seen = (by: keyof typeof readers) => t.api.get(path(made.id), readers[by]());

    it.each(names)('by %s: the meeting', async (by) => {
      const { agenda, ...rest } = (await seen(by)).body;
      expect(agenda).toHaveLength(1);
      expect(rest).toEqual({
        id: made.id,
        version: 3,
        createdAt: expect.any(String),
        updatedAt: expect.any(String),
        state: 'published',
        openSteps: [],
        changeable: [],
        publishedAt: '2026-03-18T09:00:00.000Z',
        steeringGroup: {
          id: await t.world.groupId('stem-education'),
          slug: 'stem-education',
          name: { de: 'MINT-Bildung', en: 'STEM education' },
        },
        meeting: {
          id: made.meetingId,
          kind: 'regular',
          title: 'Sitzung published',
          plannedStart: '2026-03-03T15:00:00.000Z',
          plannedEnd: '2026-03-03T17:00:00.000Z',
          timeZone: 'Europe/Berlin',
        },
      });
    });

    it.each(names)('by %s: public items and what was adopted under them', async (by) => {
      const { body, text } = await seen(by);
      expect(body.agenda).toEqual([
        {
          id: expect.any(String),
          position: 1,
          title: 'Punkt 1',
          kind: 'discussion',
          notes: 'Bericht von …, und [Anlage](https://a.example).',
          decisions: [
            {
              id: expect.any(String),
              number: expect.stringMatching(/^MINT-2026-\d\d$/),
              text: '… leitet',
              result: 'adopted',
              votesYes: 0,
              votesNo: 1,
              votesAbstain: 0,
            },
          ],
        },
      ]);
      expect(text).not.toContain('Lovelace');
      expect(text).not.toContain(invited.personId);
    });
  });

  it('in public rather not at all than with the name behind an unusual link', async () => {
    const unusual = [
      `[Ada Lovelace][1]\n\n[1]: person:${invited.personId}`,
      `[Ada [a [b] c] Lovelace](person:${invited.personId})`,
      `Ada Lovelace](person:${invited.personId})`,
    ];
    const meetingId = await t.world.meeting('stem-education', { state: 'held' });
    for (const [at, notes] of unusual.entries())
      await t.world.agendaItem(meetingId, at + 1, { is_public: true, notes });
    await t.world.agendaItem(meetingId, 9, { is_public: true, notes: 'Kontaktperson: die Geschäftsstelle' });
    const id = await t.world.minutes(meetingId, 'in_review');
    await step(id, 'approval');
    await step(id, 'publication');
    const { body } = await t.api.get(path(id));
    expect(body.agenda.map((item: { notes: string | null }) => item.notes)).toEqual([
      null,
      null,
      null,
      'Kontaktperson: die Geschäftsstelle',
    ]);
  });
});

describe('lists of minutes', () => {
  const ids = async (query: string, as?: Principal) => {
    const reply = await t.api.get(`/minutes?limit=200&total=true&${query}`, as && { as });
    expect(reply.body.total).toBe(reply.body.data.length);
    return reply.body.data.map(({ id }: { id: string }) => id) as string[];
  };

  it('show each reader what he may read, whatever he filters by', async () => {
    const draft = await minutes('draft');
    const review = await minutes('in_review');
    const approved = await minutes('approved');
    const published = await minutes('published');
    const all = [draft.id, review.id, approved.id, published.id];
    const seen = async (as?: Principal) => {
      const listed = await ids('steeringGroup=stem-education', as);
      return all.map((id) => listed.includes(id));
    };
    expect(await seen(lead)).toEqual([true, true, true, true]);
    expect(await seen(invited)).toEqual([false, true, false, true]);
    expect(await seen(member)).toEqual([false, false, true, true]);
    expect(await seen(otherLead)).toEqual([false, false, false, true]);
    expect(await seen()).toEqual([false, false, false, true]);
    expect(await ids('state=draft&state=approved')).toEqual([]);
    expect(await ids('state=approved', observer)).toContain(approved.id);
    const [row] = (await t.api.get('/minutes?state=published')).body.data;
    expect(row).not.toHaveProperty('participations');
    expect(row).not.toHaveProperty('summary');
  });

  it('are filtered by group, days and change, and sorted', async () => {
    const made: string[] = [];
    for (const day of ['2027-05-01', '2027-06-01', '2027-07-01']) {
      const meetingId = await t.world.meeting('it-talent', {
        state: 'held',
        planned_start: `${day}T00:30:00+02:00`,
        planned_end: `${day}T12:00:00Z`,
      });
      made.push(await t.world.minutes(meetingId, 'draft', { updated_at: '2026-03-10T12:00:00Z' }));
    }
    const group = 'steeringGroup=it-talent';
    expect(await ids(group, coordinator)).toEqual([...made].reverse());
    expect(await ids(`${group}&sort=plannedStart,approvedAt,-updatedAt`, coordinator)).toEqual(made);
    expect(await ids(`${group}&from=2027-06-01&to=2027-07-01`, coordinator)).toEqual([made[1]]);
    expect(await ids(`steeringGroup=${await t.world.groupId('it-talent')}`, coordinator)).toHaveLength(3);
    expect(await ids(`${group}&updatedSince=2026-03-18T00:00:00Z`, coordinator)).toEqual([]);
    const first = await t.api.get(`/minutes?${group}&limit=2`, { as: coordinator });
    const rest = await t.api.get(`/minutes?${group}&limit=2&cursor=${first.body.page.nextCursor}`, {
      as: coordinator,
    });
    expect(rest.body.data.map(({ id }: { id: string }) => id)).toEqual([made[0]]);
    const unknown = await t.api.get('/minutes?colour=red');
    expect(unknown).toMatchObject({ status: 400, body: { errors: [{ parameter: 'colour' }] } });
  });

  it('tell nobody of the public when minutes were approved', async () => {
    expect((await t.api.get('/minutes?sort=approvedAt')).status).toBe(200);
    const [row] = (await t.api.get('/minutes?sort=-approvedAt')).body.data;
    expect(row).not.toHaveProperty('approvedAt');
  });
});
