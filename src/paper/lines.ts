import { type FontName, fontOf } from './fonts.js';
import type { Run } from './paper.js';
import { characterEnds, wordBreaks } from './word-breaks.js';

/** Text of one style within a line. */
export interface Fragment {
  text: string;
  font: FontName;
  width: number;
  strike: boolean;
  link?: string;
  /** A hyphen that stands there only because the line ends; not part of the text. */
  hyphen?: boolean;
}

export type Line = readonly Fragment[];
export type Measure = (text: string, font: FontName) => number;

type Style = Omit<Fragment, 'text' | 'width' | 'hyphen'>;
interface Piece {
  text: string;
  style: Style;
}

/** Spaces at which a line may end; narrow and no-break spaces are part of a word. */
const separators = /( +|\n)/;
/** Longer ones are set as several without a space between, so that no text takes more than a moment. */
const longestWord = /[^]{1,100}/gu;

/** Words (in pieces where the style changes within), spaces and line breaks, in order. */
function tokens(runs: readonly Run[]): (Piece[] | ' ' | '\n')[] {
  const found: (Piece[] | ' ' | '\n')[] = [];
  for (const run of runs) {
    const style = {
      font: fontOf(run),
      strike: run.strike ?? false,
      ...(run.link !== undefined && { link: run.link }),
    };
    for (const text of run.text.split(separators)) {
      if (text === '\n') found.push('\n');
      else if (text.startsWith(' ')) found.push(' ');
      else
        for (const [part] of text.matchAll(longestWord)) {
          const last = found.at(-1);
          if (Array.isArray(last) && lengthOf(last) + part.length <= 100) last.push({ text: part, style });
          else found.push([{ text: part, style }]);
        }
    }
  }
  return found;
}

function lengthOf(word: readonly Piece[]): number {
  return word.reduce((sum, { text }) => sum + text.length, 0);
}

/** The pieces up to a place in the word, and from there on. */
function divided(word: readonly Piece[], at: number): [Piece[], Piece[]] {
  const head: Piece[] = [];
  const tail: Piece[] = [];
  let start = 0;
  for (const { text, style } of word) {
    const cut = Math.min(Math.max(at - start, 0), text.length);
    if (cut > 0) head.push({ text: text.slice(0, cut), style });
    if (cut < text.length) tail.push({ text: text.slice(cut), style });
    start += text.length;
  }
  return [head, tail];
}

class Setter {
  readonly lines: Line[] = [];
  private line: Fragment[] = [];
  private filled = 0;
  private space = false;

  constructor(
    private readonly width: number,
    private readonly measure: Measure,
    /** Lines with less room left than this end where they are rather than within the next word. */
    private readonly zone: number,
  ) {}

  addSpace(): void {
    if (this.line.length > 0) this.space = true;
  }

  endLine(): void {
    const last = this.line.at(-1);
    // Who reads the text out of the file finds the words apart.
    if (last && this.space && !last.hyphen) last.text += ' ';
    this.lines.push(this.line);
    this.line = [];
    this.filled = 0;
    this.space = false;
  }

  addWord(word: readonly Piece[]): void {
    let rest = [...word];
    while (rest.length > 0) {
      const room = this.width - this.filled - (this.space ? this.spaceWidth(rest) : 0);
      if (this.widthOf(rest) <= room) {
        this.put(rest);
        return;
      }
      const isEmpty = this.line.length === 0;
      const cut =
        (isEmpty || room > this.zone ? this.breakWithin(rest, room) : undefined) ??
        (isEmpty ? this.emergency(rest) : undefined);
      if (cut) {
        const [head, tail] = divided(rest, cut.at);
        this.put(head, cut.hyphen);
        this.space = false;
        rest = tail;
      }
      this.endLine();
    }
  }

  private breakWithin(word: readonly Piece[], room: number): { at: number; hyphen: boolean } | undefined {
    const text = word.map((piece) => piece.text).join('');
    return lastOf(wordBreaks(text), ({ at, hyphen }) => {
      const [head] = divided(word, at);
      const style = head.at(-1)?.style;
      return this.widthOf(head) + (hyphen && style ? this.measure('-', style.font) : 0) <= room;
    });
  }

  /** Nothing else helps: as many characters as the line holds, at least one. */
  private emergency(word: readonly Piece[]): { at: number; hyphen: boolean } {
    const ends = characterEnds(word.map((piece) => piece.text).join(''));
    const at = lastOf(ends, (end) => this.widthOf(divided(word, end)[0]) <= this.width) ?? ends[0] ?? 1;
    return { at, hyphen: false };
  }

  private put(word: readonly Piece[], hyphen = false): void {
    const pieces: (Piece & { hyphen?: boolean })[] = [...word];
    const end = word.at(-1);
    if (hyphen && end) pieces.push({ text: '-', style: end.style, hyphen: true });
    for (const { text, style, hyphen: isHyphen } of pieces) this.putPiece(text, style, isHyphen ?? false);
  }

  private putPiece(text: string, style: Style, hyphen: boolean): void {
    const last = this.line.at(-1);
    const same =
      last && !hyphen && last.font === style.font && last.strike === style.strike && last.link === style.link;
    if (this.space && last && !same && !last.strike && last.link === undefined) {
      // A space belongs to what is neither a link nor struck through.
      last.text += ' ';
      const width = this.measure(' ', last.font);
      last.width += width;
      this.filled += width;
      this.space = false;
    }
    const whole = (this.space ? ' ' : '') + text;
    this.space = false;
    const width = this.measure(whole, style.font);
    this.filled += width;
    if (same) {
      last.text += whole;
      last.width += width;
    } else this.line.push({ text: whole, width, ...style, ...(hyphen && { hyphen }) });
  }

  private widthOf(pieces: readonly Piece[]): number {
    return pieces.reduce((sum, { text, style }) => sum + this.measure(text, style.font), 0);
  }

  private spaceWidth(word: readonly Piece[]): number {
    return this.measure(' ', word[0]?.style.font ?? 'regular');
  }
}

/** The last entry that fits, of a list in which nothing fits after one that does not. */
function lastOf<T>(entries: readonly T[], fits: (entry: T) => boolean): T | undefined {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(entries[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1];
}

/**
 * Sets text into lines that are never wider than `width`: at spaces first, then within words by German hyphenation,
 * and where a word has no such place, anywhere.
 * @param whole words that fit on a line of their own are never divided, as in headings
 */
export function linesOf(runs: readonly Run[], width: number, measure: Measure, whole = false): Line[] {
  const setter = new Setter(width, measure, whole ? width : Math.min(width * 0.15, 45));
  for (const token of tokens(runs)) {
    if (token === '\n') setter.endLine();
    else if (token === ' ') setter.addSpace();
    else setter.addWord(token);
  }
  setter.endLine();
  return setter.lines;
}
