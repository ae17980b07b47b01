import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from '../design/Button.js';
import { Due } from '../design/Day.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { agendaItemKindWords } from '../../src/words/meeting-words.js';
import { actionItemStateWords } from '../../src/words/action-item-words.js';
import { decisionResultWords } from '../../src/words/minutes-words.js';
import { atStart } from '../../src/words/word.js';
import { documentTexts } from './document.texts.js';
import { ItemEdit } from './ItemEdit.js';
import { MinutesText } from './MinutesText.js';
import { ObjectionsBeside } from './ObjectionsBeside.js';
import { taskAt } from './places.js';
import { useReading } from './reading.js';
import { type Decision, type Item, type Task, tasksOf } from './record.js';

/** One item of the agenda: what was said, decided and promised, and what is held against it. */
export function DocumentItem({ item }: { item: Item }) {
  const texts = useTexts(documentTexts);
  const word = useWord();
  const { minutes, objections, object, meeting } = useReading();
  const [edits, setEdits] = useState(false);
  const { id, position, title, kind, presenterName, isPublic, wasDiscussed, notes, decisions } = item;
  const tasks = tasksOf(minutes, item);
  const about = [
    atStart(word(agendaItemKindWords, kind)),
    presenterName && texts.presenter(presenterName),
    wasDiscussed === false && texts.notDiscussed,
    isPublic && texts.isPublic,
  ];
  const edit = meeting?.changeable.includes('notes') ? () => setEdits(true) : undefined;
  return (
    <section className="minutes-item" aria-labelledby={`item-${id}`}>
      <div className="minutes-said">
        <header className="minutes-item-head">
          <h3 id={`item-${id}`} className="kern-heading-small">
            <span className="minutes-item-no">{texts.item(position)}</span> {title ?? texts.hiddenTitle}
          </h3>
          <div className="row no-print">
            {edit !== undefined && !edits && (
              <Button small icon="edit" onClick={edit} aria-label={texts.editItem(position)}>
                {texts.edit}
              </Button>
            )}
            {object !== undefined && (
              <Button
                small
                onClick={() => object({ item, passage: selectionIn(id) })}
                aria-label={texts.objectTo(position)}
              >
                {texts.object}
              </Button>
            )}
          </div>
        </header>
        <p className="muted minutes-about">{about.filter(Boolean).join(' · ')}</p>
        {edits && meeting !== undefined ? (
          <ItemEdit item={item} meeting={meeting} onDone={() => setEdits(false)} />
        ) : (
          <div data-passages={id} className="stack">
            {notes ? <MinutesText text={notes} /> : <p className="muted">{texts.noNotes}</p>}
            {decisions.map((decision) => (
              <OneDecision key={decision.id} decision={decision} />
            ))}
            {tasks.length > 0 && (
              <div>
                <h4 className="minutes-subhead">{texts.tasks}</h4>
                <ul className="minutes-bullets">
                  {tasks.map((task) => (
                    <OneTask key={task.id} task={task} />
                  ))}
                </ul>
              </div>
            )}
          </div>
        )}
      </div>
      <ObjectionsBeside objections={objections.filter(({ agendaItemId }) => agendaItemId === id)} />
    </section>
  );
}

/** What is selected under this item, so that pressing its button speaks of it. */
function selectionIn(itemId: string): string {
  const selection = window.getSelection();
  const part = document.querySelector(`[data-passages="${itemId}"]`);
  if (!selection?.anchorNode || !part?.contains(selection.anchorNode)) return '';
  return selection.toString().trim();
}

function OneDecision({ decision }: { decision: Decision }) {
  const texts = useTexts(documentTexts);
  const word = useWord();
  const { number, result, text, votesYes, votesNo, votesAbstain } = decision;
  const votes =
    votesYes === null && votesNo === null && votesAbstain === null
      ? texts.noVotes
      : texts.votes(votesYes ?? 0, votesNo ?? 0, votesAbstain ?? 0);
  const isFinal = result === 'adopted' || result === 'adopted_amended' || result === 'rejected';
  return (
    <div className="minutes-decision">
      <p className="minutes-decision-head">
        <strong>
          {texts.decision} {number ?? ''}
        </strong>{' '}
        {atStart(word(decisionResultWords, result))} · {votes}
        {number === null && isFinal && <span className="muted"> · {texts.noNumber}</span>}
      </p>
      {text === null ? <p className="muted">{texts.hiddenText}</p> : <MinutesText text={text} />}
    </div>
  );
}

function OneTask({ task }: { task: Task }) {
  const word = useWord();
  const { linked } = useReading();
  const { id, title, responsiblePerson, responsibleOrganisation, dueDate, state } = task;
  const isFinished = state === 'done' || state === 'cancelled';
  const who = responsiblePerson?.name ?? responsibleOrganisation?.name;
  return (
    <li>
      {linked ? (
        <Link {...taskAt(id)} className="kern-link">
          {title}
        </Link>
      ) : (
        title
      )}
      <span className="minutes-task-about">
        {who} · <Due day={dueDate} finished={isFinished} />
        {isFinished && ` · ${word(actionItemStateWords, state)}`}
      </span>
    </li>
  );
}
