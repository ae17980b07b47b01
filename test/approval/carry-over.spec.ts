import { newId } from '../../src/common/ids.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Reply } from '../support/client.js';
import type { Principal } from '../support/world.js';
import { fingerprints } from '../support/fingerprint.js';
import { evening, newGroup } from './evening.js';
import { inReview, there } from '../minutes/records.js';
import { trailOf } from '../meetings/read-back.js';

let t: TestApp;
let allianceLead: Principal;

beforeAll(async () => {
  t = await testApp({ logLevel: 'silent' });
  allianceLead = await t.world.account({ role: 'alliance_lead' });
});
afterAll(() => t.close());

const read = (id: string, as = allianceLead) => t.api.get(`/minutes/${id}`, { as });
const approve = async (id: string, body: object = {}) =>
  t.api.post(`/minutes/${id}/approval`, body, { as: allianceLead, ifMatch: await read(id) });
const preview = (id: string, query = '', as = allianceLead) =>
  t.api.get(`/minutes/${id}/approval-preview${query}`, { as });
const meetingOf = (id: string) => t.api.get(`/meetings/${id}`, { as: allianceLead });

describe('approving', () => {
  describe('drafts the next meeting', () => {
    let made: Awaited<ReturnType<typeof evening>>;
    let foreseen: any;
    let approved: Reply;
    let next: any;

    beforeAll(async () => {
      made = await evening(t.world, await newGroup(t.world, { rhythm: 'FREQ=MONTHLY;BYDAY=2TU' }));
      foreseen = (await preview(made.id)).body;
      approved = await approve(made.id);
      next = (await meetingOf(approved.body.nextMeetingId)).body;
    });

    const topicOf = async (id: string) => (await t.api.get(`/topics/${id}`, { as: allianceLead })).body;

    it('on the day of its rhythm', () => {
      expect(approved).toMatchObject({ status: 200, body: { state: 'approved', currentVersion: 1 } });
      expect(next).toMatchObject({
        state: 'draft',
        kind: 'regular',
        title: 'Sitzung Proben',
        timeZone: 'Europe/Berlin',
        // 16:00 in Berlin, in summer time
        plannedStart: '2026-04-14T14:00:00.000Z',
        plannedEnd: '2026-04-14T16:00:00.000Z',
      });
    });

    it('with what goes on, each item linked to where it came from', () => {
      const { id, items } = made;
      const agenda = next.agenda.map((item: Record<string, unknown>) => [
        item['title'],
        item['carriedOverFromId'],
        item['approvesMinutesId'],
        item['topicId'] === null ? null : 'topic',
      ]);
      expect(agenda).toEqual([
        ['Genehmigung des letzten Protokolls', null, id, null],
        ['Punkt 2', items.recurring, null, 'topic'],
        ['Punkt 3', items.tasked, null, 'topic'],
        ['Messe', items.oneOff, null, 'topic'],
        ['Budget', items.deferred, null, 'topic'],
      ]);
      expect(next.agenda[3]).toMatchObject({ durationMinutes: 15, isPublic: false, carryCount: 1 });
    });

    it('without what was said, which stays where it was said, in the trail too', async () => {
      const [trail] = await t.world.rows<{ fields: string[] }>(
        `SELECT fields FROM audit_event WHERE record_id = $1 AND action = 'created'`,
        next.agenda[1].id,
      );
      expect(trail!.fields.sort().join()).toBe('carriedOverFromId,kind,meetingId,position,title,topicId');
    });

    it('with the decision that was deferred, as a proposal', () => {
      expect(next.decisions).toMatchObject([
        { text: 'Wir geben 500 Euro.', result: 'proposed', number: null, deferredFromId: made.deferred },
      ]);
    });

    it('with one-off matters as topics, there and here', async () => {
      const { topicId } = next.agenda[3];
      expect((await meetingOf(made.meetingId)).body.agenda[4].topicId).toBe(topicId);
      expect(await topicOf(topicId)).toMatchObject({
        title: 'Messe',
        state: 'open',
        raisedInAgendaItemId: made.items.oneOff,
        firstRaisedOn: '2026-03-03',
        carryCount: 1,
      });
    });

    it('and closes the topics that are settled, no others', async () => {
      const { settled, recurring, tasked } = made.topics;
      expect((await topicOf(settled)).state).toBe('closed');
      expect((await topicOf(recurring)).state).toBe('open');
      expect((await topicOf(tasked)).state).toBe('open');
    });

    it('as the preview said: the meeting, and each item with its reason', () => {
      expect(foreseen).toMatchObject({ minutesId: made.id, canBeApproved: true, blockers: [] });
      expect(foreseen.nextMeeting).toEqual({
        id: null,
        title: 'Sitzung Proben',
        timeZone: 'Europe/Berlin',
        plannedStart: next.plannedStart,
        plannedEnd: next.plannedEnd,
      });
      const said = foreseen.carriedItems.map((item: Record<string, unknown>) => [
        item['title'],
        item['reasons'],
      ]);
      expect(said).toEqual([
        ['Genehmigung des letzten Protokolls', ['template']],
        ['Punkt 2', ['recurring']],
        ['Punkt 3', ['open_action_item']],
        ['Messe', ['not_discussed']],
        ['Budget', ['deferred_decision']],
      ]);
    });

    it('as the preview said: numbers of decisions, and what becomes of topics', () => {
      const numbers = approved.body.agenda.flatMap((item: { decisions: { number: string | null }[] }) =>
        item.decisions.map(({ number }) => number),
      );
      expect(foreseen.decisions.map(({ number }: { number: string | null }) => number)).toEqual(numbers);
      expect(numbers).toEqual([expect.stringMatching(/-2026-01$/), null]);
      expect(foreseen.topics.map(({ becomes }: any) => becomes)).toEqual(['stays', 'stays', 'closes']);
    });
  });

  it('sent twice changes nothing, not even with an old tag', async () => {
    const slug = await newGroup(t.world);
    const { id } = await evening(t.world, slug);
    const before = await read(id);
    const first = await approve(id);
    const again = await t.api.post(`/minutes/${id}/approval`, {}, { as: allianceLead, ifMatch: before });
    expect(again).toMatchObject({ status: 200, body: first.body });
    const meetings = await t.api.get(`/meetings?steeringGroup=${slug}`, { as: allianceLead });
    expect(meetings.body.data).toHaveLength(2);
  });

  it('fills the next meeting that is planned, or the one that is named, and doubles no topic', async () => {
    const slug = await newGroup(t.world);
    const { id, topics, items } = await evening(t.world, slug);
    const planned = await t.world.meeting(slug, {
      state: 'scheduled',
      planned_start: '2026-04-01T14:00:00Z',
      planned_end: '2026-04-01T16:00:00Z',
    });
    const later = await t.world.meeting(slug, {
      state: 'draft',
      planned_start: '2026-06-01T14:00:00Z',
      planned_end: '2026-06-01T16:00:00Z',
    });
    const there = await t.world.agendaItem(later, 1, { topic_id: topics.recurring });
    await t.world.agendaItem(later, 2, { title: 'Eigenes' });
    expect((await preview(id)).body.nextMeeting.id).toBe(planned);
    const named = (await preview(id, `?nextMeetingId=${later}`)).body;
    expect(named).toMatchObject({
      nextMeeting: { id: later },
      carriedItems: [{ alreadyThereId: there }, {}, {}, {}],
    });
    const approved = await approve(id, { nextMeetingId: later });
    expect(approved.body.nextMeetingId).toBe(later);
    const { agenda } = (await meetingOf(later)).body;
    expect(agenda.map(({ title }: { title: string }) => title)).toEqual([
      'Punkt 1',
      'Eigenes',
      'Punkt 3',
      'Messe',
      'Budget',
    ]);
    expect(agenda[0]).toMatchObject({ id: there, carriedOverFromId: items.recurring, version: 2 });
    expect((await meetingOf(planned)).body.agenda).toEqual([]);
  });

  it('keeps where an item of the next agenda came from, when earlier minutes are approved late', async () => {
    const slug = await newGroup(t.world);
    const { id, topics } = await evening(t.world, slug);
    const later = await t.world.meeting(slug, {
      state: 'held',
      actual_start: '2026-03-10T15:00:00Z',
      actual_end: '2026-03-10T16:00:00Z',
    });
    const origin = await t.world.agendaItem(later, 1, { topic_id: topics.recurring });
    const planned = await t.world.meeting(slug, {
      state: 'scheduled',
      planned_start: '2026-04-01T14:00:00Z',
      planned_end: '2026-04-01T16:00:00Z',
    });
    await t.world.agendaItem(planned, 1, { topic_id: topics.recurring, carried_over_from_id: origin });
    expect((await approve(id)).body.nextMeetingId).toBe(planned);
    expect((await meetingOf(planned)).body.agenda[0]).toMatchObject({
      carriedOverFromId: origin,
      version: 1,
    });
  });

  it('takes no meeting that was before, has begun or is of another group', async () => {
    const slug = await newGroup(t.world);
    const { id, meetingId } = await evening(t.world, slug);
    const other = await t.world.meeting('it-talent');
    const before = await t.world.meeting(slug, {
      state: 'scheduled',
      planned_start: '2026-03-02T14:00:00Z',
      planned_end: '2026-03-02T16:00:00Z',
    });
    for (const nextMeetingId of [other, before, meetingId, newId()]) {
      expect(await approve(id, { nextMeetingId })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/nextMeetingId', code: 'not_next_meeting' }] },
      });
      expect(await preview(id, `?nextMeetingId=${nextMeetingId}`)).toMatchObject({
        status: 400,
        body: { errors: [{ parameter: 'nextMeetingId', code: 'not_next_meeting' }] },
      });
    }
    expect((await read(id)).body.state).toBe('in_review');
  });

  it('leaves a recurring topic out once, and brings it back after the next meeting', async () => {
    const slug = await newGroup(t.world);
    const { id, topics, items } = await evening(t.world, slug);
    const current = await t.api.get(`/topics/${topics.recurring}`, { as: allianceLead });
    const asked = await t.api.patch(
      `/topics/${topics.recurring}`,
      { leaveOutOnce: true },
      { as: allianceLead, ifMatch: current },
    );
    expect(asked.status).toBe(200);
    const nextId = (await approve(id)).body.nextMeetingId as string;
    const next = (await meetingOf(nextId)).body;
    expect(next.agenda.map(({ topicId }: { topicId: string }) => topicId)).not.toContain(topics.recurring);
    expect((await t.api.get(`/topics/${topics.recurring}`, { as: allianceLead })).body).toMatchObject({
      state: 'open',
      leaveOutOnce: false,
    });
    // the next meeting is held and approved
    await t.world.rows(
      `UPDATE meeting SET state = 'held', actual_start = planned_start, actual_end = planned_end WHERE id = $1`,
      nextId,
    );
    await t.world.rows(
      `UPDATE decision SET result = 'withdrawn' WHERE agenda_item_id IN
      (SELECT id FROM agenda_item WHERE meeting_id = $1)`,
      nextId,
    );
    const second = await t.world.minutes(nextId, 'in_review');
    const foreseen = (await preview(second)).body.carriedItems as { reasons: string[]; topicId: string }[];
    expect(foreseen.find(({ topicId }) => topicId === topics.recurring)?.reasons).toEqual([
      'left_out_before',
    ]);
    const approved = await approve(second);
    const back = (await meetingOf(approved.body.nextMeetingId)).body.agenda.find(
      ({ topicId }: { topicId: string }) => topicId === topics.recurring,
    );
    expect(back).toMatchObject({ carriedOverFromId: items.recurring });
    const events = await trailOf(t, topics.recurring);
    expect(events.map(({ action }) => action)).toEqual(['changed', 'left_out', 'taken_back']);
  });

  it('points the approval item of the next agenda to these minutes', async () => {
    const slug = await newGroup(t.world);
    const older = await t.world.meeting(slug, { state: 'held', actual_start: '2026-01-03T15:00:00Z' });
    const olderMinutes = await t.world.minutes(older);
    const { id } = await evening(t.world, slug);
    const planned = await t.world.meeting(slug, {
      state: 'scheduled',
      planned_start: '2026-04-01T14:00:00Z',
      planned_end: '2026-04-01T16:00:00Z',
    });
    await t.world.agendaItem(planned, 1, { approves_minutes_id: olderMinutes });
    await approve(id);
    expect((await meetingOf(planned)).body.agenda[0].approvesMinutesId).toBe(id);
  });

  it('of one group by several at the same moment leaves no gap, no double and one next meeting', async () => {
    const slug = await newGroup(t.world);
    const evenings = await Promise.all(
      [1, 2, 3, 4].map(() => inReview(t.world, slug, ['adopted', 'rejected'])),
    );
    const answers = await Promise.all(evenings.map(({ id }) => approve(id)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const rows = await t.world.rows<{ number_sequence: number }>(
      `SELECT number_sequence FROM decision WHERE id = ANY($1::uuid[]) ORDER BY 1`,
      evenings.flatMap(({ decisions }) => decisions),
    );
    expect(rows.map(({ number_sequence: sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(new Set(answers.map(({ body }) => body.nextMeetingId)).size).toBe(1);
  });

  it('is told in the audit trail, with every record that it made', async () => {
    const slug = await newGroup(t.world);
    const { id } = await evening(t.world, slug);
    const { nextMeetingId } = (await approve(id)).body;
    const events = await t.api.get(`/audit-events?recordId=${nextMeetingId}&recordId=${id}`, {
      as: allianceLead,
    });
    expect(events.body.data.map(({ action }: { action: string }) => action).sort()).toEqual([
      'approved',
      'created',
    ]);
  });
});

describe('the preview', () => {
  it('names what stands in the way, also while the minutes are a draft', async () => {
    const slug = await newGroup(t.world);
    const meetingId = await t.world.meeting(slug, { state: 'held' });
    const person = await t.world.participation(meetingId, {
      ...there,
      guest_name: 'Gast',
      attendance: 'unknown',
    });
    const id = await t.world.minutes(meetingId);
    expect((await preview(id)).body).toMatchObject({
      canBeApproved: false,
      blockers: [
        { code: 'minutes_not_in_review', recordType: 'minutes', recordId: id },
        { code: 'attendance_incomplete', recordType: 'participation', recordId: person },
      ],
    });
  });

  it('is for who writes the minutes; leads of other groups do not find it', async () => {
    const { id } = await inReview(t.world, 'stem-education');
    const lead = await t.world.seated('stem-education', 'lead');
    const coordinator = await t.world.account({ role: 'coordinator' });
    const otherLead = await t.world.seated('it-talent', 'lead');
    const member = await t.world.seated('stem-education', 'member');
    const seen = await Promise.all([lead, coordinator, otherLead, member].map((as) => preview(id, '', as)));
    expect(seen.map(({ status }) => status)).toEqual([200, 200, 404, 403]);
  });

  it('of approved minutes says that they are', async () => {
    const slug = await newGroup(t.world);
    const { id } = await evening(t.world, slug);
    await approve(id);
    expect((await preview(id)).body).toMatchObject({
      canBeApproved: false,
      blockers: [{ code: 'minutes_approved' }],
      nextMeeting: null,
      carriedItems: [],
      topics: [],
    });
  });
});

describe('an approval that is cut short', () => {
  it('leaves nothing behind, at whichever statement', async () => {
    const slug = await newGroup(t.world);
    const meetingId = await t.world.meeting(slug, { state: 'held' });
    // a topic that closes with a decision that is numbered, and a one-off matter that goes on as a topic
    const settled = { was_discussed: true, topic_id: await t.world.topic(slug) };
    await t.world.decision(await t.world.agendaItem(meetingId, 1, settled), { result: 'adopted' });
    await t.world.decision(await t.world.agendaItem(meetingId, 2), { result: 'deferred' });
    const id = await t.world.minutes(meetingId, 'in_review');
    const fingerprint = await fingerprints(t.world);
    const ifMatch = await read(id);
    const before = await fingerprint();
    let cuts = 0;
    for (let cutAt = 1; ; cutAt++) {
      let seen = 0;
      let inside = false;
      t.database.onStatement = (text) => {
        if (/^START TRANSACTION/.test(text)) inside = true;
        if (/^ROLLBACK/.test(text)) inside = false;
        if (inside && ++seen === cutAt) {
          inside = false;
          throw Object.assign(new Error('the connection is gone'), { code: 'ECONNRESET' });
        }
      };
      const answer = await t.api.post(
        `/minutes/${id}/approval`,
        {},
        { as: allianceLead, ifMatch, headers: { 'idempotency-key': `cut-${cutAt}` } },
      );
      t.database.onStatement = undefined;
      if (answer.status === 200) break;
      cuts++;
      expect({ cutAt, status: answer.status }).toEqual({ cutAt, status: 503 });
      expect({ cutAt, rows: await fingerprint() }).toEqual({ cutAt, rows: before });
    }
    // locks, facts, the meeting, three items, two topics, a decision, numbers, the version, the audit trail …
    expect(cuts).toBeGreaterThan(25);
    expect((await read(id)).body.state).toBe('approved');
  });
});
