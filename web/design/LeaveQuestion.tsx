import { useBlocker } from '@tanstack/react-router';
import { useTexts } from '../texts/texts.js';
import { Button } from './Button.js';
import { Dialog } from './Dialog.js';
import { editTexts } from './edit.texts.js';

/** Asks before what was typed is left. */
export function LeaveQuestion({ isDirty }: { isDirty: boolean }) {
  const texts = useTexts(editTexts);
  const leaving = useBlocker({
    shouldBlockFn: () => isDirty,
    enableBeforeUnload: () => isDirty,
    withResolver: true,
  });
  if (leaving.status !== 'blocked') return null;
  return (
    <Dialog
      title={texts.leave}
      onClose={leaving.reset}
      footer={
        <>
          <Button onClick={leaving.proceed}>{texts.leaveAnyway}</Button>
          <Button look="primary" onClick={leaving.reset}>
            {texts.stay}
          </Button>
        </>
      }
    >
      <p className="kern-body">{texts.leaveDetail}</p>
    </Dialog>
  );
}
