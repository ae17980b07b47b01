import { isId } from '../common/ids.js';

const target = /\]\(\s*<?person:([^)\s>]*)/gi;
const bare = /\bperson:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/gi;

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
