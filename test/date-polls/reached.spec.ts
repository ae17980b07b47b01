import { testApp, type TestApp } from '../support/app.js';
import { offered } from '../support/date-polls.js';
import type { Principal } from '../support/world.js';

let t: TestApp;
let lead: Principal;
let member: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.seated('it-talent', 'lead');
  member = await t.world.seated('it-talent', 'member');
});
afterAll(() => t.close());

describe('whom it would ask', () => {
  it('is said beforehand, with who has no address and who is left out', async () => {
    const { personId } = await t.world.seated('it-talent', 'member', { start_date: '2026-05-01' });
    await t.world.rows(`UPDATE person SET email = 'da@firma.test' WHERE id = $1`, member.personId);
    const { body } = await t.api.get('/steering-groups/it-talent/date-poll-preview', { as: lead });
    expect(body.mails).toBe(1);
    expect(body.unreached).toContainEqual(expect.objectContaining({ personId: lead.personId }));
    expect(body.leftOut).toEqual([expect.objectContaining({ personId, reason: 'not_yet' })]);
    const refused = await t.api.get('/steering-groups/it-talent/date-poll-preview?from=members', {
      as: lead,
    });
    expect([refused.status, refused.body.errors[0].code]).toEqual([400, 'plenary_only']);
    expect((await t.api.get('/steering-groups/it-talent/date-poll-preview', { as: member })).status).toBe(
      403,
    );
  });
});

describe('whom no mail reaches', () => {
  it('are those without an address and those whose address bounces: before, in the poll, and in its count', async () => {
    const preview = '/steering-groups/it-talent/date-poll-preview';
    await t.world.rows(`UPDATE person SET email = 'Öde@Firma.Test' WHERE id = $1`, member.personId);
    const before = (await t.api.get(preview, { as: lead })).body;
    const asking = {
      steeringGroupId: await t.world.groupId('it-talent'),
      title: 'Klausur',
      options: offered,
    };
    const { body: poll } = await t.api.post('/date-polls', asking, { as: lead });
    const reached = async () => {
      const { reached: count, respondents } = (await t.api.get(`/date-polls/${poll.id}`, { as: lead })).body;
      return [count, respondents.find(({ personId }: any) => personId === member.personId).isReached];
    };
    const [count] = await reached();
    expect(await reached()).toEqual([before.mails, true]);
    await t.world.bounce({ address: 'öde@firma.test' });
    const after = (await t.api.get(preview, { as: lead })).body;
    expect(after.mails).toBe(before.mails - 1);
    expect(after.unreached).toContainEqual(expect.objectContaining({ personId: member.personId }));
    expect(await reached()).toEqual([count - 1, false]);
  });

  it('is judged by the address to which the mail would go: that of whom they sit for', async () => {
    const { personId } = await t.world.seated('it-talent', 'member');
    const [seat] = await t.world.rows<{ organisation: string }>(
      `SELECT on_behalf_of_organisation_id AS organisation FROM seat WHERE person_id = $1`,
      personId,
    );
    await t.world.rows(
      `UPDATE affiliation SET email = 'sitz@firma.test', is_primary_contact = false WHERE person_id = $1 AND organisation_id = $2`,
      personId,
      seat?.organisation,
    );
    await t.world.affiliation(personId, await t.world.organisation(), {
      email: 'anderswo@firma.test',
      start_date: '2015-01-01',
    });
    const isUnreached = async () => {
      const { unreached } = (await t.api.get('/steering-groups/it-talent/date-poll-preview', { as: lead }))
        .body;
      return unreached.some((one: { personId: string }) => one.personId === personId);
    };
    await t.world.bounce({ address: 'anderswo@firma.test' });
    expect(await isUnreached()).toBe(false);
    await t.world.bounce({ address: 'sitz@firma.test' });
    expect(await isUnreached()).toBe(true);
  });
});
