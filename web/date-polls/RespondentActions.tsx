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

/** What is open for somebody, as they were then: it outlives the poll's end, and says itself that it came too late. */
export interface Opened {
  readonly is: 'answer' | 'removal';
  readonly respondent: Respondent;
}

/** A link that was made: it is shown this once. */
export interface Made {
  readonly name: string;
  readonly link: string;
}

/** What who runs the group does for one who is asked. */
export function RespondentActions({
  respondent,
  onOpen,
  onMade,
}: {
  respondent: Respondent;
  onOpen: (opened: Opened) => void;
  onMade: (made: Made) => void;
}) {
  const texts = useTexts(datePollsTexts);
  const textOf = useProblemText();
  const { id, name } = respondent;
  const making = useMutation({
    mutationFn: () =>
      answer(api.POST('/api/v1/date-poll-respondents/{id}/links', { params: { path: { id } } })),
    onSuccess: ({ link }) => onMade({ name, link }),
    onError: (error) => notify(textOf(error).detail),
  });
  return (
    <div className="row">
      <Button look="tertiary" icon="edit" iconOnly onClick={() => onOpen({ is: 'answer', respondent })}>
        {texts.writeDown(name)}
      </Button>
      <Button look="tertiary" icon="mail" iconOnly busy={making.isPending} onClick={() => making.mutate()}>
        {texts.link(name)}
      </Button>
      <Button look="tertiary" icon="delete" iconOnly onClick={() => onOpen({ is: 'removal', respondent })}>
        {texts.remove(name)}
      </Button>
    </div>
  );
}

/** The dialog of what is open. @param respondents as they are now */
export function RespondentDialog({
  opened,
  poll,
  respondents,
  days,
  onClose,
}: {
  opened: Opened;
  poll: DatePoll;
  respondents: readonly Respondent[];
  days: Days;
  onClose: () => void;
}) {
  const respondent = respondents.find(({ id }) => id === opened.respondent.id) ?? opened.respondent;
  return opened.is === 'removal' ? (
    <Removal respondent={respondent} onClose={onClose} />
  ) : (
    <WriteDown poll={poll} respondent={respondent} days={days} onClose={onClose} />
  );
}

export function MadeLink({ made: { name, link }, onClose }: { made: Made; onClose: () => void }) {
  const texts = useTexts(datePollsTexts);
  return (
    <ShownOnce
      title={texts.link(name)}
      detail={texts.linkDetail}
      label={texts.linkAddress}
      secret={`${location.origin}/terminfindung#${link}`}
      onClose={onClose}
    />
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
    mutationFn: ({ given: body, from }: { given: Given; from: Respondent }) => {
      const params = { path: { id: respondent.id }, header: ifMatch(from) };
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
