import { useState } from 'react';
import { rsvpWords } from '../../src/words/meeting-words.js';
import { useMe } from '../api/me.js';
import { Button } from '../design/Button.js';
import { TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { notify } from '../design/Notices.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { meetingTexts } from './meeting.texts.js';
import type { Meeting, Participation } from './meetings.query.js';
import { useParticipation } from './useParticipation.js';

/** My own answer, given by one press; it can be changed until the meeting opens. */
export function OwnAnswer({ meeting }: { meeting: Meeting }) {
  const texts = useTexts(meetingTexts);
  const word = useWord();
  const me = useMe().person?.id;
  const changing = useParticipation(meeting.id, texts.answerStale);
  const mine = meeting.participations.find(({ personId }) => personId !== null && personId === me);
  if (mine === undefined || !meeting.changeable.includes('ownAnswer')) return null;
  const give = (of: Participation, rsvp: Participation['rsvp']) =>
    changing.mutate(
      { of, body: { rsvp } },
      {
        onSuccess: (changed) => notify(texts.answered(word(rsvpWords, rsvp)), () => give(changed, of.rsvp)),
      },
    );
  return (
    <section className="own-answer" aria-labelledby="own-answer">
      <h2 id="own-answer" className="kern-title">
        {mine.rsvp === 'needs_action' ? texts.myAnswer : texts.myAnswerGiven(word(rsvpWords, mine.rsvp))}
      </h2>
      <div className="row">
        {(Object.keys(texts.answers) as (keyof typeof texts.answers)[]).map((rsvp) => (
          <Button
            key={rsvp}
            icon={mine.rsvp === rsvp ? 'check' : undefined}
            aria-pressed={mine.rsvp === rsvp}
            busy={changing.isPending && changing.variables.body.rsvp === rsvp}
            onClick={() => {
              if (mine.rsvp !== rsvp && !changing.isPending) give(mine, rsvp);
            }}
          >
            {texts.answers[rsvp]}
          </Button>
        ))}
      </div>
      {mine.rsvp !== 'needs_action' && (
        <OwnNote
          key={mine.rsvpNote}
          before={mine.rsvpNote ?? ''}
          busy={changing.isPending}
          save={(note) =>
            changing.mutate(
              { of: mine, body: { rsvpNote: note.trim() || null } },
              { onSuccess: () => notify(texts.noteSaved) },
            )
          }
        />
      )}
    </section>
  );
}

/** A remark with the answer, for who runs the meeting. */
function OwnNote({ before, busy, save }: { before: string; busy: boolean; save: (note: string) => void }) {
  const texts = useTexts(meetingTexts);
  const [note, setNote] = useState(before);
  return (
    <Form error={null} label={texts.note} onSubmit={() => !busy && save(note)}>
      <TextField
        name="rsvpNote"
        label={texts.note}
        help={texts.noteHelp}
        maxLength={500}
        value={note}
        onChange={setNote}
      />
      {note !== before && (
        <Button type="submit" busy={busy}>
          {texts.saveNote}
        </Button>
      )}
    </Form>
  );
}
