import { Link } from '@tanstack/react-router';
import { minutesStateWords } from '../../src/words/minutes-words.js';
import { atStart } from '../../src/words/word.js';
import { api } from '../api/client.js';
import { ButtonLink } from '../design/Button.js';
import { type Column, DataTable } from '../design/DataTable.js';
import { useDays } from '../design/days.js';
import { Empty, Loaded } from '../design/Problem.js';
import { Status } from '../design/Status.js';
import { PAGE, useList } from '../design/useList.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { MeetingState } from './MeetingState.js';
import type { MeetingRow } from './meetings.query.js';
import { type MeetingSort, type MeetingsSearch, askedFor } from './meetings.search.js';
import { meetingsTexts } from './meetings.texts.js';

/** Meetings in rows, those that come first unless the address says otherwise. */
export function MeetingList({
  search,
  onSort,
}: {
  search: MeetingsSearch;
  onSort: (sort: MeetingSort) => void;
}) {
  const texts = useTexts(meetingsTexts);
  const days = useDays();
  const word = useWord();
  const nameOf = useLocalName();
  const asked = askedFor(search, days.today());
  const { sort } = asked;
  const filters = { ...asked, limit: PAGE };
  const list = useList<MeetingRow>(['meetings', 'list', filters], (cursor) =>
    api.GET('/api/v1/meetings', { params: { query: { ...filters, cursor } } }),
  );
  const columns: Column<MeetingRow>[] = [
    {
      key: 'title',
      head: texts.columns.title,
      sort: 'title',
      cell: ({ id, title }) => (
        <Link to="/meetings/$meetingId" params={{ meetingId: id }} className="kern-link">
          {title}
        </Link>
      ),
    },
    {
      key: 'start',
      head: texts.columns.start,
      sort: 'plannedStart',
      cell: ({ plannedStart, plannedEnd }) => (
        <time dateTime={plannedStart}>{days.span(plannedStart, plannedEnd)}</time>
      ),
    },
    {
      key: 'group',
      head: texts.columns.group,
      cell: ({ steeringGroup }) => nameOf(steeringGroup.name),
    },
    { key: 'state', head: texts.columns.state, cell: ({ state: now }) => <MeetingState state={now} /> },
    {
      key: 'accepted',
      head: texts.columns.accepted,
      numeric: true,
      cell: ({ counts }) => (counts.invited === 0 ? '' : texts.accepted(counts.accepted, counts.invited)),
    },
    {
      key: 'minutes',
      head: texts.columns.minutes,
      cell: ({ minutesMissing, minutesState }) =>
        minutesMissing === true ? (
          <Status mood="warning">{texts.minutesMissing}</Status>
        ) : minutesState === null ? (
          ''
        ) : (
          atStart(word(minutesStateWords, minutesState))
        ),
    },
  ];
  return (
    <Loaded query={list} rows={8}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Nothing search={search} />
        ) : (
          <DataTable
            caption={texts.caption}
            columns={columns}
            rows={rows}
            sort={sort}
            onSort={(next) => onSort(next as MeetingSort)}
            more={list.hasMore ? { load: list.more, isLoading: list.isLoadingMore } : undefined}
          />
        )
      }
    </Loaded>
  );
}

function Nothing({ search }: { search: MeetingsSearch }) {
  const texts = useTexts(meetingsTexts);
  const { q, group, kind, state, when, from, to } = search;
  const isFiltered = [q, group, kind, state, from, to].some((each) => each !== undefined);
  const title = isFiltered ? texts.noneFiltered : when === undefined ? texts.noneComing : texts.none;
  return (
    <Empty title={title}>
      {when === undefined && from === undefined && to === undefined && (
        <ButtonLink to={{ to: '/meetings', search: { ...search, when: 'past' } }}>
          {texts.showPast}
        </ButtonLink>
      )}
    </Empty>
  );
}
