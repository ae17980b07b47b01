import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import type { Schema } from '../api/client.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { useDays } from '../design/days.js';
import { TextArea, TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import type { GroupSeat } from '../design/Involvement.js';
import { placeOf } from '../design/places.js';
import { endAfter } from '../design/terms.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { membershipsTexts } from './memberships.texts.js';

interface Asked<Body> {
  error: unknown;
  isBusy: boolean;
  onClose: () => void;
  onSend: (body: Body) => void;
}

/** The first activation: from when on. */
export function ActivateMembership({ error, isBusy, onClose, onSend }: Asked<Schema<'ActivationRequest'>>) {
  const texts = useTexts(membershipsTexts);
  const [joinedOn, setJoinedOn] = useState(useDays().today());
  return (
    <Dialog title={texts.activate} onClose={onClose}>
      <Form error={error} label={texts.activate} onSubmit={() => onSend({ joinedOn })}>
        <TextField
          name="joinedOn"
          label={texts.joinedOn}
          help={texts.joinedOnHelp}
          type="date"
          required
          value={joinedOn}
          onChange={setJoinedOn}
        />
        <div className="row">
          <Button type="submit" look="primary" busy={isBusy}>
            {texts.steps.activation}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

/** The end, which is final: the last day that counts, why, and which seats it leaves behind. */
export function EndMembership({
  seats,
  error,
  isBusy,
  onClose,
  onSend,
}: Asked<Schema<'EndingRequest'>> & { seats: readonly GroupSeat[] }) {
  const texts = useTexts(membershipsTexts);
  const nameOf = useLocalName();
  const [lastDay, setLastDay] = useState(useDays().today());
  const [endReason, setEndReason] = useState('');
  const endedOn = endAfter(lastDay);
  const left = seats.filter(
    ({ startDate, endDate }) =>
      endedOn !== null && (endDate === null || (endDate > endedOn && endDate > startDate)),
  );
  return (
    <Dialog title={texts.end} onClose={onClose}>
      <p className="kern-body">{texts.endDetail}</p>
      <Form
        error={error}
        label={texts.end}
        onSubmit={() =>
          onSend({
            endedOn: endedOn ?? undefined,
            endReason: endReason.trim() === '' ? null : endReason.trim(),
          })
        }
      >
        <TextField
          name="endedOn"
          label={texts.lastDay}
          help={texts.lastDayHelp}
          type="date"
          required
          value={lastDay}
          onChange={setLastDay}
        />
        <TextArea
          name="endReason"
          label={texts.endReason}
          rows={2}
          maxLength={1000}
          value={endReason}
          onChange={setEndReason}
        />
        {left.length > 0 && (
          <div>
            <p className="kern-body">{texts.seatsStay}</p>
            <ul>
              {left.map(({ id, person, steeringGroup }) => (
                <li key={id}>
                  <Link {...placeOf.group(steeringGroup.slug)} className="kern-link">
                    {nameOf(steeringGroup.name)}
                  </Link>
                  {`: ${person.name}`}
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className="row">
          <Button type="submit" look="primary" busy={isBusy}>
            {texts.end}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
