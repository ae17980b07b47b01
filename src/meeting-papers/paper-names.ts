import { withoutLabels } from '../persons/person-links.js';
import type { Block, Heading } from '../paper/paper.js';
import { blocksOf } from '../paper/markdown.js';
import { formerMember } from '../words/record-words.js';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const link = new RegExp(String.raw`\[\]\((person:${uuid})\)|\b(person:${uuid})`, 'gi');
const reference = new RegExp(`^person:${uuid}$`, 'i');

/** Puts names in the place of references. Who was erased has none any more. */
export class PaperNames {
  constructor(private readonly names: Readonly<Record<string, string>>) {}

  /** The name behind `person:<id>` or `participation:<id>`. */
  of(subject: string): string {
    return this.names[subject.toLowerCase()] ?? formerMember.de;
  }

  /** Whether the name is still known. */
  has(subject: string): boolean {
    return this.names[subject.toLowerCase()] !== undefined;
  }

  /** One line or more of plain text; links to persons in it become their names. */
  text(text: string): string {
    return withoutLabels(text).replace(link, (_, linked?: string, bare?: string) =>
      this.of(linked ?? bare ?? ''),
    );
  }

  /** Markdown under a heading of this level. */
  blocks(markdown: string, below: Heading['level']): Block[] {
    return blocksOf(markdown, {
      below,
      named: (target) => (reference.test(target) ? this.of(target) : undefined),
    });
  }
}
