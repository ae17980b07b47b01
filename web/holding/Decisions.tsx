import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { decisionResultWords } from '../../src/words/minutes-words.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { EditForm } from '../design/EditForm.js';
import { Form } from '../design/Form.js';
import { announce } from '../design/Notices.js';
import { type Mood, Status } from '../design/Status.js';
import { type Edit, useEdit } from '../design/useEdit.js';
import { answer, api } from '../api/client.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import {
  DecisionFields,
  decisionOf,
  noDecision,
  patchOf,
  type TypedDecision,
  typedOf,
} from './DecisionFields.js';
import { addDecision, changeDecision, type Decision, type Meeting, seatsOf } from './holding.api.js';
import { itemTexts } from './item.texts.js';
import { possibleVotes } from './votes.js';

/** How many organisations can vote now; null while it is not known who sits in the group. */
function usePossible({ steeringGroupId, participations, kind }: Meeting, isPlenary: boolean): number | null {
  const seats = useQuery({
    queryKey: ['seats-today', steeringGroupId],
    queryFn: () => seatsOf(steeringGroupId),
    staleTime: 60_000,
    enabled: !isPlenary,
  });
  if (isPlenary || kind === 'annual_session') return possibleVotes(participations, null);
  return seats.data === undefined ? null : possibleVotes(participations, seats.data);
}

/** A decision of this item, typed at the table. Mounted is open. */
export function NewDecision({
  meeting,
  itemId,
  onDone,
}: {
  meeting: Meeting;
  itemId: string;
  onDone: (isSaved: boolean) => void;
}) {
  const texts = useTexts(itemTexts);
  const possible = usePossible(meeting, meeting.steeringGroup.slug === 'plenary');
  const [typed, setTyped] = useState(noDecision);
  const [key] = useState(() => crypto.randomUUID());
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => here.current?.querySelector('textarea')?.focus(), []);
  const save = useMutation({
    mutationFn: () => addDecision(itemId, decisionOf(typed), key),
    onSuccess: () => {
      announce(texts.decisionSaved);
      onDone(true);
    },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.ctrlKey && typed.text.trim() !== '' && !save.isPending) save.mutate();
    // What was typed is not thrown away by a key.
    if (event.key === 'Escape' && typed.text === '') onDone(false);
  };
  return (
    <div className="card decision-form" ref={here} onKeyDown={onKeyDown}>
      <h3 className="kern-title">{texts.recordDecision}</h3>
      <Form error={save.error} onSubmit={() => save.mutate()} label={texts.recordDecision}>
        <DecisionFields
          typed={typed}
          possible={possible}
          set={(field, value) => setTyped((now) => ({ ...now, [field]: value }))}
        />
        <div className="row">
          <Button type="submit" look="primary" busy={save.isPending}>
            {texts.save}
          </Button>
          <Button onClick={() => onDone(false)}>{texts.cancel}</Button>
        </div>
      </Form>
    </div>
  );
}

const moods: Partial<Record<Decision['result'], Mood>> = {
  adopted: 'success',
  adopted_amended: 'success',
  rejected: 'danger',
  deferred: 'warning',
};

export function DecisionRow({
  decision,
  meeting,
  onChanged,
}: {
  decision: Decision;
  meeting: Meeting;
  onChanged: () => void;
}) {
  const texts = useTexts(itemTexts);
  const word = useWord();
  const [edits, setEdits] = useState(false);
  const { text, result, votesYes, votesNo, votesAbstain } = decision;
  return (
    <li className="card">
      <p>{text}</p>
      <div className="row">
        <Status mood={moods[result] ?? 'info'}>{word(decisionResultWords, result)}</Status>
        {votesYes !== null && (
          <span className="muted">{texts.counted(votesYes, votesNo ?? 0, votesAbstain ?? 0)}</span>
        )}
        {meeting.changeable.includes('decisions') && (
          <Button small look="tertiary" icon="edit" onClick={() => setEdits(true)}>
            {texts.change}
          </Button>
        )}
      </div>
      {edits && (
        <EditDecision
          decision={decision}
          meeting={meeting}
          onDone={() => {
            setEdits(false);
            onChanged();
          }}
        />
      )}
    </li>
  );
}

function EditDecision({
  decision,
  meeting,
  onDone,
}: {
  decision: Decision;
  meeting: Meeting;
  onDone: () => void;
}) {
  const texts = useTexts(itemTexts);
  const possible = usePossible(meeting, meeting.steeringGroup.slug === 'plenary');
  const edit: Edit<TypedDecision> = useEdit<Decision, TypedDecision>({
    record: decision,
    draftOf: typedOf,
    save: (changes, version) => changeDecision({ id: decision.id, version }, patchOf(changes, edit.draft)),
    reload: () => answer(api.GET('/api/v1/decisions/{id}', { params: { path: { id: decision.id } } })),
    onSaved: onDone,
  });
  return (
    <Dialog title={texts.changeDecision} onClose={onDone}>
      <EditForm
        edit={edit}
        label={texts.changeDecision}
        names={{
          text: texts.wording,
          result: texts.result,
          yes: texts.yes,
          no: texts.no,
          abstain: texts.abstain,
        }}
        onCancel={onDone}
      >
        <DecisionFields typed={edit.draft} set={edit.set} possible={possible} />
      </EditForm>
    </Dialog>
  );
}
