import { isId } from '../common/ids.js';

/* Texts name people by Markdown links: `[Ada](person:<id>)`, as a rule with an empty label. */

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const target = /\]\(\s*<?person:([^)\s>]*)/gi;
const bare = new RegExp(String.raw`\bperson:(${uuid})`, 'gi');
/* A title may hold brackets and with them a name; what has no such form ends at the first bracket. */
const title = String.raw`"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\)`;
const destination = new RegExp(String.raw`\]\(\s*<?person:(${uuid})(?:>?\s+(?:${title})\s*\)|[^)]*\))`, 'gi');

/**
 * The persons that a Markdown text names by links `[](person:<id>)`, each once and in small letters, and the
 * targets of such links that are no ids. A mention outside a link counts too: a reader may make one of it.
 */
export function personLinks(markdown: string): { ids: string[]; broken: string[] } {
  const named = [...markdown.matchAll(target), ...markdown.matchAll(bare)].map((match) => match[1] ?? '');
  return {
    ids: [...new Set(named.filter(isId).map((id) => id.toLowerCase()))],
    broken: [...new Set(named.filter((id) => !isId(id)))],
  };
}

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

/** The text with its mentions of one person leading to another. */
export function relinked(text: string, from: string, to: string): string {
  return text.replaceAll(new RegExp(`person:${from}`, 'gi'), `person:${to}`);
}

/** SQL condition that a text mentions the person. */
export function mentions(text: string, person: string): string {
  return `${text} ~* ('person:' || ${person}::text)`;
}
