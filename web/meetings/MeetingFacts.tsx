import { Link } from '@tanstack/react-router';
import { minutesStateWords } from '../../src/words/minutes-words.js';
import { Day } from '../design/Day.js';
import { Fact, Facts } from '../design/Facts.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { meetingTexts } from './meeting.texts.js';
import type { Meeting } from './meetings.query.js';
import { groupAt, minutesAt } from './places.js';
import { useMeetingDays } from './useMeetingDays.js';

/** When, where, whose, and what became of it. */
export function MeetingFacts({ meeting }: { meeting: Meeting }) {
  const texts = useTexts(meetingTexts);
  const days = useMeetingDays(meeting);
  const word = useWord();
  const nameOf = useLocalName();
  const { plannedStart, plannedEnd, actualStart, actualEnd, location, joinUrl, minutes } = meeting;
  return (
    <Facts label={texts.facts} look="across">
      <Fact name={texts.when}>
        <time dateTime={plannedStart}>{days.span(plannedStart, plannedEnd)}</time>
        <span className="muted">
          {days.relative(days.dayOf(plannedStart))}
          {days.isElsewhere && ` · ${texts.zone(meeting.timeZone)}`}
        </span>
      </Fact>
      <Fact name={texts.where}>
        <span className="lines">{location ?? texts.noPlace}</span>
      </Fact>
      {typeof joinUrl === 'string' && (
        <Fact name={texts.online}>
          <a className="kern-link" href={joinUrl} target="_blank" rel="noreferrer">
            {hostOf(joinUrl)}
          </a>
        </Fact>
      )}
      {actualStart === null && (
        <Fact name={texts.answerBy}>
          {meeting.answerBy !== null && <Day day={meeting.answerBy} relative />}
        </Fact>
      )}
      {actualStart !== null && (
        <Fact name={texts.began}>
          {actualEnd === null ? texts.began_(days.time(actualStart)) : days.span(actualStart, actualEnd)}
        </Fact>
      )}
      <Fact name={texts.group}>
        <Link {...groupAt(meeting.steeringGroup.slug)} className="kern-link">
          {nameOf(meeting.steeringGroup.name)}
        </Link>
      </Fact>
      {minutes !== null && (
        <Fact name={texts.minutes}>
          <Link {...minutesAt(minutes.id)} className="kern-link">
            {texts.minutes}
          </Link>{' '}
          <span className="muted">({word(minutesStateWords, minutes.state)})</span>
        </Fact>
      )}
      {meeting.minutesMissing === true && <Fact name={texts.minutes}>{texts.minutesMissing}</Fact>}
    </Facts>
  );
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}
