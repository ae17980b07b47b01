import type { ReactNode } from 'react';
import { Alert } from '../design/Alert.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { useProblemText } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { datePollsTexts } from './date-polls.texts.js';

/** Asks once more before what is final, naming what will happen. */
export function StepDialog({
  title,
  confirm,
  step,
  onConfirm,
  onClose,
  children,
}: {
  title: string;
  confirm: string;
  step: { isPending: boolean; error: Error | null; isStale?: boolean };
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const texts = useTexts(datePollsTexts);
  const textOf = useProblemText();
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{texts.keep}</Button>
          <Button look="primary" busy={step.isPending} onClick={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      <div className="stack">
        {step.error !== null && (
          <Alert mood="danger" title={textOf(step.error).title}>
            <p>{step.isStale === true ? texts.stale : textOf(step.error).detail}</p>
          </Alert>
        )}
        {children}
      </div>
    </Dialog>
  );
}
