import { votingOrganisations } from '../../src/participations/voting.sql.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Reply } from '../support/client.js';
import type { Principal } from '../support/world.js';
import { frozenDecision, inReview, there as wasThere } from '../minutes/records.js';

let t: TestApp;
let lead: Principal;
let otherLead: Principal;
let member: Principal;
let coordinator: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.seated('stem-education', 'lead');
  otherLead = await t.world.seated('it-talent', 'lead');
  member = await t.world.seated('stem-education', 'member');
  coordinator = await t.world.account({ role: 'coordinator' });
});
afterAll(() => t.close());

const text = 'Die Schnupperwoche findet statt.';
const log = (itemId: string, body: object, as = lead) =>
  t.api.post(`/agenda-items/${itemId}/decisions`, body, { as });
const patch = (id: string, body: object, ifMatch: { etag: string }) =>
  t.api.patch(`/decisions/${id}`, body, { as: lead, ifMatch });

const placesOf = ({ status, body }: { status: number; body: any }): string[] =>
  status === 422
    ? body.errors.map((e: { pointer: string; code: string }) => `${e.pointer} ${e.code}`)
    : [String(status)];

/** Takes minutes a step on. */
async function step(minutesId: string, noun: string) {
  const ifMatch = await t.api.get(`/minutes/${minutesId}`, { as: lead });
  expect((await t.api.post(`/minutes/${minutesId}/${noun}`, {}, { as: lead, ifMatch })).status).toBe(200);
}

/** Minutes that are approved, with one decision per result. */
async function approved(results: string[]) {
  const made = await inReview(t.world, 'stem-education', results);
  await step(made.id, 'approval');
  return made;
}

const frozen = (result: string) => frozenDecision(t.world, result);

describe('decisions that refer to others', () => {
  it('supersede only what is not superseded yet, whichever is adopted first', async () => {
    const [first] = (await approved(['adopted'])).decisions;
    const later = await inReview(t.world, 'stem-education');
    const item = await t.world.agendaItem(await t.world.meeting('stem-education', { state: 'held' }), 1);
    const one = await log(item, { text, supersedesId: first });
    const two = await log(item, { text, supersedesId: first, result: 'rejected' });
    expect([one.status, two.status]).toEqual([201, 201]);
    const adopted = await patch(one.body.id, { result: 'adopted' }, one);
    expect(adopted.status).toBe(200);
    expect(placesOf(await patch(two.body.id, { result: 'adopted_amended' }, two))).toEqual([
      '/supersedesId already_superseded',
    ]);
    const third = await log(item, { text, supersedesId: first });
    expect(placesOf(third)).toEqual(['/supersedesId already_superseded']);
    expect(third.body.errors[0].detail).toContain(one.body.id);
    // What was not adopted stays as it was: it need not let go of its reference.
    const kept = await patch(two.body.id, { text: 'Anders', supersedesId: first }, two);
    expect(kept).toMatchObject({ status: 200, body: { supersedesId: first } });
    expect((await patch(one.body.id, { text: 'Neu', result: 'adopted' }, adopted)).status).toBe(200);
    // The database holds it too, whoever writes.
    await expect(
      t.world.decision(await t.world.agendaItem(later.meetingId, 1), {
        result: 'adopted',
        supersedes_id: first,
      }),
    ).rejects.toThrow('decision_superseded_once');
  });

  it('supersede once, also when two are adopted at the same moment', async () => {
    const [first] = (await approved(['adopted'])).decisions;
    const items = [];
    for (let n = 0; n < 3; n += 1)
      items.push(await t.world.agendaItem(await t.world.meeting('stem-education', { state: 'held' }), 1));
    const replies = await Promise.all(
      items.map((item) => log(item, { text, result: 'adopted', supersedesId: first })),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
  });

  it('come back once, unless the meeting was cancelled into which they were carried', async () => {
    const deferred = await frozen('deferred');
    const cancelled = await t.world.meeting('stem-education', { state: 'cancelled' });
    await t.world.decision(await t.world.agendaItem(cancelled, 1), {
      result: 'proposed',
      deferred_from_id: deferred,
    });
    const item = await t.world.agendaItem(await t.world.meeting('stem-education', { state: 'held' }), 1);
    const back = await log(item, { text, deferredFromId: deferred });
    expect(back.status).toBe(201);
    const again = await log(item, { text, deferredFromId: deferred });
    expect(placesOf(again)).toEqual(['/deferredFromId already_back']);
    expect(again.body.errors[0].detail).toContain(back.body.id);
    const same = await patch(back.body.id, { deferredFromId: deferred, text: 'Noch einmal' }, back);
    expect(same.status).toBe(200);
    const plain = await log(item, { text });
    expect(placesOf(await patch(plain.body.id, { deferredFromId: deferred }, plain))).toEqual([
      '/deferredFromId already_back',
    ]);
    expect((await patch(back.body.id, { deferredFromId: null }, same)).status).toBe(200);
    expect((await patch(plain.body.id, { deferredFromId: deferred }, plain)).status).toBe(200);
  });

  it('that are withdrawn or deferred have no votes', async () => {
    const meetingId = await t.world.meeting('stem-education', { state: 'held' });
    await t.world.participation(meetingId, { ...wasThere, person_id: lead.personId });
    const item = await t.world.agendaItem(meetingId, 1);
    const cast = { votesYes: 1, votesNo: 0, votesAbstain: 0 };
    const all = ['votesYes', 'votesNo', 'votesAbstain'].map((name) => `/${name} not_voted_on`);
    expect(placesOf(await log(item, { text, result: 'deferred', ...cast }))).toEqual(all);
    const made = await log(item, { text, result: 'adopted', ...cast });
    expect(placesOf(await patch(made.body.id, { result: 'withdrawn' }, made))).toEqual(all);
    const none = { votesYes: null, votesNo: null, votesAbstain: null };
    const withdrawn = await patch(made.body.id, { result: 'withdrawn', ...none }, made);
    expect(withdrawn).toMatchObject({ status: 200, body: { result: 'withdrawn', votesYes: null } });
    expect(placesOf(await patch(made.body.id, cast, withdrawn))).toEqual(all);
  });

  describe('are a register', () => {
    let first: Awaited<ReturnType<typeof approved>>;
    let later: Awaited<ReturnType<typeof inReview>>;
    let deferred: string | undefined;

    beforeAll(async () => {
      first = await approved(['adopted', 'rejected']);
      later = await inReview(t.world, 'stem-education', ['adopted', 'adopted_amended'], {
        // 19 March in Jena
        actual_start: '2026-03-18T23:30:00Z',
        actual_end: '2026-03-19T00:30:00Z',
      });
      deferred = await frozen('deferred');
      const refer = (id: string | undefined, column: string, to: string | undefined) =>
        t.world.rows(`UPDATE decision SET ${column} = $2 WHERE id = $1`, id, to);
      await refer(later.decisions[0], 'supersedes_id', first.decisions[0]);
      await refer(later.decisions[1], 'deferred_from_id', deferred);
    });

    const one = async (id: string | undefined, as = member) =>
      (await t.api.get(`/decisions/${id}`, { as })).body;

    it('in which nothing is replaced before that is final, for nobody', async () => {
      expect((await one(first.decisions[0], lead)).supersededBy).toBeNull();
    });

    it('whose rows say where and when each was made, what it replaces and what replaced it', async () => {
      await step(later.id, 'approval');
      const before = await one(first.decisions[0]);
      const after = await one(later.decisions[0]);
      const named = ({ id, number, meetingDay, meetingId }: typeof before) => ({
        id,
        number,
        meetingDay,
        meetingId,
      });
      expect(before).toMatchObject({
        steeringGroup: { slug: 'stem-education', name: { de: 'MINT-Bildung' } },
        meetingDay: '2026-03-03',
        supersededBy: named(after),
        supersedes: null,
      });
      expect(after).toMatchObject({
        meetingDay: '2026-03-19',
        supersedes: named(before),
        supersededBy: null,
      });
      expect(await one(later.decisions[1])).toMatchObject({
        deferredFromId: deferred,
        deferredFrom: { id: deferred, number: null, meetingDay: '2026-03-03' },
      });
    });

    it('that can be asked for what was replaced, and for what was not', async () => {
      const ids = async (query: string, as = member) => {
        const reply = await t.api.get(`/decisions?limit=200&total=true&${query}`, { as });
        expect(reply.body.total).toBe(reply.body.data.length);
        return reply.body.data.map(({ id }: { id: string }) => id);
      };
      const [old, rejected] = first.decisions;
      const [replacing, comeBack] = later.decisions;
      const both = `meeting=${first.meetingId}&meeting=${later.meetingId}&sort=-meetingDay,number`;
      expect(await ids(both)).toEqual([replacing, comeBack, old, rejected]);
      expect(await ids(`${both}&superseded=true`)).toEqual([old]);
      expect(await ids(`${both}&superseded=false`)).toEqual([replacing, comeBack, rejected]);
    });
  });

  it('show what replaced them only to whoever may read that', async () => {
    const { id, decisions } = await approved(['adopted']);
    const later = await inReview(t.world, 'stem-education', ['adopted']);
    await t.world.rows(
      `UPDATE decision SET supersedes_id = $2 WHERE id = $1`,
      later.decisions[0],
      decisions[0],
    );
    await step(id, 'publication');
    await step(later.id, 'approval');
    const seenBy = async (as: Principal) => {
      const { body } = await t.api.get(`/decisions/${decisions[0]}`, { as });
      const list = await t.api.get(`/decisions?superseded=true&meeting=${body.meetingId}`, { as });
      return [body.supersededBy?.id, list.body.data.length];
    };
    expect(await seenBy(member)).toEqual([later.decisions[0], 1]);
    expect(await seenBy(otherLead)).toEqual([undefined, 0]);
  });
});

describe('votes', () => {
  const counted = async (meetingId: string) => {
    const [row] = await t.world.rows<{ present: number; possible: number }>(
      `SELECT ${votingOrganisations('m', 'present')} AS present, ${votingOrganisations('m', 'possible')} AS possible
       FROM meeting m WHERE m.id = $1`,
      meetingId,
    );
    return row;
  };
  const vote = (votesYes: number, votesNo = 0, votesAbstain = 0) => ({
    text,
    votesYes,
    votesNo,
    votesAbstain,
  });

  describe('are one an organisation', () => {
    let meetingId: string;
    let late: string;
    let made: Reply;

    beforeAll(async () => {
      // 4 March in Jena
      meetingId = await t.world.meeting('stem-education', {
        state: 'held',
        actual_start: '2026-03-03T23:30:00Z',
        actual_end: '2026-03-04T01:00:00Z',
      });
    });

    const seat = async (role: 'member' | 'guest', fields: object = {}, organisationId?: string) => {
      const person = await t.world.person();
      const organisation = organisationId ?? (await t.world.organisation());
      await t.world.seat('stem-education', person, organisation, role, { ...fields });
      return { person, organisation };
    };
    const there = (person: string, fields: object = {}) =>
      t.world.participation(meetingId, { ...wasThere, person_id: person, ...fields });

    it('however many of its persons take part', async () => {
      const first = await seat('member');
      await there(first.person);
      await there((await seat('member', {}, first.organisation)).person, { attendance: 'partial' });
      expect(await counted(meetingId)).toEqual({ present: 1, possible: 1 });
    });

    it('not without a voting seat that day, nor where nobody was there', async () => {
      await there((await seat('member', { has_vote: false })).person);
      await there((await seat('guest')).person);
      await there((await seat('member', { end_date: '2026-03-04' })).person);
      await there((await seat('member', { start_date: '2026-03-05' })).person);
      await there((await seat('member')).person, { attendance: 'excused' });
      await there((await seat('member')).person, { attendance: 'absent' });
      await there((await t.world.account()).personId);
      await t.world.participation(meetingId, { ...wasThere, guest_name: 'Gast Muster' });
      const elsewhere = await t.world.seated('it-talent', 'member');
      await there(elsewhere.personId);
      await seat('member');
      expect(await counted(meetingId)).toEqual({ present: 1, possible: 1 });
    });

    it('with a voting seat that day whose person takes part, or somebody in that place', async () => {
      await there((await seat('member', { start_date: '2026-03-04', end_date: '2026-03-05' })).person);
      const away = await seat('member');
      await there(away.person, { attendance: 'excused' });
      await there(await t.world.person(), { substitute_for_person_id: away.person });
      expect(await counted(meetingId)).toEqual({ present: 3, possible: 3 });
    });

    it('perhaps, while nobody knows whether its person was there', async () => {
      late = await there((await seat('member')).person, { attendance: 'unknown' });
      expect(await counted(meetingId)).toEqual({ present: 3, possible: 4 });
    });

    it('and no more than those can be counted', async () => {
      const item = await t.world.agendaItem(meetingId, 1);
      const refused = await log(item, vote(3, 1, 1));
      expect(placesOf(refused)).toEqual([
        '/votesYes too_many_votes',
        '/votesNo too_many_votes',
        '/votesAbstain too_many_votes',
      ]);
      expect(refused.body.errors[0].detail).toMatch(/5 Stimmen.* 4 Organisationen/);
      made = await log(item, vote(2, 1, 1));
      expect(made.status).toBe(201);
      expect(placesOf(await patch(made.body.id, { votesNo: 2 }, made))).toEqual(['/votesNo too_many_votes']);
    });

    it('and somebody who is struck off afterwards keeps nobody from changing the wording', async () => {
      await t.world.rows(`UPDATE participation SET attendance = 'absent' WHERE id = $1`, late);
      const changed = await patch(made.body.id, { text: 'Anders', result: 'adopted' }, made);
      expect(changed).toMatchObject({ status: 200, body: { votesNo: 1 } });
      expect(placesOf(await patch(made.body.id, { votesAbstain: 1 }, changed))).toEqual([
        '/votesAbstain too_many_votes',
      ]);
    });
  });

  it('are one an organisation with an active membership in the plenary', async () => {
    const meetingId = await t.world.meeting('plenary', { state: 'held' });
    const from = async (organisationId: string, fields: object = {}) =>
      t.world.participation(meetingId, {
        ...wasThere,
        person_id: await t.world.person(),
        organisation_id: organisationId,
        ...fields,
      });
    const active = await t.world.organisation();
    await from(active);
    await from(active, { attendance: 'partial', meeting_role: 'guest' });
    await from(await t.world.organisation({}, 'suspended'));
    await from(await t.world.organisation({}, 'ended'));
    await from(await t.world.organisation({}, null));
    await from(await t.world.organisation(), { attendance: 'absent' });
    await t.world.participation(meetingId, { ...wasThere, person_id: await t.world.person() });
    await t.world.participation(meetingId, {
      ...wasThere,
      guest_name: 'Gast',
      organisation_id: await t.world.organisation(),
    });
    const leaving = await t.world.organisation({}, null);
    await t.world.membership(leaving, 'active', { ended_on: '2026-03-04' });
    await from(leaving);
    await from(await t.world.organisation(), { attendance: 'unknown' });
    expect(await counted(meetingId)).toEqual({ present: 2, possible: 3 });
    const item = await t.world.agendaItem(meetingId, 1);
    expect((await log(item, vote(3), coordinator)).status).toBe(201);
    expect(placesOf(await log(item, vote(3, 1), coordinator))[0]).toBe('/votesYes too_many_votes');
  });

  it('cannot be cast before the meeting begins', async () => {
    const item = await t.world.agendaItem(await t.world.meeting('stem-education'), 1);
    expect(await log(item, vote(1))).toMatchObject({ status: 409, body: { code: 'meeting_not_begun' } });
  });
});
