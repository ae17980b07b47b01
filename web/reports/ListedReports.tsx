import type { Column } from '../design/DataTable.js';
import { Day } from '../design/Day.js';
import { useDays } from '../design/days.js';
import { PathLink } from '../design/PathLink.js';
import { Empty, Loaded } from '../design/Problem.js';
import { Status } from '../design/Status.js';
import { type List, useList } from '../design/useList.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { minutesStateWords } from '../../src/words/minutes-words.js';
import { BarChart } from './BarChart.js';
import { countBy } from './chart.js';
import type { ReportSearch } from './report-search.js';
import {
  type MissingMinutes,
  type OpenTopic,
  pages,
  ROWS,
  type SilentOrganisation,
} from './reports.queries.js';
import { reportTexts } from './reports.texts.js';
import { ReportTable } from './ReportTable.js';
import { useFigures } from './useFigures.js';

const asPage = (cursor: string | undefined) => ({ cursor, limit: ROWS, total: cursor === undefined });
const moreOf = (list: List<unknown>) =>
  list.hasMore ? { load: list.more, isLoading: list.isLoadingMore } : undefined;

export function TopicsReport({ search }: { search: ReportSearch }) {
  const texts = useTexts(reportTexts);
  const { head, number } = useFigures();
  const localName = useLocalName();
  const { key, page } = pages.topics(search);
  const list = useList<OpenTopic>(key, (cursor) => page(asPage(cursor)));
  const columns: Column<OpenTopic>[] = [
    {
      key: 'title',
      head: head('title'),
      cell: ({ id, title }) => <PathLink path={`/topics/${id}`}>{title}</PathLink>,
    },
    { key: 'group', head: head('steeringGroup'), cell: ({ steeringGroup }) => localName(steeringGroup.name) },
    { key: 'raised', head: head('firstRaisedOn'), cell: ({ firstRaisedOn }) => <Day day={firstRaisedOn} /> },
    { key: 'days', head: head('daysOpen'), numeric: true, cell: ({ daysOpen }) => number(daysOpen) },
    {
      key: 'carried',
      head: head('carryCount'),
      numeric: true,
      cell: ({ carryCount, isLongCarried }) =>
        isLongCarried ? <Status mood="warning">{number(carryCount)}</Status> : number(carryCount),
    },
    {
      key: 'last',
      head: head('lastDiscussedOn'),
      cell: ({ lastDiscussedOn }) => (lastDiscussedOn === null ? texts.never : <Day day={lastDiscussedOn} />),
    },
  ];
  const name = texts.reports.topics;
  return (
    <Loaded query={list} rows={8}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Empty title={texts.noTopics} />
        ) : (
          <>
            <BarChart
              name={name}
              series={[head('daysOpen')]}
              bars={rows.map(({ id, title, daysOpen }) => ({ key: id, label: title, values: [daysOpen] }))}
            />
            <ReportTable name={name} columns={columns} rows={rows} more={moreOf(list)} />
          </>
        )
      }
    </Loaded>
  );
}

export function SilentReport({ search }: { search: ReportSearch }) {
  const texts = useTexts(reportTexts);
  const { head, number } = useFigures();
  const localName = useLocalName();
  const { key, page } = pages.silentOrganisations(search);
  const list = useList<SilentOrganisation>(key, (cursor) => page(asPage(cursor)));
  const columns: Column<SilentOrganisation>[] = [
    {
      key: 'name',
      head: texts.organisation,
      cell: ({ id, name }) => <PathLink path={`/organisations/${id}`}>{name}</PathLink>,
    },
    { key: 'sector', head: head('sectorName'), cell: ({ sectorName }) => localName(sectorName) },
    {
      key: 'since',
      head: head('memberSince'),
      cell: ({ memberSince }) => (memberSince === undefined ? null : <Day day={memberSince} />),
    },
    {
      key: 'invited',
      head: head('invitedCount'),
      numeric: true,
      cell: ({ invitedCount }) => number(invitedCount),
    },
    {
      key: 'last',
      head: head('lastPresentOn'),
      cell: ({ lastPresentOn }) => (lastPresentOn === null ? texts.never : <Day day={lastPresentOn} />),
    },
  ];
  return (
    <Loaded query={list} rows={8}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Empty title={texts.noSilent} />
        ) : (
          <>
            <BarChart
              name={texts.organisations}
              series={[texts.organisation]}
              bars={countBy(rows, ({ sectorName }) => localName(sectorName)).map(({ kind, count }) => ({
                key: kind,
                label: kind,
                values: [count],
              }))}
            />
            <ReportTable
              name={texts.reports['silent-organisations']}
              columns={columns}
              rows={rows}
              more={moreOf(list)}
            />
          </>
        )
      }
    </Loaded>
  );
}

export function MissingMinutesReport({ search }: { search: ReportSearch }) {
  const texts = useTexts(reportTexts);
  const { head, number } = useFigures();
  const localName = useLocalName();
  const word = useWord();
  const days = useDays();
  const { key, page } = pages.missingMinutes(search);
  const list = useList<MissingMinutes>(key, (cursor) => page(asPage(cursor)));
  const columns: Column<MissingMinutes>[] = [
    {
      key: 'title',
      head: head('title'),
      cell: ({ id, title }) => <PathLink path={`/meetings/${id}`}>{title}</PathLink>,
    },
    { key: 'group', head: head('steeringGroup'), cell: ({ steeringGroup }) => localName(steeringGroup.name) },
    { key: 'held', head: head('heldOn'), cell: ({ heldOn }) => <Day day={heldOn} /> },
    { key: 'days', head: head('daysSince'), numeric: true, cell: ({ daysSince }) => number(daysSince) },
    {
      key: 'state',
      head: head('minutesState'),
      cell: ({ minutesState }) =>
        minutesState === undefined ? null : minutesState === null ? (
          <Status mood="warning">{texts.notBegun}</Status>
        ) : (
          <Status mood="info">{word(minutesStateWords, minutesState)}</Status>
        ),
    },
    { key: 'taker', head: head('minuteTaker'), cell: ({ minuteTaker }) => minuteTaker ?? texts.nobody },
  ];
  const name = texts.reports['missing-minutes'];
  return (
    <Loaded query={list} rows={6}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Empty title={texts.noMissing} />
        ) : (
          <>
            <BarChart
              name={name}
              series={[head('daysSince')]}
              bars={rows.map(({ id, steeringGroup, heldOn, daysSince }) => ({
                key: id,
                label: `${localName(steeringGroup.name)}, ${days.day(heldOn)}`,
                values: [daysSince],
              }))}
            />
            <ReportTable name={name} columns={columns} rows={rows} more={moreOf(list)} />
          </>
        )
      }
    </Loaded>
  );
}
