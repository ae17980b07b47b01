import { memo, useState, useSyncExternalStore } from 'react';
import { useMutation } from '@tanstack/react-query';
import { attendanceWords, meetingRoleWords, rsvpWords } from '../../src/words/meeting-words.js';
import { atStart } from '../../src/words/word.js';
import { useOnce } from '../api/once.js';
import { Alert } from '../design/Alert.js';
import { Button } from '../design/Button.js';
import { Empty, useProblemText } from '../design/Problem.js';
import { TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { notify } from '../design/Notices.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import {
  type Attendance,
  type AttendanceSheet,
  countsOf,
  type Participation,
  sweep,
  taps,
} from './attendance-sheet.js';
import { attendanceTexts } from './attendance.texts.js';
import { addGuest } from './holding.api.js';

/** Who is there: all in one sweep, then single taps for the others. */
export function AttendancePanel({
  sheet,
  meetingId,
  participations,
  mayAdd,
  readOnly,
  onAdded,
  onNext,
}: {
  sheet: AttendanceSheet;
  meetingId: string;
  participations: readonly Participation[];
  mayAdd: boolean;
  readOnly: boolean;
  onAdded: () => void;
  /** On to the first item; null where there is none. */
  onNext: (() => void) | null;
}) {
  const texts = useTexts(attendanceTexts);
  const problem = useProblemText();
  const { shown, saving, error } = useSyncExternalStore(sheet.subscribe, sheet.getState);
  const { there, open, all } = countsOf(shown);
  const swept = sweep(participations, shown);
  const tap = (id: string, attendance: Attendance) =>
    // A second tap takes it back.
    sheet.tap(new Map([[id, shown.get(id) === attendance ? 'unknown' : attendance]]));
  return (
    <section className="stack" aria-labelledby="attendance">
      <div className="item-head">
        <h2 id="attendance" className="kern-heading-medium" tabIndex={-1}>
          {texts.title}
        </h2>
        <p className="muted nums-inline">{texts.counts(there, all, open)}</p>
      </div>
      {participations.length === 0 && <Empty title={texts.nobody}>{texts.nobodyDetail}</Empty>}
      {swept.size > 0 && !readOnly && (
        <div className="sweep">
          <Button
            look="primary"
            icon="check"
            onClick={() => {
              const before = sheet.tap(swept);
              const excused = [...swept.values()].filter((each) => each === 'excused').length;
              notify(texts.swept(swept.size - excused, excused), () => sheet.tap(before));
              // The button is gone with what it did; one goes on with the first of the list.
              document.querySelector<HTMLElement>('.attendance-taps button')?.focus();
            }}
          >
            {there === 0 ? texts.all : texts.allOthers}
          </Button>
          <p className="kern-hint">{texts.allHelp}</p>
        </div>
      )}
      {saving === 'refused' && (
        <Alert mood="danger" title={problem(error).title}>
          {problem(error).detail}
        </Alert>
      )}
      <ul className="plain attendance">
        {participations.map((each) => (
          <Row
            key={each.id}
            participation={each}
            attendance={shown.get(each.id) ?? 'unknown'}
            readOnly={readOnly}
            tap={tap}
          />
        ))}
      </ul>
      <p className="notes-status" data-saving={saving}>
        {texts.saving[saving]}
      </p>
      {mayAdd && <AddGuest meetingId={meetingId} onAdded={onAdded} />}
      {onNext !== null && (
        <div className="item-foot">
          <Button look={swept.size > 0 ? 'secondary' : 'primary'} icon="arrow-forward" onClick={onNext}>
            {texts.next}
          </Button>
        </div>
      )}
    </section>
  );
}

const Row = memo(RowOf, (before, after) =>
  (['participation', 'attendance', 'readOnly'] as const).every((key) => before[key] === after[key]),
);

function RowOf({
  participation: { id, name, organisationName, meetingRole, rsvp },
  attendance,
  readOnly,
  tap,
}: {
  participation: Participation;
  attendance: Attendance;
  readOnly: boolean;
  tap: (id: string, attendance: Attendance) => void;
}) {
  const word = useWord();
  const about = [
    organisationName,
    meetingRole === 'participant' ? null : word(meetingRoleWords, meetingRole),
    rsvp === 'accepted' || rsvp === 'needs_action' ? null : word(rsvpWords, rsvp),
  ].filter((each) => each !== null);
  return (
    <li className="attendance-row" data-attendance={attendance}>
      <span className="attendance-who">
        <strong id={`name-${id}`}>{name}</strong>
        <span className="muted">{about.join(' · ')}</span>
      </span>
      <span className="attendance-taps" role="group" aria-labelledby={`name-${id}`}>
        {taps.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={attendance === each}
            data-tap={each}
            disabled={readOnly}
            onClick={() => tap(id, each)}
          >
            {atStart(word(attendanceWords, each))}
          </button>
        ))}
      </span>
    </li>
  );
}

function AddGuest({ meetingId, onAdded }: { meetingId: string; onAdded: () => void }) {
  const texts = useTexts(attendanceTexts);
  const [name, setName] = useState('');
  const once = useOnce();
  const add = useMutation({
    mutationFn: () => addGuest(meetingId, name.trim(), once.key),
    onSuccess: () => {
      notify(texts.guestAdded(name.trim()));
      setName('');
      once.over();
      onAdded();
    },
    onError: once.over,
  });
  return (
    <Form error={add.error} onSubmit={() => add.mutate()} label={texts.addGuest}>
      <div className="guest-row">
        <TextField
          name="guestName"
          label={texts.guest}
          required
          maxLength={200}
          value={name}
          onChange={setName}
        />
        <Button type="submit" icon="add" busy={add.isPending}>
          {texts.addGuest}
        </Button>
      </div>
    </Form>
  );
}
