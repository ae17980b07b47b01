import { useNavigate } from '@tanstack/react-router';
import { isCode } from '../api/problem.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { Problem } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { type Import, useChange, useTaking } from './imports.queries.js';
import { OpenList, Result } from './OpenRows.js';
import { Progress } from './Progress.js';
import { rowsTextsOf } from './selected.texts.js';

/** The last word: what will be written; or what has to be decided before. */
export function CommitDialog({ of, onClose }: { of: Import; onClose: () => void }) {
  const texts = useTexts(rowsTextsOf(of));
  const navigate = useNavigate();
  const commit = useTaking(
    of.id,
    'commit',
    () => void navigate({ to: '/imports/$id', params: { id: of.id }, search: { step: 'done' } }),
  );
  // What went or changed meanwhile is judged anew, so that one sees what there is to decide.
  const judging = useChange(of.id);
  const take = () =>
    commit.mutate(of, {
      onError: (error) => isCode(error, 'rows_undecided') && judging.mutate({}),
    });
  const isDecided = of.counts.open === 0;
  return (
    <Dialog
      title={isDecided ? texts.commitTitle : texts.undecided}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{isDecided ? texts.cancel : texts.close}</Button>
          {isDecided && (
            <Button look="primary" busy={commit.isPending || judging.isPending} onClick={take}>
              {texts.confirm}
            </Button>
          )}
        </>
      }
    >
      <div className="stack import-result">
        {commit.error !== null && <Problem error={commit.error} />}
        {of.progress !== null && <Progress progress={of.progress} />}
        {isDecided ? <Result of={of} /> : <OpenList of={of} onGo={onClose} />}
        {isDecided && <p className="kern-body">{texts.undoable}</p>}
      </div>
    </Dialog>
  );
}
