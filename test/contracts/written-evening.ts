import type { TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { approve, makeSample, type Sample } from './sample.js';
import { underReview } from './valid-writes.js';
import { type Maker, participant, underWay } from './written.js';

const votes = { votesYes: 2, votesNo: 0, votesAbstain: 1 };

async function sample(t: TestApp, state: 'draft' | 'in_review' | 'approved' = 'draft'): Promise<Sample> {
  return makeSample(t.world, 'stem-education', state);
}

/** A decision of approved minutes, to be superseded, and one that was deferred and has not come back. */
async function decided(t: TestApp, lead: Principal) {
  const { minutes, decision } = await sample(t, 'in_review');
  const ifMatch = await t.api.get(`/minutes/${minutes}`, { as: lead });
  const approved = await t.api.post(`/minutes/${minutes}/approval`, {}, { as: lead, ifMatch });
  if (approved.status !== 200) throw new Error(approved.text);
  const other = await sample(t, 'in_review');
  const deferred = await t.world.decision(other.agendaItem, { result: 'deferred' });
  await approve(t.world, other.minutes, 'approved', new Date('2026-03-11T13:00:00.000Z'));
  const meetingId = await t.world.meeting('stem-education', { state: 'in_progress' });
  for (let votes = 0; votes < 3; votes++) {
    const { personId } = await t.world.seated('stem-education', 'member');
    await t.world.participation(meetingId, { person_id: personId, attendance: 'present' });
  }
  const items = [await t.world.agendaItem(meetingId, 1), await t.world.agendaItem(meetingId, 2)];
  return { decision, deferred, items };
}

const isIn = (id: string) => (record: any) =>
  record.participations.some(({ personId }: { personId: string }) => personId === id);
const participantFields = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, (record: any) => participant(record)[name]]));

/** What is said, decided and promised, and who may sign in. */
export const writtenOfEvening: Readonly<Record<string, Maker>> = {
  'POST /topics': async (t) => {
    const { agendaItem, person: proposer, groupId } = await sample(t);
    const body = {
      steeringGroupId: groupId,
      title: 'Neues',
      description: 'Worum es geht',
      isRecurring: true,
      proposedByPersonId: proposer,
      raisedInAgendaItemId: agendaItem,
      firstRaisedOn: '2026-01-20',
    };
    return [{ path: '/topics', body }];
  },
  'PATCH /topics/{id}': async (t) => [
    {
      path: `/topics/${await t.world.topic('it-talent')}`,
      body: { title: 'Anders', description: 'Worum', isRecurring: true, leaveOutOnce: true },
    },
    { path: `/topics/${await t.world.topic('it-talent')}`, body: { state: 'closed' } },
  ],
  'POST /topics/{id}/transfer': async (t) => {
    const topic = await t.world.topic('it-talent');
    const steeringGroupId = await t.world.groupId('stem-education');
    const body = { steeringGroupId, reason: 'Passt dort besser' };
    const history = {
      reason: (r: any) => r.data.at(-1).reason,
      steeringGroupId: (r: any) => r.data.at(-1).steeringGroup.id,
    };
    return [{ path: `/topics/${topic}/transfer`, body, read: `/topics/${topic}/history`, at: history }];
  },
  'POST /meetings/{id}/agenda-items': async (t) => {
    const id = await t.world.meeting('it-talent');
    await t.world.agendaItem(id, 1);
    const presenterPersonId = await t.world.person();
    const topicId = await t.world.topic('it-talent');
    const more = { durationMinutes: 15, presenterPersonId, topicId, isPublic: true, position: 1 };
    return [{ path: `/meetings/${id}/agenda-items`, body: { title: 'Neues', kind: 'decision', ...more } }];
  },
  'PATCH /agenda-items/{id}': async (t) => {
    const { item } = await underWay(t);
    const [presenterPersonId, topicId] = [await t.world.person(), await t.world.topic('it-talent')];
    const planned = { title: 'Anders', kind: 'information', durationMinutes: 25, presenterPersonId, topicId };
    const logged = { isPublic: true, wasDiscussed: true, notes: 'Besprochen.' };
    return [{ path: `/agenda-items/${item}`, body: { ...planned, ...logged } }];
  },
  'PUT /meetings/{id}/agenda-order': async (t) => {
    const id = await t.world.meeting('it-talent');
    const items = [await t.world.agendaItem(id, 1), await t.world.agendaItem(id, 2)].reverse();
    const order = (r: any) => r.agenda.map((item: { id: string }) => item.id);
    return [
      { path: `/meetings/${id}/agenda-order`, body: { agendaItemIds: items }, at: { agendaItemIds: order } },
    ];
  },
  'POST /meetings/{id}/participations': async (t) => {
    const id = await t.world.meeting('it-talent');
    const { personId } = await t.world.seated('it-talent', 'member');
    const [one, other] = [await t.world.person(), await t.world.person()];
    const filters = { q: 'Segmentiert' };
    const found = await t.world.person({ family_name: filters.q });
    const segment = await t.world.insert('segment', { list: 'persons', filters: JSON.stringify(filters) });
    const path = `/meetings/${id}/participations`;
    const read = `/meetings/${id}`;
    const single = { personId: one, meetingRole: 'presenter', substituteForPersonId: other };
    const guest = { guestName: 'Lena Gast', guestEmail: 'lena@gast.example', meetingRole: 'guest' };
    const by = (body: object, name: string, value: string) =>
      Object.fromEntries(
        Object.keys(body).map((field) => [
          field,
          (r: any) => r.participations.find((p: any) => p[name] === value)[field] as unknown,
        ]),
      );
    return [
      { path, body: single, read, at: by(single, 'personId', one) },
      { path, body: guest, read, at: by(guest, 'guestName', guest.guestName) },
      { path, body: { from: 'seats' }, read, at: { from: isIn(personId) }, becomes: { from: true } },
      {
        path,
        body: { from: 'segment', segment },
        read,
        at: { from: isIn(found), segment: isIn(found) },
        becomes: { from: true, segment: true },
      },
    ];
  },
  'PATCH /participations/{id}': async (t) => {
    const ahead = await t.world.meeting('it-talent', { state: 'invited' });
    const invited = { person_id: await t.world.person(), invited_at: '2026-03-01T08:00:00Z' };
    const person = await t.world.participation(ahead, invited);
    const withGuest = await t.world.meeting('it-talent');
    const guest = await t.world.participation(withGuest, { guest_name: 'Gast', meeting_role: 'guest' });
    const { meetingId } = await underWay(t);
    const there = await t.world.participation(meetingId, { person_id: await t.world.person() });
    const role = {
      meetingRole: 'minute_taker',
      substituteForPersonId: await t.world.person(),
      rsvp: 'tentative',
      rsvpNote: 'Ich komme später.',
    };
    const name = { guestName: 'Lena Gast', guestEmail: 'lena@gast.example' };
    return [
      {
        path: `/participations/${person}`,
        body: role,
        read: `/meetings/${ahead}`,
        at: participantFields(...Object.keys(role)),
      },
      {
        path: `/participations/${guest}`,
        body: name,
        read: `/meetings/${withGuest}`,
        at: participantFields(...Object.keys(name)),
      },
      {
        path: `/participations/${there}`,
        body: { attendance: 'partial' },
        read: `/meetings/${meetingId}`,
        at: participantFields('attendance'),
      },
    ];
  },
  'PUT /meetings/{id}/presence': async (t) => {
    const { meetingId, item } = await underWay(t);
    const path = `/meetings/${meetingId}/presence`;
    const at = { agendaItemId: (r: any) => r.data[0].agendaItemId };
    return [{ path, body: { agendaItemId: item }, read: path, at }];
  },
  'PUT /meetings/{id}/attendance': async (t) => {
    const { meetingId } = await underWay(t);
    const id = await t.world.participation(meetingId, { guest_name: 'Gast', meeting_role: 'guest' });
    const at = {
      participationId: (r: any) => participant(r).id as unknown,
      version: (r: any) => participant(r).version as unknown,
      ...participantFields('attendance'),
    };
    const body = [{ participationId: id, version: 1, attendance: 'excused' }];
    return [
      {
        path: `/meetings/${meetingId}/attendance`,
        body,
        read: `/meetings/${meetingId}`,
        at,
        becomes: { version: 2 },
      },
    ];
  },
  'POST /action-items': async (t) => {
    const {
      groupId,
      agendaItem,
      decision,
      person: responsiblePersonId,
      organisation: responsibleOrganisationId,
    } = await sample(t);
    const of = { steeringGroupId: groupId, agendaItemId: agendaItem, decisionId: decision };
    const said = { title: 'Anrufen', description: 'Bald', dueDate: '2026-06-01', priority: 'high' };
    return [
      { path: '/action-items', body: { ...of, ...said, responsiblePersonId, responsibleOrganisationId } },
    ];
  },
  'PATCH /action-items': async (t) => {
    const [responsiblePersonId, responsibleOrganisationId] = [
      await t.world.person(),
      await t.world.organisation(),
    ];
    const id = await t.world.actionItem('it-talent', { responsible_person_id: await t.world.person() });
    const more = { responsiblePersonId, responsibleOrganisationId, dueDate: '2026-07-01' };
    const body = { ...more, reason: 'Urlaub', actionItems: [{ id, version: 1 }] };
    const same = Object.fromEntries(
      Object.keys(body).map((field) => [field, () => (body as any)[field] as unknown]),
    );
    return [
      {
        path: '/action-items',
        body,
        read: `/action-items/${id}`,
        at: { reason: () => 'Urlaub', actionItems: (r) => [{ id: r.id, version: r.version - 1 }] },
      },
      {
        path: '/action-items',
        body: {},
        read: `/action-items/${id}/history`,
        at: { ...same, reason: (r) => r.data.at(-1).comment },
        becomes: { reason: 'Urlaub' },
      },
    ];
  },
  'PATCH /action-items/{id}': async (t) => {
    const { agendaItem, actionItem, organisation: responsibleOrganisationId } = await sample(t);
    const decisionId = await t.world.decision(agendaItem);
    const more = {
      title: 'Neu',
      description: 'Anders',
      responsiblePersonId: await t.world.person(),
      responsibleOrganisationId,
    };
    const body = {
      ...more,
      dueDate: '2026-08-01',
      priority: 'low',
      decisionId,
      state: 'blocked',
      reason: 'Warten',
    };
    const path = `/action-items/${actionItem}`;
    return [
      { path, body, at: { reason: () => 'Warten' } },
      {
        path,
        body: {},
        read: `${path}/history`,
        at: { reason: (r) => r.data.at(-1).comment },
        becomes: { reason: 'Warten' },
      },
    ];
  },
  'POST /action-items/{id}/comments': async (t) => [
    {
      path: `/action-items/${(await sample(t)).actionItem}/comments`,
      body: { comment: 'Erledigt?' },
      at: { comment: (r) => r.data.at(-1).comment },
    },
  ],
  'POST /action-items/{id}/date-wish': async (t) => {
    const read = `/action-items/${(await sample(t)).actionItem}`;
    const body = { dueDate: '2026-06-15', reason: 'Ferien' };
    const at = { dueDate: (r: any) => r.dateWish.dueDate, reason: (r: any) => r.dateWish.reason };
    return [{ path: `${read}/date-wish`, body, read, at }];
  },
  'POST /meetings/{id}/minutes': async (t) => [
    { path: `/meetings/${(await underWay(t)).meetingId}/minutes`, body: { summary: 'Kurz.' } },
  ],
  'PATCH /minutes/{id}': async (t) => [
    { path: `/minutes/${(await sample(t)).minutes}`, body: { summary: 'Anders.' } },
  ],
  'POST /minutes/{id}/return': async (t) => [
    {
      path: `/minutes/${(await sample(t, 'in_review')).minutes}/return`,
      body: { reason: 'Fehlt' },
      at: { reason: (r) => r.returnReason },
    },
  ],
  'POST /minutes/{id}/corrections': async (t) => [
    {
      path: `/minutes/${(await sample(t, 'approved')).minutes}/corrections`,
      body: { reason: 'Datum' },
      at: { reason: (r) => r.correction.reason },
    },
  ],
  'POST /minutes/{id}/approval': async (t) => {
    const nextMeetingId = await t.world.meeting('stem-education');
    return [{ path: `/minutes/${(await sample(t, 'in_review')).minutes}/approval`, body: { nextMeetingId } }];
  },
  'POST /agenda-items/{id}/decisions': async (t, lead) => {
    const { decision, deferred, items } = await decided(t, lead);
    const paths = items.map((id) => `/agenda-items/${id}/decisions`);
    return [
      { path: paths[0]!, body: { text: 'Ja.', result: 'rejected', ...votes, supersedesId: decision } },
      { path: paths[1]!, body: { text: 'Nein.', deferredFromId: deferred } },
    ];
  },
  'PATCH /decisions/{id}': async (t, lead) => {
    const { decision, deferred, items } = await decided(t, lead);
    const made = [await t.world.decision(items[0]!), await t.world.decision(items[1]!)];
    return [
      {
        path: `/decisions/${made[0]}`,
        body: { text: 'Anders.', result: 'adopted_amended', ...votes, supersedesId: decision },
      },
      { path: `/decisions/${made[1]}`, body: { deferredFromId: deferred } },
    ];
  },
  'POST /minutes/{id}/objections': async (t) => {
    const { minutes, agendaItem } = await underReview(t.world);
    const body = { agendaItemId: agendaItem, passage: 'Kurz gefasst.', text: 'Zu kurz gefasst.' };
    return [{ path: `/minutes/${minutes}/objections`, body }];
  },
  'POST /objections/{id}/answer': async (t) => {
    const { meeting: meetingId, minutes, participation } = await underReview(t.world);
    const of = { meeting_id: meetingId, minutes_id: minutes, participation_id: participation };
    const id = await t.world.insert('objection', of);
    return [{ path: `/objections/${id}/answer`, body: { outcome: 'accepted', answer: 'Stimmt.' } }];
  },
  'POST /accounts': async (t) => [
    {
      path: '/accounts',
      body: { email: 'neu@konto.example', personId: await t.world.person(), role: 'observer', locale: 'en' },
    },
  ],
  'PATCH /accounts/{id}': async (t) => [
    {
      path: `/accounts/${await t.world.insert('account', {})}`,
      body: {
        email: 'anders@konto.example',
        personId: await t.world.person(),
        role: 'coordinator',
        locale: 'en',
        disabled: true,
      },
    },
  ],
  'POST /feeds': async (t) => {
    const body = { kind: 'group', steeringGroupId: await t.world.groupId('it-talent') };
    const listed = (field: string) => (r: any) =>
      r.data.find((feed: any) => feed.kind === 'group')[field] as unknown;
    const at = { kind: listed('kind'), steeringGroupId: listed('steeringGroupId') };
    return [{ path: '/feeds', body, read: '/feeds', at }];
  },
  'POST /api-keys': async (t) => {
    const of = { steeringGroupId: await t.world.groupId('it-talent'), expiresAt: '2027-01-01T00:00:00.000Z' };
    const body = { name: 'Schreiber', permissions: ['meeting.read'], ...of };
    const listed = (field: string) => (r: any) =>
      r.data.find(({ name }: { name: string }) => name === 'Schreiber')[field] as unknown;
    return [
      {
        path: '/api-keys',
        body,
        read: '/api-keys?limit=200',
        at: Object.fromEntries(Object.keys(body).map((field) => [field, listed(field)])),
      },
    ];
  },
};
