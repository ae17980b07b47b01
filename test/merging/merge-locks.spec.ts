import { testApp, type TestApp } from '../support/app.js';
import { testPoolSize } from '../support/database.js';
import type { Reply } from '../support/client.js';
import type { Principal } from '../support/world.js';

/*
 * What refers to a record at the moment in which that goes into another. It takes two connections, so that a server alone
 * proves it: the embedded engine has one, and does one after the other anyway.
 */

let t: TestApp;
let lead: Principal;

beforeAll(async () => {
  t = await testApp();
  lead = await t.world.account({ role: 'alliance_lead' });
});
afterAll(() => t.close());

/** Whether the answer waits for somebody else's lock; asked until it does, or is there. */
async function waits(answer: Promise<unknown>): Promise<boolean> {
  let isThere = false;
  void answer.finally(() => (isThere = true));
  while (!isThere) {
    const waiting = await t.world.rows(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (waiting.length > 0) return true;
  }
  return false;
}

/** Asks while another transaction has taken the record away and is not at its end. */
async function meanwhile(statement: string, ask: () => Promise<Reply>) {
  const other = t.database.dataSource.createQueryRunner();
  await other.startTransaction();
  await other.query(statement);
  const answer = ask();
  const hasWaited = await waits(answer);
  await other.commitTransaction();
  await other.release();
  const { status, body } = await answer;
  return { hasWaited, status, code: body.code as string };
}

if (testPoolSize > 1) {
  describe('whoever refers to a record that goes at this moment waits, and is told', () => {
    it('an affiliation of a person, and a membership of an organisation, as on a record that is not there', async () => {
      const [person, organisation] = [await t.world.person(), await t.world.organisation({}, null)];
      const affiliation = { organisationId: await t.world.organisation(), startDate: '2026-01-01' };
      const gone = { hasWaited: true, status: 404, code: 'not_found' };
      expect(
        await meanwhile(`DELETE FROM person WHERE id = '${person}'`, () =>
          t.api.post(`/persons/${person}/affiliations`, affiliation, { as: lead }),
        ),
      ).toEqual(gone);
      expect(
        await meanwhile(`DELETE FROM organisation WHERE id = '${organisation}'`, () =>
          t.api.post(`/organisations/${organisation}/memberships`, {}, { as: lead }),
        ),
      ).toEqual(gone);
    });

    it('a dismissal of a pair, of which one goes', async () => {
      const [pair, , second] = await t.world.pairOfDuplicates();
      const dismissal = await meanwhile(`DELETE FROM organisation WHERE id = '${second}'`, () =>
        t.api.post(`/duplicates/${pair}/dismissal`, {}, { as: lead }),
      );
      expect(dismissal).toEqual({ hasWaited: true, status: 404, code: 'not_found' });
    });

    it('a merge into it too', async () => {
      const [keep, other] = [await t.world.person(), await t.world.person()];
      const merge = await meanwhile(`DELETE FROM person WHERE id = '${other}'`, () =>
        t.api.post(`/persons/${keep}/merge`, { with: other, withVersion: 1 }, { as: lead, ifMatch: '"1-x"' }),
      );
      expect(merge).toEqual({ hasWaited: true, status: 422, code: 'content_invalid' });
    });

    it('a meeting that opens just then may be opened again', async () => {
      const person = await t.world.person();
      const organisation = await t.world.organisation({}, null);
      await t.world.seat('stem-education', person, organisation, 'member');
      const fields = { state: 'invited', planned_start: '2026-03-18T08:00:00Z' };
      const meeting = await t.world.meeting('stem-education', fields);
      await t.world.participation(meeting, { person_id: person });
      const open = () => t.api.post(`/meetings/${meeting}/opening`, {}, { as: lead, ifMatch: '"1-x"' });
      const opening = await meanwhile(
        `WITH gone AS (DELETE FROM seat WHERE on_behalf_of_organisation_id = '${organisation}')
         DELETE FROM organisation WHERE id = '${organisation}'`,
        open,
      );
      expect(opening).toEqual({ hasWaited: true, status: 409, code: 'busy' });
      expect((await open()).status).toBe(200);
    });

    it('what refers to both at the same time comes along, or is told', async () => {
      const [keep, other, organisation] = [
        await t.world.person(),
        await t.world.person(),
        await t.world.organisation(),
      ];
      const affiliate = (person: string, startDate: string) =>
        t.api.post(
          `/persons/${person}/affiliations`,
          { organisationId: organisation, startDate, endDate: startDate },
          { as: lead },
        );
      const [merged, ...others] = await Promise.all([
        t.api.post(`/persons/${keep}/merge`, { with: other, withVersion: 1 }, { as: lead, ifMatch: '"1-x"' }),
        ...['2020-01-01', '2021-01-01', '2022-01-01'].map((day) => affiliate(other, day)),
      ]);
      expect(merged.status).toBe(200);
      for (const { status } of others) expect([201, 308, 404]).toContain(status);
      const left = await t.world.rows(
        `SELECT person_id FROM affiliation WHERE organisation_id = $1`,
        organisation,
      );
      expect(left).toEqual(others.filter(({ status }) => status === 201).map(() => ({ person_id: keep })));
    });
  });
} else {
  it('a merge has nobody to wait for on one connection', () => expect(testPoolSize).toBe(1));
}
