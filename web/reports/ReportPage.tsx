import './reports.css';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMay } from '../api/me.js';
import { Button } from '../design/Button.js';
import { download } from '../design/download.js';
import { FilterDay, Filters, FilterSelect } from '../design/Filters.js';
import { GroupFilter } from '../design/GroupFilter.js';
import { notify } from '../design/Notices.js';
import { OnlyWith } from '../design/OnlyWith.js';
import { Page } from '../design/Page.js';
import { useProblemText } from '../design/Problem.js';
import { Views } from '../design/Views.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { recordWords } from '../../src/words/record-words.js';
import { periodWords } from '../../src/words/report-words.js';
import { atStart } from '../../src/words/word.js';
import { ActionItemsReport, ParticipationReport } from './GroupedReports.js';
import { MissingMinutesReport, SilentReport, TopicsReport } from './ListedReports.js';
import {
  actionItemGroupings,
  filePath,
  participationGroupings,
  type ReportName,
  reportNames,
  type ReportSearch,
} from './report-search.js';
import { reportTexts } from './reports.texts.js';

const route = getRouteApi('/shell/reports/$report');

/** The alliance's balance: each report as a chart and a table, to print and to take away. */
export function ReportPage() {
  const texts = useTexts(reportTexts);
  const params = route.useParams();
  const report = reportNames.find((each) => each === params.report) ?? 'participation';
  return (
    <OnlyWith permission="report.read" title={texts.reports[report]}>
      <Report report={report} />
    </OnlyWith>
  );
}

function Report({ report }: { report: ReportName }) {
  const texts = useTexts(reportTexts);
  const textOf = useProblemText();
  const search = route.useSearch();
  const saving = useMutation({
    mutationFn: (format: 'csv' | 'xlsx') => download(filePath(report, search, format)),
    onSuccess: () => notify(texts.fileDone),
    onError: (error) => notify(textOf(error).detail),
  });
  return (
    <Page
      title={texts.reports[report]}
      intro={texts.means[report]}
      action={
        <div className="row no-print">
          {(['xlsx', 'csv'] as const).map((format) => (
            <Button
              key={format}
              icon="download"
              busy={saving.isPending && saving.variables === format}
              onClick={() => saving.mutate(format)}
            >
              {texts[format]}
            </Button>
          ))}
          <Button onClick={() => window.print()}>{texts.print}</Button>
        </div>
      }
    >
      <Views
        label={texts.which}
        views={reportNames.map((name) => ({
          label: texts.reports[name],
          to: { to: '/reports/$report', params: { report: name } },
        }))}
      />
      <ReportFilters report={report} search={search} />
      <Content report={report} search={search} />
    </Page>
  );
}

/** What rows may stand for, by the code that the API gives. */
function useGroupings(): ReadonlyMap<string, string> {
  const texts = useTexts(reportTexts);
  const word = useWord();
  return new Map([
    ['sector', atStart(word(recordWords, 'sector'))],
    ['organisation', texts.organisation],
    ['steeringGroup', atStart(word(recordWords, 'steering_group'))],
    ...Object.keys(periodWords).map((code): [string, string] => [code, atStart(word(periodWords, code))]),
  ]);
}

function Content({ report, search }: { report: ReportName; search: ReportSearch }) {
  const heads = useGroupings();
  switch (report) {
    case 'participation':
      return <ParticipationReport search={search} heads={heads} />;
    case 'action-items':
      return <ActionItemsReport search={search} heads={heads} />;
    case 'topics':
      return <TopicsReport search={search} />;
    case 'silent-organisations':
      return <SilentReport search={search} />;
    case 'missing-minutes':
      return <MissingMinutesReport search={search} />;
  }
}

function ReportFilters({ report, search }: { report: ReportName; search: ReportSearch }) {
  const texts = useTexts(reportTexts);
  const may = useMay();
  const names = useGroupings();
  const navigate = route.useNavigate();
  const change = (changed: Partial<ReportSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false });
  const groupings =
    report === 'participation'
      ? participationGroupings
      : report === 'action-items'
        ? actionItemGroupings
        : [];
  return (
    <Filters label={texts.filters}>
      {groupings.length > 0 && (
        <FilterSelect
          label={texts.by}
          value={groupings.find((each) => each === search.by) ?? groupings[0]}
          choices={groupings.map((value) => ({ value, label: names.get(value) ?? value }))}
          onChange={(by) => change({ by: by as ReportSearch['by'] })}
        />
      )}
      <GroupFilter
        value={search.steeringGroup}
        groupIds={may.groups('report.read')}
        onChange={(steeringGroup) => change({ steeringGroup })}
      />
      {groupings.length > 0 && (
        <>
          <FilterDay label={texts.from} value={search.from} onChange={(from) => change({ from })} />
          <FilterDay label={texts.until} value={search.until} onChange={(until) => change({ until })} />
        </>
      )}
      {report === 'silent-organisations' && (
        <FilterDay label={texts.since} value={search.since} onChange={(since) => change({ since })} />
      )}
    </Filters>
  );
}
