import { type RefObject, useEffect } from 'react';
import { rangeOf } from './passages.js';
import type { Minutes, Objection } from './record.js';

/** The part of the document that an objection speaks of. */
const partOf = (document: Element, { agendaItemId }: Objection) =>
  document.querySelector(`[data-passages="${agendaItemId ?? 'summary'}"]`);

/**
 * Marks the passages that objections speak of, the one that is looked at more strongly. Browsers without the API of
 * highlights show the objections beside the item all the same.
 */
export function useMarkedPassages(
  document: RefObject<HTMLElement | null>,
  minutes: Minutes,
  objections: readonly Objection[],
  shown: string | undefined,
): void {
  useEffect(() => {
    const element = document.current;
    if (element === null || !('highlights' in CSS)) return;
    const found = objections.flatMap((objection) => {
      const part = partOf(element, objection);
      const range = part && rangeOf(objection.passage, part);
      return range ? [{ id: objection.id, isOpen: objection.outcome === null, range }] : [];
    });
    const mark = (name: string, ranges: Range[]) => CSS.highlights.set(name, new Highlight(...ranges));
    mark(
      'objection-open',
      found.filter(({ isOpen }) => isOpen).map(({ range }) => range),
    );
    mark(
      'objection-answered',
      found.filter(({ isOpen }) => !isOpen).map(({ range }) => range),
    );
    mark(
      'objection-shown',
      found.filter(({ id }) => id === shown).map(({ range }) => range),
    );
    return () => CSS.highlights.clear();
  }, [document, minutes, objections, shown]);
}
