/* What codes and fields are called, for papers, texts and screens: plain data that knows nothing of server or browser. */

/** What something is called, as it stands within a sentence. */
export interface Word {
  readonly de: string;
  readonly en: string;
}

/** The words of a kind of code. No two of its codes have the same. */
export type Words = Readonly<Record<string, Word>>;

/** A word with which a line begins. */
export function atStart(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
