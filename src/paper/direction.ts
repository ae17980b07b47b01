import { type Block, runsOf } from './paper.js';

const letters = /\p{L}/gu;
const rtlLetters = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

/** Whether most of the paragraphs is written from right to left: a name alone turns no sentence round. */
export function isRtl(blocks: readonly Block[]): boolean {
  const words = blocks
    .flatMap((block) => (block.kind === 'paragraph' ? runsOf(block.text) : []))
    .map(({ text }) => text)
    .join(' ');
  const count = (kind: RegExp) => words.match(kind)?.length ?? 0;
  return count(rtlLetters) * 2 > count(letters);
}
