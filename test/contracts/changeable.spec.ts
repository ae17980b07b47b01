import { meetingParts } from '../../src/meeting-whole/changeable.sql.js';
import { testApp, type TestApp } from '../support/app.js';
import type { MinutesState } from '../support/rows.js';
import { type Actors, actorsOf, as, isRefused } from './actors.js';
import { approve } from './sample.js';

/* `changeable` of a meeting says which of its parts can be changed: whoever it is, however far meeting and minutes are. */

let t: TestApp;
let actors: Actors;

beforeAll(async () => {
  t = await testApp();
  actors = await actorsOf(t.world);
});
afterAll(() => t.close());

/** More than run the meeting: lead, deputy, staff, a key. */
const RUNNING = 8;

interface Place {
  meeting: string;
  groupId: string;
  item: string;
  guest: string;
  /** Guests who can be taken off the list, one after the other. */
  going: string[];
  /** Participations by who takes part. */
  own: Record<string, string>;
}

/** A meeting in this state, its minutes, and how far a correction of them is: `held, approved, draft`. */
async function meetingIn(how: string): Promise<Place> {
  const [state, minutesState, correction] = how.split(', ') as [string, MinutesState?, string?];
  const meeting = await t.world.meeting('stem-education', { state });
  const item = await t.world.agendaItem(meeting, 1, { title: 'Praktika', kind: 'decision' });
  const guest = await t.world.participation(meeting, { guest_name: 'Gast' });
  const going: string[] = [];
  for (let nth = 0; nth < RUNNING; nth += 1) {
    going.push(await t.world.participation(meeting, { guest_name: `Doch nicht ${nth}` }));
  }
  const own: Record<string, string> = {};
  for (const name of ['invited', 'unaffiliated', 'lead', 'allianceLead'] as const) {
    const fields = { person_id: actors[name].personId, invited_at: new Date('2026-03-01T09:00:00Z') };
    own[name] = await t.world.participation(meeting, fields);
  }
  if (minutesState !== undefined) {
    const isFinal = minutesState === 'approved' || minutesState === 'published';
    const minutes = await t.world.minutes(meeting, isFinal ? 'in_review' : minutesState);
    if (isFinal) await approve(t.world, minutes, minutesState, new Date('2026-03-12T09:00:00Z'));
    if (correction !== undefined) {
      await t.world.rows(
        `UPDATE minutes SET correction_state = $2, correction_reason = 'Falsches Datum.', correction_opened_at = $3,
           review_started_at = CASE WHEN $2 = 'in_review' THEN $3::timestamptz END WHERE id = $1`,
        minutes,
        correction,
        new Date('2026-03-17T09:00:00Z'),
      );
    }
  }
  return { meeting, groupId: await t.world.groupId('stem-education'), item, guest, going, own };
}

const versionOf = async (table: string, id: string) =>
  (await t.world.rows<{ version: number }>(`SELECT version FROM ${table} WHERE id = $1`, id))[0]!.version;

let nth = 0;

/** What is sent to change each part; null where the actor has none of it. */
async function probe(part: string, place: Place, name: string, token: string | null) {
  nth += 1;
  const { meeting, groupId, item, guest, going, own } = place;
  const post = (path: string, body: object) => t.api.post(path, body, as(token));
  const patch = async (table: string, path: string, id: string, body: object) =>
    t.api.patch(`${path}/${id}`, body, { ...as(token), ifMatch: `"${await versionOf(table, id)}"` });
  const later = new Date(Date.parse('2026-05-01T09:00:00Z') + nth * 60_000).toISOString();
  const probes: Record<string, () => Promise<{ status: number }> | null> = {
    details: () => patch('meeting', '/meetings', meeting, { title: `Sitzung ${nth}` }),
    times: () => patch('meeting', '/meetings', meeting, { plannedEnd: later }),
    agenda: () => post(`/meetings/${meeting}/agenda-items`, { title: `Punkt ${nth}`, kind: 'discussion' }),
    agendaTemplate: () => post(`/meetings/${meeting}/agenda-template`, {}),
    isPublic: () => patch('agenda_item', '/agenda-items', item, { isPublic: nth % 2 === 0 }),
    participants: () => post(`/meetings/${meeting}/participations`, { guestName: `Gast ${nth}` }),
    removals: async () => {
      const reply = await t.api.delete(`/participations/${going[0]}`, { ...as(token), ifMatch: '"1"' });
      if (reply.status === 204) going.shift();
      return reply;
    },
    meetingRoles: () => patch('participation', '/participations', guest, { meetingRole: 'presenter' }),
    answers: () => patch('participation', '/participations', guest, { rsvp: 'accepted' }),
    ownAnswer: () =>
      own[name] === undefined
        ? null
        : patch('participation', '/participations', own[name], { rsvp: 'tentative' }),
    attendance: async () => {
      const entry = { participationId: guest, version: await versionOf('participation', guest) };
      return t.api.put(`/meetings/${meeting}/attendance`, [{ ...entry, attendance: 'present' }], as(token));
    },
    notes: () => patch('agenda_item', '/agenda-items', item, { notes: `Stand ${nth}.` }),
    decisions: () => post(`/agenda-items/${item}/decisions`, { text: 'So wird es gemacht.' }),
    actionItems: () =>
      post('/action-items', {
        title: 'Anrufen',
        steeringGroupId: groupId,
        agendaItemId: item,
        responsiblePersonId: actors.lead.personId,
      }),
  };
  return probes[part]!();
}

/** Of each of them there is another of its kind: it would be a thousand requests more. */
const alike = ['anonymous', 'colleague', 'guest'];

// prettier-ignore
const stages = [
  'draft', 'scheduled', 'invited', 'in_progress', 'held', 'cancelled',
  'in_progress, draft', 'in_progress, in_review',
  'held, draft', 'held, in_review', 'held, approved', 'held, published',
  'held, approved, draft', 'held, approved, in_review', 'held, published, draft', 'held, published, in_review',
];

describe('the parts of a meeting that can be changed', () => {
  it.each(stages)(
    'are those whose change is let through: %s',
    async (stage) => {
      const place = await meetingIn(stage);
      const wrong: string[] = [];
      for (const [name, token] of actors.all.filter(([one]) => !alike.includes(one))) {
        const { status, body } = await t.api.get(`/meetings/${place.meeting}`, as(token));
        const changeable: string[] = status === 200 ? body.changeable : [];
        for (const part of Object.keys(meetingParts)) {
          const reply = await probe(part, place, name, token);
          const isOpen = reply !== null && !isRefused(reply);
          if (isOpen !== changeable.includes(part) || (isOpen && reply.status > 204)) {
            wrong.push(`${name}: ${part} ${isOpen ? 'is' : 'is not'} open: ${reply?.status}`);
          }
        }
      }
      expect(wrong).toEqual([]);
    },
    60_000,
  );

  it('are told of every part by somebody, and by nobody of all of them', async () => {
    const seen = new Set<string>();
    for (const stage of stages) {
      const { meeting } = await meetingIn(stage);
      const { body } = await t.api.get(`/meetings/${meeting}`, { as: actors.lead });
      expect(body.changeable.length).toBeLessThan(Object.keys(meetingParts).length);
      for (const part of body.changeable) seen.add(part);
    }
    expect([...seen].sort()).toEqual(Object.keys(meetingParts).sort());
  });
});
