import { useTexts } from '../texts/texts.js';
import { useDays } from './days.js';
import { lastDayOf } from './terms.js';
import { termTexts } from './term.texts.js';

/** From when until when: „seit Mi., 1. Apr. 2026“, „Mi., 1. Apr. 2026 – Do., 31. Dez. 2026“. The last day is the last that counts. */
export function Term({ start, end }: { start: string | null; end: string | null }) {
  const texts = useTexts(termTexts);
  const days = useDays();
  const from = start === null ? null : days.day(start);
  if (end === null) {
    if (start === null || from === null) return <span>{texts.none}</span>;
    return <time dateTime={start}>{days.fromToday(start) > 0 ? texts.from(from) : texts.since(from)}</time>;
  }
  if (start !== null && end <= start) return <span>{texts.never}</span>;
  const last = lastDayOf(end);
  return (
    <span>
      {from === null ? '' : `${from} – `}
      <time dateTime={last}>{from === null ? texts.until(days.day(last)) : days.day(last)}</time>
    </span>
  );
}
