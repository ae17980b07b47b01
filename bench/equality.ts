import { makeDatabase } from './data/make-database.js';
import { SEED, sizes } from './data/sizes.js';
import { drop, withClient } from './databases.js';
import { requireEqualAnswers, SAMPLE } from './equal-answers.js';
import { kinds } from './kinds.js';
import { materialOf } from './material.js';

const NAME = 'alliance_bench_equality';

/**
 * Compares a sample of the answers of limit and application and measures nothing: short, so that every change is asked
 * whether the limit still answers what the application does. Its data, S made anew, is dropped whatever comes of it.
 * @returns how many requests were compared
 * @throws Error with the first difference
 */
export async function equality(admin: string): Promise<number> {
  return withClient(admin, async (client) => {
    // Two that start together take turns.
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [NAME]);
    try {
      const data = await makeDatabase(admin, NAME, sizes.s, SEED);
      const material = await withClient(data.url, (own) =>
        materialOf((text, values) => own.query(text, values), sizes.s, data.today, SAMPLE.write),
      );
      return await requireEqualAnswers(admin, data, material);
    } finally {
      await drop(admin, NAME);
    }
  });
}

export function equalityLine(requests: number): string {
  return `${requests} requests of ${kinds.length} kinds: the application and the limit give the same answers`;
}
