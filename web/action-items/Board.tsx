import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Due } from '../design/Day.js';
import { Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { actionItemStateWords } from '../../src/words/action-item-words.js';
import { atStart } from '../../src/words/word.js';
import { type ActionItem, type ActionItemState, BOARD_ROWS, boardQuery } from './action-items.queries.js';
import { Nothing } from './ActionItemList.js';
import { Priority } from './ActionItemStatus.js';
import { useResponsible } from './ActionItemTable.js';
import { listTexts } from './list.texts.js';
import type { ActionItemSearch } from './search.js';
import { useStep } from './useStep.js';

const columns: readonly ActionItemState[] = ['open', 'in_progress', 'blocked', 'done'];
const selectId = (id: string) => `state-${id}`;

/** By state: a card is dragged to another column, or its state chosen on it, which keyboards and fingers can do as well. */
export function Board({ search }: { search: ActionItemSearch }) {
  const texts = useTexts(listTexts);
  const query = useQuery(boardQuery(search));
  const step = useStep();
  const [dragged, setDragged] = useState<ActionItem | null>(null);
  const take = (item: ActionItem, to: ActionItemState) => {
    if (item.state !== to) step.take(item, to);
  };
  return (
    <>
      <Loaded query={query} rows={8}>
        {({ data, total }) =>
          data.length === 0 ? (
            <Nothing search={search} />
          ) : (
            <>
              <p className="muted" role="status">
                {texts.count(total)}
                {total > BOARD_ROWS && ` · ${texts.boardPart(BOARD_ROWS)}`}
              </p>
              <div className="board">
                {columns.map((state) => (
                  <Column
                    key={state}
                    state={state}
                    items={data.filter((item) => item.state === state)}
                    takes={dragged !== null && dragged.openSteps.includes(state)}
                    onDrop={() => dragged !== null && take(dragged, state)}
                    onDrag={setDragged}
                    onTake={take}
                  />
                ))}
              </div>
            </>
          )
        }
      </Loaded>
      {step.dialog}
    </>
  );
}

function Column({
  state,
  items,
  takes,
  onDrop,
  onDrag,
  onTake,
}: {
  state: ActionItemState;
  items: readonly ActionItem[];
  /** Whether what is dragged may come here; the API says so. */
  takes: boolean;
  onDrop: () => void;
  onDrag: (item: ActionItem | null) => void;
  onTake: (item: ActionItem, to: ActionItemState) => void;
}) {
  const word = useWord();
  const name = atStart(word(actionItemStateWords, state));
  return (
    <section
      className={`board-column${takes ? ' board-column-takes' : ''}`}
      aria-label={`${name}: ${items.length}`}
      onDragOver={(event) => {
        if (takes) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
    >
      <h2 className="kern-title">
        {name} <span className="muted nums">{items.length}</span>
      </h2>
      <ul className="cards">
        {items.map((item) => (
          <Card key={item.id} item={item} onDrag={onDrag} onTake={onTake} />
        ))}
      </ul>
    </section>
  );
}

function Card({
  item,
  onDrag,
  onTake,
}: {
  item: ActionItem;
  onDrag: (item: ActionItem | null) => void;
  onTake: (item: ActionItem, to: ActionItemState) => void;
}) {
  const texts = useTexts(listTexts);
  const word = useWord();
  const localName = useLocalName();
  const responsible = useResponsible();
  const steps = item.openSteps;
  return (
    <li
      className="card"
      draggable={steps.length > 0}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', item.title);
        onDrag(item);
      }}
      onDragEnd={() => onDrag(null)}
    >
      <Link to="/action-items/$id" params={{ id: item.id }} className="kern-link" draggable={false}>
        {item.title}
      </Link>
      <span className="muted">
        {responsible(item)} · {localName(item.steeringGroup.name)}
      </span>
      <span>
        <Due day={item.dueDate} finished={item.completedAt !== null} /> <Priority priority={item.priority} />
      </span>
      {steps.length > 0 && (
        <div className="kern-form-input__select-wrapper">
          <select
            id={selectId(item.id)}
            className="kern-form-input__select card-state"
            aria-label={texts.stateOf(item.title)}
            value={item.state}
            onChange={({ currentTarget }) => {
              // The card moves to another column, and focus with it.
              focusLater(selectId(item.id));
              onTake(item, currentTarget.value as ActionItemState);
            }}
          >
            {[item.state, ...steps].map((state) => (
              <option key={state} value={state}>
                {word(actionItemStateWords, state)}
              </option>
            ))}
          </select>
        </div>
      )}
    </li>
  );
}

/** Gives focus to this control wherever it stands next, unless somebody has gone elsewhere by then. */
function focusLater(id: string): void {
  const lost = new MutationObserver(() => {
    if (document.activeElement !== document.body) return;
    const control = document.getElementById(id) ?? document.querySelector<HTMLElement>('h1');
    control?.focus();
    lost.disconnect();
  });
  const board = document.getElementById('content');
  if (board === null) return;
  lost.observe(board, { childList: true, subtree: true });
  setTimeout(() => lost.disconnect(), 5_000);
}
