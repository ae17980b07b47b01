import createClient from 'openapi-fetch';
import { language } from '../texts/language.js';
import { problemOf } from './problem.js';
import type { components, paths } from './schema.js';
import { Session } from './session.js';

export const session = new Session(
  () => language.get(),
  () => location.assign('/'),
);

/** The API, typed by openapi.json; use `answer` around a call. */
export const api = createClient<paths, 'application/json'>({ baseUrl: location.origin, fetch: session.send });

/** The API for who came by the link of a mail, signed in or not. */
export const linkApi = createClient<paths, 'application/json'>({
  baseUrl: location.origin,
  fetch: session.sendUnsigned,
});

/** What such a link opens is nobody's session's, and outlives it. */
export const BY_LINK = 'by link';

/** A record as the API answers with it. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The body of an answer. @throws ApiError where the API refused, NoAnswerError where none came */
export async function answer<Data>(call: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await call;
  if (!response.ok) throw problemOf(error, response);
  return data as Data;
}

/** The header that a change of this record needs: nobody's change is lost. */
export const ifMatch = ({ version }: { version: number }) => ({ 'If-Match': `"${version}"` });

/** The header under which the same POST is done once, however often it is sent. */
export const onlyOnce = (key: string) => ({ 'Idempotency-Key': key });
