import { attendanceWords, meetingRoleWords, rsvpWords } from '../../src/words/meeting-words.js';
import { atStart } from '../../src/words/word.js';
import { useMay, useMe } from '../api/me.js';
import { Empty } from '../design/Problem.js';
import { type Mood, Status } from '../design/Status.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { meetingTexts } from './meeting.texts.js';
import type { Meeting, Participation } from './meetings.query.js';
import { countsOf } from './participants.js';

/** Who takes part, and what they answered; once the meeting has begun, who was there. */
export function Participants({ meeting }: { meeting: Meeting }) {
  const texts = useTexts(meetingTexts);
  const word = useWord();
  const may = useMay();
  const { participations } = meeting;
  const sees = may.inGroup('meeting.read', meeting.steeringGroupId);
  const counts = countsOf(participations).map(({ rsvp, count }) => `${count} ${word(rsvpWords, rsvp)}`);
  return (
    <section aria-labelledby="participants">
      <h2 id="participants" className="kern-heading-small">
        {texts.participants}
        {sees && participations.length > 0 && <span className="muted"> ({participations.length})</span>}
      </h2>
      {participations.length === 0 ? (
        <Empty title={texts.noParticipants} />
      ) : (
        <>
          {sees && meeting.actualStart === null && <p className="muted">{counts.join(', ')}</p>}
          {!sees && <p className="muted">{texts.onlyYou}</p>}
          <ul className="plain people">
            {participations.map((each) => (
              <li key={each.id} className="person-row">
                <span>
                  <PersonName participation={each} participations={participations} />
                </span>
                <Answer participation={each} hasBegun={meeting.actualStart !== null} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const answerMoods: Readonly<Record<Participation['rsvp'], Mood>> = {
  accepted: 'success',
  tentative: 'warning',
  declined: 'danger',
  delegated: 'info',
  needs_action: 'neutral',
};

function Answer({ participation, hasBegun }: { participation: Participation; hasBegun: boolean }) {
  const word = useWord();
  const { rsvp, attendance, invitedAt } = participation;
  if (hasBegun && attendance !== undefined && attendance !== 'unknown') {
    return <span className="muted">{atStart(word(attendanceWords, attendance))}</span>;
  }
  if (hasBegun || (invitedAt === null && rsvp === 'needs_action')) return null;
  return <Status mood={answerMoods[rsvp]}>{atStart(word(rsvpWords, rsvp))}</Status>;
}

/** A name with what this one is there for. */
export function PersonName({
  participation: { name, personId, meetingRole, organisationName, substituteForPersonId, rsvpNote = null },
  participations,
}: {
  participation: Participation;
  participations: readonly Participation[];
}) {
  const texts = useTexts(meetingTexts);
  const word = useWord();
  const me = useMe();
  const other = participations.find(
    (each) => each.personId !== null && each.personId === substituteForPersonId,
  );
  const role = meetingRole === 'participant' ? null : word(meetingRoleWords, meetingRole);
  const standsIn =
    substituteForPersonId === null
      ? null
      : other === undefined
        ? texts.inVain
        : texts.substitutesFor(other.name);
  const note = rsvpNote === null ? null : texts.noted(rsvpNote);
  const details = [organisationName, role, standsIn, note].filter((each) => each !== null);
  return (
    <>
      <span className={personId !== null && personId === me.person?.id ? 'person-me' : undefined}>
        {name}
      </span>
      {details.length > 0 && <span className="muted person-details">{details.join(' · ')}</span>}
    </>
  );
}
