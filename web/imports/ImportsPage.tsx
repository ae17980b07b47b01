import '../design/lists.css';
import './imports.css';
import { Link } from '@tanstack/react-router';
import { importKindWords } from '../../src/words/import-words.js';
import { ButtonLink } from '../design/Button.js';
import { type Column, DataTable } from '../design/DataTable.js';
import { Moment } from '../design/Day.js';
import { OnlyWith } from '../design/OnlyWith.js';
import { Page } from '../design/Page.js';
import { Empty, Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { type ImportInList, useImports } from './imports.queries.js';
import { importsTexts } from './imports.texts.js';
import { ImportState } from './ImportState.js';
import { useImportName, useSets } from './useImportName.js';

/** Lists that came in or are about to, the newest first. */
export function ImportsPage() {
  const texts = useTexts(importsTexts);
  return (
    <OnlyWith permission="import.manage" title={texts.title}>
      <Page
        title={texts.title}
        intro={texts.intro}
        crumbs={[{ label: texts.organisationsPage, to: { to: '/organisations' } }]}
        action={<AddImport />}
      >
        <ImportTable />
      </Page>
    </OnlyWith>
  );
}

function AddImport() {
  const texts = useTexts(importsTexts);
  return (
    <ButtonLink to={{ to: '/imports/new' }} look="primary" icon="add">
      {texts.add}
    </ButtonLink>
  );
}

function ImportTable() {
  const texts = useTexts(importsTexts);
  const list = useImports();
  const columns = useColumns();
  return (
    <div className="list-page">
      <Loaded query={list} rows={8}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={texts.none}>
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
    </div>
  );
}

function useColumns(): Column<ImportInList>[] {
  const nameOf = useImportName();
  const setsOf = useSets();
  const texts = useTexts(importsTexts);
  const word = useWord();
  return [
    {
      key: 'file',
      head: texts.file,
      cell: (one) => (
        <>
          <Link to="/imports/$id" params={{ id: one.id }}>
            {nameOf(one)}
          </Link>
          {one.source === 'selection' && <div className="muted import-sets">{setsOf(one).join(' · ')}</div>}
        </>
      ),
    },
    { key: 'kind', head: texts.kind, cell: ({ kind }) => word(importKindWords, kind) },
    { key: 'state', head: texts.state, cell: ({ state }) => <ImportState state={state} /> },
    {
      key: 'rows',
      head: texts.rows,
      numeric: true,
      cell: ({ sheet, sheets, selected }) =>
        texts.number(selected ?? sheets.find(({ name }) => name === sheet)?.rows ?? 0),
    },
    { key: 'begun', head: texts.begun, cell: ({ createdAt }) => <Moment moment={createdAt} /> },
  ];
}
