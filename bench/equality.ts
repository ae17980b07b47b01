import { deepStrictEqual } from 'node:assert';
import { copyOf, type KeptDatabase } from './data/kept-database.js';
import { drop } from './databases.js';
import { kinds, type Material } from './kinds.js';
import type { Sent } from './load.js';
import { type Program, start } from './servers.js';

const SAMPLE = { read: 20, write: 3 };

/** Whatever each server makes for itself: ids of new records, moments, what is hashed of them, how a page goes on. */
const OWN = /^([0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\dT[\d:.]+Z|[0-9a-f]{64})$/;

/**
 * Sends a sample of the requests of each kind to both servers, each on a copy of the data, and compares the answers.
 * @throws AssertionError with the first difference: what is quicker because it answers something else is no limit
 */
export async function requireEqualAnswers(
  admin: string,
  data: KeptDatabase,
  material: Material,
): Promise<void> {
  const requests = kinds.flatMap((kind) =>
    Array.from({ length: kind.writes ? SAMPLE.write : SAMPLE.read }, (_, n) => ({
      kind,
      sent: kind.source(material, n)(null) as Sent,
    })),
  );
  const [limit, application] = [
    await answersOf('limit', admin, data, requests),
    await answersOf('application', admin, data, requests),
  ];
  for (const [index, { kind }] of requests.entries()) {
    const [first, second] = [limit, application].map((answers) => comparable(answers[index], kind.writes));
    deepStrictEqual({ [kind.name]: second }, { [kind.name]: first });
  }
}

async function answersOf(
  program: Program,
  admin: string,
  data: KeptDatabase,
  requests: readonly { sent: Sent }[],
): Promise<unknown[]> {
  const name = `alliance_bench_equal_${program}`;
  const server = await start(program, { DATABASE_URL: await copyOf(admin, data, name) });
  try {
    const answers: unknown[] = [];
    for (const { sent } of requests) answers.push(await answerTo(server.url, sent));
    return answers;
  } finally {
    await server.stop();
    await drop(admin, name);
  }
}

async function answerTo(url: string, { method, path, body, headers, token }: Sent): Promise<unknown> {
  const answer = await fetch(url + path, {
    method,
    body: body ?? null,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body && { 'content-type': 'application/json' }),
      ...headers,
    },
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${url}${path}: ${answer.status} ${text}`);
  return JSON.parse(text);
}

/** Reads must be equal to the letter, but for the text of a cursor; writes but for what each server makes for itself. */
function comparable(answer: unknown, isWrite: boolean | undefined): unknown {
  const text = JSON.stringify(answer, (name, value: unknown) => {
    if (name === 'nextCursor') return value === null ? null : 'more';
    if (name === 'groupIds') return (value as string[]).toSorted();
    return isWrite && typeof value === 'string' && OWN.test(value) ? 'own' : value;
  });
  return JSON.parse(text);
}
