import { Link } from '@tanstack/react-router';
import { bounceReasonWords } from '../../src/words/mail-words.js';
import { gapWords } from '../../src/words/network-words.js';
import { atStart } from '../../src/words/word.js';
import type { Schema } from '../api/client.js';
import { Day } from '../design/Day.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { Part } from './Part.js';
import { todayTexts } from './today.texts.js';

type Today = Schema<'TodayResponse'>;

/** What needs whoever runs the alliance; a part that the API does not give is not theirs. */
export function ForStaff(today: Today) {
  const texts = useTexts(todayTexts);
  const localName = useLocalName();
  const word = useWord();
  const { overdue, missingMinutes, silentOrganisations, gaps, waitingAffiliations, waitingSeats, bounces } =
    today;
  return (
    <>
      {overdue && (
        <Part title={texts.overdue} first={overdue} rowKey={({ steeringGroup }) => steeringGroup.id}>
          {({ steeringGroup, count }) => (
            <Link
              to="/action-items"
              search={{ steeringGroup: steeringGroup.slug, overdue: true }}
              className="row-title today-row"
            >
              <span>{localName(steeringGroup.name)}</span>
              <span className="nums">{count}</span>
            </Link>
          )}
        </Part>
      )}
      {missingMinutes && (
        <Part
          title={texts.missingMinutes}
          first={missingMinutes}
          all={{ to: '/reports/$report', params: { report: 'missing-minutes' } }}
          rowKey={({ id }) => id}
        >
          {(meeting) => (
            <div>
              <Link to="/meetings/$meetingId" params={{ meetingId: meeting.id }} className="row-title">
                {meeting.title}
              </Link>
              <div className="muted">
                {localName(meeting.steeringGroup.name)} · {texts.heldSince(meeting.daysSince)}
              </div>
            </div>
          )}
        </Part>
      )}
      {gaps && (
        <Part
          title={texts.gaps}
          first={gaps}
          rowKey={({ kind, seat, steeringGroup }) => `${steeringGroup.id} ${kind} ${seat?.id ?? ''}`}
        >
          {({ kind, seat, steeringGroup }) => (
            <div>
              <Link to="/steering-groups/$id" params={{ id: steeringGroup.slug }} className="row-title">
                {localName(steeringGroup.name)}
              </Link>
              <div className="muted">
                {seat === null
                  ? atStart(word(gapWords, kind))
                  : texts.gapOf(seat.person.name, seat.organisation.name, word(gapWords, kind))}
              </div>
            </div>
          )}
        </Part>
      )}
      {waitingSeats && (
        <Part title={texts.waitingSeats} first={waitingSeats} rowKey={({ id }) => id}>
          {(seat) => (
            <div>
              <Link to="/steering-groups/$id" params={{ id: seat.steeringGroup.slug }} className="row-title">
                {seat.person.name}
              </Link>
              <div className="muted">
                {localName(seat.steeringGroup.name)} · {seat.organisation.name}
              </div>
            </div>
          )}
        </Part>
      )}
      {waitingAffiliations && (
        <Part title={texts.waitingAffiliations} first={waitingAffiliations} rowKey={({ id }) => id}>
          {(affiliation) => (
            <div>
              <Link to="/persons/$id" params={{ id: affiliation.person.id }} className="row-title">
                {affiliation.person.name}
              </Link>
              <div className="muted">{affiliation.organisation.name}</div>
            </div>
          )}
        </Part>
      )}
      {bounces && (
        <Part title={texts.bounces} first={bounces} all={{ to: '/mails/bounces' }} rowKey={({ id }) => id}>
          {({ address, toName, reason }) => (
            <div>
              <Link to="/mails/bounces" search={{ q: address }} className="row-title">
                {toName}
              </Link>
              <div className="muted">
                {address} · {word(bounceReasonWords, reason)}
              </div>
            </div>
          )}
        </Part>
      )}
      {silentOrganisations && (
        <Part
          title={texts.silent}
          first={silentOrganisations}
          all={{ to: '/reports/$report', params: { report: 'silent-organisations' } }}
          rowKey={({ id }) => id}
        >
          {(organisation) => (
            <div>
              <Link to="/organisations/$id" params={{ id: organisation.id }} className="row-title">
                {organisation.name}
              </Link>
              <div className="muted">
                {organisation.lastPresentOn === null ? (
                  texts.neverPresent
                ) : (
                  <>
                    {texts.lastPresent} <Day day={organisation.lastPresentOn} />
                  </>
                )}
              </div>
            </div>
          )}
        </Part>
      )}
    </>
  );
}
