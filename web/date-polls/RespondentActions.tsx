import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../api/client.js';
import { Button } from '../design/Button.js';
import type { Days } from '../design/days.js';
import { Dialog } from '../design/Dialog.js';
import { notify } from '../design/Notices.js';
import { useProblemText } from '../design/Problem.js';
import { ShownOnce } from '../design/ShownOnce.js';
import { useTexts } from '../texts/texts.js';
import { AnswerDatesForm, type Given } from './AnswerDatesForm.js';
import { type DatePoll, forgetPolls, type Respondent } from './date-polls.query.js';
import { datePollsTexts } from './date-polls.texts.js';
import { StepDialog } from './StepDialog.js';

/** What who runs the group does for one who is asked. */
export function RespondentActions({
  poll,
  respondent,
  days,
}: {
  poll: DatePoll;
  respondent: Respondent;
  days: Days;
}) {
  const texts = useTexts(datePollsTexts);
  const [isOpen, setOpen] = useState<'answer' | 'removal' | null>(null);
  const { name } = respondent;
  const close = () => setOpen(null);
  return (
    <div className="row">
      <Button look="tertiary" icon="edit" iconOnly onClick={() => setOpen('answer')}>
        {texts.writeDown(name)}
      </Button>
      <NewLink respondent={respondent} />
      <Button look="tertiary" icon="delete" iconOnly onClick={() => setOpen('removal')}>
        {texts.remove(name)}
      </Button>
      {isOpen === 'answer' && <WriteDown poll={poll} respondent={respondent} days={days} onClose={close} />}
      {isOpen === 'removal' && <Removal respondent={respondent} onClose={close} />}
    </div>
  );
}

function WriteDown({
  poll,
  respondent,
  days,
  onClose,
}: {
  poll: DatePoll;
  respondent: Respondent;
  days: Days;
  onClose: () => void;
}) {
  const texts = useTexts(datePollsTexts);
  const client = useQueryClient();
  const sending = useMutation({
    mutationFn: (body: Given) => {
      const params = { path: { id: respondent.id }, header: ifMatch(respondent) };
      return answer(api.PATCH('/api/v1/date-poll-respondents/{id}', { params, body }));
    },
    onSuccess: () => {
      notify(texts.wroteDown(respondent.name));
      onClose();
    },
    onSettled: () => forgetPolls(client),
  });
  return (
    <Dialog wide title={texts.writeDown(respondent.name)} onClose={onClose}>
      <AnswerDatesForm
        options={poll.options}
        answered={respondent}
        days={days}
        sending={sending}
        label={texts.writeDown(respondent.name)}
        send={texts.writeDownNow}
      />
    </Dialog>
  );
}

function NewLink({ respondent: { id, name } }: { respondent: Respondent }) {
  const texts = useTexts(datePollsTexts);
  const textOf = useProblemText();
  const making = useMutation({
    mutationFn: () =>
      answer(api.POST('/api/v1/date-poll-respondents/{id}/links', { params: { path: { id } } })),
    onError: (error) => notify(textOf(error).detail),
  });
  return (
    <>
      <Button look="tertiary" icon="mail" iconOnly busy={making.isPending} onClick={() => making.mutate()}>
        {texts.link(name)}
      </Button>
      {making.data !== undefined && (
        <ShownOnce
          title={texts.link(name)}
          detail={texts.linkDetail}
          label={texts.linkAddress}
          secret={`${location.origin}/terminfindung#${making.data.link}`}
          onClose={making.reset}
        />
      )}
    </>
  );
}

function Removal({ respondent, onClose }: { respondent: Respondent; onClose: () => void }) {
  const texts = useTexts(datePollsTexts);
  const client = useQueryClient();
  const removing = useMutation({
    mutationFn: () => {
      const params = { path: { id: respondent.id }, header: ifMatch(respondent) };
      return answer(api.DELETE('/api/v1/date-poll-respondents/{id}', { params }));
    },
    onSuccess: () => {
      notify(texts.removed(respondent.name));
      onClose();
    },
    onSettled: () => forgetPolls(client),
  });
  return (
    <StepDialog
      title={texts.removing(respondent.name)}
      confirm={texts.removeNow}
      step={removing}
      onConfirm={() => removing.mutate()}
      onClose={onClose}
    >
      <p className="kern-body">{texts.removeDetail}</p>
    </StepDialog>
  );
}
