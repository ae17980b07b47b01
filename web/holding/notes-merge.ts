import { diffIndices } from 'node-diff3';

/** A stretch of lines that is settled, or one that two people changed differently. */
export type Piece =
  | { readonly kind: 'same'; readonly lines: readonly string[] }
  | {
      readonly kind: 'clash';
      readonly base: readonly string[];
      readonly mine: readonly string[];
      readonly theirs: readonly string[];
    };
export type Clash = Extract<Piece, { kind: 'clash' }>;

/** What is to stand where two changed the same line. */
export type Choice = 'mine' | 'theirs' | 'both';

/** Lines `start` to before `end` of the base become these. */
interface Hunk {
  readonly whose: 'mine' | 'theirs';
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** An empty text has no line that two could have changed. */
const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));
const isBlank = (lines: readonly string[]) => lines.every((line) => line.trim() === '');

function hunksOf(base: string[], changed: string[], whose: Hunk['whose']): Hunk[] {
  return diffIndices(base, changed).flatMap(({ buffer1: [start, length], buffer2Content: lines }) =>
    // As many lines as before: each for itself, so that the other may have changed one of them.
    length === lines.length
      ? lines.map((line, n) => ({ whose, start: start + n, end: start + n + 1, lines: [line] }))
      : [{ whose, start, end: start + length, lines }],
  );
}

/**
 * Merges two changes of one text, line by line. Lines that one added stand beside the other's: two who write at the end
 * of a text are in nobody's way. Only a line that both changed, each in another way, is a clash.
 */
export function mergeNotes(base: string, mine: string, theirs: string): Piece[] {
  const from = linesOf(base);
  const hunks = [
    ...hunksOf(from, linesOf(theirs), 'theirs'),
    ...hunksOf(from, linesOf(mine), 'mine'),
  ].toSorted((one, other) => one.start - other.start || one.end - other.end);
  const pieces: Piece[] = [];
  let at = 0;
  for (let next = 0; next < hunks.length;) {
    const group = groupFrom(hunks, next);
    next += group.length;
    const start = Math.min(...group.map((hunk) => hunk.start));
    const end = Math.max(...group.map((hunk) => hunk.end));
    pieces.push({ kind: 'same', lines: from.slice(at, start) }, settled(from, group, start, end));
    at = end;
  }
  pieces.push({ kind: 'same', lines: from.slice(at) });
  return joined(pieces);
}

/** The hunks from there on that touch the same lines; two that add lines at the same place too. */
function groupFrom(hunks: readonly Hunk[], first: number): Hunk[] {
  const group: Hunk[] = [];
  let end = -1;
  let start = -1;
  for (const hunk of hunks.slice(first)) {
    const addsHere = hunk.start === hunk.end && start === end && hunk.start === start;
    if (group.length > 0 && hunk.start >= end && !addsHere) break;
    if (group.length === 0) start = hunk.start;
    group.push(hunk);
    end = Math.max(end, hunk.end);
  }
  return group;
}

function settled(from: readonly string[], group: readonly Hunk[], start: number, end: number): Piece {
  const base = from.slice(start, end);
  const sideOf = (whose: Hunk['whose']) => {
    const own = group.filter((hunk) => hunk.whose === whose);
    const lines: string[] = [];
    let at = start;
    for (const hunk of own) {
      lines.push(...from.slice(at, hunk.start), ...hunk.lines);
      at = hunk.end;
    }
    return { touched: own.length > 0, lines: [...lines, ...from.slice(at, end)] };
  };
  const mine = sideOf('mine');
  const theirs = sideOf('theirs');
  if (!theirs.touched) return { kind: 'same', lines: mine.lines };
  if (!mine.touched) return { kind: 'same', lines: theirs.lines };
  const whole = containing(mine.lines, theirs.lines);
  if (whole !== null) return { kind: 'same', lines: whole };
  if (isBlank(base)) return { kind: 'same', lines: [...theirs.lines, ...mine.lines] };
  return { kind: 'clash', base, mine: mine.lines, theirs: theirs.lines };
}

/**
 * The longer of two where it begins with the other, so that nothing is lost: so it is with one's own text that the server
 * had taken before its answer was lost.
 */
function containing(one: readonly string[], other: readonly string[]): readonly string[] | null {
  const [first, second] = [one.join('\n'), other.join('\n')];
  // A deleted line is in everything; that somebody else changed it is to be seen.
  if (isBlank(one) || isBlank(other)) return first === second ? one : null;
  if (first.startsWith(second)) return one;
  return second.startsWith(first) ? other : null;
}

function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (piece.kind === 'same' && last?.kind === 'same')
      all[all.length - 1] = { kind: 'same', lines: [...last.lines, ...piece.lines] };
    else if (piece.kind === 'clash' || piece.lines.length > 0) all.push(piece);
  }
  return all;
}

export const clashesIn = (pieces: readonly Piece[]): Clash[] =>
  pieces.filter((piece) => piece.kind === 'clash');

/** The text that results. @param choices one a clash, in their order; mine where none is given */
export function textOf(pieces: readonly Piece[], choices: readonly Choice[] = []): string {
  let clash = -1;
  return pieces
    .flatMap((piece) => {
      if (piece.kind === 'same') return piece.lines;
      clash += 1;
      const choice = choices[clash] ?? 'mine';
      if (choice === 'both') return [...piece.theirs, ...piece.mine];
      return piece[choice];
    })
    .join('\n');
}

/** Where a place in a text is after somebody else's change: in the same line at the same letter, if the line is still there. */
export function placeAfter(before: string, after: string, place: number): number {
  const upTo = before.slice(0, place).split('\n');
  const line = upTo.length - 1;
  const column = upTo[line]?.length ?? 0;
  const lines = after.split('\n');
  let target = line;
  for (const { buffer1, buffer2 } of diffIndices(before.split('\n'), lines)) {
    const [start, length] = buffer1;
    if (line < start) break;
    if (line < start + length) {
      target = buffer2[0] + Math.min(line - start, Math.max(0, buffer2[1] - 1));
      break;
    }
    target = line + buffer2[0] + buffer2[1] - (start + length);
  }
  const found = Math.min(target, lines.length - 1);
  const above = lines.slice(0, found).reduce((sum, each) => sum + each.length + 1, 0);
  return above + Math.min(column, lines[found]?.length ?? 0);
}
