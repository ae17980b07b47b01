import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { Info } from 'luxon';

export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 256;

/** Below 10^8 guesses, what tools that know common passwords and habits try first. */
const LEAST_SCORE = 3;

/** Estimating takes longer with every character; whether a password is common, its beginning tells. */
const ESTIMATED_CHARACTERS = 32;

/* What people here think of first, in both languages; the library's lists are English, and count what stands around. */
// prettier-ignore
const familiar = [
  'passwort', 'kennwort', 'geheim', 'willkommen', 'hallo', 'start', 'zugang', 'anmeldung',
  'password', 'welcome', 'secret', 'hello',
  'frühling', 'frühjahr', 'sommer', 'herbst', 'winter', 'spring', 'summer', 'autumn', 'fall',
  ...['de', 'en'].flatMap((locale) =>
    (['long', 'short'] as const).flatMap((length) => [...Info.months(length, { locale }), ...Info.weekdays(length, { locale })])),
  'jena', 'thüringen', 'saale', 'wirtschaft', 'jenawirtschaft', 'stadt', 'city',
  'allianz', 'alliance', 'fachkräfte', 'fachkraft', 'abteilung', 'steuergruppe', 'steering', 'group', 'sitzung', 'meeting', 'protokoll', 'minutes',
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
  const guesses = await estimator;
  const words = new Set([...familiar, ...personal].flatMap(wordsOf));
  const written = spelledOut(password.normalize('NFKC').toLowerCase());
  const known = [...words, ...personal];
  const left = [written, unmasked(written)].map((text) => without(words, text));
  return [...new Set([password, ...left])].some((text) => guesses.check(text, known).score < LEAST_SCORE);
}

const spelledOut = (text: string) =>
  text.replace(/[äöü]/g, (letter) => `${letter.normalize('NFD')[0]}e`).replaceAll('ß', 'ss');

const masks: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };
const unmasked = (text: string) => text.replace(/[013457@$]/g, (sign) => masks[sign] ?? sign);

/** The words of a text as people type them: "Müller" is also "Mueller" and "Muller". Two letters are in everything. */
function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? [];
  return words.flatMap((word) => [spelledOut(word), word.normalize('NFD').replace(/\p{M}/gu, '')]);
}

/** What is left without these words and years, and without the digits and signs around them: they come to everybody's mind. */
function without(words: ReadonlySet<string>, text: string): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const known = [...longestFirst, '(?:19|20)\\d\\d'].join('|');
  return (
    text
      // Three letters stand by chance in what nobody guesses, and take nothing with them.
      .replace(new RegExp(known, 'gu'), (word) => (word.length > 3 ? '\0' : ' '))
      .replace(/[^\p{L}]*\0[^\p{L}]*/gu, ' ')
      .trim()
  );
}
