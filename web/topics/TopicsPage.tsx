import './topics.css';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMay } from '../api/me.js';
import { ButtonLink } from '../design/Button.js';
import { type Column, DataTable } from '../design/DataTable.js';
import { Day } from '../design/Day.js';
import { useDays } from '../design/days.js';
import { ExportList } from '../design/ExportList.js';
import { Filters, FilterText } from '../design/Filters.js';
import { GroupFilter } from '../design/GroupFilter.js';
import { Page } from '../design/Page.js';
import { Empty, Loaded } from '../design/Problem.js';
import { Status } from '../design/Status.js';
import { PAGE, useList } from '../design/useList.js';
import { Views } from '../design/Views.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { askedFor, type TopicSearch } from './topic-search.js';
import { Carried } from './TopicParts.js';
import { listKey, listPage, type Topic } from './topics.queries.js';
import { topicTexts } from './topics.texts.js';

const route = getRouteApi('/shell/topics');

/** What groups keep working on, with its age and how often it was put off. */
export function TopicsPage() {
  const texts = useTexts(topicTexts);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const may = useMay();
  const change = (changed: Partial<TopicSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false });
  const list = useList<Topic>(listKey(search), (cursor) => listPage(search, cursor, PAGE));
  const { steeringGroup } = search;
  const view = (label: string, rest: TopicSearch) => ({
    label,
    // A group stays chosen from view to view.
    to: { to: '/topics', search: { ...(steeringGroup && { steeringGroup }), ...rest } } as const,
  });
  return (
    <Page
      title={texts.title}
      action={
        <div className="row">
          <ExportList list="topics" query={askedFor(search)} groups={askedFor(search).steeringGroup} />
          {(may.somewhere('topic.propose') || may.somewhere('topic.write')) && (
            <ButtonLink look="primary" icon="add" to={{ to: '/topics/new', search: { steeringGroup } }}>
              {texts.propose}
            </ButtonLink>
          )}
        </div>
      }
    >
      <Views
        label={texts.viewsLabel}
        views={[
          view(texts.views.open, {}),
          view(texts.views.recurring, { recurring: true }),
          view(texts.views.closed, { state: 'closed' }),
        ]}
      />
      <Filters label={texts.filters}>
        <FilterText label={texts.search} value={search.q} onChange={(q) => change({ q })} />
        <GroupFilter value={steeringGroup} onChange={(slug) => change({ steeringGroup: slug })} />
      </Filters>
      <Loaded query={list} rows={8}>
        {({ rows, total }) =>
          rows.length === 0 ? (
            <Nothing isFiltered={Object.keys(search).length > 0} />
          ) : (
            <>
              <p className="muted" role="status">
                {texts.count(total ?? rows.length)}
              </p>
              <TopicTable
                rows={rows}
                sort={askedFor(search).sort}
                onSort={(sort) => change({ sort })}
                more={list.hasMore ? { load: list.more, isLoading: list.isLoadingMore } : undefined}
              />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function TopicTable({
  rows,
  ...table
}: {
  rows: readonly Topic[];
  sort: string;
  onSort: (sort: string) => void;
  more: { load: () => void; isLoading: boolean } | undefined;
}) {
  const texts = useTexts(topicTexts);
  const localName = useLocalName();
  const days = useDays();
  const columns: Column<Topic>[] = [
    {
      key: 'title',
      head: texts.topic,
      sort: 'title',
      cell: ({ id, title, isRecurring }) => (
        <span className="topic-title">
          <Link to="/topics/$id" params={{ id }} className="kern-link">
            {title}
          </Link>{' '}
          {isRecurring && <Status>{texts.recurring}</Status>}
        </span>
      ),
    },
    { key: 'group', head: texts.group, cell: ({ steeringGroup }) => localName(steeringGroup.name) },
    {
      key: 'age',
      head: texts.age,
      sort: 'firstRaisedOn',
      numeric: true,
      cell: ({ firstRaisedOn }) => (
        <span title={days.day(firstRaisedOn)}>{texts.days(-days.fromToday(firstRaisedOn))}</span>
      ),
    },
    {
      key: 'carried',
      head: texts.carried,
      sort: 'carryCount',
      numeric: true,
      cell: (topic) => <Carried {...topic} />,
    },
    {
      key: 'last',
      head: texts.lastOn,
      sort: 'lastOnAgendaOn',
      cell: ({ lastOnAgendaOn }) =>
        lastOnAgendaOn === null ? <span className="muted">{texts.never}</span> : <Day day={lastOnAgendaOn} />,
    },
  ];
  return (
    <div className="topics">
      <DataTable caption={texts.title} columns={columns} rows={rows} {...table} />
    </div>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  const texts = useTexts(topicTexts);
  if (!isFiltered) return <Empty title={texts.nothing} />;
  return (
    <Empty title={texts.nothingFound}>
      <ButtonLink to={{ to: '/topics', search: {} }}>{texts.showAll}</ButtonLink>
    </Empty>
  );
}
