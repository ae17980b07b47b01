import { useTexts } from '../texts/texts.js';
import { useDays } from './days.js';
import { dayTexts } from './day.texts.js';

/** A day for people; the full date on hover and for screen readers where it is shown relative to today. */
export function Day({ day, relative = false }: { day: string; relative?: boolean }) {
  const days = useDays();
  const full = days.day(day);
  if (!relative) return <time dateTime={day}>{full}</time>;
  return (
    <time dateTime={day} title={full}>
      {days.relative(day)}
      <span className="kern-sr-only"> ({full})</span>
    </time>
  );
}

/** When something is due: overdue says since when, and what is near says in how many days. */
export function Due({ day, finished = false }: { day: string | null; finished?: boolean }) {
  const texts = useTexts(dayTexts);
  const days = useDays();
  if (day === null) return <span>{texts.noDue}</span>;
  const left = days.fromToday(day);
  const full = days.day(day);
  if (finished || left > 14) return <time dateTime={day}>{full}</time>;
  return (
    <time dateTime={day} title={full} className={left < 0 ? 'overdue' : undefined}>
      {left < 0 ? texts.overdue(-left) : texts.due(days.relative(day))}
      <span className="kern-sr-only"> ({full})</span>
    </time>
  );
}

export function Moment({ moment }: { moment: string }) {
  return <time dateTime={moment}>{useDays().moment(moment)}</time>;
}
