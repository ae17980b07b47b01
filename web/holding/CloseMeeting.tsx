import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { useTexts } from '../texts/texts.js';
import { beginTexts } from './begin.texts.js';
import { closeMeeting, type Meeting } from './holding.api.js';
import { momentOf, nowLocal } from './moments.js';

/** The end of the evening: final, so that it says what is still open. */
export function CloseMeeting({
  meeting,
  openAttendance,
  isSaved,
  onClosed,
  onStay,
}: {
  meeting: Meeting;
  openAttendance: number;
  isSaved: boolean;
  onClosed: (meeting: Meeting) => void;
  onStay: () => void;
}) {
  const texts = useTexts(beginTexts);
  const [ended, setEnded] = useState('');
  const close = useMutation({
    mutationFn: () => closeMeeting(meeting, momentOf(ended)),
    onSuccess: onClosed,
  });
  const undiscussed = meeting.agenda.filter(({ wasDiscussed }) => wasDiscussed === false);
  const missing = [
    openAttendance > 0 ? texts.missingAttendance(openAttendance) : null,
    undiscussed.length > 0
      ? texts.missingDiscussed(undiscussed.map(({ position, title }) => `${position} ${title}`).join('; '))
      : null,
    isSaved ? null : texts.missingNotes,
  ].filter((each) => each !== null);
  return (
    <Dialog title={texts.close} onClose={onStay}>
      <p className="kern-body">{texts.closeDetail}</p>
      {missing.length > 0 && (
        <div>
          <p className="kern-title">{texts.missing}</p>
          <ul className="missing">
            {missing.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      )}
      <Form error={close.error} onSubmit={() => close.mutate()} label={texts.close}>
        <TextField
          name="at"
          label={texts.endedAt}
          help={texts.endedAtHelp}
          type="datetime-local"
          max={nowLocal()}
          value={ended}
          onChange={setEnded}
        />
        <div className="row">
          <Button type="submit" look="primary" busy={close.isPending}>
            {texts.close}
          </Button>
          <Button onClick={onStay}>{texts.stay}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
