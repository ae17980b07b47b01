import { Link } from '@tanstack/react-router';
import { Button } from '../design/Button.js';
import { type Column, DataTable } from '../design/DataTable.js';
import { Due } from '../design/Day.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { actionItemStateWords } from '../../src/words/action-item-words.js';
import { atStart } from '../../src/words/word.js';
import type { ActionItem } from './action-items.queries.js';
import { actionItemTexts } from './action-items.texts.js';
import { ActionItemStatus, Priority } from './ActionItemStatus.js';
import { listTexts } from './list.texts.js';
import type { Selection } from './useSelection.js';

export const linkId = (id: string) => `task-${id}`;

/** Who answers for it, in one line. */
export function useResponsible(): (
  item: Pick<ActionItem, 'responsiblePerson' | 'responsibleOrganisation'>,
) => string {
  const texts = useTexts(actionItemTexts);
  return ({ responsiblePerson, responsibleOrganisation }) =>
    [responsiblePerson?.name, responsibleOrganisation?.name].filter(Boolean).join(' · ') || texts.nobody;
}

export function ActionItemTable({
  rows,
  sort,
  onSort,
  more,
  selection,
  onDone,
  isBusy,
}: {
  rows: readonly ActionItem[];
  sort: string;
  onSort: (sort: string) => void;
  more: { load: () => void; isLoading: boolean } | undefined;
  /** Absent where nobody could do anything with what is selected. */
  selection: Selection | null;
  onDone: (item: ActionItem) => void;
  isBusy: (item: ActionItem) => boolean;
}) {
  const texts = useTexts(listTexts);
  const shared = useTexts(actionItemTexts);
  const word = useWord();
  const localName = useLocalName();
  const responsible = useResponsible();
  const done = atStart(word(actionItemStateWords, 'done'));
  const columns: Column<ActionItem>[] = [
    {
      key: 'title',
      head: shared.titleField,
      sort: 'title',
      cell: (item) => (
        <span className="task-title">
          {selection?.canSelect(item) && (
            <input
              type="checkbox"
              className="task-select no-print"
              aria-label={texts.select(item.title)}
              checked={selection.has(item)}
              onChange={() => selection.toggle(item)}
            />
          )}
          <span>
            <Link id={linkId(item.id)} to="/action-items/$id" params={{ id: item.id }} className="kern-link">
              {item.title}
            </Link>{' '}
            <Priority priority={item.priority} />
          </span>
        </span>
      ),
    },
    { key: 'responsible', head: shared.responsible, cell: responsible },
    { key: 'group', head: shared.group, cell: ({ steeringGroup }) => localName(steeringGroup.name) },
    {
      key: 'due',
      head: shared.due,
      sort: 'dueDate',
      cell: (item) => (
        <Due day={item.dueDate} finished={item.completedAt !== null || item.state === 'cancelled'} />
      ),
    },
    { key: 'state', head: shared.state, cell: ({ state }) => <ActionItemStatus state={state} /> },
    {
      key: 'step',
      head: texts.step,
      cell: (item) =>
        item.openSteps.includes('done') ? (
          <span className="task-step no-print">
            <Button
              small
              icon="check"
              aria-label={`${done}: ${item.title}`}
              busy={isBusy(item)}
              onClick={() => onDone(item)}
            >
              {done}
            </Button>
          </span>
        ) : null,
    },
  ];
  return (
    <DataTable
      caption={texts.caption}
      columns={columns}
      rows={rows}
      sort={sort}
      onSort={onSort}
      more={more}
    />
  );
}
