import './bulk.css';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useTexts } from '../../texts/texts.js';
import { Button } from '../Button.js';
import { useKeysOfPage } from '../keys.js';
import type { Values } from '../segments/segments.js';
import { BulkDialog } from './BulkDialog.js';
import { bulkTexts } from './bulk.texts.js';
import { type BulkList, filtersOf } from './bulk-values.js';
import type { Selection } from './useSelection.js';

const KEY = 'Alt+A';

interface Props {
  list: BulkList;
  asked: Values;
  total: number;
  selection: Selection;
}

/** How many are chosen, and what can be done with them; beside the rows, wherever one has scrolled. */
export function SelectionBar({ list, asked, total, selection }: Props) {
  const texts = useTexts(bulkTexts);
  const [isChanging, setIsChanging] = useState(false);
  const { ids, isAll, isEmpty } = selection;
  const change = useRef<HTMLButtonElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const goOn = useFocusNext();
  useKeyTo(change, texts.keyDoes);
  const chooseAll = () => {
    selection.chooseAll();
    goOn(change);
  };
  return (
    <>
      {/* Its place stays: no row moves while one is being pressed. */}
      <div className="selection-begin">
        {isEmpty && (
          <Button ref={begin} small look="tertiary" onClick={chooseAll}>
            {texts.all(total)}
          </Button>
        )}
      </div>
      {!isEmpty && (
        <section className="selection-bar" aria-label={texts.bar}>
          <p role="status">
            <strong>{isAll ? texts.chosenAll(total) : texts.chosen(ids.size)}</strong>
            {isAll && <span className="muted"> {texts.leaveLater}</span>}
          </p>
          <div className="row">
            <Button
              ref={change}
              look="primary"
              small
              icon="edit"
              aria-keyshortcuts={KEY}
              onClick={() => setIsChanging(true)}
            >
              {texts.change}
            </Button>
            {!isAll && ids.size < total && (
              <Button small look="tertiary" onClick={chooseAll}>
                {texts.all(total)}
              </Button>
            )}
          </div>
          <Button
            small
            look="tertiary"
            icon="close"
            iconOnly
            onClick={() => {
              selection.clear();
              goOn(begin);
            }}
          >
            {texts.clear}
          </Button>
        </section>
      )}
      {isChanging && (
        <BulkDialog
          list={list}
          of={isAll ? { filters: filtersOf(asked) } : { ids: [...ids] }}
          count={isAll ? total : ids.size}
          onClose={() => setIsChanging(false)}
        />
      )}
    </>
  );
}

/** Where the work goes on once what was pressed is gone. */
function useFocusNext(): (place: RefObject<HTMLElement | null>) => void {
  const next = useRef<RefObject<HTMLElement | null> | null>(null);
  useEffect(() => {
    next.current?.current?.focus();
    next.current = null;
  });
  return (place) => {
    next.current = place;
  };
}

/** From a row far down the key leads to what can be done, past all rows between. */
function useKeyTo(place: RefObject<HTMLElement | null>, does: string): void {
  useKeysOfPage(useMemo(() => [{ keys: KEY, does }], [does]));
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.code !== 'KeyA' || place.current === null) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      place.current.focus();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [place]);
}
