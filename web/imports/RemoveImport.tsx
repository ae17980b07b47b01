import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { notify } from '../design/Notices.js';
import { Problem } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { type Import, useRemoval } from './imports.queries.js';
import { importsTexts } from './imports.texts.js';
import { selectedTexts } from './selected.texts.js';
import { useImportName } from './useImportName.js';

/** Throws an import away; what that means depends on how far it is. */
export function RemoveImport({ of }: { of: Import }) {
  const texts = useTexts(importsTexts);
  const navigate = useNavigate();
  const called = useImportName()(of);
  const { remove: removeSelected } = useTexts(selectedTexts);
  const label = of.source === 'file' ? texts.remove : removeSelected;
  const [isOpen, setIsOpen] = useState(false);
  const remove = useRemoval(() => {
    notify(texts.removed(called));
    void navigate({ to: '/imports' });
  });
  return (
    <>
      <Button look="tertiary" icon="delete" onClick={() => setIsOpen(true)}>
        {label}
      </Button>
      {isOpen && (
        <Dialog
          title={texts.removeTitle(called)}
          onClose={() => setIsOpen(false)}
          footer={
            <>
              <Button onClick={() => setIsOpen(false)}>{texts.cancel}</Button>
              <Button look="primary" busy={remove.isPending} onClick={() => remove.mutate(of)}>
                {label}
              </Button>
            </>
          }
        >
          {remove.error !== null && <Problem error={remove.error} />}
          <p className="kern-body">{texts.removeOf[of.state]}</p>
        </Dialog>
      )}
    </>
  );
}
