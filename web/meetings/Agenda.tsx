import { agendaItemKindWords } from '../../src/words/meeting-words.js';
import { Empty } from '../design/Problem.js';
import { Status } from '../design/Status.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { beginnings } from './agenda-time.js';
import { meetingTexts } from './meeting.texts.js';
import type { AgendaItem, Meeting } from './meetings.query.js';
import { useMeetingDays } from './useMeetingDays.js';

/** What will be, or was, on the table, with when it is due by the durations. */
export function Agenda({ meeting }: { meeting: Meeting }) {
  const texts = useTexts(meetingTexts);
  const days = useMeetingDays(meeting);
  const { agenda, plannedStart } = meeting;
  const times = beginnings(agenda, plannedStart);
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda" className="kern-heading-small">
        {texts.agenda}
      </h2>
      {agenda.length === 0 ? (
        <Empty title={texts.noAgenda}>
          {meeting.changeable.includes('agenda') && <p>{texts.noAgendaPlan}</p>}
        </Empty>
      ) : (
        <ol className="agenda">
          {agenda.map((item, place) => (
            <li key={item.id} className="agenda-row">
              <span className="agenda-number">{place + 1}</span>
              <div className="agenda-body">
                <p className="agenda-title">{item.title}</p>
                <ItemFacts item={item} />
              </div>
              <span className="agenda-time nums">
                <time dateTime={times[place]}>{days.time(times[place] ?? plannedStart)}</time>
                {item.durationMinutes !== null && (
                  <span className="muted">{texts.minutesLong(item.durationMinutes)}</span>
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** What is expected under an item, who presents it, how long it has been going on. */
export function ItemFacts({ item }: { item: AgendaItem }) {
  const texts = useTexts(meetingTexts);
  const word = useWord();
  const said = [word(agendaItemKindWords, item.kind), item.presenterName, item.isPublic && texts.isPublic];
  return (
    <p className="agenda-facts">
      <span className="muted">{said.filter((each) => typeof each === 'string').join(' · ')}</span>
      {item.carryCount > 0 && (
        <Status mood={item.isLongCarried ? 'warning' : 'neutral'}>{texts.carried(item.carryCount)}</Status>
      )}
    </p>
  );
}
