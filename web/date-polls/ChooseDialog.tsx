import { notify } from '../design/Notices.js';
import { useTexts } from '../texts/texts.js';
import type { Option } from './best.js';
import type { DatePoll } from './date-polls.query.js';
import { datePollsTexts } from './date-polls.texts.js';
import { StepDialog } from './StepDialog.js';
import { usePollStep } from './usePollStep.js';

/** Says what becomes of it that a date is chosen: a draft, and a mail to so many. */
export function ChooseDialog({
  poll,
  option,
  when,
  onClose,
}: {
  poll: DatePoll;
  option: Option;
  when: string;
  onClose: () => void;
}) {
  const texts = useTexts(datePollsTexts);
  const step = usePollStep(poll);
  const choose = () => {
    const onSuccess = () => {
      notify(texts.chose);
      onClose();
    };
    step.mutate({ step: 'choice', optionId: option.id }, { onSuccess });
  };
  return (
    <StepDialog
      title={texts.choosing}
      confirm={texts.chooseNow}
      step={step}
      onConfirm={choose}
      onClose={onClose}
    >
      <p className="kern-title">{when}</p>
      <p className="kern-body">{texts.chooseMails(poll.reached ?? 0)}</p>
      <p className="kern-body">{texts.chooseDetail}</p>
      <p className="kern-body">{texts.chooseFinal}</p>
    </StepDialog>
  );
}
