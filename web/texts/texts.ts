import { useSyncExternalStore } from 'react';
import { type Language, language } from './language.js';

/** The same texts, whatever they say: what one language has and the other lacks does not compile. */
type Same<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : { readonly [Key in keyof T]: Same<T[Key]> };

export interface Texts<T> {
  readonly de: T;
  readonly en: Same<T>;
}

/** Texts of a screen, German first. They stand beside the screen and are loaded with it. */
export function inBoth<const T extends object>(de: T, en: NoInfer<Same<T>>): Texts<Same<T>> {
  return { de: de as unknown as Same<T>, en } as unknown as Texts<Same<T>>;
}

export function useLanguage(): Language {
  return useSyncExternalStore(language.subscribe, language.get);
}

/** The texts in the language of the screens. */
export function useTexts<T>(texts: Texts<T>): T {
  return texts[useLanguage()] as T;
}
