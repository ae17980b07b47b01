import { Link } from '@tanstack/react-router';
import type { Schema } from '../api/client.js';
import { useDays } from '../design/days.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { Part } from './Part.js';
import { todayTexts } from './today.texts.js';

type Today = Schema<'TodayResponse'>;
type Row = Schema<'MinutesRowResponse'>;

/** Drafts and reviews of minutes that wait for me, and objections to what I write. */
export function MyMinutes({ drafts, reviews, objections }: Pick<Today, 'drafts' | 'reviews' | 'objections'>) {
  const texts = useTexts(todayTexts);
  const localName = useLocalName();
  const days = useDays();
  const minutes = (row: Row) => (
    <div>
      <Link to="/minutes/$minutesId" params={{ minutesId: row.id }} className="row-title">
        {row.meeting.title}
      </Link>
      <div className="muted">
        {localName(row.steeringGroup.name)} · {days.day(days.dayOf(row.meeting.plannedStart))}
      </div>
    </div>
  );
  return (
    <>
      <Part
        title={texts.drafts}
        first={drafts}
        all={{ to: '/minutes', search: { state: 'draft' } }}
        rowKey={({ id }) => id}
      >
        {minutes}
      </Part>
      <Part
        title={texts.reviews}
        first={reviews}
        all={{ to: '/minutes', search: { state: 'in_review' } }}
        rowKey={({ id }) => id}
      >
        {minutes}
      </Part>
      <Part title={texts.objections} first={objections} rowKey={({ id }) => id}>
        {(objection) => (
          <div>
            <Link
              to="/minutes/$minutesId"
              params={{ minutesId: objection.minutesId }}
              search={{ objection: objection.id }}
              className="row-title"
            >
              {texts.objectionOf(objection.name)}
            </Link>
            <div className="muted">
              {objection.meeting.title} · {objection.text}
            </div>
          </div>
        )}
      </Part>
    </>
  );
}
