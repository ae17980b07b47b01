export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

const KEY = 'alliance.language';
const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

let chosen: Language = read();
const listeners = new Set<() => void>();

function read(): Language {
  const kept = localStorage.getItem(KEY);
  if (isLanguage(kept)) return kept;
  return navigator.language.startsWith('en') ? 'en' : 'de';
}

/** The language of the screens: chosen here, else the account's, else the browser's. */
export const language = {
  get: (): Language => chosen,
  /** @param keep whether somebody chose it here, which counts more than the account's */
  set(value: string, keep: boolean): void {
    if (!isLanguage(value) || (!keep && localStorage.getItem(KEY) !== null)) return;
    if (keep) localStorage.setItem(KEY, value);
    chosen = value;
    document.documentElement.lang = value;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
