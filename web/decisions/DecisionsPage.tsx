import './decisions.css';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ButtonLink } from '../design/Button.js';
import { type Column, DataTable } from '../design/DataTable.js';
import { Day } from '../design/Day.js';
import { useDays } from '../design/days.js';
import { Filters, FilterSelect, FilterText } from '../design/Filters.js';
import { GroupFilter } from '../design/GroupFilter.js';
import { ExportList } from '../design/ExportList.js';
import { Page } from '../design/Page.js';
import { Empty, Loaded } from '../design/Problem.js';
import { PAGE, useList } from '../design/useList.js';
import { Views } from '../design/Views.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { decisionResultWords } from '../../src/words/minutes-words.js';
import { askedFor, type DecisionSearch } from './decision-search.js';
import { Relations, Result, Votes } from './DecisionParts.js';
import { type Decision, listKey, listPage } from './decisions.queries.js';
import { decisionTexts } from './decisions.texts.js';

const route = getRouteApi('/shell/decisions');
const YEARS = 10;

/** The register: what was decided, and what of it counts. */
export function DecisionsPage() {
  const texts = useTexts(decisionTexts);
  const word = useWord();
  const days = useDays();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (changed: Partial<DecisionSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false });
  const list = useList<Decision>(listKey(search), (cursor) => listPage(search, cursor, PAGE));
  const asked = askedFor(search);
  const thisYear = Number(days.today().slice(0, 4));
  return (
    <Page
      title={texts.title}
      action={<ExportList list="decisions" query={asked} groups={asked.steeringGroup} />}
    >
      <Views
        label={texts.viewsLabel}
        views={[
          { label: texts.views.all, to: { to: '/decisions', search: {} } },
          { label: texts.views.inForce, to: { to: '/decisions', search: { inForce: true } } },
          { label: texts.views.superseded, to: { to: '/decisions', search: { superseded: true } } },
        ]}
      />
      <Filters label={texts.filters}>
        <FilterText label={texts.search} value={search.q} onChange={(q) => change({ q })} />
        <GroupFilter value={search.steeringGroup} onChange={(steeringGroup) => change({ steeringGroup })} />
        <FilterSelect
          label={texts.year}
          value={search.year?.toString()}
          all={texts.all}
          choices={Array.from({ length: YEARS }, (_, ago) => String(thisYear - ago)).map((year) => ({
            value: year,
            label: year,
          }))}
          onChange={(year) => change({ year: year === undefined ? undefined : Number(year) })}
        />
        <FilterSelect
          label={texts.result}
          value={search.result}
          all={texts.all}
          choices={Object.keys(decisionResultWords).map((value) => ({
            value,
            label: word(decisionResultWords, value),
          }))}
          onChange={(result) => change({ result: result as DecisionSearch['result'] })}
        />
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
              <Register
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

function Register({
  rows,
  ...table
}: {
  rows: readonly Decision[];
  sort: string;
  onSort: (sort: string) => void;
  more: { load: () => void; isLoading: boolean } | undefined;
}) {
  const texts = useTexts(decisionTexts);
  const localName = useLocalName();
  const columns: Column<Decision>[] = [
    {
      key: 'number',
      head: texts.number,
      sort: 'number',
      cell: ({ id, number }) => (
        <Link to="/decisions/$id" params={{ id }} className="kern-link decision-number">
          {number ?? texts.noNumber}
        </Link>
      ),
    },
    {
      key: 'text',
      head: texts.text,
      cell: (decision) => (
        <>
          <span className="wording">{decision.text}</span>
          <Relations decision={decision} />
        </>
      ),
    },
    { key: 'result', head: texts.result, cell: ({ result }) => <Result result={result} /> },
    { key: 'votes', head: texts.votes, numeric: true, cell: (decision) => <Votes {...decision} /> },
    { key: 'group', head: texts.group, cell: ({ steeringGroup }) => localName(steeringGroup.name) },
    {
      key: 'day',
      head: texts.day,
      sort: 'meetingDay',
      cell: ({ meetingDay }) => <Day day={meetingDay} />,
    },
  ];
  return (
    <div className="decisions">
      <DataTable caption={texts.title} columns={columns} rows={rows} {...table} />
    </div>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  const texts = useTexts(decisionTexts);
  if (!isFiltered) return <Empty title={texts.nothing} />;
  return (
    <Empty title={texts.nothingFound}>
      <ButtonLink to={{ to: '/decisions', search: {} }}>{texts.showAll}</ButtonLink>
    </Empty>
  );
}
