/* Texts name people by Markdown links: `[Ada](person:<id>)`, as a rule with an empty label. */

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const destination = new RegExp(String.raw`\]\(\s*<?person:(${uuid})[^)]*\)`, 'gi');

/** Where the label that ends at this bracket begins; brackets within it stand in pairs or are escaped. */
function labelStart(text: string, end: number): number {
  let depth = 0;
  for (let at = end; at >= 0; at--) {
    const character = text[at];
    if ((character !== '[' && character !== ']') || isEscaped(text, at)) continue;
    depth += character === ']' ? 1 : -1;
    if (depth === 0) return at;
  }
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

/** The text with empty labels: who is meant stands in the reference, so that a name can be erased. */
export function withoutLabels(text: string): string {
  let tail = '';
  let limit = text.length;
  // From the end, so that of a link within another's label only the outer one is left.
  for (const link of [...text.matchAll(destination)].reverse()) {
    const end = link.index + link[0].length;
    if (end > limit) continue;
    tail = `[](person:${(link[1] ?? '').toLowerCase()})${text.slice(end, limit)}${tail}`;
    limit = labelStart(text, link.index);
  }
  return text.slice(0, limit) + tail;
}
