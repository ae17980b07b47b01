import { useState } from 'react';
import type { Values } from '../segments/segments.js';

/** Which rows of a list are chosen to be changed together. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** All that the list finds, also what has not come yet. */
  isAll: boolean;
  /** Nothing is chosen. */
  isEmpty: boolean;
  choose: (ids: readonly string[], isChosen: boolean) => void;
  chooseAll: () => void;
  clear: () => void;
}

interface Chosen {
  /** Of which list. */
  of: string;
  ids: ReadonlySet<string>;
  isAll: boolean;
}

const nothing = (of: string): Chosen => ({ of, ids: new Set(), isAll: false });

/** Chosen is what one sees: another filter begins anew. @param asked what the list is asked for */
export function useSelection(asked: Values): Selection {
  const { sort: _, ...filters } = asked;
  const of = JSON.stringify(filters);
  const [kept, setChosen] = useState<Chosen>(() => nothing(of));
  const { ids, isAll } = kept.of === of ? kept : nothing(of);
  return {
    ids,
    isAll,
    isEmpty: !isAll && ids.size === 0,
    choose: (some, isChosen) => {
      const next = new Set(ids);
      for (const id of some) {
        if (isChosen) next.add(id);
        else next.delete(id);
      }
      setChosen({ of, ids: next, isAll: false });
    },
    chooseAll: () => setChosen({ of, ids: new Set(), isAll: true }),
    clear: () => setChosen(nothing(of)),
  };
}
