import { useMemo } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { useMay } from '../api/me.js';
import { codesOf } from '../design/addresses.js';
import { ButtonLink } from '../design/Button.js';
import { ExportList } from '../design/ExportList.js';
import { LongList } from '../design/LongList.js';
import { Page } from '../design/Page.js';
import { useTexts } from '../texts/texts.js';
import { OrganisationFilters } from './OrganisationFilters.js';
import {
  isFiltered,
  type OrganisationColumn,
  type OrganisationSearch,
  usualColumns,
} from './organisation-search.js';
import { organisationsPageTexts } from './organisations-page.texts.js';
import { askedFor, type Organisation, useOrganisations } from './queries.js';
import { useOrganisationColumns } from './useOrganisationColumns.js';

const route = getRouteApi('/shell/organisations');

/** Who belongs to the alliance, or might: searched, filtered and sorted by the API, in columns of one's choice. */
export function OrganisationsPage() {
  const texts = useTexts(organisationsPageTexts);
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useOrganisations(search);
  const shown =
    search.columns === undefined ? usualColumns : (codesOf(search.columns) as OrganisationColumn[]);
  const columns = useOrganisationColumns(shown);
  const rows = list.data?.rows;
  const cities = useMemo(() => citiesOf(rows ?? []), [rows]);
  const change = (next: OrganisationSearch, resetScroll = false) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true, resetScroll });
  const add = may.everywhere('organisation.create') && (
    <ButtonLink to={{ to: '/organisations/new' }} look="primary" icon="add">
      {texts.add}
    </ButtonLink>
  );
  return (
    <Page
      title={texts.title}
      action={
        <div className="row">
          {may.everywhere('duplicate.manage') && (
            <ButtonLink to={{ to: '/duplicates' }} look="tertiary">
              {texts.duplicates}
            </ButtonLink>
          )}
          {may.everywhere('tag.manage') && (
            <ButtonLink to={{ to: '/tags' }} look="tertiary">
              {texts.tags}
            </ButtonLink>
          )}
          <ExportList list="organisations" query={askedFor(search)} />
          {add}
        </div>
      }
    >
      <div className="list-page">
        <OrganisationFilters search={search} columns={shown} cities={cities} onChange={change} />
        <LongList
          texts={texts}
          list={list}
          columns={columns}
          sort={search.sort}
          usual="name"
          isFiltered={isFiltered(search)}
          onSort={(sort) => change({ sort }, true)}
        />
      </div>
    </Page>
  );
}

function citiesOf(rows: readonly Organisation[]): string[] {
  return [...new Set(rows.flatMap(({ city }) => city ?? []))].sort((one, other) => one.localeCompare(other));
}
