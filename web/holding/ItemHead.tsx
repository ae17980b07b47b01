import { memo, useEffect, useState } from 'react';
import { agendaItemKindWords } from '../../src/words/meeting-words.js';
import { Status } from '../design/Status.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import type { Item, Present } from './holding.api.js';
import { holdingTexts } from './holding.texts.js';
import { clockOf, isOver } from './running.js';

/** What is spoken of, for how long already, and who else is at it. */
export function ItemHead({
  item,
  others,
  since,
}: {
  item: Item;
  others: readonly Present[];
  /** Moment since when I am at the item, as the server knows it; null while it does not. */
  since: string | null;
}) {
  const texts = useTexts(holdingTexts);
  const word = useWord();
  return (
    <header className="item-head">
      <h2 id="item" className="kern-heading-medium" tabIndex={-1}>
        <span className="muted">{texts.item(item.position)}</span> {item.title}
      </h2>
      <div className="item-about">
        <Status>{word(agendaItemKindWords, item.kind)}</Status>
        {item.presenterName !== null && <span className="muted">{texts.presenter(item.presenterName)}</span>}
        <Running key={since ?? ''} since={since} planned={item.durationMinutes} />
      </div>
      <p className="also-here" role="status">
        {others.length > 0 && texts.alsoHere(others.map(({ name }) => name ?? '?').join(', '))}
      </p>
    </header>
  );
}

const TICK_MS = 1_000;

const Running = memo(function Running({ since, planned }: { since: string | null; planned: number | null }) {
  const texts = useTexts(holdingTexts);
  const [start] = useState(() => (since === null ? Date.now() : Date.parse(since)));
  const [now, setNow] = useState(start);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const over = isOver(now - start, planned);
  return (
    <span className={`running${over ? ' overdue' : ''}`}>
      <span role="timer" aria-label={texts.timer}>
        {clockOf(now - start)}
      </span>
      {planned !== null && <span> {texts.ofPlanned(planned)}</span>}
      {over && <span> · {texts.overTime}</span>}
    </span>
  );
});
