import { Link } from '@tanstack/react-router';
import { interactionKindWords } from '../../src/words/network-words.js';
import { membershipOverviewWords as words } from '../../src/words/membership-words.js';
import { atStart } from '../../src/words/word.js';
import { Day, Due } from '../design/Day.js';
import { useDays } from '../design/days.js';
import { Fact, Facts } from '../design/Facts.js';
import { More } from '../design/Involvement.js';
import { nameOf } from '../design/names.js';
import { placeOf } from '../design/places.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { membershipPageTexts } from './membership-page.texts.js';
import type { MembershipOverview } from './queries.js';

interface Props {
  overview: MembershipOverview;
}

/** What the member brings: knowledge, offers, people. */
export function Brought({ overview: { organisation, expertise, offers, persons } }: Props) {
  const texts = useTexts(membershipPageTexts);
  const word = useWord();
  const none = <span className="muted">{word(words, 'none')}</span>;
  return (
    <section>
      <h2 className="kern-heading-medium">{word(words, 'brings')}</h2>
      <Facts>
        <Fact name={word(words, 'expertise')}>{expertise.join(', ') || none}</Fact>
        <Fact name={word(words, 'offers')}>{offers.join(', ') || none}</Fact>
        <Fact name={word(words, 'persons')}>
          {persons.total === 0 ? (
            <span className="muted">{texts.noPersons}</span>
          ) : (
            <ul className="plain lines-list">
              {persons.data.map((person) => {
                const at = person.affiliations.find(
                  ({ organisationId, isCurrent }) => isCurrent && organisationId === organisation.id,
                );
                return (
                  <li key={person.id}>
                    <Link {...placeOf.person(person.id)} className="kern-link">
                      {nameOf(person)}
                    </Link>
                    {at?.function && <span className="muted">{`, ${at.function}`}</span>}
                  </li>
                );
              })}
            </ul>
          )}
        </Fact>
      </Facts>
      <More of={persons} />
    </section>
  );
}

/** The meetings at which it was present: how many a year, and the last ones. */
export function Visited({ overview: { meetings, meetingsByYear } }: Props) {
  const texts = useTexts(membershipPageTexts);
  const word = useWord();
  return (
    <section>
      <h2 className="kern-heading-medium">{word(words, 'meetings')}</h2>
      {meetings.total === 0 && <p className="muted">{texts.noMeetings}</p>}
      {meetingsByYear.length > 0 && (
        <Facts>
          {meetingsByYear.map(({ year, meetings: n }) => (
            <Fact key={year} name={String(year)}>
              {texts.meetings(n)}
            </Fact>
          ))}
          {meetings.data.slice(0, 1).map(({ id, title, plannedStart }) => (
            <Fact key={id} name={word(words, 'last')}>
              <span>
                <Link {...placeOf.meeting(id)} className="kern-link">
                  {title}
                </Link>
                <span className="muted">
                  {', '}
                  <DayOf moment={plannedStart} />
                </span>
              </span>
            </Fact>
          ))}
        </Facts>
      )}
    </section>
  );
}

/** What was adopted where it was present. */
export function Carried({ overview: { decisions } }: Props) {
  const texts = useTexts(membershipPageTexts);
  const word = useWord();
  return (
    <section>
      <h2 className="kern-heading-medium">{word(words, 'decisions')}</h2>
      {decisions.total === 0 && <p className="muted">{texts.noDecisions}</p>}
      <ul className="plain lines-list">
        {decisions.data.map(({ id, number, text, meetingDay }) => (
          <li key={id}>
            <p>
              <Link {...placeOf.decision(id)} className="kern-link">
                {number ?? word(words, 'decision')}
              </Link>
              <span className="muted">
                {', '}
                <Day day={meetingDay} />
              </span>
            </p>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      <More of={decisions} />
    </section>
  );
}

/** What staff last had to do with it, and what comes next. */
export function Noted({ overview: { interactions, nextSteps } }: Props) {
  const texts = useTexts(membershipPageTexts);
  const word = useWord();
  const [last] = interactions?.data ?? [];
  return (
    <section>
      <h2 className="kern-heading-medium">{texts.contacts}</h2>
      <Facts>
        <Fact name={texts.lastContact}>
          {last ? (
            <>
              <span className="muted">
                {`${atStart(word(interactionKindWords, last.kind))}, `}
                <Day day={last.happenedOn} />
              </span>
              <span className="lines">{`\n${last.text}`}</span>
            </>
          ) : (
            <span className="muted">{word(words, 'none')}</span>
          )}
        </Fact>
        <Fact name={texts.nextStep}>
          {nextSteps?.total === 0 && <span className="muted">{texts.noNext}</span>}
          <ul className="plain">
            {nextSteps?.data.map(({ id, nextStep, nextStepDueDate }) => (
              <li key={id}>
                {`${nextStep ?? ''}, `}
                <Due day={nextStepDueDate} />
              </li>
            ))}
          </ul>
        </Fact>
      </Facts>
    </section>
  );
}

function DayOf({ moment }: { moment: string }) {
  return <Day day={useDays().dayOf(moment)} />;
}
