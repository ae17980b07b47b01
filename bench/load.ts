import { Client } from 'undici';

/** One request; `body` is JSON text. */
export interface Sent {
  method: 'GET' | 'POST' | 'PATCH';
  path: string;
  body?: string;
  headers?: Record<string, string>;
  /** Access token of who asks. */
  token: string;
}

/** What one connection sends, one request after the other: told the ETag of the last answer; null where it is done. */
export type Source = (etag: string | null) => Sent | null;

export interface Load {
  requests: number;
  perSecond: number;
  /** Milliseconds that half of the requests took at the most, and 99 of 100. */
  p50: number;
  p99: number;
}

/**
 * Sends each source's requests over a connection of its own, the next one when the last is answered, for so many
 * seconds, so many requests, or until the sources are done.
 * @throws Error for an answer that is not 2xx: nothing is measured of a server that refuses
 */
export async function load(
  url: string,
  sources: readonly Source[],
  { seconds = Infinity, amount = Infinity }: { seconds?: number; amount?: number },
): Promise<Load> {
  const took: number[] = [];
  const begun = performance.now();
  const end = begun + seconds * 1000;
  let asked = 0;
  await Promise.all(
    sources.map(async (next) => {
      const client = new Client(url);
      try {
        let sent = asked < amount ? next(null) : null;
        while (sent !== null && performance.now() < end) {
          asked += 1;
          const from = performance.now();
          const etag = await send(client, sent);
          took.push(performance.now() - from);
          sent = asked < amount ? next(etag) : null;
        }
      } finally {
        await client.close();
      }
    }),
  );
  const elapsed = (performance.now() - begun) / 1000;
  took.sort((a, b) => a - b);
  const at = (part: number) => took[Math.min(took.length - 1, Math.floor(took.length * part))] ?? NaN;
  return { requests: took.length, perSecond: took.length / elapsed, p50: at(0.5), p99: at(0.99) };
}

/** @returns the answer's ETag */
async function send(client: Client, { method, path, body, headers, token }: Sent): Promise<string | null> {
  const answer = await client.request({
    method,
    path,
    body: body ?? null,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
  });
  const bytes = await answer.body.arrayBuffer();
  if (answer.statusCode >= 300) {
    throw new Error(`${method} ${path}: ${answer.statusCode} ${Buffer.from(bytes).toString()}`);
  }
  const { etag } = answer.headers;
  return typeof etag === 'string' ? etag : null;
}
