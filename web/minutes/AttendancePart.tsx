import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from '../design/Button.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { attendanceWords, meetingRoleWords } from '../../src/words/meeting-words.js';
import { atStart } from '../../src/words/word.js';
import { AttendanceEdit } from './AttendanceEdit.js';
import { documentTexts } from './document.texts.js';
import { personAt } from './places.js';
import { useReading } from './reading.js';
import { byAttendance, type Participation } from './record.js';

/** Who was there, and who was not. */
export function AttendancePart() {
  const texts = useTexts(documentTexts);
  const word = useWord();
  const { minutes, meeting } = useReading();
  const [edits, setEdits] = useState(false);
  if (minutes.participations === undefined) return null;
  const mayChange = meeting?.changeable.includes('attendance') ?? false;
  return (
    <section aria-labelledby="attendance" className="minutes-attendance">
      <header className="minutes-item-head">
        <h2 id="attendance" className="kern-heading-medium">
          {texts.attendance}
        </h2>
        {mayChange && !edits && (
          <Button small icon="edit" onClick={() => setEdits(true)} aria-label={texts.editAttendance}>
            {texts.edit}
          </Button>
        )}
      </header>
      {edits && meeting !== undefined ? (
        <AttendanceEdit meeting={meeting} onDone={() => setEdits(false)} />
      ) : (
        byAttendance(minutes.participations).map(({ attendance, people }) => (
          <div key={attendance}>
            <h3 className="minutes-subhead">
              {atStart(word(attendanceWords, attendance))} <span className="muted">{people.length}</span>
            </h3>
            <ul className="plain minutes-people">
              {people.map((person) => (
                <One key={person.id} participation={person} />
              ))}
            </ul>
          </div>
        ))
      )}
    </section>
  );
}

function One({ participation }: { participation: Participation }) {
  const texts = useTexts(documentTexts);
  const word = useWord();
  const { linked } = useReading();
  const { name, personId, organisationName, meetingRole, substituteForPerson } = participation;
  const about = [
    organisationName,
    meetingRole !== 'participant' && word(meetingRoleWords, meetingRole),
    substituteForPerson && texts.inPlaceOf(substituteForPerson.name),
  ].filter(Boolean);
  return (
    <li>
      {linked && personId !== null ? (
        <Link {...personAt(personId)} className="minutes-person">
          {name}
        </Link>
      ) : (
        name
      )}
      {about.length > 0 && <span className="muted"> {about.join(' · ')}</span>}
    </li>
  );
}
