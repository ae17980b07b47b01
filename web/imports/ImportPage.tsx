import '../design/lists.css';
import '../design/records.css';
import './imports.css';
import { getRouteApi } from '@tanstack/react-router';
import { LoadedPage } from '../design/LoadedPage.js';
import { OnlyWith } from '../design/OnlyWith.js';
import { Page } from '../design/Page.js';
import { useTexts } from '../texts/texts.js';
import { ColumnsStep } from './ColumnsStep.js';
import { DoneStep } from './DoneStep.js';
import { stepOf } from './import-search.js';
import { type Import, useImport } from './imports.queries.js';
import { importsTexts } from './imports.texts.js';
import { ImportState } from './ImportState.js';
import { Progress } from './Progress.js';
import { RemoveImport } from './RemoveImport.js';
import { RowsStep } from './RowsStep.js';
import { Steps } from './Steps.js';
import { useImportName, useSets } from './useImportName.js';

const route = getRouteApi('/shell/imports/$id');

/** One import, at the step that the address asks for and its state lets one take. */
export function ImportPage() {
  const { oneTitle } = useTexts(importsTexts);
  return (
    <OnlyWith permission="import.manage" title={oneTitle}>
      <OneImport />
    </OnlyWith>
  );
}

function OneImport() {
  const texts = useTexts(importsTexts);
  const { id } = route.useParams();
  const nameOf = useImportName();
  const setsOf = useSets();
  const query = useImport(id);
  const crumbs = [
    { label: texts.organisationsPage, to: { to: '/organisations' } as const },
    { label: texts.title, to: { to: '/imports' } as const },
  ];
  return (
    <LoadedPage query={query} title={texts.oneTitle} crumbs={crumbs}>
      {(one) => (
        <Page
          title={nameOf(one)}
          crumbs={crumbs}
          intro={
            <>
              <ImportState state={one.state} /> {setsOf(one).join(' · ')}
            </>
          }
          action={<RemoveImport of={one} />}
        >
          <Content of={one} />
        </Page>
      )}
    </LoadedPage>
  );
}

function Content({ of }: { of: Import }) {
  const { step, outcome } = route.useSearch();
  const now = stepOf(of, step);
  return (
    <>
      <Steps now={now} draftId={of.state === 'draft' ? of.id : null} source={of.source} />
      {of.progress !== null && <Progress progress={of.progress} />}
      {now === 'columns' && <ColumnsStep of={of} />}
      {now === 'rows' && <RowsStep of={of} outcome={outcome} />}
      {now === 'done' && <DoneStep of={of} />}
    </>
  );
}
