import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { isCode } from '../api/problem.js';
import { Alert } from '../design/Alert.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { TextArea, TextField } from '../design/Field.js';
import { Form } from '../design/Form.js';
import { notify } from '../design/Notices.js';
import { OrganisationPicker, PersonPicker } from '../design/NetworkPickers.js';
import { useProblemText } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { type ActionItem, changeTogether, readAgain } from './action-items.queries.js';
import { actionItemTexts } from './action-items.texts.js';
import { handOverTexts } from './hand-over.texts.js';
import { changesNothing, givenBack, type HandOver, handedOver } from './together.js';

/** Gives several action items to somebody else, or another day: all or none. */
export function HandOverDialog({
  items,
  onClose,
  onDone,
}: {
  items: readonly ActionItem[];
  onClose: () => void;
  onDone: () => void;
}) {
  const texts = useTexts(handOverTexts);
  const shared = useTexts(actionItemTexts);
  const textOf = useProblemText();
  const [to, setTo] = useState<HandOver>({ person: null, organisation: null, dueDate: '', reason: '' });
  const [isEmpty, setIsEmpty] = useState(false);
  const set = (change: Partial<HandOver>) => setTo((now) => ({ ...now, ...change }));

  const undo = async (now: readonly ActionItem[]) => {
    try {
      for (const call of givenBack(items, now, to))
        await changeTogether({ ...call, reason: shared.undoReason });
      notify(texts.takenBack);
    } catch (error) {
      notify(isCode(error, 'version_stale') ? shared.tooLate : textOf(error).detail);
    }
    await readAgain();
  };
  const giving = useMutation({
    mutationFn: () => changeTogether(handedOver(items, to)),
    onSuccess: async ({ data }) => {
      onDone();
      notify(texts.done(data.length), () => void undo(data));
      await readAgain();
    },
    // What somebody else changed is shown as it is now, and may be sent again.
    onError: () => readAgain(),
  });
  return (
    <Dialog title={texts.title(items.length)} onClose={onClose}>
      <ul className="handed-over">
        {items.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      {isEmpty && <Alert mood="danger" title={texts.nothingGiven} />}
      <Form
        error={giving.error}
        label={texts.button}
        onSubmit={() => {
          setIsEmpty(changesNothing(to));
          if (!changesNothing(to)) giving.mutate();
        }}
      >
        <p className="muted">{texts.rest}</p>
        <PersonPicker
          name="responsiblePersonId"
          label={shared.responsiblePerson}
          value={to.person}
          onChange={(person) => set({ person })}
        />
        <OrganisationPicker
          name="responsibleOrganisationId"
          label={shared.responsibleOrganisation}
          value={to.organisation}
          onChange={(organisation) => set({ organisation })}
        />
        <TextField
          name="dueDate"
          label={shared.due}
          type="date"
          value={to.dueDate}
          onChange={(dueDate) => set({ dueDate })}
        />
        <TextArea
          name="reason"
          label={shared.reason}
          help={shared.reasonHelp}
          rows={2}
          maxLength={2000}
          value={to.reason}
          onChange={(reason) => set({ reason })}
        />
        <div className="row">
          <Button type="submit" look="primary" busy={giving.isPending}>
            {texts.button}
          </Button>
          <Button onClick={onClose}>{shared.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
