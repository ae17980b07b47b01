import '../design/lists.css';
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { freeDayKindWords } from '../../src/words/free-day-words.js';
import { atStart } from '../../src/words/word.js';
import { Button } from '../design/Button.js';
import { type Column, DataTable } from '../design/DataTable.js';
import { useDays } from '../design/days.js';
import { notify } from '../design/Notices.js';
import { OnlyWith } from '../design/OnlyWith.js';
import { Page } from '../design/Page.js';
import { Empty, Loaded, Problem, useProblemText } from '../design/Problem.js';
import { lastDayOf } from '../design/terms.js';
import { Views } from '../design/Views.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import {
  addFreeSpan,
  type FreeDay,
  freeDaysQuery,
  type FreeSpan,
  readFreeSpan,
  removeFreeSpan,
  useFreeDayStep,
} from './free-days.queries.js';
import { freeDaysTexts } from './free-days.texts.js';
import { AddFreeSpan, EditFreeSpan } from './FreeSpanDialogs.js';
import { RegionField } from './RegionField.js';

const route = getRouteApi('/shell/free-days');
type Row = FreeDay & { id: string };
type Kept = NonNullable<FreeDay['freeSpan']>;

/** Public holidays of the alliance's region, and school holidays and other days that staff enter. */
export function FreeDaysPage() {
  const texts = useTexts(freeDaysTexts);
  const [isAdding, setAdding] = useState(false);
  return (
    <OnlyWith permission="freeDay.write" title={texts.title}>
      <Page
        title={texts.title}
        intro={texts.intro}
        crumbs={[{ label: texts.meetings, to: { to: '/meetings' } }]}
        action={
          <Button look="primary" icon="add" onClick={() => setAdding(true)}>
            {texts.add}
          </Button>
        }
      >
        <div className="stack">
          <RegionField />
          <FreeDays />
        </div>
        {isAdding && <AddFreeSpan onClose={() => setAdding(false)} />}
      </Page>
    </OnlyWith>
  );
}

function FreeDays() {
  const texts = useTexts(freeDaysTexts);
  const { year } = route.useSearch();
  const thisYear = Number(useDays().today().slice(0, 4));
  const days = useQuery(freeDaysQuery(year));
  const [edited, setEdited] = useState<FreeSpan | null>(null);
  const open = useFreeDayStep(readFreeSpan, setEdited);
  const remove = useRemoval();
  const columns = useColumns(
    ({ id }) => open.mutate(id),
    (kept) => {
      if (!remove.isPending || remove.variables.id !== kept.id) remove.mutate(kept);
    },
  );
  const error = open.error ?? remove.error;
  return (
    <>
      <Views
        label={texts.period}
        views={[undefined, thisYear - 1, thisYear, thisYear + 1, thisYear + 2].map((each) => ({
          label: each === undefined ? texts.coming : String(each),
          to: { to: '/free-days', search: { year: each } },
        }))}
      />
      {error !== null && <Problem error={error} />}
      <Loaded query={days} rows={8}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={texts.none}>
              <p>{texts.noneDetail}</p>
            </Empty>
          ) : (
            <DataTable
              caption={texts.caption}
              columns={columns}
              rows={all.map((day) => ({ ...day, id: day.freeSpan?.id ?? `${day.startDate} ${day.name.de}` }))}
            />
          )
        }
      </Loaded>
      {edited !== null && <EditFreeSpan key={edited.id} span={edited} onClose={() => setEdited(null)} />}
    </>
  );
}

/** Done at once, with the way back. */
function useRemoval() {
  const texts = useTexts(freeDaysTexts);
  const local = useLocalName();
  const textOf = useProblemText();
  const restore = useFreeDayStep(
    ({ kind, name, startDate, endDate }: FreeSpan) =>
      addFreeSpan({ kind, name, startDate, endDate }, crypto.randomUUID()),
    ({ name }) => notify(texts.added(local(name))),
    (error, { name }) => notify(texts.notRestored(local(name), textOf(error).detail)),
  );
  return useFreeDayStep(
    async (kept: Kept) => {
      const span = await readFreeSpan(kept.id);
      await removeFreeSpan(kept);
      return span;
    },
    (span) => notify(texts.removed(local(span.name)), () => restore.mutate(span)),
  );
}

function useColumns(onEdit: (kept: Kept) => void, onRemove: (kept: Kept) => void): Column<Row>[] {
  const texts = useTexts(freeDaysTexts);
  const local = useLocalName();
  const word = useWord();
  const days = useDays();
  return [
    { key: 'name', head: texts.name, cell: ({ name }) => local(name) },
    { key: 'kind', head: texts.kind, cell: ({ kind }) => atStart(word(freeDayKindWords, kind)) },
    {
      key: 'first',
      head: texts.first,
      cell: ({ startDate }) => <time dateTime={startDate}>{days.day(startDate)}</time>,
    },
    {
      key: 'last',
      head: texts.last,
      cell: ({ startDate, endDate }) => {
        const last = lastDayOf(endDate);
        return last === startDate ? '' : <time dateTime={last}>{days.day(last)}</time>;
      },
    },
    {
      key: 'change',
      head: '',
      cell: ({ name, freeSpan }) =>
        freeSpan !== null && (
          <div className="row">
            <Button
              small
              look="tertiary"
              aria-label={texts.editOf(local(name))}
              onClick={() => onEdit(freeSpan)}
            >
              {texts.edit}
            </Button>
            <Button
              small
              look="tertiary"
              aria-label={texts.removeOf(local(name))}
              onClick={() => onRemove(freeSpan)}
            >
              {texts.remove}
            </Button>
          </div>
        ),
    },
  ];
}
