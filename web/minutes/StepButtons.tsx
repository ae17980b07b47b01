import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { Button, ButtonLink } from '../design/Button.js';
import { notify } from '../design/Notices.js';
import { Problem } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { minutesStepWords } from '../../src/words/minutes-words.js';
import { atStart } from '../../src/words/word.js';
import { minutesTexts } from './minutes.texts.js';
import { minutesAt } from './places.js';
import { PublishDialog, WithdrawDialog } from './PublicationDialogs.js';
import { ReasonDialog } from './ReasonDialog.js';
import type { Minutes } from './record.js';
import { stepTexts } from './step.texts.js';
import { type Step, useStep } from './steps.js';

type Asked = Exclude<Step['name'], 'review'>;

/** The steps that the API says are open; the one that leads on stands out. */
export function StepButtons({ minutes, onApproval }: { minutes: Minutes; onApproval: boolean }) {
  const texts = useTexts(stepTexts);
  const page = useTexts(minutesTexts);
  const word = useWord();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Asked | null>(null);
  const done: Record<Step['name'], string> = {
    review: texts.reviewed,
    return: texts.returned,
    corrections: texts.corrected,
    publication: texts.published,
    withdrawal: texts.withdrawn,
  };
  const step = useStep(minutes, (name) => {
    setAsked(null);
    notify(done[name]);
    void navigate(minutesAt(minutes.id));
  });
  const ask = (name: Asked) => {
    step.reset();
    setAsked(name);
  };
  const close = () => setAsked(null);
  const isOpen = (name: Minutes['openSteps'][number]) => minutes.openSteps.includes(name);
  const leadsOn = (['approval', 'review', 'publication'] as const).find(isOpen);
  const taking = { error: step.error, isPending: step.isPending };
  return (
    <>
      <div className="row minutes-steps">
        {isOpen('return') && <Button onClick={() => ask('return')}>{texts.back}</Button>}
        {isOpen('corrections') && <Button onClick={() => ask('corrections')}>{texts.correct}</Button>}
        {isOpen('withdrawal') && <Button onClick={() => ask('withdrawal')}>{texts.withdraw}</Button>}
        {isOpen('publication') && (
          <Button
            look={leadsOn === 'publication' ? 'primary' : 'secondary'}
            onClick={() => ask('publication')}
          >
            {`${atStart(word(minutesStepWords, 'publication'))} …`}
          </Button>
        )}
        {isOpen('review') && (
          <Button
            look={onApproval ? 'secondary' : 'primary'}
            busy={step.isPending}
            onClick={() => step.mutate({ name: 'review' })}
          >
            {atStart(word(minutesStepWords, 'review'))}
          </Button>
        )}
        {isOpen('approval') && !onApproval && (
          <ButtonLink look="primary" to={minutesAt(minutes.id, { tab: 'approval' })}>
            {page.approve}
          </ButtonLink>
        )}
      </div>
      {asked === null && step.error !== null && <Problem error={step.error} />}
      {asked === 'return' && (
        <ReasonDialog
          title={texts.backTitle}
          detail={texts.backDetail}
          label={texts.backReason}
          send={texts.backSend}
          step={{ ...taking, take: (reason) => step.mutate({ name: 'return', reason }) }}
          onClose={close}
        />
      )}
      {asked === 'corrections' && (
        <ReasonDialog
          title={texts.correctTitle}
          detail={texts.correctDetail}
          label={texts.correctReason}
          help={texts.correctReasonHelp}
          send={texts.correctSend}
          step={{ ...taking, take: (reason) => step.mutate({ name: 'corrections', reason }) }}
          onClose={close}
        />
      )}
      {asked === 'publication' && (
        <PublishDialog
          minutes={minutes}
          step={{ ...taking, take: () => step.mutate({ name: 'publication' }) }}
          onClose={close}
        />
      )}
      {asked === 'withdrawal' && (
        <WithdrawDialog
          step={{ ...taking, take: () => step.mutate({ name: 'withdrawal' }) }}
          onClose={close}
        />
      )}
    </>
  );
}
