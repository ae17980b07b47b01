import { form } from '../imports/form.js';
import { sheetOf, workbook } from '../support/workbooks.js';
import type { TestApp } from '../support/app.js';
import type { Fields } from '../support/usual-columns.js';
import { type Maker, participant, underWay } from './written.js';

const organisation = {
  name: 'Neue Optik',
  shortName: 'NO',
  sectorCode: 'science',
  website: 'https://optik.example/start',
  street: 'Am Markt 1',
  postalCode: '07743',
  city: 'Kahla',
  country: 'AT',
  sizeBand: '50-249',
  description: 'Linsen.',
  expertise: ['Optik', 'Messen'],
  offers: ['Praktikumsplätze', 'Räume'],
  email: 'post@optik.example',
  phone: '+49 3641 5550101',
  tags: ['ausbildet'],
  listedPublicly: true,
  internalNote: 'Nachfragen',
};
const sector = { code: 'social_economy', name: { de: 'Sozialwirtschaft', en: 'Social economy' } };
const person = {
  formOfAddress: 'Frau',
  academicTitle: 'Dr.',
  givenName: 'Ada',
  nameAffix: 'von',
  familyName: 'Neu',
  email: 'ada@neu.example',
  phone: '+49 3641 5550102',
  language: 'en',
  tags: ['ausbildet'],
  internalNote: 'Rückruf',
};
const ownField = {
  name: { de: 'Bildet aus in', en: 'Trains in' },
  visibleTo: 'staff',
  choices: [
    { code: 'it', name: { de: 'Informatik', en: 'Computing' } },
    { code: 'optics', name: { de: 'Augenoptik', en: 'Optics' } },
  ],
  position: 12,
};
/** A field of the alliance's own for these records, and something to stand in it. */
async function filledIn(t: TestApp, subject: string) {
  await t.world.insert('own_field', { subject, key: 'trains', type: 'choices' });
  return { ownFields: { trains: ['it', 'optics'] } };
}
const segment = {
  name: 'Wer für Mitglieder arbeitet',
  filters: { status: ['active'], hasSeat: false },
  columns: ['familyName', 'givenName'],
  sort: '-updatedAt',
};
const affiliation = {
  function: 'Leitung',
  email: 'work@neu.example',
  phone: '+49 3641 5550103',
  isPrimaryContact: true,
  startDate: '2025-02-01',
  endDate: '2027-02-01',
};
const group = {
  numberPrefix: 'NEU',
  name: { de: 'Neues', en: 'New things' },
  mandate: 'Auftrag',
  rhythm: 'FREQ=MONTHLY;BYDAY=3TH',
  reviewDays: 5,
  agendaTemplate: [
    { title: 'Protokoll', kind: 'decision', durationMinutes: 5, approvesLastMinutes: true },
    { title: 'Berichte', kind: 'information', durationMinutes: 10, approvesLastMinutes: false },
  ],
  senderName: 'Das Neue',
  replyTo: 'neu@allianz.example',
  startDate: '2025-01-01',
  endDate: '2030-01-01',
};
const meeting = {
  title: 'Frühjahr',
  plannedStart: '2026-05-05T12:00:00.000Z',
  plannedEnd: '2026-05-05T14:00:00.000Z',
  timeZone: 'Europe/Lisbon',
  location: 'Rathaus',
  joinUrl: 'https://video.example/neu',
  answerBy: '2026-04-28',
};
async function working(t: TestApp, fields = {}) {
  const [personId, organisationId] = [await t.world.person(), await t.world.organisation()];
  const id = await t.world.affiliation(personId, organisationId, fields);
  return { id, personId, organisationId };
}

/** What staff note; what was with others than who is named in the fields. */
async function noted(t: TestApp, fields: Fields = {}) {
  const [personId, organisationId] = [await t.world.person(), await t.world.organisation()];
  const byPersonId = await t.world.person();
  const body = {
    kind: 'visit',
    happenedOn: '2026-02-03',
    personId,
    organisationId,
    byPersonId,
    text: 'Werkführung.\nDanach Kaffee.',
    nextStep: 'Fotos schicken',
    nextStepDueDate: '2026-04-01',
  };
  return { body, id: await t.world.insert('interaction', { person_id: personId, ...fields }) };
}

/** Nothing that a record says; what it does stands in test/duplicates/. */
const allowed = () => true;

/** Organisations, persons, groups, and meetings up to their end. */
/** What is handed over is read where it stands (test/leaving/). */
async function leaving(t: TestApp) {
  const organisation = await t.world.organisation({}, null);
  const membership = await t.world.membership(organisation, 'active');
  const person = await t.world.person();
  await t.world.affiliation(person, organisation);
  const to = await t.world.person();
  const { personId: membershipsTo } = await t.world.account({ role: 'coordinator' });
  const handOver = {
    endSeats: true,
    actionItemsTo: to,
    withdrawFromMeetings: true,
    patronagesTo: to,
    membershipsTo,
  };
  const persons = [{ personId: person, handOver }];
  const body = { endedOn: '2026-04-01', endReason: 'Umzug', handOver, persons };
  return { organisation, membership, person, body, at: { handOver: () => handOver, persons: () => persons } };
}

export const writtenOfNetwork: Readonly<Record<string, Maker>> = {
  'PATCH /alliance': () =>
    Promise.resolve([
      { path: '/alliance', body: { name: 'Neue Allianz', accentColour: '#1a5fb4', holidayRegion: 'DE-BY' } },
    ]),
  'POST /interactions': async (t) => [{ path: '/interactions', body: (await noted(t)).body }],
  'PATCH /interactions/{id}': async (t) => {
    const { id, body } = await noted(t);
    return [{ path: `/interactions/${id}`, body }];
  },
  'POST /segments': () => Promise.resolve([{ path: '/segments', body: { ...segment, list: 'persons' } }]),
  'PATCH /segments/{id}': async (t) => {
    const id = await t.world.insert('segment', { list: 'persons', filters: {} });
    return [{ path: `/segments/${id}`, body: { ...segment, name: 'Anders' } }];
  },
  'POST /own-fields': () =>
    Promise.resolve([
      {
        path: '/own-fields',
        body: { ...ownField, subject: 'organisations', key: 'trains_in', type: 'choices' },
      },
    ]),
  'PATCH /own-fields/{id}': async (t) => {
    const id = await t.world.insert('own_field', { subject: 'persons', type: 'choices' });
    const at = { retired: (read: { retiredAt: string | null }) => read.retiredAt !== null };
    return [{ path: `/own-fields/${id}`, body: { ...ownField, retired: true }, at }];
  },
  'POST /organisations': async (t) => {
    const body = { ...organisation, ...(await filledIn(t, 'organisations')), allowDuplicate: true };
    return [{ path: '/organisations', body, at: { allowDuplicate: allowed } }];
  },
  'PATCH /organisations/{id}': async (t) => {
    await t.world.insert('own_field', { key: 'employees', type: 'number' });
    const body = { ...organisation, ownFields: { employees: 12.5 } };
    return [{ path: `/organisations/${await t.world.organisation()}`, body }];
  },
  'POST /bulk-changes': async (t) => {
    const tags = { addTags: ['Gemeinsam'], removeTags: ['Einzeln'] };
    const path = '/bulk-changes';
    const at = { list: (read: any) => read.kind };
    const values = { ...tags, sectorCode: 'science', sizeBand: '1-9', listedPublicly: true };
    const ids = [await t.world.organisation()];
    await t.world.person({ family_name: 'Vielgesucht' });
    const filters = { q: 'Vielgesucht' };
    return [
      // Which ones they are, its rows say (test/imports/).
      { path, body: { list: 'organisations', ids, values }, at: { ...at, ids: () => ids } },
      {
        path,
        body: { list: 'persons', filters, values: { language: 'en' } },
        at: { ...at, filters: () => filters },
      },
    ];
  },
  'PATCH /imports/{id}': async (t, lead) => {
    const rows = [['Liste von heute'], ['Wer', 'Wo'], ['Neuwerk', 'Jena'], ['Altwerk', 'Gera']];
    const file = workbook({ sheets: { Deckblatt: sheetOf([['Mitglieder']]), Liste: sheetOf(rows) } });
    const made = await t.api.post('/imports', undefined, { as: lead, ...form(file, { name: 'liste.xlsx' }) });
    const body = {
      sheet: 'Liste',
      headLine: 2,
      columns: [{ column: 1, field: 'city' }],
      defaults: [{ field: 'sectorCode', value: 'Wirtschaft' }],
      leavesErrors: true,
      takesDuplicates: 'new',
      rows: [{ line: 3, choice: 'update', id: await t.world.organisation() }],
    };
    const at = {
      headLine: (read: any) => read.head.from,
      columns: (read: any) => [{ column: 1, field: read.columns[1].field }],
      defaults: (read: any) => Object.entries(read.defaults).map(([field, value]) => ({ field, value })),
      // What is chosen for rows is said by these (test/imports/).
      rows: () => body.rows,
    };
    return [{ path: `/imports/${made.body.id}`, body, at }];
  },
  'POST /sectors': () => Promise.resolve([{ path: '/sectors', body: sector }]),
  'PATCH /sectors/{id}': async (t, lead) => {
    const made = await t.api.post('/sectors', { ...sector, code: 'crafts' }, { as: lead });
    const body = { name: { de: 'Handwerk', en: 'Crafts' }, retired: true };
    const at = { retired: (read: { retiredAt: string | null }) => read.retiredAt !== null };
    return [{ path: `/sectors/${made.body.id}`, body, at }];
  },
  'PATCH /memberships/{id}': async (t) => {
    const { personId } = await t.world.account({ role: 'coordinator' });
    const body = {
      reasons: 'Sucht Leute',
      patronPersonId: await t.world.person(),
      coordinatorPersonId: personId,
    };
    const at = {
      patronPersonId: (read: any) => read.patron.id,
      coordinatorPersonId: (read: any) => read.coordinator.id,
    };
    const id = await t.world.membership(await t.world.organisation({}, null), 'active');
    return [{ path: `/memberships/${id}`, body, at }];
  },
  'POST /memberships/{id}/activation': async (t) => {
    const id = await t.world.membership(await t.world.organisation({}, null), 'prospective');
    return [{ path: `/memberships/${id}/activation`, body: { joinedOn: '2026-02-01' } }];
  },
  'POST /memberships/{id}/ending': async (t) => {
    const { membership, body, at } = await leaving(t);
    return [{ path: `/memberships/${membership}/ending`, body, at }];
  },
  'POST /organisations/{id}/closure': async (t) => {
    const { organisation, body, at, membership } = await leaving(t);
    const path = `/organisations/${organisation}/closure`;
    const { endReason } = body;
    return [
      { path, body, at: { ...at, endReason: () => endReason, endedOn: (r: any) => r.membership.endedOn } },
      {
        path,
        body: {},
        read: `/memberships/${membership}`,
        at: { endReason: (r: any) => r.endReason },
        becomes: { endReason },
      },
    ];
  },
  'POST /persons/{id}/departure': async (t) => {
    const { person, body, at } = await leaving(t);
    const { endedOn: endDate, handOver } = body;
    const ends = (r: any) => r.affiliations[0].endDate;
    return [
      { path: `/persons/${person}/departure`, body: { endDate, handOver }, at: { ...at, endDate: ends } },
    ];
  },
  'POST /persons': async (t) => {
    const body = { ...person, ...(await filledIn(t, 'persons')), allowDuplicate: true };
    return [{ path: '/persons', body, at: { allowDuplicate: allowed } }];
  },
  'PATCH /persons/{id}': async (t) => {
    await t.world.insert('own_field', { subject: 'persons', key: 'since', type: 'date' });
    const body = { ...person, ownFields: { since: '2021-04-01' } };
    return [{ path: `/persons/${await t.world.person()}`, body }];
  },
  'POST /persons/{id}/affiliations': async (t) => {
    const body = { ...affiliation, organisationId: await t.world.organisation() };
    return [{ path: `/persons/${await t.world.person()}/affiliations`, body }];
  },
  'PATCH /affiliations/{id}': async (t) => {
    const waiting = await working(t, { confirmed_at: null });
    const leaving = await working(t);
    const seat = await t.world.seat('stem-education', leaving.personId, leaving.organisationId, 'member');
    const to = await t.world.person();
    const task = await t.world.actionItem('stem-education', { responsible_person_id: leaving.personId });
    const ahead = await t.world.meeting('stem-education', { state: 'invited' });
    const invited = { person_id: leaving.personId, invited_at: '2026-03-01T08:00:00Z' };
    await t.world.participation(ahead, invited);
    const end = { endDate: '2026-03-20' };
    const { personId: membershipsTo } = await t.world.account({ role: 'coordinator' });
    const handOver = {
      endSeats: true,
      actionItemsTo: to,
      withdrawFromMeetings: true,
      patronagesTo: to,
      membershipsTo,
    };
    const path = `/affiliations/${leaving.id}`;
    const body = { ...end, handOver };
    const said = (field: string, value: unknown) => ({
      at: { handOver: () => handOver, [field]: () => value },
    });
    return [
      {
        path: `/affiliations/${waiting.id}`,
        body: { ...affiliation, confirmed: true },
        at: { confirmed: (r) => r.confirmedAt !== null },
      },
      { path, body, ...said('endDate', end.endDate) },
      // What was handed over is read where it stands.
      { path, body: {}, read: `/seats/${seat}`, at: { endDate: (r) => r.endDate }, becomes: end },
      {
        path,
        body: {},
        read: `/action-items/${task}`,
        at: { to: (r) => r.responsiblePersonId },
        becomes: { to },
      },
      {
        path,
        body: {},
        read: `/meetings/${ahead}`,
        at: { rsvp: (r) => participant(r).rsvp },
        becomes: { rsvp: 'declined' },
      },
    ];
  },
  'POST /steering-groups': () =>
    Promise.resolve([
      { path: '/steering-groups', body: { ...group, slug: 'new-things', numberPrefix: 'NEUES' } },
    ]),
  'PATCH /steering-groups/{idOrSlug}': async (t) => [
    { path: `/steering-groups/${await t.world.insert('steering_group', {})}`, body: group },
  ],
  'POST /steering-groups/{idOrSlug}/seats': async (t) => {
    const { personId, organisationId } = await working(t);
    const term = { startDate: '2026-02-01', endDate: '2028-01-01' };
    const body = {
      personId,
      onBehalfOfOrganisationId: organisationId,
      role: 'deputy',
      hasVote: false,
      ...term,
    };
    const at = { personId: (r: any) => r.person.id, onBehalfOfOrganisationId: (r: any) => r.organisation.id };
    return [{ path: '/steering-groups/it-talent/seats', body, at }];
  },
  'PATCH /seats/{id}': async (t) => {
    const { personId, organisationId } = await working(t);
    const other = await t.world.organisation();
    await t.world.affiliation(personId, other);
    const sits = (fields: object) =>
      t.world.seat('it-talent', personId, organisationId, 'member', { ...fields });
    const first = await sits({ confirmed_at: null, end_date: '2026-02-01' });
    const second = await sits({ start_date: '2026-02-01' });
    return [
      {
        path: `/seats/${first}`,
        body: { hasVote: false, endDate: '2026-01-01', confirmed: true },
        at: { confirmed: (r) => r.confirmedAt !== null },
      },
      {
        path: `/seats/${second}`,
        body: { role: 'deputy', onBehalfOfOrganisationId: other, from: '2026-03-01' },
        read: ({ id }) => `/seats/${id}`,
        at: { from: (r) => r.startDate, onBehalfOfOrganisationId: (r) => r.organisation.id },
      },
    ];
  },
  'POST /meetings': async (t) => [
    {
      path: '/meetings',
      body: { ...meeting, steeringGroupId: await t.world.groupId('plenary'), kind: 'annual_session' },
    },
  ],
  'PATCH /meetings/{id}': async (t) => [
    { path: `/meetings/${await t.world.meeting('it-talent')}`, body: meeting },
  ],
  'POST /meetings/{id}/opening': async (t) => [
    {
      path: `/meetings/${await t.world.meeting('it-talent', { state: 'invited' })}/opening`,
      body: { at: '2026-03-18T08:30:00.000Z' },
      at: { at: (r) => r.actualStart },
    },
  ],
  'POST /meetings/{id}/closing': async (t) => [
    {
      path: `/meetings/${(await underWay(t)).meetingId}/closing`,
      body: { at: '2026-03-18T08:45:00.000Z' },
      at: { at: (r) => r.actualEnd },
    },
  ],
  'POST /meetings/{id}/cancellation': async (t) => [
    {
      path: `/meetings/${await t.world.meeting('it-talent')}/cancellation`,
      body: { reason: 'Zu wenige' },
      at: { reason: (r) => r.cancelReason },
    },
  ],
};
