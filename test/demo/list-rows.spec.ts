import { JobWorker } from '../../src/jobs/job-worker.js';
import { Clock } from '../../src/common/clock.js';
import { fillWithDemo } from '../../src/demo/fill.js';
import { form } from '../imports/form.js';
import { NOW, testApp, type TestApp } from '../support/app.js';

/* What lists weigh on the demo alliance: a row says what the list needs, the record says all. */

const MOST_BYTES = 2000;

let t: TestApp;
let readers: { name: string; as: { token: string } | undefined }[];

const rows = <Row extends object = { id: string }>(sql: string, ...values: unknown[]) =>
  t.world.rows<Row>(sql, ...values);

beforeAll(async () => {
  t = await testApp();
  await fillWithDemo(t.database, new Clock(() => NOW), { demoPassword: 'correct-horse-battery' });
  const reader = async (name: string) => {
    const [account] = await rows(`SELECT id FROM account WHERE email = $1`, `${name}@alliance.example`);
    return { name, as: { token: await t.world.signIn(account!.id) } };
  };
  readers = [
    await reader('coordinator'),
    await reader('stem.lead'),
    await reader('member'),
    await reader('lead'),
    { name: 'public', as: undefined },
  ];
  // What the demo leaves out and every alliance has.
  const [participation] = await rows(
    `SELECT pa.id FROM participation pa JOIN minutes mi ON mi.meeting_id = pa.meeting_id WHERE mi.state = 'in_review'`,
  );
  await t.world.insert('signed_link', { participation_id: participation!.id });
  await t.world.insert('api_key', { name: 'Website' });
  const feed = await t.api.post('/feeds', { kind: 'mine' }, readers[1]);
  expect(feed.status).toBe(201);
  const [meeting] = await rows(`SELECT m.id FROM meeting m JOIN minutes mi ON mi.meeting_id = m.id LIMIT 1`);
  const at = await t.api.put(`/meetings/${meeting!.id}/presence`, { agendaItemId: null }, readers[3]);
  expect(at.status).toBe(200);
  const organisation = {
    name: 'Saaletal Optik GmbH',
    sectorCode: 'business',
    description: 'Baut Mikroskope. '.repeat(20),
  };
  for (const allowDuplicate of [false, true])
    expect((await t.api.post('/organisations', { ...organisation, allowDuplicate }, readers[0])).status).toBe(
      201,
    );
  const list = `Name;Bereich;Ort;Beschreibung;Beitritt\nSaaletal Optik;Wirtschaft;Jena;${organisation.description};2019\n`;
  expect((await t.api.post('/imports', undefined, { ...readers[0], ...form(list) })).status).toBe(201);
  // The mails of the demo's invitations; and something is always under way.
  await t.app.get(JobWorker).runDue();
  await t.world.job();
});
afterAll(() => t.close());

/** Routes that give a list, whether it has pages or not. */
function lists(): { path: string; query: string }[] {
  const isPage = ({ $ref = '' }: { $ref?: string }) =>
    Object.hasOwn(
      (t.openApi.components?.schemas?.[$ref.split('/').at(-1)!] as any)?.properties ?? {},
      'data',
    );
  return Object.entries(t.openApi.paths)
    .filter(([, { get }]: [string, any]) =>
      isPage(get?.responses['200'].content?.['application/json']?.schema ?? {}),
    )
    .map(([path, { get }]: [string, any]) => ({
      path: path.replace('/api/v1', ''),
      query: get.parameters.some(({ name }: any) => name === 'limit') ? '?limit=200' : '',
    }));
}

/** The addresses of a list: where it hangs on a record, one for each that there is. */
async function addressesOf(path: string): Promise<string[]> {
  const [, resource, rest = ''] = /^\/([a-z-]+)\/\{[^}]+\}(.*)$/.exec(path) ?? [];
  if (resource === undefined) return [path];
  const table = resource.replace(/s$/, '').replace('-', '_').replace('minute', 'minutes');
  return (await rows(`SELECT id FROM ${table}`)).map(({ id }) => `/${resource}/${id}${rest}`);
}

describe('a row of a list', () => {
  it('has at most 2 kB, whoever reads it', async () => {
    const heavy: string[] = [];
    const empty: string[] = [];
    const all = lists();
    expect(all.length).toBeGreaterThan(20);
    for (const { path, query } of all) {
      let read = 0;
      for (const address of await addressesOf(path)) {
        for (const { name, as } of readers) {
          const { status, body } = await t.api.get(address + query, as && { as });
          if (status !== 200)
            expect([address, name, [401, 403, 404].includes(status)]).toEqual([address, name, true]);
          for (const row of status === 200 ? body.data : []) {
            read += 1;
            const bytes = Buffer.byteLength(JSON.stringify(row));
            if (bytes > MOST_BYTES) heavy.push(`GET ${address} (${name}): ${bytes}`);
          }
        }
      }
      if (read === 0) empty.push(path);
    }
    expect(heavy).toEqual([]);
    // A list without rows would prove nothing.
    expect(empty).toEqual([]);
  }, 120_000);
});

describe('a row of minutes', () => {
  it('says the same as the record, and counts what that gives to the same reader', async () => {
    let compared = 0;
    const seen = new Set<string>();
    for (const { name, as } of readers) {
      const { body: page } = await t.api.get('/minutes?limit=200', as && { as });
      for (const { counts, nextStep, ...row } of page.data) {
        const { body } = await t.api.get(`/minutes/${row.id}`, as && { as });
        expect([name, body]).toMatchObject([name, row]);
        const there = body.participations?.filter((one: any) => /^(present|partial)$/.test(one.attendance));
        expect([name, row.id, counts]).toEqual([
          name,
          row.id,
          {
            agendaItems: body.agenda.length,
            decisions: body.agenda.flatMap((item: any) => item.decisions).length,
            ...(there && { actionItems: body.actionItems.length, present: there.length }),
          },
        ]);
        const leadsOn = body.openSteps.find((step: string) => /^(review|approval|publication)$/.test(step));
        // Who may not write them is not told why they came back either.
        expect([name, row.id, nextStep]).toEqual([
          name,
          row.id,
          'returnReason' in body ? (leadsOn ?? null) : undefined,
        ]);
        if (nextStep !== undefined) seen.add(`${name}: ${nextStep}`);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(60);
    // Approving and publishing are not a coordinator's.
    expect(seen).toContain('lead: approval');
    expect([...seen].filter((each) => /^coordinator: (approval|publication)/.test(each))).toEqual([]);
  }, 60_000);
});
