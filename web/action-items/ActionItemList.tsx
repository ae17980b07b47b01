import { ButtonLink } from '../design/Button.js';
import { Empty, Loaded } from '../design/Problem.js';
import { PAGE, useList } from '../design/useList.js';
import { useTexts } from '../texts/texts.js';
import { type ActionItem, listKey, listPage } from './action-items.queries.js';
import { ActionItemTable, linkId } from './ActionItemTable.js';
import { listTexts } from './list.texts.js';
import { type ActionItemSearch, askedFor, viewOf } from './search.js';
import { SelectionBar } from './SelectionBar.js';
import { useFocusStays } from './useFocusStays.js';
import { useSelection } from './useSelection.js';
import { useStep } from './useStep.js';

export function ActionItemList({
  search,
  onChange,
}: {
  search: ActionItemSearch;
  onChange: (change: Partial<ActionItemSearch>) => void;
}) {
  const texts = useTexts(listTexts);
  const list = useList<ActionItem>(listKey(search), (cursor) => listPage(search, cursor, PAGE));
  const rows = list.data?.rows ?? [];
  const selection = useSelection(rows);
  const step = useStep();
  const expectGone = useFocusStays(
    rows.map(({ id }) => id),
    linkId,
  );
  return (
    <>
      <Loaded query={list} rows={8}>
        {({ rows: shown, total }) =>
          shown.length === 0 ? (
            <Nothing search={search} />
          ) : (
            <>
              <div className="list-head">
                <p className="muted" role="status">
                  {texts.count(total ?? shown.length)}
                </p>
                {selection && <SelectionBar selection={selection} />}
              </div>
              <div className="tasks">
                <ActionItemTable
                  rows={shown}
                  sort={askedFor(search).sort}
                  onSort={(sort) => onChange({ sort })}
                  more={list.hasMore ? { load: list.more, isLoading: list.isLoadingMore } : undefined}
                  selection={selection}
                  isBusy={step.isTaking}
                  onDone={(item) => {
                    expectGone(item.id);
                    step.take(item, 'done');
                  }}
                />
              </div>
            </>
          )
        }
      </Loaded>
      {step.dialog}
    </>
  );
}

/** Nothing there: because all is done, or because nothing fits what was asked for. */
export function Nothing({ search }: { search: ActionItemSearch }) {
  const texts = useTexts(listTexts);
  const view = viewOf({ ...search, sort: undefined });
  if (view === 'open') return <Empty title={texts.nothing} />;
  return (
    <Empty title={view === 'mine' ? texts.nothingMine : texts.nothingFound}>
      <ButtonLink to={{ to: '/action-items', search: search.view ? { view: search.view } : {} }}>
        {texts.showAll}
      </ButtonLink>
    </Empty>
  );
}
