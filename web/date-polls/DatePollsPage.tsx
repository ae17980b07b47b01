import '../design/lists.css';
import { getRouteApi, Link } from '@tanstack/react-router';
import { datePollStateWords } from '../../src/words/date-poll-words.js';
import type { Schema } from '../api/client.js';
import { useMay } from '../api/me.js';
import { ButtonLink } from '../design/Button.js';
import { type Column, DataTable } from '../design/DataTable.js';
import { Day } from '../design/Day.js';
import { Filters, FilterSelect } from '../design/Filters.js';
import { GroupFilter } from '../design/GroupFilter.js';
import { OnlyWith } from '../design/OnlyWith.js';
import { Page } from '../design/Page.js';
import { Empty, Loaded } from '../design/Problem.js';
import { Status } from '../design/Status.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { type DatePollSearch, useDatePolls } from './date-polls.query.js';
import { datePollsTexts } from './date-polls.texts.js';
import { PollState } from './PollState.js';

type Row = Schema<'DatePollPage'>['data'][number];

const route = getRouteApi('/shell/date-polls');

/** The polls that one may see, those that still wait for answers among them. */
export function DatePollsPage() {
  const texts = useTexts(datePollsTexts);
  const may = useMay();
  const { group } = route.useSearch();
  return (
    <OnlyWith permission="meeting.read" title={texts.polls}>
      <Page
        title={texts.polls}
        intro={texts.intro}
        action={
          may.somewhere('meeting.write') && (
            <ButtonLink look="primary" icon="add" to={{ to: '/date-polls/new', search: { group } }}>
              {texts.begin}
            </ButtonLink>
          )
        }
      >
        <div className="list-page">
          <PollFilters />
          <PollTable />
        </div>
      </Page>
    </OnlyWith>
  );
}

function PollFilters() {
  const texts = useTexts(datePollsTexts);
  const word = useWord();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (change: DatePollSearch) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  return (
    <Filters label={texts.filters}>
      <GroupFilter value={search.group} onChange={(group) => set({ group })} />
      <FilterSelect
        label={texts.state}
        all={texts.all}
        value={search.state}
        choices={Object.keys(datePollStateWords).map((value) => ({
          value,
          label: word(datePollStateWords, value),
        }))}
        onChange={(state) => set({ state: state as DatePollSearch['state'] })}
      />
    </Filters>
  );
}

function PollTable() {
  const texts = useTexts(datePollsTexts);
  const search = route.useSearch();
  const list = useDatePolls(search);
  const columns = useColumns();
  const isFiltered = search.group !== undefined || search.state !== undefined;
  return (
    <Loaded query={list} rows={6}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Empty title={isFiltered ? texts.noneFound : texts.none}>
            <p>{texts.noneDetail}</p>
          </Empty>
        ) : (
          <DataTable
            caption={texts.caption}
            columns={columns}
            rows={rows}
            more={list.hasMore ? { load: list.more, isLoading: list.isLoadingMore } : undefined}
          />
        )
      }
    </Loaded>
  );
}

function useColumns(): Column<Row>[] {
  const texts = useTexts(datePollsTexts);
  const nameOf = useLocalName();
  return [
    {
      key: 'title',
      head: texts.meeting,
      cell: ({ id, title }) => (
        <Link to="/date-polls/$id" params={{ id }} className="kern-link">
          {title}
        </Link>
      ),
    },
    { key: 'group', head: texts.group, cell: ({ steeringGroup }) => nameOf(steeringGroup.name) },
    {
      key: 'state',
      head: texts.state,
      cell: ({ state, hasAnswered }) =>
        state === 'open' && hasAnswered === false ? (
          <Status mood="warning">{texts.waits}</Status>
        ) : (
          <PollState state={state} />
        ),
    },
    { key: 'answers', head: texts.answers, cell: ({ answered, asked }) => texts.ofAsked(answered, asked) },
    { key: 'answerBy', head: texts.answerBy, cell: ({ answerBy }) => <Day day={answerBy} /> },
  ];
}
