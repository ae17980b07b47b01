import { Known } from './data/known.js';
import { keptDatabase, progressLine } from './data/kept-database.js';
import { SEED, type Size, sizes } from './data/sizes.js';
import { withClient } from './databases.js';
import { inTurn, kinds, type Kind, tokenOf } from './kinds.js';
import { load } from './load.js';
import { markdownTable } from './made-blocks.js';
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

/** Median milliseconds of each kind of read, by size, the smallest first. */
export type Growth = Record<string, Partial<Record<keyof typeof sizes, number>>>;

/** Sends reads to the application on each of the kept data sets up to the largest. */
export async function growth({
  admin,
  seconds,
  largest,
}: {
  admin: string;
  seconds: number;
  largest: Size;
}): Promise<Growth> {
  const reads = [withoutTotal, ...kinds.filter(({ writes }) => !writes)];
  const grown: Growth = Object.fromEntries(reads.map(({ name }) => [name, {}]));
  for (const size of Object.values(sizes).filter(({ groups }) => groups <= largest.groups)) {
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
  const measured = Object.keys(Object.values(grown)[0] ?? {});
  const rows = Object.entries(grown).map(([kind, bySize]) => {
    const all = Object.values(bySize);
    const times = (all.at(-1) as number) / (all[0] as number);
    return [kind, ...all.map((ms) => ms.toFixed(2)), times.toFixed(2)];
  });
  const names = measured.map((name) => `${name.toUpperCase()} ms`);
  return markdownTable(['request', ...names, 'last ÷ first'], rows);
}
