/* Where in a text a passage stands that somebody objects to. */

interface Place {
  start: number;
  end: number;
}

/** Text as it is compared: runs of white space are one space, and each letter remembers where it stood. */
function flattened(text: string): { letters: string; places: number[] } {
  let letters = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const isSpace = /\s/.test(letter);
    if (isSpace && (letters === '' || letters.endsWith(' '))) continue;
    letters += isSpace ? ' ' : letter;
    places.push(at);
  }
  return { letters, places };
}

/**
 * The place of a passage in a text, however lines are broken; null where the text does not have it (any more).
 * @returns offsets in `text`, the end excluded
 */
export function placeOf(passage: string, text: string): Place | null {
  const wanted = flattened(passage).letters.trim();
  if (wanted === '') return null;
  const { letters, places } = flattened(text);
  const at = letters.indexOf(wanted);
  const start = places[at];
  const last = places[at + wanted.length - 1];
  return at < 0 || start === undefined || last === undefined ? null : { start, end: last + 1 };
}

const BLOCKS = 'p, li, td, th, pre, blockquote, h4, div';

/** The same within what is shown: the range of the passage in an element. */
export function rangeOf(passage: string, element: Element): Range | null {
  const nodes: { node: Text; from: number }[] = [];
  let text = '';
  let block: Element | null = null;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const around = node.parentElement?.closest(BLOCKS) ?? null;
    // Words of two paragraphs do not run into each other.
    if (around !== block) text += ' ';
    block = around;
    nodes.push({ node: node as Text, from: text.length });
    text += (node as Text).data;
  }
  const place = placeOf(passage, text);
  if (place === null) return null;
  const at = (offset: number) => nodes.findLast(({ from }) => from <= offset);
  const first = at(place.start);
  const last = at(place.end - 1);
  if (first === undefined || last === undefined) return null;
  const range = document.createRange();
  range.setStart(first.node, Math.min(place.start - first.from, first.node.length));
  range.setEnd(last.node, Math.min(place.end - last.from, last.node.length));
  return range;
}
