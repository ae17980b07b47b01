import type { OwnField } from '../api/own-fields.js';

/** What can be chosen, as the form has it; without a code it is a new one. */
export interface ChoiceDraft {
  code?: string;
  de: string;
  en: string;
}

export const hasChoices = (type: string): boolean => type === 'choice' || type === 'choices';

/** As the API takes them; those of which nothing was said are left out. */
export function choicesOf(drafts: readonly ChoiceDraft[]) {
  return drafts
    .filter(({ de, en }) => de.trim() !== '' || en.trim() !== '')
    .map(({ code, de, en }) => ({
      ...(code !== undefined && { code }),
      name: { de: de.trim(), en: en.trim() },
    })) satisfies readonly { code?: string; name: OwnField['name'] }[];
}

/** The entry one place further up. */
export function movedUp<T>(all: readonly T[], index: number): T[] {
  const next = [...all];
  const [moved] = next.splice(index, 1);
  if (moved !== undefined) next.splice(Math.max(0, index - 1), 0, moved);
  return next;
}
