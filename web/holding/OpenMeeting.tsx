import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Button } from '../design/Button.js';
import { useDays } from '../design/days.js';
import { TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { useTexts } from '../texts/texts.js';
import { beginTexts } from './begin.texts.js';
import { beginMinutes, type Meeting, openMeeting } from './holding.api.js';
import { momentOf, nowLocal } from './moments.js';

/** Before the evening: what is planned, and the one button that begins it. */
export function OpenMeeting({ meeting, onOpened }: { meeting: Meeting; onOpened: () => void }) {
  const texts = useTexts(beginTexts);
  const days = useDays();
  const [began, setBegan] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const open = useMutation({
    mutationFn: async () => {
      const opened = await openMeeting(meeting, momentOf(began));
      if (opened.openSteps.includes('minutes')) await beginMinutes(meeting.id, key);
    },
    // Opened and the minutes not begun is a state of its own, which the page shows.
    onSettled: onOpened,
  });
  const accepted = meeting.participations.filter(({ rsvp }) => rsvp === 'accepted').length;
  const isEarly = days.fromToday(days.dayOf(meeting.plannedStart)) > 0;
  return (
    <div className="stack open-meeting">
      <p className="kern-body">
        {days.span(meeting.plannedStart, meeting.plannedEnd)}
        {meeting.location !== null && <> · {meeting.location}</>}
      </p>
      <p className="muted">
        {texts.items(meeting.agenda.length)} · {texts.accepted(accepted, meeting.participations.length)}
      </p>
      {isEarly && <p>{texts.early(days.relative(days.dayOf(meeting.plannedStart)))}</p>}
      <p className="kern-body">{texts.openDetail}</p>
      <Form error={open.error} onSubmit={() => open.mutate()} label={texts.open}>
        <details>
          <summary>{texts.laterBegin}</summary>
          <TextField
            name="at"
            label={texts.beganAt}
            type="datetime-local"
            max={nowLocal()}
            value={began}
            onChange={setBegan}
          />
        </details>
        <Button type="submit" look="primary" busy={open.isPending}>
          {texts.open}
        </Button>
      </Form>
    </div>
  );
}
