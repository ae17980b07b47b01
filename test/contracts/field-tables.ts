import type { Permission } from '../../src/access/policy.js';
import type { World } from '../support/world.js';
import { approve, makeSample, type Sample } from './sample.js';

/*
 * access.md, "The matrix", field by field and written down by hand: not derived from the code, so that the two can
 * disagree. One letter a reader or writer, in the order of READERS:
 *   + there, or let through   - absent   f 403 naming the field   1 401   3 403   4 404
 */

export const READERS = [
  'anonymous',
  'unaffiliated', // an account whose person works for nobody
  'suspended', // works for an organisation whose membership is suspended

  'colleague', // works for the sample's organisation
  'contact', // is its primary contact
  'other', // works for another active organisation, as all below do

  'guest', // sits in the sample's group as guest
  'unconfirmed', // sits there as member, not confirmed by staff
  'seat', // sits there as member

  'invited', // was invited to the sample's meetings, without a seat
  'self', // the sample's person, who sits in the group, was invited and is responsible

  'lead', // leads the group
  'leadOther', // leads another one
  'observer', // of no organisation

  'coordinator',
  'allianceLead',

  'key', // an API key with every permission that a key can have
  'keyWithoutContact', // as before, without contact.read
] as const;

/** A sample with what fields are looked for in. */
export type FieldSample = Sample & {
  guestPerson: string;
  unconfirmedPerson: string;
  guestParticipation: string;
  invitedParticipation: string;
  unlisted: string;
  privateItem: string;
  standing: string;
  ofOrganisation: string;
  leadSeat: string;
};

type Samples = Record<'draft' | 'in_review' | 'approved' | 'published', FieldSample>;
export interface Reading {
  path: (samples: Samples) => string;
  sees: (body: any, samples: Samples) => boolean;
}
export interface Writing {
  method: 'patch' | 'post';
  path: (samples: Samples) => string;
  body: (samples: Samples) => object;
  field: string;
}

/** Keeps what is let through from being done. */
export const BOUND = { unknownField: 1 };

const at = new Date('2026-03-10T13:00:00.000Z');

/** Fills the sample with contact data, notes and people whose fields are told apart. */
export async function fieldSample(
  world: World,
  state: keyof Samples,
  { invited, of }: { invited: string; of?: FieldSample },
): Promise<FieldSample> {
  const sample = await makeSample(world, 'stem-education', state === 'draft' ? 'draft' : 'in_review');
  const sql = (text: string, values: unknown[]) => world.database.dataSource.query(text, values);
  await sql(
    `UPDATE organisation SET listed_publicly = true, email = 'kontakt@org.example', phone = '1', tags = '{x}',
       internal_note = 'intern' WHERE id = $1`,
    [sample.organisation],
  );
  await sql(`UPDATE person SET internal_note = 'intern', tags = '{x}' WHERE id = $1`, [sample.person]);
  // The person of the first sample takes part in all meetings.
  if (of)
    await sql(`UPDATE participation SET person_id = $2 WHERE id = $1`, [sample.participation, of.person]);
  if (of)
    await sql(`UPDATE action_item SET responsible_person_id = $2 WHERE id = $1`, [
      sample.actionItem,
      of.person,
    ]);
  const taking = (fields: object) =>
    world.participation(sample.meeting, { attendance: 'present', ...fields });
  const seated = async (role: 'guest' | 'member' | 'lead', confirmed_at: Date | null) => {
    const person = await world.person({ email: `${role}@person.example`, phone: '2' });
    const organisation = await world.organisation();
    await world.affiliation(person, organisation, { email: `${role}@work.example` });
    return { person, seat: await world.seat('stem-education', person, organisation, role, { confirmed_at }) };
  };
  const task = (fields: object) => world.actionItem(sample.groupId, { title: 'Anrufen', ...fields });
  await world.decision(sample.agendaItem, { text: 'Abgelehnt.', result: 'rejected' });
  const whole = {
    ...sample,
    guestPerson: (await seated('guest', at)).person,
    unconfirmedPerson: (await seated('member', null)).person,
    leadSeat: (await seated('lead', at)).seat,
    guestParticipation: await taking({
      guest_name: 'Gast',
      guest_email: 'gast@guest.example',
      meeting_role: 'guest',
    }),
    invitedParticipation: await taking({ person_id: invited, invited_at: at }),
    unlisted: await world.organisation({ listed_publicly: false }),
    privateItem: await world.agendaItem(sample.meeting, 2, { title: 'Internes', notes: 'Nur für uns.' }),
    standing: await task({ responsible_person_id: sample.person }),
    ofOrganisation: await task({ responsible_organisation_id: sample.organisation }),
  };
  if (state === 'approved' || state === 'published') await approve(world, sample.minutes, state, at);
  return whole;
}

const has = (field: string) => (body: any) => Object.hasOwn(body, field);
const organisation = (field: string): Reading => ({
  path: ({ draft }) => `/organisations/${draft.organisation}`,
  sees: has(field),
});
const person = (field: string, who: 'person' | 'guestPerson' | 'unconfirmedPerson' = 'person'): Reading => ({
  path: ({ draft }) => `/persons/${draft[who]}`,
  sees: has(field),
});
const affiliation = (field: string): Reading => ({
  path: ({ draft }) => `/affiliations/${draft.affiliation}`,
  sees: has(field),
});
const ofTask = (which: 'standing' | 'ofOrganisation' | 'actionItem', field: string): Reading => ({
  path: ({ draft }) => `/action-items/${draft[which]}`,
  sees: has(field),
});
const group = (field: string): Reading => ({
  path: () => '/steering-groups/stem-education',
  sees: has(field),
});
const ofMeeting = (state: keyof Samples, sees: Reading['sees']): Reading => ({
  path: (samples) => `/meetings/${samples[state].meeting}`,
  sees,
});
const guestOf = (body: any) => body.participations.find((one: any) => one.guestName === 'Gast') ?? {};
const ofSample = (body: any, { draft }: Samples) =>
  body.participations.find((one: any) => one.personId === draft.person) ?? {};
const ofMinutes = (state: keyof Samples, sees: Reading['sees']): Reading => ({
  path: (samples) => `/minutes/${samples[state].minutes}`,
  sees,
});
const publicItem = (body: any) => body.agenda.find((one: any) => one.position === 1);
const results = (body: any) => publicItem(body).decisions.map((one: any) => one.result) as string[];

/*
 * Columns: anonymous unaffiliated suspended | colleague contact other | guest unconfirmed seat | invited self |
 * lead leadOther | observer coordinator allianceLead | key keyWithoutContact
 */
// prettier-ignore
export const reads: Record<string, [string, Reading]> = {
  // "Organisation profile": anonymous readers the public fields of listed ones; "membership state", "internal notes"
  'name of a listed organisation':  ['+++ +++ +++ ++ ++ +++ ++', organisation('name')],
  'city of a listed organisation':  ['+++ +++ +++ ++ ++ +++ ++', organisation('city')],
  'email of an organisation':       ['--- +++ +++ ++ ++ +++ ++', organisation('email')],
  'phone of an organisation':       ['--- +++ +++ ++ ++ +++ ++', organisation('phone')],
  'tags of an organisation':        ['--- +++ +++ ++ ++ +++ ++', organisation('tags')],
  'own fields of an organisation':  ['--- +++ +++ ++ ++ +++ ++', organisation('ownFields')],
  'listedPublicly':                 ['--- +++ +++ ++ ++ +++ ++', organisation('listedPublicly')],
  'membership of an organisation':  ['--- +++ +++ ++ ++ +++ ++', organisation('membership')],
  'note of an organisation':        ['--- --- --- -- -- -++ --', organisation('internalNote')],
  'an unlisted organisation':       ['444 +++ +++ ++ ++ +++ ++', { path: ({ draft }) => `/organisations/${draft.unlisted}`, sees: has('name') }],
  // "Person", "E-mail and phone": not between guests, and only through seats that staff confirmed
  'name of a person':               ['144 +++ +++ ++ ++ +++ ++', person('familyName')],
  'email of a person':              ['144 --- +-+ -+ +- -++ +-', person('email')],
  'phone of a person':              ['144 --- +-+ -+ +- -++ +-', person('phone')],
  'tags of a person':               ['144 --- --- -- -- -++ ++', person('tags')],
  'own fields of a person':         ['144 --- +-+ -+ +- -++ +-', person('ownFields')],
  'note of a person':               ['144 --- --- -- -- -++ --', person('internalNote')],
  'email of a guest':               ['144 --- --+ -+ +- -++ +-', person('email', 'guestPerson')],
  'email of who is not confirmed':  ['144 --- --- -- -- -++ +-', person('email', 'unconfirmedPerson')],
  'function at an organisation':    ['144 +++ +++ ++ ++ +++ ++', affiliation('function')],
  'email at work':                  ['144 -+- +-+ -+ +- -++ +-', affiliation('email')],
  'phone at work':                  ['144 -+- +-+ -+ +- -++ +-', affiliation('phone')],
  // "Steering group, mandate": anonymous names
  'name of a group':                ['+++ +++ +++ ++ ++ +++ ++', group('name')],
  'mandate of a group':             ['--- +++ +++ ++ ++ +++ ++', group('mandate')],
  'numberPrefix of a group':        ['--- +++ +++ ++ ++ +++ ++', group('numberPrefix')],
  // It stands in the mails that whoever sits there gets.
  'senderName of a group':          ['--- +++ +++ ++ ++ +++ ++', group('senderName')],
  'replyTo of a group':             ['--- --- +++ -+ +- -++ +-', group('replyTo')],
  'startDate of a group':           ['--- +++ +++ ++ ++ +++ ++', group('startDate')],
  'who has a seat':                 ['133 +++ +++ ++ ++ +++ ++', { path: ({ draft }) => `/seats/${draft.seat}`, sees: has('person') }],
  // "Meeting", "joinUrl": R if invited; "participations": others' attendance not before approval
  'title of a meeting':             ['133 444 +++ ++ +4 +++ ++', ofMeeting('draft', has('title'))],
  'joinUrl':                        ['133 444 --- ++ +4 -++ --', ofMeeting('draft', has('joinUrl'))],
  'others at a meeting':            ['133 444 +++ -+ +4 +++ ++', ofMeeting('draft', (body) => guestOf(body).guestName === 'Gast')],
  'guestEmail':                     ['133 444 --- -- +4 -++ +-', ofMeeting('draft', (body) => 'guestEmail' in guestOf(body))],
  'own attendance':                 ['133 444 --- -+ +4 -++ ++', ofMeeting('draft', (body, samples) => 'attendance' in ofSample(body, samples))],
  'attendance, draft':              ['133 444 --- -- +4 -++ ++', ofMeeting('draft', (body) => 'attendance' in guestOf(body))],
  'attendance, in review':          ['133 444 --- -+ +4 -++ ++', ofMeeting('in_review', (body) => 'attendance' in guestOf(body))],
  'attendance, approved':           ['133 444 +++ -+ +4 +++ ++', ofMeeting('approved', (body) => 'attendance' in guestOf(body))],
  // What follows the minutes' row: draft, in review (who was invited), approved (the group), published (all)
  'notes, draft':                   ['133 444 --- -- +4 -++ ++', ofMeeting('draft', (body) => 'notes' in body.agenda[0])],
  'notes, in review':               ['133 444 --- ++ +4 -++ ++', ofMeeting('in_review', (body) => 'notes' in body.agenda[0])],
  'notes, approved':                ['133 444 +++ -+ +4 +++ ++', ofMeeting('approved', (body) => 'notes' in body.agenda[0])],
  'notes, published':               ['133 444 +++ ++ +4 +++ ++', ofMeeting('published', (body) => 'notes' in body.agenda[0])],
  'wasDiscussed, draft':            ['133 444 --- -- +4 -++ ++', ofMeeting('draft', (body) => 'wasDiscussed' in body.agenda[0])],
  'wasDiscussed, approved':         ['133 444 +++ -+ +4 +++ ++', ofMeeting('approved', (body) => 'wasDiscussed' in body.agenda[0])],
  'decisions, draft':               ['133 444 --- -- +4 -++ ++', ofMeeting('draft', has('decisions'))],
  'decisions, in review':           ['133 444 --- ++ +4 -++ ++', ofMeeting('in_review', has('decisions'))],
  'decisions, approved':            ['133 444 +++ -+ +4 +++ ++', ofMeeting('approved', has('decisions'))],
  'ids of decisions, draft':        ['133 444 --- -- +4 -++ ++', ofMeeting('draft', (body) => 'decisionIds' in body.agenda[0])],
  'tasks of a meeting, draft':      ['133 444 --- -+ +4 -++ ++', ofMeeting('draft', (body) => body.actionItems?.length === 1)],
  'tasks of a meeting, approved':   ['133 444 +++ -+ +4 +++ ++', ofMeeting('approved', (body) => body.actionItems?.length === 1)],
  'state of minutes, draft':        ['133 444 --- -- +4 -++ ++', ofMeeting('draft', (body) => body.minutes !== null)],
  'state of minutes, in review':    ['133 444 --- ++ +4 -++ ++', ofMeeting('in_review', (body) => body.minutes !== null)],
  'state of minutes, approved':     ['133 444 +++ -+ +4 +++ ++', ofMeeting('approved', (body) => body.minutes !== null)],
  // "Minutes"; who reads no more of published ones gets public items and adopted decisions, no persons
  'summary, draft':                 ['444 444 444 44 +4 4++ ++', ofMinutes('draft', has('summary'))],
  'summary, in review':             ['444 444 444 ++ +4 4++ ++', ofMinutes('in_review', has('summary'))],
  'summary, approved':              ['444 444 +++ 4+ +4 +++ ++', ofMinutes('approved', has('summary'))],
  'summary, published':             ['--- +++ +++ ++ ++ +++ ++', ofMinutes('published', has('summary'))],
  'notes of a public item':         ['+++ +++ +++ ++ ++ +++ ++', ofMinutes('published', (body) => body.agenda[0].notes.startsWith('Vorgestellt'))],
  'persons in these notes':         ['--- +++ +++ ++ ++ +++ ++', ofMinutes('published', (body) => JSON.stringify(body.agenda).includes('person:'))],
  'an item that is not public':     ['--- +++ +++ ++ ++ +++ ++', ofMinutes('published', (body) => JSON.stringify(body).includes('Nur für uns.'))],
  'adopted decisions, published':   ['+++ +++ +++ ++ ++ +++ ++', ofMinutes('published', (body) => results(body).includes('adopted'))],
  'rejected decisions, published':  ['--- +++ +++ ++ ++ +++ ++', ofMinutes('published', (body) => results(body).includes('rejected'))],
  'who was there, published':       ['--- +++ +++ ++ ++ +++ ++', ofMinutes('published', has('participations'))],
  'tasks, published':               ['--- +++ +++ ++ ++ +++ ++', ofMinutes('published', has('actionItems'))],
  'place of the meeting, published':['--- +++ +++ ++ ++ +++ ++', ofMinutes('published', (body) => 'location' in body.meeting)],
  // "Action items": my groups and mine; born in a meeting: like its minutes, the responsible person at once
  'title of a task of the group':   ['133 444 +++ 4+ +4 +++ ++', ofTask('standing', 'title')],
  'title of my organisation’s task':['133 ++4 +++ 4+ +4 +++ ++', ofTask('ofOrganisation', 'title')],
  'title of a task, draft':         ['133 444 444 4+ +4 4++ ++', ofTask('actionItem', 'title')],
  'email of an account':            ['133 333 333 33 33 33+ 33', { path: ({ draft }) => `/accounts/${draft.account}`, sees: has('email') }],
};

const change = (path: (sample: FieldSample) => string, field: string, value: unknown = null): Writing => ({
  method: 'patch',
  path: ({ draft }) => path(draft),
  body: () => ({ [field]: value }),
  field,
});
const changeOrganisation = (field: string) => change((s) => `/organisations/${s.organisation}`, field);
const changePerson = (field: string) => change((s) => `/persons/${s.person}`, field);
const changeAffiliation = (field: string, value?: unknown) =>
  change((s) => `/affiliations/${s.affiliation}`, field, value);
const changeGroup = (field: string) => change(() => '/steering-groups/stem-education', field);
const changeSeat = (field: string, value?: unknown) => change((s) => `/seats/${s.seat}`, field, value);
const changeMeeting = (field: string) => change((s) => `/meetings/${s.meeting}`, field);
const changeItem = (field: string) => change((s) => `/agenda-items/${s.agendaItem}`, field);
const changeTaking = (field: string) => change((s) => `/participations/${s.participation}`, field);
const changeTask = (field: string, which: 'standing' | 'ofOrganisation') =>
  change((s) => `/action-items/${s[which]}`, field);
const make = (
  path: (sample: FieldSample) => string,
  field: string,
  body: (sample: FieldSample) => object,
): Writing => ({
  method: 'post',
  path: ({ draft }) => path(draft),
  body: ({ draft }) => body(draft),
  field,
});

// prettier-ignore
export const writes: Record<string, [string, Writing]> = {
  // "Organisation profile": W mine; how the alliance files and shows it, and notes, are for staff
  'name of an organisation':        ['133 ++3 333 3+ 33 3++ ++', changeOrganisation('name')],
  'email of an organisation':       ['133 ++3 333 3+ 33 3++ ++', changeOrganisation('email')],
  'phone of an organisation':       ['133 ++3 333 3+ 33 3++ ++', changeOrganisation('phone')],
  'tags of an organisation':        ['133 ff3 333 3f 33 3++ ++', changeOrganisation('tags')],
  'own fields of an organisation':  ['133 ++3 333 3+ 33 3++ ++', changeOrganisation('ownFields')],
  'sectorCode':                     ['133 ff3 333 3f 33 3++ ++', changeOrganisation('sectorCode')],
  'listedPublicly':                 ['133 ff3 333 3f 33 3++ ++', changeOrganisation('listedPublicly')],
  'note of an organisation':        ['133 ff3 333 3f 33 3++ ff', changeOrganisation('internalNote')],
  'note of a new organisation':     ['133 333 333 33 33 3++ ff', make(() => '/organisations', 'internalNote', () => ({ internalNote: 'x' }))],
  // "Person": W own person
  'name of a person':               ['133 333 333 3+ 33 3++ ++', changePerson('familyName')],
  'email of a person':              ['133 333 333 3+ 33 3++ ++', changePerson('email')],
  'tags of a person':               ['133 333 333 3f 33 3++ ++', changePerson('tags')],
  'own fields of a person':         ['133 333 333 3+ 33 3++ ++', changePerson('ownFields')],
  'tags of a new person':           ['133 3f3 333 33 33 3++ ++', make(() => '/persons', 'tags', () => ({ tags: ['x'] }))],
  'note of a person':               ['133 333 333 3f 33 3++ ff', changePerson('internalNote')],
  'note of a new person':           ['133 3f3 333 33 33 3++ ff', make(() => '/persons', 'internalNote', () => ({ internalNote: 'x' }))],
  'function at an organisation':    ['144 3+3 333 3+ 33 3++ ++', changeAffiliation('function')],
  'email at work':                  ['144 3+3 333 3+ 33 3++ ++', changeAffiliation('email')],
  'isPrimaryContact':               ['144 3f3 333 3f 33 3++ ++', changeAffiliation('isPrimaryContact')],
  'start of an affiliation':        ['144 3f3 333 3f 33 3++ ++', changeAffiliation('startDate')],
  'end of an affiliation':          ['144 3+3 333 3f 33 3++ ++', changeAffiliation('endDate')],
  'confirming an affiliation':      ['144 3f3 333 3f 33 3++ ++', changeAffiliation('confirmed', true)],
  'isPrimaryContact of a new one':  ['133 3f3 333 33 33 3++ ++', make((s) => `/persons/${s.guestPerson}/affiliations`, 'isPrimaryContact', (s) => ({ organisationId: s.organisation, isPrimaryContact: true }))],
  // "Steering group, mandate": W own mandate, and nothing else
  'mandate of a group':             ['133 333 333 33 +3 3++ 33', changeGroup('mandate')],
  'name of a group':                ['133 333 333 33 f3 3++ 33', changeGroup('name')],
  'numberPrefix of a group':        ['133 333 333 33 f3 3++ 33', changeGroup('numberPrefix')],
  'rhythm of a group':              ['133 333 333 33 f3 3++ 33', changeGroup('rhythm')],
  'reviewDays of a group':          ['133 333 333 33 f3 3++ 33', changeGroup('reviewDays')],
  'senderName of a group':          ['133 333 333 33 f3 3++ 33', changeGroup('senderName')],
  'replyTo of a group':             ['133 333 333 33 f3 3++ 33', changeGroup('replyTo')],
  'startDate of a group':           ['133 333 333 33 f3 3++ 33', changeGroup('startDate')],
  'endDate of a group':             ['133 333 333 33 f3 3++ 33', changeGroup('endDate')],
  // "Seats": W own (member, guest); staff give lead and deputy seats and confirm
  'hasVote of a seat':              ['133 333 333 33 +3 3++ ++', changeSeat('hasVote')],
  'end of a seat':                  ['133 333 333 33 +3 3++ ++', changeSeat('endDate')],
  'role guest of a seat':           ['133 333 333 33 +3 3++ ++', changeSeat('role', 'guest')],
  'role lead of a seat':            ['133 333 333 33 f3 3++ ff', changeSeat('role', 'lead')],
  'role deputy of a seat':          ['133 333 333 33 f3 3++ ff', changeSeat('role', 'deputy')],
  'confirming a seat':              ['133 333 333 33 f3 3++ ff', changeSeat('confirmed', true)],
  'end of a lead’s seat':           ['133 333 333 33 33 3++ 33', change((s) => `/seats/${s.leadSeat}`, 'endDate')],
  'role lead of a new seat':        ['133 333 333 33 f3 3++ ff', make(() => '/steering-groups/stem-education/seats', 'role', () => ({ role: 'lead' }))],
  'role guest of a new seat':       ['133 333 333 33 +3 3++ ++', make(() => '/steering-groups/stem-education/seats', 'role', () => ({ role: 'guest' }))],
  // "Meeting, agenda", "participations, RSVP": RSVP mine
  'title of a meeting':             ['133 333 333 33 +4 3++ ++', changeMeeting('title')],
  'joinUrl':                        ['133 333 333 33 +4 3++ ++', changeMeeting('joinUrl')],
  'title of an agenda item':        ['133 333 333 33 +4 3++ ++', changeItem('title')],
  'isPublic of an agenda item':     ['133 333 333 33 +4 3++ ++', changeItem('isPublic')],
  'notes of an agenda item':        ['133 333 333 33 +4 3++ ++', changeItem('notes')],
  'own rsvp':                       ['133 444 333 4+ +4 3++ ++', changeTaking('rsvp')],
  'own rsvp, invited without seat': ['133 444 333 +3 +4 3++ ++', change((s) => `/participations/${s.invitedParticipation}`, 'rsvp')],
  'own attendance':                 ['133 444 333 4f +4 3++ ++', changeTaking('attendance')],
  'own role at a meeting':          ['133 444 333 4f +4 3++ ++', changeTaking('meetingRole')],
  'substituteForPersonId':          ['133 444 333 4f +4 3++ ++', changeTaking('substituteForPersonId')],
  'guestEmail':                     ['133 444 333 43 +4 3++ ++', change((s) => `/participations/${s.guestParticipation}`, 'guestEmail')],
  'summary of minutes':             ['133 333 333 33 +4 3++ ++', change((s) => `/minutes/${s.minutes}`, 'summary')],
  'text of a decision':             ['133 333 333 33 +4 3++ ++', change((s) => `/decisions/${s.decision}`, 'text')],
  // "Topics": W own, propose in my groups
  'title of a topic':               ['133 333 333 33 +4 3++ ++', change((s) => `/topics/${s.topic}`, 'title')],
  'title of a new topic':           ['133 333 +++ 3+ +3 3++ ++', make(() => '/topics', 'title', (s) => ({ steeringGroupId: s.groupId, title: 'x' }))],
  'isRecurring of a new topic':     ['133 333 fff 3f +3 3++ ++', make(() => '/topics', 'isRecurring', (s) => ({ steeringGroupId: s.groupId, isRecurring: true }))],
  'proposedByPersonId':             ['133 333 fff 3f +3 3++ ++', make(() => '/topics', 'proposedByPersonId', (s) => ({ steeringGroupId: s.groupId, proposedByPersonId: s.person }))],
  // "Action items": state and comment mine
  'state of a task':                ['133 444 333 4+ +4 3++ ++', changeTask('state', 'standing')],
  'state of my organisation’s task':['133 ++4 333 4+ +4 3++ ++', changeTask('state', 'ofOrganisation')],
  'title of a task':                ['133 444 333 4f +4 3++ ++', changeTask('title', 'standing')],
  'dueDate of a task':              ['133 444 333 4f +4 3++ ++', changeTask('dueDate', 'standing')],
  'responsiblePersonId of a task':  ['133 444 333 4f +4 3++ ++', changeTask('responsiblePersonId', 'standing')],
  'priority of a task':             ['133 ff4 333 4f +4 3++ ++', changeTask('priority', 'ofOrganisation')],
  'comment on a task':              ['133 ++4 333 4+ +4 3++ ++', make((s) => `/action-items/${s.ofOrganisation}/comments`, 'comment', () => ({ comment: 'x' }))],
  'role of an account':             ['133 333 333 33 33 33+ 33', change((s) => `/accounts/${s.account}`, 'role')],
};

/** Keys with half of the permissions that a record's fields need. */
export const KEYS = {
  plans: ['meeting.read', 'meeting.write'],
  logs: ['meeting.read', 'minutes.write'],
  answers: ['meeting.read', 'rsvp.write'],
  tasks: ['actionItem.read', 'actionItem.write'],
  replies: ['actionItem.read', 'actionItem.answer'],
} as const satisfies Record<string, Permission[]>;

/** Columns are those keys. */
// prettier-ignore
export const keyTable: Record<string, [string, Writing]> = {
  title:           ['+f333', changeItem('title')],
  notes:           ['f+333', changeItem('notes')],
  wasDiscussed:    ['f+333', changeItem('wasDiscussed')],
  meetingRole:     ['+ff33', changeTaking('meetingRole')],
  attendance:      ['f+f33', changeTaking('attendance')],
  rsvp:            ['ff+33', changeTaking('rsvp')],
  dueDate:         ['333+f', changeTask('dueDate', 'standing')],
  state:           ['333++', changeTask('state', 'standing')],
  'born in a meeting': ['333f3', make(() => '/action-items', 'agendaItemId', (s) => ({ steeringGroupId: s.groupId, agendaItemId: s.agendaItem }))],
};
