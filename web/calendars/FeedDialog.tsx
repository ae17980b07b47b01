import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { Problem } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { calendarsTexts } from './calendars.texts.js';

/** Asks before an address is dead, which is final. */
export function FeedDialog({
  title,
  detail,
  action,
  change,
  onClose,
}: {
  title: string;
  detail: string;
  action: string;
  change: { error: Error | null; isPending: boolean; mutate: () => void };
  onClose: () => void;
}) {
  const texts = useTexts(calendarsTexts);
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button look="primary" busy={change.isPending} onClick={change.mutate}>
            {action}
          </Button>
        </>
      }
    >
      {change.error !== null && <Problem error={change.error} />}
      <p className="kern-body">{detail}</p>
    </Dialog>
  );
}
