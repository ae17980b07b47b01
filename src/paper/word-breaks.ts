import hyphen from 'hyphen/de/index.js';

/** A place inside a word where a line may end, and whether a hyphen is put there. */
export interface WordBreak {
  at: number;
  hyphen: boolean;
}

const MARK = '\u00ad';
const letters = /\p{L}{6,}/gu;
/* Addresses, file names and numbers would be another one with a hyphen in them. */
const technical = /[@\d_]|:\/\/|\w\.\w/;
/* After a dash or slash inside a word; 16:05–17:50 stays together. */
const joint = /[-–—/](?=\p{L})/gu;
const technicalJoint = /[/?&=_@](?=[\p{L}\d])|[-–—](?=\p{L})/gu;

/** Where a word without spaces may be divided, from left to right; three letters or more stay before, four after it. */
export function wordBreaks(word: string): WordBreak[] {
  const isTechnical = technical.test(word);
  const breaks = [...word.matchAll(isTechnical ? technicalJoint : joint)].map(({ index }) => ({
    at: index + 1,
    hyphen: false,
  }));
  if (isTechnical) return breaks;
  for (const { 0: part, index } of word.matchAll(letters)) {
    let at = 0;
    for (const syllable of hyphen.hyphenateSync(part, { hyphenChar: MARK }).split(MARK).slice(0, -1)) {
      at += syllable.length;
      if (at >= 3 && part.length - at >= 4) breaks.push({ at: index + at, hyphen: true });
    }
  }
  return breaks.sort((one, other) => one.at - other.at);
}

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** The ends of what a reader takes for one character each. */
export function characterEnds(word: string): number[] {
  return [...graphemes.segment(word)].map(({ index, segment }) => index + segment.length);
}
