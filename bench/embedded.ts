import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { migrateUp } from '../src/database/migrate.js';
import { openDatabase } from '../src/database/open-database.js';
import { progressLine } from './data/kept-database.js';
import { fill } from './data/make-data.js';
import { SEED, sizes } from './data/sizes.js';
import { kinds } from './kinds.js';
import { load, type Load } from './load.js';
import { markdownTable } from './made-blocks.js';
import { CONNECTIONS, type Material, materialOf } from './material.js';
import { type Running, start } from './servers.js';

export interface Embedded {
  demoReadyMs: number;
  existingReadyMs: number;
  residentMb: { demo: number; existing: number; afterLoad: number };
  kinds: Record<string, Load>;
  /** Saving notes alone, and while two readers ask for the report over all meetings again and again. */
  saving: { alone: Load; besideReports: Load };
}

/** The same requests on the embedded engine with data set S; there is no limit to compare with. */
export async function embedded({ seconds }: { seconds: number }): Promise<Embedded> {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-bench-'));
  const empty = join(folder, 'demo');
  const existing = join(folder, 's');
  try {
    const demo = await start('application', { DATABASE_URL: '', DATA_DIR: empty, DEMO: 'true' });
    const demoMb = (await demo.usage()).residentMb;
    await demo.stop();
    const material = await fillEmbedded(existing);
    const server = await start('application', { DATABASE_URL: '', DATA_DIR: existing, DEMO: 'false' });
    try {
      const existingMb = (await server.usage()).residentMb;
      const results: Record<string, Load> = {};
      for (const kind of kinds) results[kind.name] = await run(server, kind.name, material, seconds);
      const saving = await savingBesideReports(server, material, seconds);
      const { residentMb } = await server.usage();
      return {
        demoReadyMs: demo.readyMs,
        existingReadyMs: server.readyMs,
        residentMb: { demo: demoMb, existing: existingMb, afterLoad: residentMb },
        kinds: results,
        saving,
      };
    } finally {
      await server.stop();
    }
  } finally {
    if (existsSync(folder)) rmSync(folder, { recursive: true });
  }
}

async function fillEmbedded(dataDir: string): Promise<Material> {
  const open = await openDatabase({ databaseUrl: null, dataDir, poolSize: 1, statementTimeoutMs: 0 }, []);
  try {
    await migrateUp(open.dataSource);
    const query = async (text: string, values?: unknown[]) => ({
      rows: await open.dataSource.query<object[]>(text, values),
    });
    const today = DateTime.now().setZone('Europe/Berlin').toISODate() as string;
    await fill(query, sizes.s, SEED, today, progressLine('Data set s, embedded'));
    return await materialOf(query, sizes.s, today, 250);
  } finally {
    await open.close();
  }
}

function run(server: Running, name: string, material: Material, seconds: number, connections = CONNECTIONS) {
  const kind = kinds.find((one) => one.name === name);
  if (!kind) throw new Error(`no kind ${name}`);
  const sources = Array.from({ length: connections }, (_, n) => kind.source(material, n));
  return load(server.url, sources, kind.amount ? { amount: kind.amount } : { seconds });
}

async function savingBesideReports(
  server: Running,
  material: Material,
  seconds: number,
): Promise<Embedded['saving']> {
  const alone = await run(server, 'notes of an agenda item', material, seconds, 1);
  const report = {
    method: 'GET' as const,
    path: '/api/v1/reports/participation?by=organisation',
    token: (kinds[0] as (typeof kinds)[number]).source(material, 0)(null)?.token ?? '',
  };
  const [besideReports] = await Promise.all([
    run(server, 'notes of an agenda item', material, seconds, 1),
    load(server.url, [() => report, () => report], { seconds }),
  ]);
  return { alone, besideReports };
}

export function embeddedTable({ demoReadyMs, existingReadyMs, residentMb, kinds, saving }: Embedded): string {
  const whole = (value: number) => value.toFixed(0);
  return [
    markdownTable(
      ['process', 'with the demo, made at the first start', 'with existing data', 'after load'],
      [
        ['start to ready, ms', whole(demoReadyMs), whole(existingReadyMs), ''],
        [
          'resident memory, MB',
          whole(residentMb.demo),
          whole(residentMb.existing),
          whole(residentMb.afterLoad),
        ],
      ],
    ),
    markdownTable(
      ['request', '/s', 'p50 ms', 'p99 ms'],
      [
        ...Object.entries(kinds),
        ['notes, one client alone', saving.alone] as const,
        ['notes, beside two who read reports', saving.besideReports] as const,
      ].map(([name, { perSecond, p50, p99 }]) => [name, whole(perSecond), whole(p50), whole(p99)]),
    ),
  ].join('\n\n');
}
