import { createContext, use } from 'react';
import type { Item, Meeting, Minutes, Objection } from './record.js';
import type { NameOf } from './useNames.js';

/** Under what somebody objects: an item of the agenda, or the summary. */
export interface Objecting {
  item: Item | null;
  passage: string;
}

/** How minutes are read here: by whom, and what they may do at a passage. */
export interface Reading {
  minutes: Minutes;
  nameOf: NameOf;
  /** Whether names and tasks lead somewhere; not for guests. */
  linked: boolean;
  objections: readonly Objection[];
  /** The objection that the address names. */
  shown: string | undefined;
  /** Where one may object. */
  object: ((about: Objecting) => void) | undefined;
  /** What may be changed of the meeting now, as the API says. */
  meeting: Meeting | undefined;
}

export const ReadingContext = createContext<Reading | null>(null);

export function useReading(): Reading {
  const reading = use(ReadingContext);
  if (reading === null) throw new Error('no minutes are read here');
  return reading;
}
