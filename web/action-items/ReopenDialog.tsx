import { useState } from 'react';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { TextArea } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { useTexts } from '../texts/texts.js';
import { actionItemTexts } from './action-items.texts.js';

/** What was done or cancelled opens again with a reason. */
export function ReopenDialog({
  title,
  isBusy,
  onClose,
  onReason,
}: {
  title: string;
  isBusy: boolean;
  onClose: () => void;
  onReason: (reason: string) => void;
}) {
  const texts = useTexts(actionItemTexts);
  const [reason, setReason] = useState('');
  return (
    <Dialog title={texts.reopenTitle} onClose={onClose}>
      <p className="kern-body">{title}</p>
      <Form error={null} label={texts.reopenTitle} onSubmit={() => onReason(reason.trim())}>
        <TextArea
          name="reason"
          label={texts.reason}
          help={texts.reasonHelp}
          required
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={setReason}
        />
        <div className="row">
          <Button type="submit" look="primary" busy={isBusy}>
            {texts.reopen}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
