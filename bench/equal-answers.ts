import { copyOf } from './data/kept-database.js';
import type { DataSet } from './data/make-database.js';
import { drop } from './databases.js';
import { emptyLists, firstDifference } from './json-difference.js';
import { type Kind, kinds } from './kinds.js';
import type { Sent } from './load.js';
import type { Material } from './material.js';
import { type Program, type Running, start } from './servers.js';

/** How many requests of a kind are compared at the most. */
export const SAMPLE = { read: 20, write: 3 };

/** Whatever each server makes for itself: ids of new records, moments, what is hashed of them, how a page goes on. */
const OWN = /^([0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\dT[\d:.]+Z|[0-9a-f]{64})$/;

/** Lists of names: that none is open is an answer too, and for minutes that were approved long ago the only one. */
const NAMES = /\.(openSteps|changeable)$/;

/** Characters of a value that a message shows. */
const SHOWN = 200;

interface Answer {
  status: number;
  body: unknown;
}

/**
 * Sends a sample of the requests of each kind to both servers, each on a copy of the data, and compares the answers.
 * @returns how many requests that were
 * @throws Error with the first difference: what is quicker because it answers something else is no limit
 */
export async function requireEqualAnswers(admin: string, data: DataSet, material: Material): Promise<number> {
  const samples = kinds.map((kind) => ({ kind, requests: sampleOf(kind, material) }));
  const requests = samples.flatMap((sample) => sample.requests);
  const answers = {
    limit: await answersOf('limit', admin, data, requests),
    application: await answersOf('application', admin, data, requests),
  };
  for (const sample of samples) {
    const of = (program: Program) =>
      sample.requests.map((sent) => comparable(answers[program].get(sent), sample.kind.writes));
    requireEqual(sample.kind, sample.requests, of('limit'), of('application'));
  }
  return requests.length;
}

/**
 * Reads as they follow each other, each once; of writes the first of several connections, since what a connection
 * writes next hangs on the answer.
 */
function sampleOf(kind: Kind, material: Material): Sent[] {
  const next = kind.source(material, 0);
  const sent = kind.writes
    ? Array.from({ length: SAMPLE.write }, (_, n) => kind.source(material, n)(null))
    : Array.from({ length: SAMPLE.read }, () => next(null));
  return [...new Set(sent)].filter((request) => request !== null);
}

function requireEqual({ name }: Kind, requests: Sent[], limit: unknown[], application: unknown[]): void {
  for (const [index, { method, path }] of requests.entries()) {
    const found = firstDifference(limit[index], application[index]);
    if (!found) continue;
    const shown = (value: unknown) =>
      value === undefined ? 'nothing' : JSON.stringify(value).slice(0, SHOWN);
    throw new Error(
      `${name}: ${method} ${path} differs at ${found.at}: ` +
        `the limit has ${shown(found.one)}, the application ${shown(found.other)}`,
    );
  }
  const [empty] = emptyLists(application).filter((at) => !NAMES.test(at));
  if (empty !== undefined)
    throw new Error(`${name}: ${empty} is empty in every answer, which compares no row of it`);
}

async function answersOf(
  program: Program,
  admin: string,
  data: DataSet,
  requests: readonly Sent[],
): Promise<Map<Sent, Answer>> {
  const name = `${new URL(data.url).pathname.slice(1)}_${program}`;
  let server: Running | undefined;
  try {
    server = await start(program, { DATABASE_URL: await copyOf(admin, data, name) });
    const answers = new Map<Sent, Answer>();
    for (const sent of requests) answers.set(sent, await answerTo(server.url, sent));
    return answers;
  } finally {
    await server?.stop();
    await drop(admin, name);
  }
}

async function answerTo(url: string, { method, path, body, headers, token }: Sent): Promise<Answer> {
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
  return { status: answer.status, body: JSON.parse(text) };
}

/** Reads must be equal, but for the text of a cursor; writes but for what each server makes for itself. */
function comparable(answer: Answer | undefined, isWrite: boolean | undefined): unknown {
  const text = JSON.stringify(answer, (name, value: unknown) => {
    if (name === 'nextCursor') return value === null ? null : 'more';
    if (name === 'groupIds') return (value as string[]).toSorted();
    return isWrite && typeof value === 'string' && OWN.test(value) ? 'own' : value;
  });
  return JSON.parse(text);
}
