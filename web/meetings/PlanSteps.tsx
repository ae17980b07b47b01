import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '../design/Button.js';
import { notify } from '../design/Notices.js';
import { useProblemText } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { AgendaMailDialog } from './AgendaMailDialog.js';
import { CancelDialog } from './CancelDialog.js';
import { MailDialog } from './MailDialog.js';
import type { Meeting } from './meetings.query.js';
import { meetingAt } from './places.js';
import { previewTexts } from './preview.texts.js';
import { stepsTexts } from './steps.texts.js';
import { useStep } from './useSteps.js';

/** The steps until people are invited; which are open the API says. */
export function PlanSteps({ meeting }: { meeting: Meeting }) {
  const texts = useTexts(stepsTexts);
  const previews = useTexts(previewTexts);
  const textOf = useProblemText();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'mail' | 'agenda' | 'cancel' | null>(null);
  const step = useStep(meeting);
  const { openSteps, participations } = meeting;
  const waiting = participations.filter(({ invitedAt }) => invitedAt === null).length;
  const isInvited = meeting.state === 'invited';
  const invites = openSteps.includes('invitation') && !(isInvited && waiting === 0);
  const schedule = () => {
    if (step.isPending) return;
    step.mutate(
      { step: 'scheduling' },
      {
        onSuccess: () => notify(texts.scheduled),
        onError: (error) => notify(textOf(error).detail),
      },
    );
  };
  return (
    <>
      <div className="row">
        {openSteps.includes('cancellation') && (
          <Button onClick={() => setDialog('cancel')}>{texts.cancel}</Button>
        )}
        {isInvited && openSteps.includes('invitation') && (
          <Button onClick={() => setDialog('agenda')}>{previews.agenda}</Button>
        )}
        <Button icon="mail" look={invites ? 'primary' : 'secondary'} onClick={() => setDialog('mail')}>
          {invites ? (isInvited ? texts.inviteMore(waiting) : texts.invite) : texts.look}
        </Button>
        {openSteps.includes('scheduling') && (
          <Button look="primary" busy={step.isPending} onClick={schedule}>
            {texts.schedule}
          </Button>
        )}
      </div>
      {dialog === 'mail' && (
        <MailDialog meeting={meeting} invites={invites ? waiting : null} onClose={() => setDialog(null)} />
      )}
      {dialog === 'agenda' && <AgendaMailDialog meeting={meeting} onClose={() => setDialog(null)} />}
      {dialog === 'cancel' && (
        <CancelDialog
          meeting={meeting}
          onClose={() => setDialog(null)}
          onCancelled={() => {
            notify(texts.cancelled);
            void navigate({ ...meetingAt(meeting.id), replace: true });
          }}
        />
      )}
    </>
  );
}
