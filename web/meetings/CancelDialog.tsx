import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { groupsQuery } from '../api/groups.js';
import { Alert } from '../design/Alert.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { TextArea } from '../design/Field.js';
import { useProblemText } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { CancellationMail } from './CancellationMail.js';
import { afterCancelling } from './cancelling.js';
import type { Meeting } from './meetings.query.js';
import { stepsTexts } from './steps.texts.js';
import { useStep } from './useSteps.js';

/** Cancelling is final, so it is said beforehand what becomes of what was to be on the table. */
export function CancelDialog({
  meeting,
  onClose,
  onCancelled,
}: {
  meeting: Meeting;
  onClose: () => void;
  onCancelled: () => void;
}) {
  const texts = useTexts(stepsTexts);
  const textOf = useProblemText();
  const step = useStep(meeting);
  const [reason, setReason] = useState('');
  const group = useQuery(groupsQuery).data?.find(({ id }) => id === meeting.steeringGroupId);
  const { becomeTopics, stayTopics } = afterCancelling(meeting.agenda, group?.agendaTemplate ?? []);
  const invited = meeting.participations.filter(({ invitedAt }) => invitedAt !== null).length;
  const cancel = () => {
    if (step.isPending) return;
    step.mutate({ step: 'cancellation', reason: reason.trim() || null }, { onSuccess: onCancelled });
  };
  return (
    <Dialog
      wide
      title={texts.cancelling}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{texts.keep}</Button>
          <Button look="primary" busy={step.isPending} onClick={cancel}>
            {texts.cancelNow}
          </Button>
        </>
      }
    >
      <div className="stack">
        {step.error !== null && (
          <Alert mood="danger" title={textOf(step.error).title}>
            <p>{step.isStale ? texts.stale : textOf(step.error).detail}</p>
          </Alert>
        )}
        <p className="kern-body">{texts.final}</p>
        {becomeTopics.length + stayTopics.length === 0 && <p className="kern-body">{texts.nothingLost}</p>}
        <Titles lead={texts.becomesTopics} items={becomeTopics} />
        <Titles lead={texts.staysTopics} items={stayTopics} />
        <TextArea
          name="reason"
          label={texts.reason}
          help={texts.reasonHelp}
          rows={3}
          maxLength={1000}
          value={reason}
          onChange={setReason}
        />
        {invited > 0 && <CancellationMail meeting={meeting} invited={invited} />}
      </div>
    </Dialog>
  );
}

function Titles({ lead, items }: { lead: string; items: readonly { id: string; title: string }[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <p className="kern-body">{lead}</p>
      <ul className="bullets">
        {items.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </div>
  );
}
