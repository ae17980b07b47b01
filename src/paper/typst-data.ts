import { TooCostly } from './paper.errors.js';
import { isRtl } from './direction.js';
import { type Block, type Paper, plain, runsOf, type Text } from './paper.js';

/* What paper.typ is told: every text as runs that have every property, and places where endless words may break. */

/** However deep lists and quotes are nested, lines stay long enough for words. */
const DEEPEST = 7;
/** Letters that fit on a line of the page; a level of a list or quote takes some away. */
const PAGE = 85;
const INSET = 4;
/** Decisions and their like, so long at most, stay on one page. */
const SHORT = 1500;
/** Letters, and a hundred for each line, cell and change of style: some 200 pages, or 5,000 cells, which take five seconds. */
const MOST = 600_000;
/** Browsers take longer ones, Typst refuses the whole file. */
const LONGEST_LINK = 2000;

/** @throws TooCostly */
export function typstData({ language = 'de', title, footer, mark, date, blocks }: Paper): string {
  const data = JSON.stringify({
    title: plain(title).replace(/\s+/g, ' '),
    language,
    footer: plain(footer),
    mark: mark ?? null,
    date: {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
    },
    blocks: dataOf(blocks, 0),
  });
  if (data.length > MOST) throw new TooCostly();
  return data;
}

function dataOf(blocks: readonly Block[], depth: number): object[] {
  const room = PAGE - depth * INSET;
  return blocks.flatMap((block): object[] => {
    switch (block.kind) {
      case 'heading':
        return [{ ...block, text: said(block.text, room / 2) }];
      case 'paragraph':
        return [
          { ...block, quiet: block.quiet ?? false, isRtl: isRtl([block]), text: said(block.text, room) },
        ];
      case 'list':
        if (depth >= DEEPEST) return block.items.flatMap((item) => dataOf(item, depth));
        return [
          {
            kind: 'list',
            from: block.from ?? null,
            isRtl: isRtl(block.items.flat()),
            items: block.items.map((item) => dataOf(item, depth + 1)),
          },
        ];
      case 'facts':
        return [{ ...block, facts: block.facts.map(([label, value]) => [label, said(value, room - 20)]) }];
      case 'table': {
        const shares = block.columns.reduce((sum, { width }) => sum + width, 0);
        const rooms = block.columns.map(({ width }) => (room * width) / shares - 2);
        return [
          {
            kind: 'table',
            columns: block.columns.map(({ title, width, align }, index) => ({
              title: said(title, rooms[index] ?? 0),
              width,
              align: align ?? 'left',
            })),
            rows: block.rows.map((row) => rooms.map((room, index) => said(row[index] ?? '', room))),
            rowHeight: block.rowHeight ?? null,
          },
        ];
      }
      case 'box':
      case 'quote': {
        if (depth >= DEEPEST) return dataOf(block.blocks, depth);
        const inner = dataOf(block.blocks, depth + 1);
        return [{ kind: block.kind, blocks: inner, short: JSON.stringify(inner).length < SHORT }];
      }
      case 'code':
        return [{ kind: 'code', text: breakable(plain(block.text), room * 0.8) }];
      case 'rule':
        return [block];
    }
  });
}

/** Chinese, Japanese and Korean write the characters that they share each in a way of its own. */
function ownFont(text: string): string | null {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'Noto Sans Japanese';
  return /\p{Script=Hangul}/u.test(text) ? 'Noto Sans Korean' : null;
}

/** Line breaks are runs of their own. */
function said(text: Text, room: number): object[] {
  return runsOf(text).flatMap(({ text: words, bold, italic, strike, link }) =>
    words.split(/(?<=\n)|(?=\n)/).map((line) => ({
      text: breakable(line, room),
      bold: bold ?? false,
      italic: italic ?? false,
      strike: strike ?? false,
      link: link !== undefined && link.length <= LONGEST_LINK ? link : null,
      font: ownFont(line),
    })),
  );
}

/** What a line is not divided in by itself: neither at a sign, nor in a script that writes words without spaces. */
const unbroken =
  /[^\s/?&=_\-–—\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Extended_Pictographic}\p{RI}]{6,}/gu;
/** Letters and the signs around them. */
const word = /^[\p{L}\p{M}\p{P}]+$/u;
const LONGEST_WORD = 64;
/** Words are divided at their syllables; what is none, or has no room even so, anywhere. @param room in letters */
function breakable(text: string, room: number): string {
  return text.replace(unbroken, (piece) => {
    const most = room > 12 && word.test(piece) ? LONGEST_WORD : room;
    if (piece.length <= most) return piece;
    // Not within what is one letter to its readers.
    const step = Math.max(1, Math.floor(room / 4));
    return piece.replace(new RegExp(`.{${step}}(?=[^\\p{M}\\u200d])`, 'gu'), '$&\u200b');
  });
}
