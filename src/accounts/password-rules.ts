import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 256;

/** Below 10^8 guesses, what tools that know common passwords and habits try first. */
const LEAST_SCORE = 3;

/** Estimating takes longer with every character; whether a password is common, its beginning tells. */
const ESTIMATED_CHARACTERS = 32;

/* What people here think of first; the library's lists are English. */
// prettier-ignore
const familiar = [
  'passwort', 'kennwort', 'geheim', 'willkommen', 'hallo', 'start', 'zugang', 'anmeldung',
  'fruehling', 'frühling', 'sommer', 'herbst', 'winter', 'montag', 'freitag', 'januar', 'dezember',
  'jena', 'thüringen', 'thueringen', 'saale', 'wirtschaft', 'jenawirtschaft', 'stadt',
  'allianz', 'alliance', 'fachkraefte', 'fachkräfte', 'steuergruppe', 'sitzung', 'protokoll',
];

let estimator: Promise<ZxcvbnFactory> | undefined;

/** Its lists take memory, so they are loaded with the first password that somebody chooses. */
async function loadEstimator(): Promise<ZxcvbnFactory> {
  const { ZxcvbnFactory } = await import('@zxcvbn-ts/core');
  const { adjacencyGraphs, dictionary } = await import('@zxcvbn-ts/language-common');
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: ESTIMATED_CHARACTERS });
}

/** Whether guessers try the password early; `personal` is what they know of its owner, such as the e-mail. */
export async function isCommonPassword(password: string, personal: readonly string[]): Promise<boolean> {
  estimator ??= loadEstimator();
  const known = personal.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).filter(Boolean);
  return (await estimator).check(password, [...known, ...familiar]).score < LEAST_SCORE;
}
