import address from './licences.json?url';
import { NoAnswerError } from '../api/problem.js';

/** What `npm run licences` writes. */
export interface Notices {
  packages: Notice[];
  texts: string[];
}

export interface Notice {
  name: string;
  version: string;
  /** SPDX. */
  licence: string;
  /** Places in `texts`. */
  texts: number[];
  in: ('server' | 'screens')[];
}

/** A file beside the scripts: nobody loads it who does not look. @throws NoAnswerError */
export async function readNotices(): Promise<Notices> {
  const response = await fetch(address).catch((cause: unknown) => {
    throw new NoAnswerError(cause);
  });
  if (!response.ok) throw new NoAnswerError(response.status);
  return (await response.json()) as Notices;
}
