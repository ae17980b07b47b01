import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useOnce } from '../api/once.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { notify } from '../design/Notices.js';
import { Problem } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { lostIn, useFieldNames } from './FieldChoices.js';
import { type Choices, type Kind, merge, type Preview } from './merging.queries.js';
import { mergingTexts } from './merging.texts.js';
import { useCounted } from './Outcome.js';
import { recordAt } from './places.js';

/** The last word before it is final: what will happen, as the preview has it. */
export function MergeDialog({
  kind,
  preview,
  choices,
  onClose,
}: {
  kind: Kind;
  preview: Preview;
  choices: Choices;
  onClose: () => void;
}) {
  const texts = useTexts(mergingTexts);
  const counted = useCounted();
  const client = useQueryClient();
  const navigate = useNavigate();
  const once = useOnce();
  const { keep, with: other, moves, collisions } = preview;
  const names = useFieldNames(kind);
  const lost = lostIn(preview.fields, choices);
  const send = useMutation({
    mutationFn: () => merge(kind, preview, choices, once.key),
    onSuccess: async () => {
      client.removeQueries({ queryKey: [kind, 'merge'] });
      await navigate(recordAt(kind, keep.id));
      // It hangs on meetings, seats and tasks too.
      void client.invalidateQueries();
      notify(texts.done(other.name, keep.name));
    },
    onError: (error) => {
      once.over(error);
      void client.invalidateQueries({ queryKey: [kind, 'merge'] });
    },
  });
  return (
    <Dialog
      title={texts.confirmTitle}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button look="primary" busy={send.isPending} onClick={() => send.mutate()}>
            {texts.confirm}
          </Button>
        </>
      }
    >
      {send.error !== null && <Problem error={send.error} />}
      <ul className="merging-bullets">
        <li>{texts.confirmInto(other.name, keep.name)}</li>
        {lost.length > 0 && (
          <li>{texts.confirmLost(lost.map((field) => names[field] ?? field).join(', '))}</li>
        )}
        {moves.length > 0 && (
          <li>
            {texts.confirmMoves(moves.map(({ recordType, total }) => counted(recordType, total)).join(', '))}
          </li>
        )}
        {collisions.length > 0 && <li>{texts.confirmCollisions(collisions.length)}</li>}
        <li>{texts.confirmOld}</li>
      </ul>
      <p className="kern-body">
        <strong>{texts.final}</strong>
      </p>
    </Dialog>
  );
}
