import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answer, api } from '../api/client.js';
import { useMay } from '../api/me.js';
import { Alert } from '../design/Alert.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { notify } from '../design/Notices.js';
import { Loaded, useProblemText } from '../design/Problem.js';
import { useLanguage, useTexts } from '../texts/texts.js';
import { type MailOf, MailWords } from './MailWords.js';
import type { Meeting } from './meetings.query.js';
import { previewQuery } from './preview.query.js';
import { MailNumbers } from './PreviewNumbers.js';
import { stepsTexts } from './steps.texts.js';
import { useStep } from './useSteps.js';

/**
 * The invitation as a mail, or of a cancelled meeting the cancellation: to be read, copied, and noted as sent.
 * @param invites how many the note reaches; null where there is nothing to note
 */
export function MailDialog({
  meeting,
  invites,
  onClose,
}: {
  meeting: Meeting;
  invites: number | null;
  onClose: () => void;
}) {
  const texts = useTexts(stepsTexts);
  const textOf = useProblemText();
  const step = useStep(meeting);
  const may = useMay();
  const language = useLanguage();
  const isCancelled = meeting.state === 'cancelled';
  const path = { id: meeting.id };
  const mail = useQuery({
    queryKey: ['meetings', 'mail', meeting.id, meeting.version, language],
    queryFn: () => answer(api.GET('/api/v1/meetings/{id}/invitation', { params: { path } })),
    staleTime: 0,
  });
  const preview = useQuery({ ...previewQuery(meeting), enabled: invites !== null });
  const mark = () => {
    if (step.isPending) return;
    step.mutate(
      { step: 'invitation' },
      {
        onSuccess: () => {
          notify(leaves ? texts.sent : texts.invited);
          onClose();
        },
      },
    );
  };
  const toPeople = () => {
    onClose();
    setTimeout(() => document.getElementById('plan-people')?.focus());
  };
  const leaves = mail.data?.leaves ?? false;
  const howTo = leaves
    ? invites === null
      ? texts.wereSent
      : texts.willBeSent
    : isCancelled
      ? texts.howToCancelled
      : texts.howTo;
  const isEmpty = meeting.participations.length === 0;
  return (
    <Dialog
      wide
      title={isCancelled ? texts.cancellationMail : texts.mail}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{texts.close}</Button>
          {invites !== null && !isEmpty && (
            <Button look="primary" busy={step.isPending} onClick={mark}>
              {leaves ? texts.send(preview.data?.mails ?? invites) : texts.mark(invites)}
            </Button>
          )}
        </>
      }
    >
      <div className="stack">
        {step.error !== null && (
          <Alert mood="danger" title={textOf(step.error).title}>
            <p>{step.isStale ? texts.stale : textOf(step.error).detail}</p>
          </Alert>
        )}
        {isEmpty && !isCancelled && (
          <Alert mood="warning" title={texts.nobody}>
            <Button onClick={toPeople}>{texts.toPeople}</Button>
          </Alert>
        )}
        {mail.isSuccess && <p className="kern-body">{howTo}</p>}
        {may.inGroup('mail.read', meeting.steeringGroupId) && (
          <p className="no-print">
            <Link to="/mails" search={{ meetingId: meeting.id }} className="kern-link">
              {texts.mailsOfMeeting}
            </Link>
          </p>
        )}
        {leaves && preview.data && <MailNumbers preview={preview.data} />}
        <Loaded query={mail} rows={8}>
          {(loaded) => <Mail mail={loaded} isCounted={leaves && preview.data !== undefined} />}
        </Loaded>
      </div>
    </Dialog>
  );
}

/** Longer addresses are cut off by some mail programs. */
const LONGEST_MAILTO = 1900;

/** @param isCounted whether it is said above whom it reaches */
function Mail({ mail, isCounted }: { mail: MailOf; isCounted: boolean }) {
  const { subject, text, recipients, addressList } = mail;
  const texts = useTexts(stepsTexts);
  const [said, setSaid] = useState('');
  const copy = (what: string) =>
    void navigator.clipboard.writeText(what).then(
      () => setSaid(texts.copied),
      () => setSaid(texts.notCopied),
    );
  const to = recipients.map(({ email }) => email).join(',');
  const mailto = `mailto:?bcc=${encodeURIComponent(to)}&subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
  return (
    <>
      <div className="row">
        <Button icon="content-copy" onClick={() => copy(text)}>
          {texts.copyText}
        </Button>
        <Button icon="content-copy" onClick={() => copy(subject)}>
          {texts.copySubject}
        </Button>
        {recipients.length > 0 && (
          <Button icon="content-copy" onClick={() => copy(addressList)}>
            {texts.copyAddresses}
          </Button>
        )}
        {mailto.length <= LONGEST_MAILTO && recipients.length > 0 && (
          <a className="kern-link" href={mailto}>
            {texts.openMail}
          </a>
        )}
        <span role="status">{said}</span>
      </div>
      <MailWords mail={mail} isCounted={isCounted} />
    </>
  );
}
