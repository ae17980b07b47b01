import { recordWords } from '../../src/words/record-words.js';
import type { Schema } from '../api/client.js';
import { isCode } from '../api/problem.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { notify } from '../design/Notices.js';
import { Problem } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { doneTexts } from './done.texts.js';
import { type Import, useTaking } from './imports.queries.js';
import { Progress } from './Progress.js';
import { RecordLink } from './RecordLink.js';
import { doneTextsOf } from './selected.texts.js';

/** Takes an import back, or says on which of its records something was built since. */
export function UndoDialog({ of, onClose }: { of: Import; onClose: () => void }) {
  const texts = useTexts(doneTextsOf(of));
  const undo = useTaking(of.id, 'undo', () => {
    notify(texts.undoneNotice);
    onClose();
  });
  const blocked = isCode(undo.error, 'undo_blocked') ? undo.error : null;
  return (
    <Dialog
      title={blocked === null ? texts.undoTitle : texts.blocked}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{blocked === null ? texts.cancel : texts.close}</Button>
          {blocked === null && (
            <Button look="primary" busy={undo.isPending} onClick={() => undo.mutate(of)}>
              {texts.confirm}
            </Button>
          )}
        </>
      }
    >
      <div className="stack import-result">
        {blocked !== null ? (
          <Blocked of={of} builtOn={blocked.body['builtOn'] as BuiltOn} />
        ) : (
          <>
            {of.progress !== null && <Progress progress={of.progress} />}
            {undo.error !== null && <Problem error={undo.error} />}
            <ul>
              {of.counts.made > 0 && <li>{texts.undoMade(of.counts.made)}</li>}
              {of.counts.changed > 0 && <li>{texts.undoChanged(of.counts.changed)}</li>}
            </ul>
            <p className="kern-body">{texts.undoDetail}</p>
          </>
        )}
      </div>
    </Dialog>
  );
}

type BuiltOn = NonNullable<Schema<'Problem'>['builtOn']>;

/** What was built on the import since, record by record, each leading to where it was. */
function Blocked({ of, builtOn }: { of: Import; builtOn: BuiltOn }) {
  const texts = useTexts(doneTexts);
  const word = useWord();
  const records = Map.groupBy(builtOn, ({ id }) => id);
  const saidOf = (code: string, reasons: BuiltOn) => {
    const kinds = Map.groupBy(
      reasons.filter((reason) => reason.code === code),
      ({ recordType }) => word(recordWords, recordType),
    );
    return [...kinds].map(([kind, { length }]) => (length === 1 ? kind : `${kind} (${length})`)).join(', ');
  };
  return (
    <>
      <p className="kern-body">{texts.blockedDetail}</p>
      <ul className="import-links">
        {[...records].map(([id, reasons]) => {
          const changed = saidOf('changed_since', reasons);
          const referring = saidOf('referred_to', reasons);
          return (
            <li key={id}>
              <RecordLink kind={of.kind} id={id} name={reasons[0]?.name ?? texts.nameless} />
              {': '}
              {[changed && texts.changedSince(changed), referring && texts.referredTo(referring)]
                .filter(Boolean)
                .join('; ')}
            </li>
          );
        })}
      </ul>
    </>
  );
}
