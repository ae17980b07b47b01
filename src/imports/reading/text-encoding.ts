import type { Encoding } from './table-file.js';

/* In which encoding a text is: what says so itself, then what is possible, then what is likely. */

/** What Windows has at 80 to 9f. TextDecoder of Node 20 gives the controls of ISO 8859-1 for them. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decoded(bytes: Buffer, encoding: Encoding): string {
  if (encoding !== 'windows-1252') return new TextDecoder(encoding).decode(bytes);
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => windows.charAt(character.charCodeAt(0) - 0x80));
}

/** The text of the bytes, without a byte order mark. */
export function textOf(bytes: Buffer): { text: string; encoding: Encoding } {
  const encoding = marked(bytes) ?? wide(bytes) ?? likely(bytes);
  const text = decoded(bytes, encoding);
  // DOS ended texts with a character.
  return { text: text.endsWith('\u001a') ? text.slice(0, -1) : text, encoding };
}

function marked(bytes: Buffer): Encoding | undefined {
  const mark = bytes.toString('hex', 0, 3);
  if (mark === 'efbbbf') return 'utf-8';
  if (mark.startsWith('fffe')) return 'utf-16le';
  return mark.startsWith('feff') ? 'utf-16be' : undefined;
}

/** Of two bytes a character, one is mostly 0. */
function wide(bytes: Buffer): Encoding | undefined {
  const start = bytes.subarray(0, 4096);
  const zeros: [number, number] = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[(at % 2) as 0 | 1] += 1;
  });
  const most = start.length / 2;
  if (zeros[1] > most * 0.4 && zeros[0] < most * 0.05) return 'utf-16le';
  return zeros[0] > most * 0.4 && zeros[1] < most * 0.05 ? 'utf-16be' : undefined;
}

/** Bytes that are valid UTF-8 are it; otherwise, with one torn character, that which reads best, Windows before a Mac. */
function likely(bytes: Buffer): Encoding {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    const candidates = (['windows-1252', 'macintosh', 'utf-8'] as const).map((encoding) => ({
      encoding,
      sense: senseOf(decoded(bytes, encoding)),
    }));
    return candidates.reduce((best, one) => (one.sense > best.sense ? one : best)).encoding;
  }
}

/** So many characters outside ASCII are looked at. */
const ENOUGH = 20_000;
const german = /[ÄÖÜäöüß]/;
const western = /[À-ÖØ-öø-ÿŒœŠšŽž]/;
const usual = /[–—„“”‚‘’…€§°«»\u00a0´²³½©®™·&]/;
const letter = /\p{L}/u;
const lower = /\p{Ll}/u;
const upper = /\p{Lu}/u;

/** How much sense a text makes: letters of European languages within words, and signs that are written there. */
function senseOf(text: string): number {
  let sense = 0;
  let seen = 0;
  for (const { 0: character, index } of text.matchAll(/[^\0-\u007f]/g)) {
    if ((seen += 1) > ENOUGH) break;
    const before = text.charAt(index - 1);
    const after = text.charAt(index + 1);
    const isInWord = letter.test(before) || letter.test(after);
    if (usual.test(character)) sense += 1;
    else if (!western.test(character) || !isInWord) sense -= 3;
    else if (upper.test(character) && lower.test(before)) sense -= 3;
    else sense += german.test(character) ? 4 : 2;
  }
  return sense;
}
