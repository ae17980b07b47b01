import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { Problem } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { minutesStepWords } from '../../src/words/minutes-words.js';
import { atStart } from '../../src/words/word.js';
import type { Minutes } from './record.js';
import { stepTexts } from './step.texts.js';

interface Taking {
  error: Error | null;
  isPending: boolean;
  take: () => void;
}

/** What everybody will read, before they can. */
export function PublishDialog({
  minutes,
  step,
  onClose,
}: {
  minutes: Minutes;
  step: Taking;
  onClose: () => void;
}) {
  const texts = useTexts(stepTexts);
  const word = useWord();
  const items = minutes.agenda.filter(({ isPublic }) => isPublic);
  return (
    <Dialog
      title={texts.publishTitle}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button look="primary" busy={step.isPending} onClick={step.take}>
            {atStart(word(minutesStepWords, 'publication'))}
          </Button>
        </>
      }
    >
      {step.error !== null && <Problem error={step.error} />}
      <p className="kern-body">
        {items.length === 0 ? texts.publishNothing : texts.publishDetail(items.length, minutes.agenda.length)}
      </p>
      <ul className="minutes-bullets">
        {items.map(({ id, title, decisions }) => (
          <li key={id}>
            {title}
            {decisions
              .filter(({ result }) => result === 'adopted' || result === 'adopted_amended')
              .map(({ id: decisionId, number, text }) => (
                <p key={decisionId} className="muted">
                  {number} {text}
                </p>
              ))}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

export function WithdrawDialog({ step, onClose }: { step: Taking; onClose: () => void }) {
  const texts = useTexts(stepTexts);
  return (
    <Dialog
      title={texts.withdrawTitle}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button look="primary" busy={step.isPending} onClick={step.take}>
            {texts.withdrawSend}
          </Button>
        </>
      }
    >
      {step.error !== null && <Problem error={step.error} />}
      <p className="kern-body">{texts.withdrawDetail}</p>
    </Dialog>
  );
}
