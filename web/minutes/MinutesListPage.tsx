import './minutes.css';
import { groupsQuery } from '../api/groups.js';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { api } from '../api/client.js';
import { Button } from '../design/Button.js';
import { type Column, DataTable } from '../design/DataTable.js';
import { useDays } from '../design/days.js';
import { ExportList } from '../design/ExportList.js';
import { Filters, FilterSelect } from '../design/Filters.js';
import { Page } from '../design/Page.js';
import { Empty, Loaded } from '../design/Problem.js';
import { PAGE, useList } from '../design/useList.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { minutesStateWords } from '../../src/words/minutes-words.js';
import { atStart } from '../../src/words/word.js';
import { listTexts } from './list.texts.js';
import { MinutesState } from './MinutesState.js';
import { MissingMinutes } from './MissingMinutes.js';
import { minutesAt } from './places.js';
import type { Minutes, MinutesRow } from './record.js';

const states = Object.keys(minutesStateWords) as Minutes['state'][];

/** All minutes that one may read, and for who writes them, those that are missing. */
export function MinutesListPage() {
  const texts = useTexts(listTexts);
  const days = useDays();
  const word = useWord();
  const name = useLocalName();
  const navigate = useNavigate();
  const { state, group, sort: order } = useSearch({ from: '/shell/minutes' });
  const sort = order ?? '-plannedStart';
  const groups = useQuery(groupsQuery);
  const asked = {
    state: state === undefined ? undefined : [state],
    steeringGroup: group === undefined ? undefined : [group],
    sort,
  };
  const list = useList<MinutesRow>(['minutes', 'list', state, group, sort], (cursor) => {
    return api.GET('/api/v1/minutes', { params: { query: { ...asked, cursor, limit: PAGE } } });
  });
  const filter = (search: { state?: Minutes['state']; group?: string; sort?: typeof order }) =>
    void navigate({ to: '/minutes', search: { state, group, sort: order, ...search }, replace: true });
  const columns: Column<MinutesRow>[] = [
    {
      key: 'meeting',
      head: texts.meeting,
      cell: ({ id, meeting }) => (
        <Link {...minutesAt(id)} className="kern-link">
          {meeting.title ?? texts.untitled}
        </Link>
      ),
    },
    { key: 'group', head: texts.group, cell: ({ steeringGroup }) => name(steeringGroup.name) },
    {
      key: 'day',
      head: texts.day,
      cell: ({ meeting }) => (
        <span className="minutes-one-line">{days.day(days.dayOf(meeting.plannedStart))}</span>
      ),
      sort: 'plannedStart',
    },
    { key: 'state', head: texts.state, cell: (minutes) => <MinutesState minutes={minutes} /> },
    { key: 'decisions', head: texts.decisions, cell: ({ counts }) => counts.decisions, numeric: true },
    { key: 'tasks', head: texts.tasks, cell: ({ counts }) => counts.actionItems ?? '', numeric: true },
  ];
  return (
    <Page
      title={texts.title}
      action={<ExportList list="minutes" query={asked} groups={asked.steeringGroup} />}
    >
      <MissingMinutes />
      <Filters label={texts.filters}>
        <FilterSelect
          label={texts.group}
          all={texts.allGroups}
          value={group}
          onChange={(value) => filter({ group: value })}
          choices={(groups.data ?? []).map(({ slug, name: words }) => ({ value: slug, label: name(words) }))}
        />
        <FilterSelect
          label={texts.state}
          all={texts.allStates}
          value={state}
          onChange={(value) => filter({ state: states.find((each) => each === value) })}
          choices={states.map((value) => ({ value, label: atStart(word(minutesStateWords, value)) }))}
        />
      </Filters>
      <Loaded query={list} rows={10}>
        {({ rows }) =>
          rows.length > 0 ? (
            <DataTable
              caption={texts.caption}
              columns={columns}
              rows={rows}
              sort={sort}
              onSort={(next) => filter({ sort: next === 'plannedStart' ? next : undefined })}
              more={list.hasMore ? { load: list.more, isLoading: list.isLoadingMore } : undefined}
            />
          ) : (
            <Empty title={texts.nothing}>
              <p>{state === undefined && group === undefined ? texts.nothingYet : texts.nothingFound}</p>
              {(state !== undefined || group !== undefined) && (
                <Button onClick={() => filter({ state: undefined, group: undefined })}>{texts.clear}</Button>
              )}
            </Empty>
          )
        }
      </Loaded>
    </Page>
  );
}
