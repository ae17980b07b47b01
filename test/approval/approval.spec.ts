import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { testApp, type TestApp } from '../support/app.js';
import type { Reply } from '../support/client.js';
import type { Principal } from '../support/world.js';
import { inReview, there } from '../minutes/records.js';

let t: TestApp;
let allianceLead: Principal;

beforeAll(async () => {
  t = await testApp();
  allianceLead = await t.world.account({ role: 'alliance_lead' });
});
afterAll(() => t.close());

const read = (id: string) => t.api.get(`/minutes/${id}`, { as: allianceLead });
async function approve(id: string, ifMatch?: { etag: string }) {
  return t.api.post(
    `/minutes/${id}/approval`,
    {},
    { as: allianceLead, ifMatch: ifMatch ?? (await read(id)) },
  );
}

/** Approves, and sees that the preview had promised the very numbers that are given. */
async function approveAsShown(id: string) {
  const preview = await t.api.get(`/minutes/${id}/approval-preview`, { as: allianceLead });
  const reply = await approve(id);
  const promised: { id: string; number: string | null }[] = preview.body.decisions;
  expect(promised.map(({ number }) => number)).toEqual(await numbersOf(promised.map((one) => one.id)));
  return reply;
}

interface Version {
  id: string;
  version_no: number;
  content: string;
  sha256: string;
  previous_sha256: string | null;
}
const versionsOf = (id: string) =>
  t.world.rows<Version>(`SELECT * FROM minutes_version WHERE minutes_id = $1 ORDER BY version_no`, id);
const numbersOf = async (ids: string[]) => {
  const rows = await t.world.rows<{ id: string; number: string | null }>(
    `SELECT id, number FROM decision WHERE id = ANY($1::uuid[])`,
    ids,
  );
  return ids.map((id) => rows.find((row) => row.id === id)?.number ?? null);
};
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('approval', () => {
  it('numbers what was adopted or rejected in the order of the agenda, and nothing else', async () => {
    const results = ['rejected', 'deferred', 'adopted', 'withdrawn', 'adopted_amended'];
    const first = await inReview(t.world, 'career-orientation', results);
    // the order of the agenda, not the order in which they were logged
    await t.world.rows(`UPDATE agenda_item SET position = 10 WHERE id = $1`, first.items[0]);
    expect(
      (await approveAsShown(first.id)).body.agenda.map((item: { position: number }) => item.position),
    ).toEqual([2, 3, 4, 5, 10]);
    expect(await numbersOf(first.decisions)).toEqual(['BO-2026-03', null, 'BO-2026-01', null, 'BO-2026-02']);
    const second = await inReview(t.world, 'career-orientation', ['adopted', 'adopted']);
    await approveAsShown(second.id);
    expect(await numbersOf(second.decisions)).toEqual(['BO-2026-04', 'BO-2026-05']);
  });

  it('promises numbers for these minutes alone, whatever else is in review', async () => {
    const then = { actual_start: '2024-03-05T15:00:00Z', actual_end: '2024-03-05T17:00:00Z' };
    const both = [
      await inReview(t.world, 'stem-education', ['rejected', 'adopted'], then),
      await inReview(t.world, 'stem-education', ['adopted'], then),
    ];
    const promised: (string | null)[][] = [];
    for (const { id } of both) {
      const preview = await t.api.get(`/minutes/${id}/approval-preview`, { as: allianceLead });
      promised.push(preview.body.decisions.map(({ number }: { number: string | null }) => number));
    }
    expect(promised).toEqual([['MINT-2024-01', 'MINT-2024-02'], ['MINT-2024-01']]);
    for (const { id } of both) await approveAsShown(id);
  });

  it('takes the year in which the meeting began where it took place', async () => {
    const night = { actual_start: '2026-12-31T23:30:00Z', actual_end: '2027-01-01T00:30:00Z' };
    const berlin = await inReview(t.world, 'it-talent', ['adopted'], night);
    const lisbon = await inReview(t.world, 'it-talent', ['adopted'], {
      ...night,
      time_zone: 'Europe/Lisbon',
    });
    await approveAsShown(berlin.id);
    await approveAsShown(lisbon.id);
    expect(await numbersOf([...berlin.decisions, ...lisbon.decisions])).toEqual(['IT-2027-01', 'IT-2026-01']);
  });

  it('goes on counting beyond two digits, and decisions sort by counting', async () => {
    const { id, items } = await inReview(t.world, 'international-talent', ['adopted']);
    const steering_group_id = await t.world.groupId('international-talent');
    const more = { agenda_item_id: items[0], steering_group_id, result: 'rejected' };
    await t.world.insertAll(
      'decision',
      Array.from({ length: 100 }, () => more),
    );
    await approveAsShown(id);
    const listed = await t.api.get('/decisions?steeringGroup=international-talent&sort=-number&limit=3', {
      as: allianceLead,
    });
    expect(listed.body.data.map(({ number }: { number: string }) => number)).toEqual([
      'INT-2026-101',
      'INT-2026-100',
      'INT-2026-99',
    ]);
  });

  describe('keeps the canonical text', () => {
    let personId: string;
    let absentId: string;
    let calledId: string;
    let guest: string;
    let task: string;
    let made: Awaited<ReturnType<typeof inReview>>;
    let approved: Reply;
    let versions: Awaited<ReturnType<typeof versionsOf>>;
    let text: string;
    let content: Record<string, unknown>;

    beforeAll(async () => {
      const ada = { given_name: 'Ada', family_name: 'Löwenherz', email: 'ada@a.example' };
      personId = await t.world.person(ada);
      absentId = await t.world.person({ given_name: 'Ben', family_name: 'Fernau' });
      calledId = await t.world.person({ given_name: 'Cem', family_name: 'Nebenbei' });
      made = await inReview(t.world, 'stem-education', ['adopted'], { title: 'Sitzung im März' });
      const { id, meetingId, items } = made;
      await t.world.rows(
        `UPDATE agenda_item SET notes = $2, presenter_person_id = $3 WHERE id = $1`,
        items[0],
        `[Ada Löwenherz](person:${personId.toUpperCase()}) vertritt [Ben [F.] Fernau](person:${absentId}).\nperson:${calledId}`,
        personId,
      );
      const inPlace = { person_id: personId, substitute_for_person_id: absentId };
      await t.world.participation(meetingId, { ...there, ...inPlace });
      const visitor = { guest_name: 'Gast Grün', guest_email: 'g@a.example' };
      guest = await t.world.participation(meetingId, { ...there, ...visitor });
      task = await t.world.actionItemUnder(items[0] ?? '', { responsible_person_id: personId });
      approved = await approve(id);
      versions = await versionsOf(id);
      text = versions[0]!.content;
      content = JSON.parse(text) as Record<string, unknown>;
    });

    it('once, with its hash', () => {
      const [version, ...more] = versions;
      expect(more).toEqual([]);
      expect(version).toMatchObject({ version_no: 1, previous_sha256: null, sha256: sha256(text) });
      expect(approved.body).toMatchObject({ currentVersion: 1, sha256: version!.sha256, version: 2 });
      expect(approved.body.approvedAt).toBe('2026-03-18T09:00:00.000Z');
      expect(canonicalize(content)).toBe(text);
    });

    it('of meeting, agenda, decisions, tasks and who was there', () => {
      expect(content).toMatchObject({
        versionNo: 1,
        meeting: { id: made.meetingId, title: 'Sitzung im März' },
        agenda: [
          {
            notes: `[](person:${personId}) vertritt [](person:${absentId}).\nperson:${calledId}`,
            presenter: `person:${personId}`,
            decisions: [{ id: made.decisions[0], number: 'MINT-2026-01', result: 'adopted' }],
          },
        ],
        actionItems: [{ id: task, dueDate: '2026-05-01', responsiblePerson: `person:${personId}` }],
      });
      expect(content['participations']).toMatchObject([
        { subject: `person:${personId}`, attendance: 'present', substituteFor: `person:${absentId}` },
        { subject: `participation:${guest}`, attendance: 'present', substituteFor: null },
      ]);
    });

    it('in which nobody is named: names stand beside it, as salted hashes in it', async () => {
      expect(text).not.toMatch(/Löwenherz|Fernau|Grün|a\.example|video\.example/);
      const names = await t.world.rows<{ subject: string; name: string; salt: string }>(
        `SELECT subject, name, salt FROM minutes_version_name WHERE minutes_version_id = $1 ORDER BY subject`,
        versions[0]!.id,
      );
      expect(names.map(({ subject, name }) => [subject, name]).sort()).toEqual(
        [
          [`participation:${guest}`, 'Gast Grün'],
          [`person:${personId}`, 'Ada Löwenherz'],
          [`person:${absentId}`, 'Ben Fernau'],
          [`person:${calledId}`, 'Cem Nebenbei'],
        ].sort(),
      );
      expect(content['people']).toEqual(
        names.map(({ subject, name, salt }) => ({ subject, nameHash: sha256(salt + name) })),
      );
      expect(new Set(names.map(({ salt }) => salt)).size).toBe(4);
    });
  });

  it('changes nothing where it is repeated, whichever version the request knew', async () => {
    const { id } = await inReview(t.world, 'stem-education', ['adopted']);
    const before = await read(id);
    const first = await approve(id, before);
    const again = await approve(id, before);
    expect(again).toMatchObject({ status: 200, body: first.body, etag: first.etag });
    const without = await t.api.post(`/minutes/${id}/approval`, {}, { as: allianceLead });
    expect(without).toMatchObject({ status: 200, body: first.body });
    expect(await versionsOf(id)).toHaveLength(1);
    const events = await t.world.rows(`SELECT FROM audit_event WHERE record_id = $1`, id);
    expect(events).toHaveLength(1);
  });

  it('of the same minutes twice at once makes one version', async () => {
    const { id, decisions } = await inReview(t.world, 'stem-education', ['adopted', 'adopted']);
    const before = await read(id);
    const both = await Promise.all([approve(id, before), approve(id, before)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(await versionsOf(id)).toHaveLength(1);
    const [one, two] = await numbersOf(decisions);
    expect(Number(two?.slice(-2))).toBe(Number(one?.slice(-2)) + 1);
  });

  it('of several meetings of one group at once numbers without gap or double', async () => {
    const annual = { actual_start: '2025-11-05T17:00:00Z', actual_end: '2025-11-05T20:00:00Z' };
    const made = [];
    for (const results of [['adopted'], ['adopted', 'rejected'], [], ['rejected', 'adopted', 'deferred']]) {
      made.push(
        await inReview(t.world, 'plenary', results, annual),
        await inReview(t.world, 'plenary', results, annual),
      );
    }
    const answers = await Promise.all(made.map(({ id }) => approve(id)));
    expect(answers.map(({ status }) => status)).toEqual(made.map(() => 200));
    const numbers = await numbersOf(made.flatMap(({ decisions }) => decisions));
    expect(numbers.filter((number) => number !== null).sort()).toEqual(
      Array.from({ length: 10 }, (_, at) => `ALL-2025-${String(at + 1).padStart(2, '0')}`),
    );
  });

  it('leaves nothing where it breaks off in the middle', async () => {
    const { id, meetingId, decisions } = await inReview(t.world, 'career-orientation', ['adopted']);
    await t.world.participation(meetingId, { ...there, guest_name: 'Gast' });
    const before = await read(id);
    const [counter] = await t.world.rows(`SELECT * FROM decision_counter ORDER BY steering_group_id, year`);
    await t.world.rows(`CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'broken off' USING ERRCODE = 'lock_not_available'; END $$`);
    await t.world.rows(`CREATE TRIGGER break_off BEFORE INSERT ON minutes_version_name
      FOR EACH ROW EXECUTE FUNCTION break_off()`);
    const broken = await approve(id, before);
    await t.world.rows(`DROP FUNCTION break_off CASCADE`);
    expect(broken).toMatchObject({ status: 409, body: { code: 'busy' } });
    expect((await read(id)).etag).toBe(before.etag);
    expect(await numbersOf(decisions)).toEqual([null]);
    expect(await versionsOf(id)).toEqual([]);
    expect(await t.world.rows(`SELECT FROM audit_event WHERE record_id = $1`, id)).toEqual([]);
    const [after] = await t.world.rows(`SELECT * FROM decision_counter ORDER BY steering_group_id, year`);
    expect(after).toEqual(counter);
    expect((await approve(id, before)).status).toBe(200);
  });

  it('of a correction opens the next version, chained to the last, and keeps the numbers', async () => {
    const { id, meetingId, items, decisions } = await inReview(t.world, 'stem-education', ['adopted']);
    await approve(id);
    const numbers = await numbersOf(decisions);
    await t.world.rows(`UPDATE minutes SET state = 'draft' WHERE id = $1`, id);
    await t.world.rows(`UPDATE agenda_item SET title = 'Berichtigt' WHERE id = $1`, items[0]);
    const later = await t.world.decision(items[0] ?? '', { result: 'rejected' });
    await t.world.rows(`UPDATE minutes SET state = 'in_review' WHERE meeting_id = $1`, meetingId);
    expect((await approve(id)).body).toMatchObject({ currentVersion: 2 });
    const [first, second] = await versionsOf(id);
    expect(second).toMatchObject({ version_no: 2, previous_sha256: first!.sha256 });
    expect(first!.content).not.toContain('Berichtigt');
    expect(await numbersOf(decisions)).toEqual(numbers);
    expect((await numbersOf([later]))[0]).toMatch(/^MINT-2026-/);
  });
});
