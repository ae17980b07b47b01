import { useQuery } from '@tanstack/react-query';
import type { Column } from '../design/DataTable.js';
import { PathLink } from '../design/PathLink.js';
import { Empty, Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { BarChart } from './BarChart.js';
import type { ReportSearch } from './report-search.js';
import {
  type ActionItemBalance,
  actionItemsQuery,
  type Participation,
  participationQuery,
} from './reports.queries.js';
import { reportTexts } from './reports.texts.js';
import { ReportTable } from './ReportTable.js';
import { useFigures } from './useFigures.js';

const TOTAL = 'total';
const rowId = ({ key }: { key: string | null }) => key ?? 'none';

/** Where the record has a page that a row stands for. */
function pathOf(by: ReportSearch['by'], key: string | null): string | null {
  if (key === null || key === TOTAL) return null;
  if (by === 'organisation') return `/organisations/${key}`;
  return by === 'steeringGroup' ? `/steering-groups/${key}` : null;
}

/** The column that says what a row stands for. */
function useNameColumn<Row extends { key: string | null; name: { de: string; en: string } }>(
  head: string,
  by: ReportSearch['by'],
): Column<Row & { id: string }> {
  const localName = useLocalName();
  return {
    key: 'name',
    head,
    cell: ({ key, name }) => {
      const path = pathOf(by, key);
      return path === null ? localName(name) : <PathLink path={path}>{localName(name)}</PathLink>;
    },
  };
}

export function ParticipationReport({
  search,
  heads,
}: {
  search: ReportSearch;
  heads: ReadonlyMap<string, string>;
}) {
  const texts = useTexts(reportTexts);
  const { head, number, percent } = useFigures();
  const localName = useLocalName();
  const by = search.by ?? 'sector';
  const query = useQuery(participationQuery(search));
  type Row = Participation & { id: string };
  const count = (key: keyof Participation & Parameters<typeof head>[0]): Column<Row> => ({
    key,
    head: head(key),
    numeric: true,
    cell: (row) => number(row[key]),
  });
  const rate = (key: 'acceptedRate' | 'presentRate'): Column<Row> => ({
    key,
    head: head(key),
    numeric: true,
    cell: (row) => percent(row[key]),
  });
  const columns: Column<Row>[] = [
    useNameColumn<Participation>(heads.get(by) ?? '', by),
    count('meetings'),
    count('persons'),
    count('guests'),
    count('invited'),
    count('accepted'),
    rate('acceptedRate'),
    count('present'),
    rate('presentRate'),
    count('excused'),
    count('absent'),
    count('unrecorded'),
  ];
  const name = texts.reports.participation;
  return (
    <Loaded query={query} rows={8}>
      {({ data, total }) =>
        data.length === 0 ? (
          <Empty title={texts.none} />
        ) : (
          <>
            <BarChart
              name={name}
              series={[head('invited'), head('accepted'), head('present')]}
              bars={data.map((row) => ({
                key: rowId(row),
                label: localName(row.name),
                values: [row.invited, row.accepted, row.present],
              }))}
            />
            <ReportTable
              name={name}
              columns={columns}
              rows={[
                ...data.map((row) => ({ ...row, id: rowId(row) })),
                { ...total, id: TOTAL, key: TOTAL, name: both(texts.total) },
              ]}
            />
          </>
        )
      }
    </Loaded>
  );
}

export function ActionItemsReport({
  search,
  heads,
}: {
  search: ReportSearch;
  heads: ReadonlyMap<string, string>;
}) {
  const texts = useTexts(reportTexts);
  const { head, number, percent } = useFigures();
  const localName = useLocalName();
  const by = search.by === 'organisation' ? 'organisation' : 'steeringGroup';
  const query = useQuery(actionItemsQuery(search));
  type Row = ActionItemBalance & { id: string };
  const ages = ['open0To30', 'open31To90', 'open91To180', 'open181Plus'] as const;
  const count = (key: keyof ActionItemBalance & Parameters<typeof head>[0]): Column<Row> => ({
    key,
    head: head(key),
    numeric: true,
    cell: (row) => number(row[key]),
  });
  const columns: Column<Row>[] = [
    useNameColumn<ActionItemBalance>(heads.get(by) ?? '', by),
    count('open'),
    count('overdue'),
    ...ages.map(count),
    count('medianAgeDays'),
    count('maxAgeDays'),
    count('done'),
    { key: 'rate', head: head('onTimeRate'), numeric: true, cell: (row) => percent(row.onTimeRate) },
    count('cancelled'),
  ];
  const name = texts.reports['action-items'];
  return (
    <Loaded query={query} rows={8}>
      {({ data, total }) =>
        data.length === 0 ? (
          <Empty title={texts.none} />
        ) : (
          <>
            <BarChart
              isStacked
              name={name}
              series={ages.map(head)}
              bars={data.map((row) => ({
                key: rowId(row),
                label: localName(row.name),
                values: ages.map((age) => row[age]),
              }))}
            />
            <ReportTable
              name={name}
              columns={columns}
              rows={[
                ...data.map((row) => ({ ...row, id: rowId(row) })),
                { ...total, id: TOTAL, key: TOTAL, name: both(texts.total) },
              ]}
            />
          </>
        )
      }
    </Loaded>
  );
}

/** The row of all together is named by the screen, which has one language at a time. */
const both = (said: string) => ({ de: said, en: said });
