import { type MarkedToken, Marked, type Token, type Tokens } from 'marked';
import { parsedUrl } from '../common/parsed-url.js';
import { type Block, type Column, type Heading, plain, type Run, runsOf } from './paper.js';

/* What people write in notes, as blocks. Nothing is interpreted but Markdown: HTML is shown as it was typed, images by
 * their description, and nothing is ever loaded. */

export interface MarkdownOptions {
  /** The level of the heading under which the text stands; its own headings begin one below. */
  below: Heading['level'];
  /** What stands in place of a link, where it is not a link into the web; undefined where it stays as it is. */
  named: (target: string) => string | undefined;
}

type Style = Omit<Run, 'text'>;

// A line break that somebody typed is one on paper.
const marked = new Marked({ gfm: true, breaks: true });

/** Markdown (with tables and strikethrough) as blocks. What cannot be read as Markdown is shown as it was typed. */
export function blocksOf(markdown: string, options: MarkdownOptions): Block[] {
  let tokens: Token[];
  try {
    tokens = marked.lexer(markdown);
  } catch {
    // Thousands of brackets or quotes within each other.
    return [{ kind: 'paragraph', text: markdown }];
  }
  const worded = tokens.filter((token) => !isBlankHeading(token as MarkedToken));
  return new Reader(options, levelsOf(worded, options.below)).blocks(worded);
}

/** A heading without words leads nowhere, and no standard takes it. */
function isBlankHeading(token: MarkedToken): boolean {
  return token.type === 'heading' && plain(decoded(token.text)).trim() === '';
}

/** Which level a heading of each depth gets: none is left out, however the text was written. */
function levelsOf(tokens: readonly Token[], below: number): Map<number, Heading['level']> {
  const depths = (tokens as MarkedToken[]).flatMap((token) =>
    token.type === 'heading' ? [token.depth] : [],
  );
  const sorted = [...new Set(depths)].sort((one, other) => one - other);
  return new Map(sorted.map((depth, index) => [depth, Math.min(6, below + 1 + index) as Heading['level']]));
}

class Reader {
  constructor(
    private readonly options: MarkdownOptions,
    private readonly levels: Map<number, Heading['level']>,
  ) {}

  blocks(tokens: readonly Token[]): Block[] {
    return (tokens as MarkedToken[]).flatMap((token) => this.block(token));
  }

  /** Headings in quotes and lists are no places to go to. */
  private inner(): Reader {
    return new Reader(this.options, new Map());
  }

  private block(token: MarkedToken): Block[] {
    switch (token.type) {
      case 'space':
      case 'def':
        return [];
      case 'heading': {
        const level = this.levels.get(token.depth);
        const text = this.runs(token.tokens);
        return [
          level
            ? { kind: 'heading', level, text }
            : { kind: 'paragraph', text: text.map((run) => ({ ...run, bold: true })) },
        ];
      }
      case 'list':
        return [this.list(token)];
      case 'blockquote':
        return [{ kind: 'quote', blocks: this.inner().blocks(token.tokens) }];
      case 'code':
        return [{ kind: 'code', text: this.plain(token.text) }];
      case 'table':
        return [this.table(token)];
      case 'hr':
        return [{ kind: 'rule' }];
      case 'html':
        return [{ kind: 'paragraph', text: this.plain(token.raw.trim()) }];
      case 'paragraph':
        return [{ kind: 'paragraph', text: this.runs(token.tokens) }];
      case 'text':
      case 'strong':
      case 'em':
      case 'del':
      case 'br':
      case 'link':
      case 'image':
      case 'codespan':
      case 'escape':
        return [{ kind: 'paragraph', text: this.runs([token]) }];
      case 'checkbox':
      case 'list_item':
        // Read with their list.
        return [];
    }
  }

  private list({ ordered, start, items }: Tokens.List): Block {
    const read = items.map(({ task, checked, tokens }): Block[] => {
      const blocks = this.inner().blocks(tokens.filter(({ type }) => type !== 'checkbox'));
      if (!task) return blocks;
      const box: Run = { text: checked ? '✔ ' : '☐ ' };
      const first = blocks[0];
      if (first?.kind !== 'paragraph') return [{ kind: 'paragraph', text: [box] }, ...blocks];
      return [{ ...first, text: [box, ...runsOf(first.text)] }, ...blocks.slice(1)];
    });
    return { kind: 'list', items: read, ...(ordered && { from: start === '' ? 1 : start }) };
  }

  private table({ header, align, rows }: Tokens.Table): Block {
    const cells = rows.map((row) => row.map(({ tokens }) => this.runs(tokens)));
    const columns = header.map(({ tokens }, index): Column => {
      const title = this.runs(tokens);
      const lengths = [title, ...cells.map((row) => row[index] ?? [])].map(lengthOf);
      return {
        title,
        width: Math.min(Math.max(...lengths, 4), 40),
        ...(align[index] && { align: align[index] }),
      };
    });
    return { kind: 'table', columns, rows: cells };
  }

  private runs(tokens: readonly Token[], style: Style = {}): Run[] {
    return (tokens as MarkedToken[]).flatMap((token) => this.inline(token, style));
  }

  private inline(token: MarkedToken, style: Style): Run[] {
    switch (token.type) {
      case 'strong':
        return this.runs(token.tokens, { ...style, bold: true });
      case 'em':
        return this.runs(token.tokens, { ...style, italic: true });
      case 'del':
        return this.runs(token.tokens, { ...style, strike: true });
      case 'br':
        return [{ ...style, text: '\n' }];
      case 'link':
        return this.link(token, style);
      case 'image':
        return [{ ...style, text: `[Bild: ${decoded(token.text) || token.href}]` }];
      case 'codespan':
      case 'html':
        return [{ ...style, text: this.plain(token.type === 'html' ? token.raw : token.text) }];
      case 'escape':
        return [{ ...style, text: token.text }];
      case 'text':
        if (token.tokens) return this.runs(token.tokens, style);
        return [{ ...style, text: this.plain(decoded(token.text)) }];
      case 'space':
      case 'def':
      case 'heading':
      case 'list':
      case 'list_item':
      case 'checkbox':
      case 'blockquote':
      case 'code':
      case 'table':
      case 'hr':
      case 'paragraph':
        // Never within a line; shown as it was typed all the same.
        return [{ ...style, text: this.plain(token.raw) }];
    }
  }

  /** On paper nobody can follow a link, so the address stands behind its text. */
  private link({ href, tokens, autolink }: Tokens.Link & { autolink?: boolean }, style: Style): Run[] {
    const name = this.options.named(href);
    if (name !== undefined) return [{ ...style, text: name }];
    const text = this.runs(tokens, style);
    const address = decoded(href);
    const shown = address.replace(/^mailto:/i, '');
    const link = /^(https?:\/\/|mailto:)/i.test(address) ? parsedUrl(address) : null;
    const linked = { ...style, ...(link && { link: link.href }) };
    const says = text.map((run) => run.text).join('');
    if (autolink || [shown, address, ''].includes(says)) return [{ ...linked, text: shown }];
    return [...text, { text: ` (${shown})` }].map((run) => ({ ...linked, ...run }));
  }

  /** Names stand also where somebody wrote a reference without making it a link. */
  private plain(text: string): string {
    return text.replace(
      /\bperson:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi,
      (target) => this.options.named(target) ?? target,
    );
  }
}

function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '',
};

/** Character references of HTML, which Markdown takes over; those of others stay as they were typed. */
function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : whole;
    },
  );
}
