import { useState } from 'react';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { TextArea, TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { useTexts } from '../texts/texts.js';
import { dateWishTexts } from './date-wish.texts.js';

/** Another day, and why. */
export function WishDialog({
  title,
  sending,
  onClose,
}: {
  title: string;
  sending: {
    error: Error | null;
    isPending: boolean;
    mutate: (wish: { dueDate: string; reason: string }) => void;
  };
  onClose: () => void;
}) {
  const texts = useTexts(dateWishTexts);
  const [dueDate, setDueDate] = useState('');
  const [reason, setReason] = useState('');
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="muted">{texts.askDetail}</p>
      <Form
        error={sending.error}
        label={title}
        onSubmit={() => sending.mutate({ dueDate, reason: reason.trim() })}
      >
        <TextField
          name="dueDate"
          type="date"
          label={texts.day}
          required
          value={dueDate}
          onChange={setDueDate}
        />
        <TextArea
          name="reason"
          label={texts.reason}
          required
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={setReason}
        />
        <div className="row">
          <Button type="submit" look="primary" busy={sending.isPending}>
            {texts.send}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
