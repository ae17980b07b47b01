import type { MinutesState } from '../support/rows.js';
import { type Fields, letters } from '../support/usual-columns.js';
import type { World } from '../support/world.js';
import { makeSample, type Sample } from './sample.js';
import { writesBeside } from './valid-writes-beside.js';

/** A write that succeeds: made anew for each use, because it changes what it is about. */
export interface ValidWrite {
  path: string;
  body: object;
}

type Maker = (world: World) => Promise<ValidWrite>;

let counter = 0;
const next = () => `x${++counter}`;

/** At the time that the steps below name, with a guest. */
async function meeting(world: World, state: string): Promise<string> {
  const id = await world.meeting('it-talent', { state, planned_start: '2026-03-10T13:00:00Z' });
  await participation(world, id);
  return id;
}

const participation = (world: World, meetingId: string) =>
  world.participation(meetingId, { guest_name: 'Gast', meeting_role: 'guest', attendance: 'present' });

const agendaItem = (world: World, meetingId: string, position = 1) => world.agendaItem(meetingId, position);

async function minutes(world: World, state: MinutesState): Promise<string> {
  return (await makeSample(world, 'stem-education', state)).minutes;
}

/** With a next step, still to be taken unless the fields say otherwise. */
async function interaction(world: World, fields: Fields = {}): Promise<string> {
  return world.insert('interaction', {
    organisation_id: await world.organisation(),
    by_person_id: await world.person(),
    next_step: 'Anrufen',
    next_step_due_date: '2026-03-20',
    ...fields,
  });
}

async function seatable(world: World) {
  const organisationId = await world.organisation();
  const personId = await world.person();
  await world.affiliation(personId, organisationId);
  return { organisationId, personId };
}

async function transition(world: World, state: string, noun: string, body: object = {}): Promise<ValidWrite> {
  return { path: `/meetings/${await meeting(world, state)}/${noun}`, body };
}

async function membershipStep(
  world: World,
  state: 'prospective' | 'active',
  noun: string,
): Promise<ValidWrite> {
  const organisation = await world.organisation({}, null);
  return { path: `/memberships/${await world.membership(organisation, state)}/${noun}`, body: {} };
}

async function sampled(
  world: World,
  work: (sample: Awaited<ReturnType<typeof makeSample>>) => ValidWrite,
): Promise<ValidWrite> {
  return work(await makeSample(world, 'stem-education', 'draft'));
}

/** A write that needs no record before it. */
const made = (write: ValidWrite) => Promise.resolve(write);

/** One valid write for every route that takes If-Match or Idempotency-Key. */
export const validWrites: Readonly<Record<string, Maker>> = {
  ...writesBeside,
  'PATCH /alliance': () => made({ path: '/alliance', body: { name: next(), accentColour: '#1a5fb4' } }),
  'POST /sectors': () =>
    made({
      path: '/sectors',
      body: { code: `social_${letters(++counter)}`, name: { de: 'Soziales', en: 'Social' } },
    }),
  'PATCH /sectors/{id}': async (w) => ({
    path: `/sectors/${await w.sector()}`,
    body: { name: { de: 'Soziales' }, retired: true },
  }),
  'POST /organisations': () =>
    made({ path: '/organisations', body: { name: next(), sectorCode: 'business' } }),
  'PATCH /organisations/{id}': async (w) => ({
    path: `/organisations/${await w.organisation()}`,
    body: { city: 'Kahla' },
  }),
  'POST /organisations/{id}/memberships': async (w) => ({
    path: `/organisations/${await w.organisation({}, null)}/memberships`,
    body: {},
  }),
  'POST /organisations/{id}/merge': async (w) => ({
    path: `/organisations/${await w.organisation()}/merge`,
    body: { with: await w.organisation(), withVersion: 1 },
  }),
  'POST /organisations/{id}/closure': async (w) => ({
    path: `/organisations/${await w.organisation()}/closure`,
    body: { endedOn: '2026-04-01' },
  }),
  'POST /persons/{id}/departure': async (w) => ({
    path: `/persons/${await w.person()}/departure`,
    body: { endDate: '2026-04-01' },
  }),
  'PATCH /memberships/{id}': async (w) => ({
    path: `/memberships/${await w.membership(await w.organisation({}, null), 'active')}`,
    body: { patronPersonId: await w.person() },
  }),
  'POST /memberships/{id}/activation': (w) => membershipStep(w, 'prospective', 'activation'),
  'POST /memberships/{id}/suspension': (w) => membershipStep(w, 'active', 'suspension'),
  'POST /memberships/{id}/ending': (w) => membershipStep(w, 'active', 'ending'),
  'POST /tags/{id}/renaming': async (w) => {
    const tag = `Schlagwort ${next()}`;
    await w.organisation({ tags: [tag] });
    return { path: `/tags/${await w.tagId(tag)}/renaming`, body: { name: next() } };
  },
  'POST /segments': () =>
    made({ path: '/segments', body: { list: 'organisations', name: next(), filters: { status: 'active' } } }),
  'PATCH /segments/{id}': async (w) => ({
    path: `/segments/${await w.insert('segment', {})}`,
    body: { name: next() },
  }),
  'DELETE /segments/{id}': async (w) => ({ path: `/segments/${await w.insert('segment', {})}`, body: {} }),
  'POST /own-fields': () =>
    made({
      path: '/own-fields',
      body: {
        subject: 'organisations',
        name: { de: `Feld ${next()}`, en: `Field ${next()}` },
        type: 'number',
        visibleTo: 'staff',
      },
    }),
  'PATCH /own-fields/{id}': async (w) => ({
    path: `/own-fields/${await w.insert('own_field', {})}`,
    body: { position: 7 },
  }),
  'DELETE /own-fields/{id}': async (w) => ({
    path: `/own-fields/${await w.insert('own_field', {})}`,
    body: {},
  }),
  'POST /duplicates/{id}/dismissal': async (w) => {
    const [pair] = await w.pairOfDuplicates();
    return { path: `/duplicates/${pair}/dismissal`, body: {} };
  },
  'POST /interactions': async (w) => ({
    path: '/interactions',
    body: { kind: 'call', happenedOn: '2026-03-10', personId: await w.person(), text: 'Angerufen' },
  }),
  'PATCH /interactions/{id}': async (w) => ({
    path: `/interactions/${await interaction(w)}`,
    body: { kind: 'mail' },
  }),
  'DELETE /interactions/{id}': async (w) => ({ path: `/interactions/${await interaction(w)}`, body: {} }),
  'POST /interactions/{id}/completion': async (w) => ({
    path: `/interactions/${await interaction(w)}/completion`,
    body: {},
  }),
  'POST /interactions/{id}/reopening': async (w) => ({
    path: `/interactions/${await interaction(w, { next_step_done_at: '2026-03-11T09:00:00Z' })}/reopening`,
    body: {},
  }),
  'POST /bulk-changes': async (w) => ({
    path: '/bulk-changes',
    body: { list: 'organisations', ids: [await w.organisation()], values: { addTags: [next()] } },
  }),
  'PATCH /imports/{id}': async (w) => ({
    path: `/imports/${await w.insert('import', {})}`,
    body: { leavesErrors: true },
  }),
  'DELETE /imports/{id}': async (w) => ({ path: `/imports/${await w.insert('import', {})}`, body: {} }),
  'POST /imports/{id}/commit': async (w) => ({
    path: `/imports/${await w.insert('import', {})}/commit`,
    body: {},
  }),
  'POST /imports/{id}/undo': async (w) => ({
    path: `/imports/${await w.insert('import', { state: 'committed', committed_at: '2026-03-01T09:00:00Z' })}/undo`,
    body: {},
  }),
  'POST /persons': () => made({ path: '/persons', body: { givenName: 'Ada', familyName: next() } }),
  'PATCH /persons/{id}': async (w) => ({
    path: `/persons/${await w.person()}`,
    body: { academicTitle: 'Dr.' },
  }),
  'POST /persons/{id}/merge': async (w) => ({
    path: `/persons/${await w.person()}/merge`,
    body: { with: await w.person(), withVersion: 1 },
  }),
  'POST /persons/{id}/affiliations': async (w) => ({
    path: `/persons/${await w.person()}/affiliations`,
    body: { organisationId: await w.organisation(), startDate: '2026-01-01' },
  }),
  'PATCH /affiliations/{id}': async (w) => ({
    path: `/affiliations/${await w.affiliation(await w.person(), await w.organisation())}`,
    body: { function: 'Geschäftsführung' },
  }),
  'POST /steering-groups': () =>
    made({
      path: '/steering-groups',
      body: {
        slug: `group-${next()}`,
        numberPrefix: `G${counter}`,
        name: { de: 'Neu', en: 'New' },
        startDate: '2026-01-01',
      },
    }),
  'PATCH /steering-groups/{idOrSlug}': async (w) => ({
    path: `/steering-groups/${await w.insert('steering_group', {})}`,
    body: { mandate: 'Auftrag' },
  }),
  'POST /steering-groups/{idOrSlug}/seats': async (w) => {
    const { organisationId, personId } = await seatable(w);
    const body = {
      personId,
      onBehalfOfOrganisationId: organisationId,
      role: 'member',
      startDate: '2026-03-01',
    };
    return { path: '/steering-groups/it-talent/seats', body };
  },
  'PATCH /seats/{id}': async (w) => {
    const { organisationId, personId } = await seatable(w);
    return {
      path: `/seats/${await w.seat('it-talent', personId, organisationId, 'member')}`,
      body: { hasVote: false },
    };
  },
  'POST /steering-groups/{idOrSlug}/meeting-series': () => {
    const day = ++counter;
    const [plannedStart, plannedEnd] = [8, 10].map((hour) =>
      new Date(Date.UTC(2031, 0, day, hour)).toISOString(),
    );
    return made({
      path: '/steering-groups/it-talent/meeting-series',
      body: { dates: [{ plannedStart, plannedEnd }] },
    });
  },
  'POST /meetings': async (w) => ({
    path: '/meetings',
    body: {
      steeringGroupId: await w.groupId('it-talent'),
      title: 'Frühjahr',
      plannedStart: '2026-05-05T14:00:00+02:00',
      plannedEnd: '2026-05-05T16:00:00+02:00',
    },
  }),
  'PATCH /meetings/{id}': async (w) => ({
    path: `/meetings/${await meeting(w, 'draft')}`,
    body: { location: 'Rathaus' },
  }),
  'POST /meetings/{id}/scheduling': (w) => transition(w, 'draft', 'scheduling'),
  'POST /meetings/{id}/invitation': (w) => transition(w, 'scheduled', 'invitation'),
  'POST /meetings/{id}/opening': (w) => transition(w, 'invited', 'opening', { at: '2026-03-10T13:00:00Z' }),
  'POST /meetings/{id}/closing': (w) =>
    transition(w, 'in_progress', 'closing', { at: '2026-03-10T15:00:00Z' }),
  'POST /meetings/{id}/cancellation': (w) => transition(w, 'scheduled', 'cancellation'),
  'POST /meetings/{id}/agenda-items': async (w) => ({
    path: `/meetings/${await meeting(w, 'draft')}/agenda-items`,
    body: { title: 'Neues', kind: 'discussion' },
  }),
  'POST /meetings/{id}/agenda-template': (w) => transition(w, 'draft', 'agenda-template'),
  'PATCH /agenda-items/{id}': async (w) => ({
    path: `/agenda-items/${await agendaItem(w, await meeting(w, 'in_progress'))}`,
    body: { notes: 'Besprochen.' },
  }),
  'DELETE /agenda-items/{id}': async (w) => ({
    path: `/agenda-items/${await agendaItem(w, await meeting(w, 'draft'))}`,
    body: {},
  }),
  'PUT /meetings/{id}/agenda-order': async (w) => {
    const id = await meeting(w, 'draft');
    const items = [await agendaItem(w, id, 1), await agendaItem(w, id, 2)];
    return { path: `/meetings/${id}/agenda-order`, body: { agendaItemIds: items.reverse() } };
  },
  'POST /meetings/{id}/participations': async (w) => ({
    path: `/meetings/${await meeting(w, 'draft')}/participations`,
    body: { guestName: next(), meetingRole: 'guest' },
  }),
  'PATCH /participations/{id}': async (w) => ({
    path: `/participations/${await participation(w, await meeting(w, 'invited'))}`,
    body: { rsvp: 'accepted' },
  }),
  'DELETE /participations/{id}': async (w) => ({
    path: `/participations/${await participation(w, await meeting(w, 'invited'))}`,
    body: {},
  }),
  'POST /meetings/{id}/minutes': async (w) => ({
    path: `/meetings/${await meeting(w, 'in_progress')}/minutes`,
    body: {},
  }),
  'PATCH /minutes/{id}': async (w) => ({
    path: `/minutes/${await minutes(w, 'draft')}`,
    body: { summary: 'Kurz.' },
  }),
  'POST /minutes/{id}/review': async (w) => ({
    path: `/minutes/${await minutes(w, 'draft')}/review`,
    body: {},
  }),
  'POST /minutes/{id}/return': async (w) => ({
    path: `/minutes/${await minutes(w, 'in_review')}/return`,
    body: { reason: 'Es fehlt etwas.' },
  }),
  'POST /minutes/{id}/approval': async (w) => ({
    path: `/minutes/${await minutes(w, 'in_review')}/approval`,
    body: {},
  }),
  'POST /minutes/{id}/corrections': async (w) => ({
    path: `/minutes/${await minutes(w, 'published')}/corrections`,
    body: { reason: 'Falsches Datum.' },
  }),
  'POST /minutes/{id}/publication': async (w) => ({
    path: `/minutes/${await minutes(w, 'approved')}/publication`,
    body: {},
  }),
  'DELETE /minutes/{id}/publication': async (w) => ({
    path: `/minutes/${await minutes(w, 'published')}/publication`,
    body: {},
  }),
  'POST /minutes/{id}/objections': async (w) => ({
    path: `/minutes/${(await underReview(w)).minutes}/objections`,
    body: { passage: 'Kurz gefasst.', text: 'Zu kurz gefasst.' },
  }),
  'POST /objections/{id}/answer': async (w) => {
    const { meeting: meetingId, minutes: minutesId, participation: participationId } = await underReview(w);
    const objection = await w.insert('objection', {
      meeting_id: meetingId,
      minutes_id: minutesId,
      participation_id: participationId,
    });
    return { path: `/objections/${objection}/answer`, body: { outcome: 'accepted', answer: 'Stimmt.' } };
  },
  'POST /topics': async (w) => ({
    path: '/topics',
    body: { steeringGroupId: await w.groupId('it-talent'), title: next() },
  }),
  'PATCH /topics/{id}': (w) =>
    sampled(w, ({ topic }) => ({ path: `/topics/${topic}`, body: { title: 'Neu' } })),
  'POST /topics/{id}/transfer': async (w) => {
    const topic = await w.topic('it-talent');
    const steeringGroupId = await w.groupId('stem-education');
    return { path: `/topics/${topic}/transfer`, body: { steeringGroupId, reason: 'Passt dort besser.' } };
  },
  'POST /agenda-items/{id}/decisions': (w) =>
    sampled(w, ({ agendaItem: id }) => ({ path: `/agenda-items/${id}/decisions`, body: { text: 'Ja.' } })),
  'PATCH /decisions/{id}': (w) =>
    sampled(w, ({ decision }) => ({ path: `/decisions/${decision}`, body: { text: 'Nein.' } })),
  'POST /action-items': (w) =>
    sampled(w, ({ groupId, person }) => ({
      path: '/action-items',
      body: { title: 'Anrufen', steeringGroupId: groupId, responsiblePersonId: person },
    })),
  'PATCH /action-items/{id}': (w) =>
    sampled(w, ({ actionItem }) => ({
      path: `/action-items/${actionItem}`,
      body: { dueDate: '2026-06-01' },
    })),
  'POST /action-items/{id}/comments': (w) =>
    sampled(w, ({ actionItem }) => ({
      path: `/action-items/${actionItem}/comments`,
      body: { comment: 'Erledigt?' },
    })),
  'POST /action-items/{id}/date-wish': (w) =>
    sampled(w, ({ actionItem }) => ({
      path: `/action-items/${actionItem}/date-wish`,
      body: { dueDate: '2026-06-15', reason: 'Ferien' },
    })),
  'POST /action-items/{id}/date-wish-answer': async (w) => {
    const id = await w.insert('action_item', {
      steering_group_id: await w.groupId('stem-education'),
      responsible_person_id: await w.person(),
      wished_due_date: '2026-06-15',
      wish_reason: 'Ferien',
    });
    return { path: `/action-items/${id}/date-wish-answer`, body: { outcome: 'refused' } };
  },
  'POST /accounts': () => made({ path: '/accounts', body: { email: `${next()}@konto.example` } }),
  'PATCH /accounts/{id}': async (w) => ({
    path: `/accounts/${await w.insert('account', {})}`,
    body: { locale: 'en' },
  }),
};

/** Minutes that can be objected to, by the alliance lead too, who was invited. */
export async function underReview(world: World): Promise<Sample> {
  const [lead] = await world.database.dataSource.query<{ person_id: string }[]>(
    `SELECT person_id FROM account WHERE role = 'alliance_lead' AND person_id IS NOT NULL ORDER BY id LIMIT 1`,
  );
  await world.database.dataSource.query(
    `UPDATE steering_group SET review_days = 14 WHERE slug = 'international-talent'`,
  );
  return makeSample(world, 'international-talent', 'in_review', lead?.person_id);
}
