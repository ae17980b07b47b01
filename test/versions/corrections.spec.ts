import { testApp, type TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';
import { there as wasThere } from '../minutes/records.js';

let t: TestApp;
let lead: Principal;
let member: Principal;
let outside: Principal;
let coordinator: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.seated('stem-education', 'lead');
  member = await t.world.seated('stem-education', 'member');
  outside = await t.world.account();
  coordinator = await t.world.account({ role: 'coordinator' });
});
afterAll(() => t.close());

const path = (id: string) => `/minutes/${id}`;
const read = (id: string, as?: Principal) => t.api.get(path(id), as && { as });
const step = async (id: string, noun: string, body: object = {}, as = lead) =>
  t.api.post(`${path(id)}/${noun}`, body, { as, ifMatch: await read(id, as) });
const correct = (id: string, as = lead) =>
  step(id, 'corrections', { reason: 'Falsches Datum bei TOP 1.' }, as);
const item = (id: string, as: Principal) => t.api.get(`/agenda-items/${id}`, { as });
const rewrite = async (id: string, body: object) =>
  t.api.patch(`/agenda-items/${id}`, body, { as: lead, ifMatch: await item(id, lead) });

/** Minutes that were approved, or published, with a public item, a decision and two who were there. */
async function approved({ published = false } = {}) {
  const meetingId = await t.world.meeting('stem-education', { state: 'held' });
  const itemId = await t.world.agendaItem(meetingId, 1, {
    title: 'Praktika',
    is_public: true,
    was_discussed: true,
    notes: `Am 3. Mai beginnt es; [](person:${member.personId}) hilft.`,
  });
  const decision = await t.world.decision(itemId, { result: 'adopted' });
  const there = await t.world.participation(meetingId, { ...wasThere, person_id: member.personId });
  const task = await t.world.actionItemUnder(itemId, { responsible_person_id: member.personId });
  const id = await t.world.minutes(meetingId, 'in_review', { summary: 'Was herauskam' });
  expect((await step(id, 'approval')).status).toBe(200);
  if (published) expect((await step(id, 'publication')).status).toBe(200);
  return { id, meetingId, itemId, decision, there, task };
}

const notesFor = async (id: string, as?: Principal) => (await read(id, as)).body.agenda[0]?.notes as string;

describe('a correction', () => {
  describe('leads to version 2', () => {
    let made: Awaited<ReturnType<typeof approved>>;
    const old = expect.stringContaining('Am 3. Mai beginnt es');
    const meetingAs = async (as: Principal) => (await t.api.get(`/meetings/${made.meetingId}`, { as })).body;

    beforeAll(async () => {
      made = await approved({ published: true });
    });

    it('in which notes, summary, attendance and participants can be changed', async () => {
      const { id, meetingId, itemId, there } = made;
      expect(await correct(id)).toMatchObject({
        status: 200,
        body: {
          state: 'draft',
          currentVersion: 1,
          correction: { versionNo: 2, reason: 'Falsches Datum bei TOP 1.' },
        },
      });
      expect((await rewrite(itemId, { notes: 'Am 4. Mai beginnt es.' })).status).toBe(200);
      const summary = { summary: 'Neu zusammengefasst' };
      const patched = await t.api.patch(path(id), summary, { as: lead, ifMatch: await read(id, lead) });
      expect(patched.status).toBe(200);
      const { version } = (await meetingAs(lead)).participations[0];
      const excused = [{ participationId: there, version, attendance: 'excused' }];
      const put = await t.api.put(`/meetings/${meetingId}/attendance`, excused, { as: lead });
      expect(put.status).toBe(200);
      const late = { guestName: 'Wer fehlte' };
      const added = await t.api.post(`/meetings/${meetingId}/participations`, late, { as: lead });
      expect(added.status).toBe(201);
    });

    it('which who writes it sees as it will be', async () => {
      const draft = (await read(made.id, lead)).body;
      expect(draft).toMatchObject({
        state: 'draft',
        summary: 'Neu zusammengefasst',
        agenda: [{ notes: 'Am 4. Mai beginnt es.' }],
      });
      expect((await meetingAs(lead)).minutes.state).toBe('draft');
    });

    it('while readers of the minutes keep version 1', async () => {
      for (const reader of [member, outside]) {
        const { body } = await read(made.id, reader);
        expect(body).toMatchObject({
          state: 'published',
          summary: 'Was herauskam',
          correction: null,
          agenda: [{ notes: old }],
          participations: [{ attendance: 'present' }],
        });
        expect(body.participations).toHaveLength(1);
      }
      expect(await notesFor(made.id)).toEqual(old);
    });

    it('while readers of the item, the meeting and the list keep version 1', async () => {
      expect((await item(made.itemId, member)).body.notes).toEqual(old);
      const whole = await meetingAs(member);
      expect(whole).toMatchObject({ minutes: { state: 'published' }, agenda: [{ notes: old }] });
      expect(whole.participations).toMatchObject([{ attendance: 'present' }]);
      const rowFor = async (as?: Principal) => {
        const { body } = await t.api.get('/minutes?limit=200', as && { as });
        return body.data.find((row: { id: string }) => row.id === made.id);
      };
      expect(await rowFor()).toMatchObject({ state: 'published', counts: { agendaItems: 1, decisions: 1 } });
      // One who was there is excused in the correction, and a guest who was forgotten stands on its list.
      expect(await rowFor(member)).toMatchObject({ state: 'published', counts: { present: 1 } });
      expect(await rowFor(lead)).toMatchObject({
        state: 'draft',
        nextStep: 'review',
        counts: { present: 0 },
      });
    });

    it('by the way of the first: review, approval', async () => {
      const { id } = made;
      const guest = (await meetingAs(lead)).participations.find(
        ({ guestName }: { guestName: string | null }) => guestName !== null,
      );
      await t.api.patch(
        `/participations/${guest.id}`,
        { attendance: 'present' },
        { as: lead, ifMatch: `"${guest.version}-"` },
      );
      expect((await step(id, 'review')).body.state).toBe('in_review');
      const next = (await read(id, lead)).body.nextMeetingId;
      expect(await step(id, 'approval')).toMatchObject({
        status: 200,
        body: { state: 'published', currentVersion: 2, correction: null, nextMeetingId: next },
      });
      expect(await notesFor(id)).toBe('Am 4. Mai beginnt es.');
      expect((await read(id, member)).body.participations).toHaveLength(2);
    });

    it('beside version 1, which stays', async () => {
      const versions = (await t.api.get(`${path(made.id)}/versions`, { as: member })).body.data;
      expect(versions).toMatchObject([
        { versionNo: 1, previousSha256: null, reason: null, createdBy: { id: lead.personId } },
        { versionNo: 2, previousSha256: versions[0].sha256, reason: 'Falsches Datum bei TOP 1.' },
      ]);
      const { content, people } = (await t.api.get(`${path(made.id)}/versions/1`, { as: member })).body;
      expect(content.agenda[0].notes).toBe(`Am 3. Mai beginnt es; [](person:${member.personId}) hilft.`);
      expect(people).toMatchObject([{ subject: `person:${member.personId}`, name: expect.any(String) }]);
    });
  });

  it('says in words what changed', async () => {
    const { id, itemId, meetingId, there } = await approved();
    await correct(id);
    await rewrite(itemId, {
      notes: `Am 4. Mai beginnt es; [](person:${member.personId}) hilft.`,
      isPublic: false,
    });
    const { version } = (await t.api.get(`/meetings/${meetingId}`, { as: lead })).body.participations[0];
    const attendance = [{ participationId: there, version, attendance: 'excused' }];
    await t.api.put(`/meetings/${meetingId}/attendance`, attendance, { as: lead });
    await step(id, 'review');
    await step(id, 'approval');
    const de = (await t.api.get(`${path(id)}/versions/2/diff`, { as: member })).body;
    const [{ name }] = (await t.api.get(`${path(id)}/versions/2`, { as: member })).body.people;
    expect(de).toMatchObject({ versionNo: 2, against: 1 });
    expect(de.changes.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
      'TOP 1 „Praktika“: Notizen geändert.',
      'TOP 1 „Praktika“: öffentlich war ja, ist jetzt nein.',
      `${name}: Anwesenheit war anwesend, ist jetzt entschuldigt.`,
    ]);
    expect(de.changes[0]).toMatchObject({
      pointer: '/agenda/0/notes',
      words: [
        { kind: 'same', text: 'Am ' },
        { kind: 'removed', text: '3' },
        { kind: 'added', text: '4' },
        { kind: 'same', text: `. Mai beginnt es; ${name} hilft.` },
      ],
    });
    const en = { as: member, headers: { 'accept-language': 'en' } };
    const back = (await t.api.get(`${path(id)}/versions/1/diff?against=2`, en)).body;
    expect(back.changes[1].sentence).toBe('TOP 1 “Praktika”: public was no, is now yes.');
    const alone = (await t.api.get(`${path(id)}/versions/1/diff`, { as: member })).body;
    expect(alone).toMatchObject({ against: null, changes: [] });
    expect((await t.api.get(`${path(id)}/versions/2/diff?against=7`, { as: member })).status).toBe(404);
  });

  it('leaves agenda, decisions and tasks as they were approved', async () => {
    const { id, meetingId, itemId, decision, task } = await approved();
    await correct(id);
    const kept = { status: 409, body: { code: 'minutes_in_correction' } };
    const ifMatch = await t.api.get(`/meetings/${meetingId}`, { as: lead });
    const as = lead;
    const added = { title: 'Neues', kind: 'discussion' };
    expect(await t.api.post(`/meetings/${meetingId}/agenda-items`, added, { as })).toMatchObject(kept);
    expect(
      await t.api.put(`/meetings/${meetingId}/agenda-order`, { agendaItemIds: [itemId] }, { as, ifMatch }),
    ).toMatchObject(kept);
    expect(await rewrite(itemId, { title: 'Anderes' })).toMatchObject(kept);
    expect(await t.api.post(`/agenda-items/${itemId}/decisions`, { text: 'Neu.' }, { as })).toMatchObject(
      kept,
    );
    const made = await t.api.get(`/decisions/${decision}`, { as });
    expect(
      await t.api.patch(`/decisions/${decision}`, { text: 'Anders.' }, { as, ifMatch: made }),
    ).toMatchObject(kept);
    const born = {
      title: 'Neu',
      agendaItemId: itemId,
      responsiblePersonId: member.personId,
      steeringGroupId: await t.world.groupId('stem-education'),
    };
    expect(await t.api.post('/action-items', born, { as })).toMatchObject(kept);
    const there = await t.api.get(`/action-items/${task}`, { as });
    expect(
      await t.api.patch(`/action-items/${task}`, { title: 'Anders' }, { as, ifMatch: there }),
    ).toMatchObject({
      body: { code: 'action_item_in_minutes' },
    });
    // a task goes on meanwhile; the minutes say what they said
    await t.api.patch(`/action-items/${task}`, { dueDate: '2027-01-01' }, { as, ifMatch: there });
    await step(id, 'review');
    await step(id, 'approval');
    expect((await t.api.get(`${path(id)}/versions/2/diff`, { as })).body.changes).toEqual([]);
  });

  it('is refused by the database too: decisions and the agenda while one is open, everything while none is', async () => {
    const { id, itemId, decision, there } = await approved();
    const sql = (text: string, value: string) => t.world.rows(text, value);
    const final = { constraint: 'minutes_approved_are_final' };
    await expect(sql(`UPDATE agenda_item SET notes = 'x' WHERE id = $1`, itemId)).rejects.toMatchObject(
      final,
    );
    await expect(
      sql(`UPDATE participation SET attendance = 'absent' WHERE id = $1`, there),
    ).rejects.toMatchObject(final);
    await correct(id);
    await sql(`UPDATE agenda_item SET notes = 'x' WHERE id = $1`, itemId);
    await sql(`UPDATE participation SET attendance = 'absent' WHERE id = $1`, there);
    await expect(sql(`UPDATE decision SET text = 'x' WHERE id = $1`, decision)).rejects.toMatchObject(final);
    await expect(sql(`DELETE FROM participation WHERE id = $1`, there)).rejects.toMatchObject(final);
    await expect(
      sql(
        `INSERT INTO agenda_item (id, meeting_id, position, title, kind, created_at, updated_at)
         SELECT gen_random_uuid(), meeting_id, 9, 'x', 'discussion', now(), now() FROM agenda_item WHERE id = $1`,
        itemId,
      ),
    ).rejects.toMatchObject(final);
    await step(id, 'review');
    await expect(sql(`UPDATE agenda_item SET notes = 'x' WHERE id = $1`, itemId)).rejects.toMatchObject(
      final,
    );
    await expect(
      sql(`UPDATE minutes_version SET reason = 'x' WHERE minutes_id = $1`, id),
    ).rejects.toMatchObject({
      constraint: 'minutes_version_never_changes',
    });
  });

  it('is opened by who may approve, with a reason, once, of what is approved', async () => {
    const { id } = await approved();
    expect((await correct(id, coordinator)).status).toBe(403);
    expect((await correct(id, member)).status).toBe(403);
    expect(await step(id, 'corrections', { reason: ' ' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/reason' }] },
    });
    expect((await t.api.post(`${path(id)}/corrections`, { reason: 'x' }, { as: lead })).status).toBe(428);
    expect((await correct(id)).status).toBe(200);
    expect(await correct(id)).toMatchObject({ status: 409, body: { code: 'correction_open' } });
    const draft = await t.world.minutes(await t.world.meeting('stem-education', { state: 'held' }));
    expect(await correct(draft)).toMatchObject({ status: 409, body: { code: 'minutes_not_approved' } });
  });

  it('can be returned from review, and may be read there by who was invited', async () => {
    const { id, meetingId, itemId } = await approved();
    await correct(id);
    await rewrite(itemId, { notes: 'Berichtigt' });
    expect(await notesFor(id, member)).toContain('3. Mai');
    await step(id, 'review');
    expect((await read(id, member)).body).toMatchObject({
      state: 'in_review',
      agenda: [{ notes: 'Berichtigt' }],
    });
    const notInvited = await t.world.seated('stem-education', 'member');
    expect(await notesFor(id, notInvited)).toContain('3. Mai');
    const back = await step(id, 'return', { reason: 'Noch ein Fehler.' });
    expect(back.body).toMatchObject({
      state: 'draft',
      returnReason: 'Noch ein Fehler.',
      correction: { versionNo: 2 },
    });
    expect((await t.api.get(`/meetings/${meetingId}`, { as: member })).body.minutes.state).toBe('approved');
  });

  it('leaves the publication free: it can be withdrawn and given meanwhile', async () => {
    const { id } = await approved({ published: true });
    await correct(id);
    const withdrawn = await t.api.delete(`${path(id)}/publication`, {
      as: lead,
      ifMatch: await read(id, lead),
    });
    expect(withdrawn).toMatchObject({ status: 200, body: { state: 'draft', publishedAt: null } });
    expect((await read(id)).status).toBe(410);
    expect((await step(id, 'publication')).body.publishedAt).not.toBeNull();
    expect(await notesFor(id)).toContain('3. Mai');
  });
});

describe('verification', () => {
  const verification = async (id: string, no = 1) =>
    (await t.api.get(`${path(id)}/versions/${no}/verification`, { as: member })).body;

  it('works out hash, chain and names anew', async () => {
    const { id } = await approved();
    await correct(id);
    await step(id, 'review');
    await step(id, 'approval');
    const { chain, ...rest } = await verification(id, 2);
    expect(rest).toMatchObject({
      isValid: true,
      isCanonical: true,
      namesVerified: 1,
      namesErased: 0,
      namesWrong: 0,
    });
    expect(chain).toMatchObject([
      { versionNo: 1, textIsUnchanged: true, followsPrevious: true },
      { versionNo: 2, textIsUnchanged: true, followsPrevious: true },
    ]);
    expect(chain[0].recomputedSha256).toBe(chain[0].sha256);
    // a name that was erased leaves the text valid, a name that was changed does not
    await t.world.rows(
      `UPDATE minutes_version_name n SET name = 'Jemand anderes' FROM minutes_version v
       WHERE v.id = n.minutes_version_id AND v.minutes_id = $1 AND v.version_no = 2`,
      id,
    );
    expect(await verification(id, 2)).toMatchObject({ isValid: false, namesWrong: 1 });
    await t.world.rows(
      `DELETE FROM minutes_version_name n USING minutes_version v
       WHERE v.id = n.minutes_version_id AND v.minutes_id = $1`,
      id,
    );
    expect(await verification(id, 2)).toMatchObject({ isValid: true, namesVerified: 0, namesErased: 1 });
    expect((await t.api.get(`${path(id)}/versions/2`, { as: member })).body.people).toMatchObject([
      { name: null },
    ]);
  });

  it('finds what somebody changed with the database in his hands', async () => {
    const { id } = await approved();
    // with triggers off and the hash made to fit, as only an owner of the database could
    const text = `replace(content, '3. Mai', '5. Mai')`;
    await t.world.rows(`ALTER TABLE minutes_version DISABLE TRIGGER minutes_version_never_changes`);
    await t.world.rows(`ALTER TABLE minutes_version DROP CONSTRAINT minutes_version_hash_is_true`);
    await t.world.rows(`UPDATE minutes_version SET content = ${text} WHERE minutes_id = $1`, id);
    expect(await verification(id)).toMatchObject({
      isValid: false,
      chain: [{ textIsUnchanged: false, followsPrevious: true }],
    });
    await t.world.rows(
      `UPDATE minutes_version SET content = content || ' ',
      sha256 = encode(sha256(convert_to(content || ' ', 'UTF8')), 'hex') WHERE minutes_id = $1`,
      id,
    );
    expect(await verification(id)).toMatchObject({ isValid: false, isCanonical: false });
  });

  it('is not to be had of versions that are not there, nor by who may not read the minutes', async () => {
    const { id } = await approved();
    for (const no of ['2', '0', '01', 'x', '-1', '9999999']) {
      expect((await t.api.get(`${path(id)}/versions/${no}/verification`, { as: member })).status).toBe(404);
    }
    for (const rest of ['', '/1', '/1/verification', '/1/diff']) {
      expect((await t.api.get(`${path(id)}/versions${rest}`, { as: outside })).status).toBe(404);
      expect((await t.api.get(`${path(id)}/versions${rest}`)).status).toBe(401);
    }
    const draft = await t.world.minutes(await t.world.meeting('stem-education', { state: 'held' }));
    expect((await t.api.get(`${path(draft)}/versions`, { as: lead })).body.data).toEqual([]);
    expect((await t.api.get(`${path(draft)}/versions`, { as: member })).status).toBe(404);
  });
});
