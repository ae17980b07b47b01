import { Known } from './data/known.js';
import { keptDatabase, progressLine } from './data/kept-database.js';
import { SEED, sizes } from './data/sizes.js';
import { withClient } from './databases.js';
import { inTurn, kinds, type Kind, tokenOf } from './kinds.js';
import { load } from './load.js';
import { start } from './servers.js';

/** Few, so that nothing waits for a processor. */
const CONNECTIONS = 2;

/** The list without its total, which alone must not grow. */
const withoutTotal: Kind = {
  name: 'list of organisations, no total',
  source({ known, sectors }, n) {
    const token = tokenOf(known.coordinator());
    const path = (sector: string) => `/api/v1/organisations?sector=${sector}&sort=name&limit=25`;
    return inTurn(
      sectors.map((sector) => ({ method: 'GET', path: path(sector), token })),
      n,
    );
  },
};

/** Median milliseconds of each kind of read on S, M and L. */
export type Growth = Record<string, Record<keyof typeof sizes, number>>;

/** Sends reads to the application on each of the kept data sets. */
export async function growth({ admin, seconds }: { admin: string; seconds: number }): Promise<Growth> {
  const reads = [withoutTotal, ...kinds.filter(({ writes }) => !writes)];
  const grown = Object.fromEntries(reads.map(({ name }) => [name, {}])) as Growth;
  for (const size of Object.values(sizes)) {
    const { url } = await keptDatabase(admin, size, SEED, progressLine(`Data set ${size.name}`));
    const sectors = await withClient(url, async (client) => {
      const { rows } = await client.query<{ code: string }>('SELECT code FROM sector ORDER BY position');
      return rows.map(({ code }) => code);
    });
    const material = { known: new Known(size, SEED), sectors, agendaItems: [], minutes: [] };
    const server = await start('application', { DATABASE_URL: url });
    try {
      for (const kind of reads) {
        const run = (time: number) =>
          load(
            server.url,
            Array.from({ length: CONNECTIONS }, (_, n) => kind.source(material, n)),
            { seconds: time },
          );
        await run(1);
        (grown[kind.name] as Record<string, number>)[size.name] = (await run(seconds)).p50;
      }
    } finally {
      await server.stop();
    }
  }
  return grown;
}

export function growthTable(grown: Growth): string {
  const rows = Object.entries(grown).map(([kind, { s, m, l }]) => [
    kind,
    ...[s, m, l].map((ms) => ms.toFixed(2)),
    (l / s).toFixed(2),
  ]);
  const head = ['request', 'S p50 ms', 'M p50 ms', 'L p50 ms', 'L to S'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
