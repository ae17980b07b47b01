import { useState } from 'react';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { TextArea } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { useTexts } from '../texts/texts.js';
import { stepTexts } from './step.texts.js';

/** A step that needs a reason, which others read. */
export function ReasonDialog({
  title,
  detail,
  label,
  help,
  send,
  step,
  onClose,
}: {
  title: string;
  detail: string;
  label: string;
  help?: string;
  send: string;
  step: { error: unknown; isPending: boolean; take: (reason: string) => void };
  onClose: () => void;
}) {
  const texts = useTexts(stepTexts);
  const [reason, setReason] = useState('');
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="kern-body">{detail}</p>
      <Form error={step.error} onSubmit={() => step.take(reason)} label={title}>
        <TextArea
          name="reason"
          label={label}
          help={help}
          required
          maxLength={2000}
          value={reason}
          onChange={setReason}
        />
        <div className="row">
          <Button type="submit" look="primary" busy={step.isPending}>
            {send}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
