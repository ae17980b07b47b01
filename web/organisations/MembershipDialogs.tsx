import { useState } from 'react';
import type { Schema } from '../api/client.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { useDays } from '../design/days.js';
import { TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { useTexts } from '../texts/texts.js';
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
