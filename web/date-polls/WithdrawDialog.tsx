import { useState } from 'react';
import { TextArea } from '../design/Field.js';
import { notify } from '../design/Notices.js';
import { useTexts } from '../texts/texts.js';
import type { DatePoll } from './date-polls.query.js';
import { datePollsTexts } from './date-polls.texts.js';
import { StepDialog } from './StepDialog.js';
import { usePollStep } from './usePollStep.js';

/** No date is looked for any more, which everybody who was asked is told. */
export function WithdrawDialog({ poll, onClose }: { poll: DatePoll; onClose: () => void }) {
  const texts = useTexts(datePollsTexts);
  const step = usePollStep(poll);
  const [reason, setReason] = useState('');
  const withdraw = () => {
    const onSuccess = () => {
      notify(texts.withdrew);
      onClose();
    };
    step.mutate({ step: 'withdrawal', reason: reason.trim() || null }, { onSuccess });
  };
  return (
    <StepDialog
      title={texts.withdrawing}
      confirm={texts.withdrawNow}
      step={step}
      onConfirm={withdraw}
      onClose={onClose}
    >
      <p className="kern-body">{texts.withdrawMails(poll.reached ?? 0)}</p>
      <TextArea
        name="reason"
        label={texts.reason}
        help={texts.reasonHelp}
        rows={3}
        maxLength={1000}
        value={reason}
        onChange={setReason}
      />
    </StepDialog>
  );
}
