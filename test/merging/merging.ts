import { fingerprints } from '../support/fingerprint.js';
import type { TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

export type Kind = 'organisations' | 'persons';

/** Merges and looks, as somebody. */
export function merging(t: TestApp, kind: Kind) {
  const preview = (keep: string, other: string, as: Principal) =>
    t.api.get(`/${kind}/${keep}/merge-preview?with=${other}`, { as });
  const post = (keep: string, body: object, as: Principal, ifMatch: string | { etag: string } = '"1-x"') =>
    t.api.post(`/${kind}/${keep}/merge`, body, { as, ifMatch });
  return {
    preview,
    post,
    /** With the versions that there are. */
    async merge(keep: string, other: string, as: Principal, choices?: object) {
      const seen = await preview(keep, other, as);
      const body = { with: other, withVersion: seen.body.with.version, ...(choices && { choices }) };
      return post(keep, body, as, `"${seen.body.keep.version}-x"`);
    },
    /** What a row says, or nothing where it is gone. */
    async row(table: string, id: string) {
      return (await t.world.rows(`SELECT * FROM ${table} WHERE id = $1`, id))[0];
    },
  };
}

/** Sends the request again and again, and cuts its transaction at each statement, until it is let through. @returns how often it was cut */
export async function cutEverywhere(
  t: TestApp,
  send: (key: Record<string, string>) => Promise<{ status: number }>,
): Promise<number> {
  const fingerprint = await fingerprints(t.world);
  const before = await fingerprint();
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
    const { status } = await send({ 'idempotency-key': `cut-${cutAt}` });
    t.database.onStatement = undefined;
    if (status === 200) return cutAt - 1;
    expect({ cutAt, status }).toEqual({ cutAt, status: 503 });
    expect({ cutAt, rows: await fingerprint() }).toEqual({ cutAt, rows: before });
  }
}

/** The kinds of what comes along, with their counts. */
export const movesOf = (body: any): Record<string, number> =>
  Object.fromEntries(body.moves.map((one: any) => [one.recordType, one.total]));

/** What collides, with its rule. */
export const collisionsOf = (body: any): Record<string, string> =>
  Object.fromEntries(body.collisions.map((one: any) => [one.recordId, one.rule]));

export const codesOf = (reasons: { code: string }[]) => reasons.map(({ code }) => code);
