import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Button } from '../design/Button.js';
import { Problem } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { Before, NewTask } from './Before.js';
import { DecisionRow, NewDecision } from './Decisions.js';
import { type Item, type Meeting, type Present, setDiscussed } from './holding.api.js';
import { holdingTexts } from './holding.texts.js';
import { ItemHead } from './ItemHead.js';
import { itemTexts } from './item.texts.js';
import { NotesField } from './NotesField.js';
import type { NotesSaver } from './notes-saver.js';
import { NotesStatus } from './NotesStatus.js';
import type { Candidate } from './task-line.js';
import { TaskField } from './TaskField.js';

/** One item at a time: notes, decisions, tasks, and what is open from last time. */
export function ItemView({
  meeting,
  item,
  saver,
  people,
  others,
  since,
  decides,
  onDecides,
  onChanged,
  onNext,
  onPrevious,
}: {
  meeting: Meeting;
  item: Item;
  saver: NotesSaver;
  people: readonly Candidate[];
  others: readonly Present[];
  since: string | null;
  /** Whether a decision is being typed. */
  decides: boolean;
  onDecides: (decides: boolean) => void;
  onChanged: () => void;
  /** Null at the last item. */
  onNext: (() => void) | null;
  onPrevious: (() => void) | null;
}) {
  const texts = useTexts(holdingTexts);
  const words = useTexts(itemTexts);
  const discussed = item.wasDiscussed === true;
  const [ticked, setTicked] = useState<boolean | null>(null);
  const tick = useMutation({
    mutationFn: (value: boolean) => setDiscussed(item.id, Math.max(item.version, saver.version), value),
    onMutate: setTicked,
    onSettled: () => {
      onChanged();
      setTicked(null);
    },
  });
  const decisions = meeting.decisions?.filter(({ agendaItemId }) => agendaItemId === item.id) ?? [];
  const tasks =
    meeting.actionItems?.filter(
      ({ agendaItemId, state }) => agendaItemId === item.id && state !== 'cancelled',
    ) ?? [];
  const may = (part: Meeting['changeable'][number]) => meeting.changeable.includes(part);
  return (
    <div className="item">
      <div className="stack">
        <ItemHead item={item} others={others} since={since} />
        <div className="stack notes-part">
          <NotesField saver={saver} people={people} readOnly={!may('notes')} />
          <NotesStatus saver={saver} />
        </div>
        {decisions.length > 0 && (
          <section className="stack" aria-labelledby="decisions">
            <h3 id="decisions" className="kern-title">
              {words.decisions}
            </h3>
            <ul className="plain cards">
              {decisions.map((decision) => (
                <DecisionRow key={decision.id} decision={decision} meeting={meeting} onChanged={onChanged} />
              ))}
            </ul>
          </section>
        )}
        {may('decisions') &&
          (decides ? (
            <NewDecision
              meeting={meeting}
              itemId={item.id}
              onDone={(isSaved) => {
                onDecides(false);
                if (isSaved) onChanged();
                document.getElementById('notes')?.focus();
              }}
            />
          ) : (
            <div>
              <Button icon="add" onClick={() => onDecides(true)}>
                {words.decision} <kbd>Alt+B</kbd>
              </Button>
            </div>
          ))}
        {tasks.length > 0 && (
          <section className="stack" aria-labelledby="tasks">
            <h3 id="tasks" className="kern-title">
              {words.tasks}
            </h3>
            <ul className="plain cards">
              {tasks.map((task) => (
                <NewTask key={task.id} task={task} />
              ))}
            </ul>
          </section>
        )}
        {may('actionItems') && (
          <TaskField itemId={item.id} groupId={meeting.steeringGroupId} people={people} onSaved={onChanged} />
        )}
        {tick.isError && <Problem error={tick.error} />}
        <footer className="item-foot">
          <Button icon="arrow-back" onClick={() => onPrevious?.()} aria-disabled={onPrevious === null}>
            {texts.previous}
          </Button>
          {may('notes') && (
            <label className="discussed">
              <input
                type="checkbox"
                checked={ticked ?? discussed}
                onChange={({ currentTarget }) => tick.mutate(currentTarget.checked)}
              />
              <span>{texts.wasDiscussed}</span>
            </label>
          )}
          {may('notes') && (onNext !== null || !discussed) && (
            <Button
              look="primary"
              icon="arrow-forward"
              onClick={() => {
                if (!discussed) tick.mutate(true);
                onNext?.();
              }}
            >
              {onNext === null ? texts.last : texts.next}
            </Button>
          )}
        </footer>
      </div>
      <Before meeting={meeting} item={item} />
    </div>
  );
}
