import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { atStart } from '../../src/words/word.js';
import { meetingStateWords } from '../../src/words/meeting-words.js';
import { answer, api } from '../api/client.js';
import { ButtonLink } from '../design/Button.js';
import { useDays } from '../design/days.js';
import { Loaded } from '../design/Problem.js';
import { useLanguage, useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import type { MeetingRow } from './meetings.query.js';
import { type MeetingsSearch, nextDay } from './meetings.search.js';
import { meetingsTexts } from './meetings.texts.js';
import { monthBeside, weeksOf } from './month.js';
import { meetingAt } from './places.js';

/** What a month shows at the most; the API gives no more at once. */
const MOST = 200;

/** Meetings as a wall calendar shows them; on a phone the days that have one. */
export function MonthView({ search }: { search: MeetingsSearch }) {
  const texts = useTexts(meetingsTexts);
  const language = useLanguage();
  const days = useDays();
  const month = search.month ?? days.today().slice(0, 7);
  const weeks = weeksOf(month);
  const { q, group, kind, state } = search;
  const query = {
    q,
    from: weeks[0]?.[0],
    to: nextDay(weeks.at(-1)?.[6] ?? ''),
    steeringGroup: group === undefined ? undefined : [group],
    kind: kind === undefined ? undefined : [kind],
    state: state === undefined ? undefined : [state],
    sort: 'plannedStart' as const,
    limit: MOST,
  };
  const meetings = useQuery({
    queryKey: ['meetings', 'list', query],
    queryFn: () => answer(api.GET('/api/v1/meetings', { params: { query } })),
    // The month before stays until the next one has come.
    placeholderData: (before) => before,
  });
  const name = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${month}-01`),
  );
  const beside = (months: number) => ({
    to: '/meetings' as const,
    search: { ...search, month: monthBeside(month, months) },
  });
  return (
    <section aria-labelledby="month">
      <div className="month-head">
        <ButtonLink look="tertiary" icon="chevron-left" iconOnly to={beside(-1)}>
          {texts.lastMonth}
        </ButtonLink>
        <h2 id="month" className="kern-heading-small" aria-live="polite">
          {name}
        </h2>
        <ButtonLink look="tertiary" icon="chevron-right" iconOnly to={beside(1)}>
          {texts.nextMonth}
        </ButtonLink>
        {search.month !== undefined && (
          <ButtonLink to={{ to: '/meetings', search: { ...search, month: undefined } }}>
            {texts.thisMonth}
          </ButtonLink>
        )}
      </div>
      <Loaded query={meetings} rows={8}>
        {({ data, page }) => {
          const byDay = Map.groupBy(data, ({ plannedStart }) => days.dayOf(plannedStart));
          return (
            <>
              {page.nextCursor !== null && <p>{texts.tooMany(MOST)}</p>}
              <MonthTable name={name} month={month} weeks={weeks} byDay={byDay} />
              <MonthDays month={month} byDay={byDay} />
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

type ByDay = ReadonlyMap<string, readonly MeetingRow[]>;

function MonthTable({
  name,
  month,
  weeks,
  byDay,
}: {
  name: string;
  month: string;
  weeks: readonly string[][];
  byDay: ByDay;
}) {
  const texts = useTexts(meetingsTexts);
  const language = useLanguage();
  const today = useDays().today();
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  return (
    <table className="month">
      <caption className="kern-sr-only">{name}</caption>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col">
              {weekday.format(Date.parse(day))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td
                key={day}
                data-beside={!day.startsWith(month) || undefined}
                data-today={day === today || undefined}
              >
                <time dateTime={day}>{Number(day.slice(8))}</time>
                {day === today && <span className="kern-sr-only"> ({texts.today})</span>}
                {byDay.get(day)?.map((meeting) => (
                  <Entry key={meeting.id} meeting={meeting} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same on a phone, where a table of seven columns says nothing. */
function MonthDays({ month, byDay }: { month: string; byDay: ByDay }) {
  const texts = useTexts(meetingsTexts);
  const days = useDays();
  const inMonth = [...byDay].filter(([day]) => day.startsWith(month));
  return (
    <ul className="plain month-days">
      {inMonth.length === 0 && <li>{texts.noneInMonth}</li>}
      {inMonth.map(([day, meetings]) => (
        <li key={day}>
          <p className="muted">{days.day(day)}</p>
          {meetings.map((meeting) => (
            <Entry key={meeting.id} meeting={meeting} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function Entry({ meeting: { id, title, plannedStart, state, steeringGroup } }: { meeting: MeetingRow }) {
  const word = useWord();
  const nameOf = useLocalName();
  const days = useDays();
  const said = [atStart(word(meetingStateWords, state)), nameOf(steeringGroup.name)].join(' · ');
  return (
    <Link {...meetingAt(id)} className="month-entry" data-state={state}>
      <span className="month-time">{days.time(plannedStart)}</span> {title}
      <span className="muted month-said">{said}</span>
    </Link>
  );
}
