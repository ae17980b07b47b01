import { useState } from 'react';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { useDays } from '../design/days.js';
import { TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { endAfter } from '../design/terms.js';
import { useTexts } from '../texts/texts.js';
import type { Seat } from './queries.js';
import { seatsTexts } from './seats.texts.js';
import { useSeats } from './useSeats.js';

/** Asks for the last day of a seat; what was so before can be brought back. */
export function EndSeat({
  seat,
  onClose,
  onDone,
}: {
  seat: Seat;
  onClose: () => void;
  onDone: (text: string, undo: () => void) => void;
}) {
  const texts = useTexts(seatsTexts);
  const [lastDay, setLastDay] = useState(useDays().today());
  const { patch } = useSeats();
  const { name } = seat.person;
  const send = () =>
    patch.mutate(
      { seat, content: { endDate: endAfter(lastDay) } },
      {
        onSuccess: (ended) =>
          onDone(texts.ended(name), () => patch.mutate({ seat: ended, content: { endDate: seat.endDate } })),
      },
    );
  return (
    <Dialog title={texts.endTitle(name)} onClose={onClose}>
      <Form error={patch.error} label={texts.endTitle(name)} onSubmit={send}>
        <TextField
          name="endDate"
          label={texts.lastDay}
          help={texts.lastDayOfEnd}
          type="date"
          required
          value={lastDay}
          onChange={setLastDay}
        />
        <div className="row">
          <Button type="submit" look="primary" busy={patch.isPending}>
            {texts.end}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
