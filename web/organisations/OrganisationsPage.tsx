import { useMemo } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { useMay } from '../api/me.js';
import { codesOf } from '../design/addresses.js';
import { ButtonLink } from '../design/Button.js';
import { ExportList } from '../design/ExportList.js';
import { SelectableList } from '../design/bulk/SelectableList.js';
import { Page } from '../design/Page.js';
import { MissingSegment, SegmentBar } from '../design/segments/SegmentBar.js';
import { useSegments } from '../design/segments/segments.queries.js';
import { changedOf, queryOf, shownOf } from '../design/segments/segments.js';
import type { ListQuery } from '../design/export-path.js';
import type { OwnColumn } from '../design/own-fields/own-fields.js';
import { useTexts } from '../texts/texts.js';
import { OrganisationFilters } from './OrganisationFilters.js';
import {
  isFiltered,
  type OrganisationColumn,
  organisationShape,
  type OrganisationSearch,
  usualColumns,
} from './organisation-search.js';
import { organisationsPageTexts } from './organisations-page.texts.js';
import { askedFor, type Organisation, useOrganisations } from './queries.js';
import { useOrganisationColumns } from './useOrganisationColumns.js';

const route = getRouteApi('/shell/organisations');

const nameOfOrganisation = ({ name }: Organisation) => name;

/** Who belongs to the alliance, or might: searched, filtered and sorted by the API, in columns of one's choice. */
export function OrganisationsPage() {
  const texts = useTexts(organisationsPageTexts);
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const segments = useSegments('organisations', search.segment);
  const shown = shownOf(search, segments.current, organisationShape);
  const asked = askedFor(shown);
  const query = queryOf(search, segments.current, organisationShape, asked);
  const list = useOrganisations(query);
  const shownColumns =
    shown.columns === undefined
      ? usualColumns
      : (codesOf(shown.columns) as (OrganisationColumn | OwnColumn)[]);
  const columns = useOrganisationColumns(shownColumns);
  const rows = list.data?.rows;
  const cities = useMemo(() => citiesOf(rows ?? []), [rows]);
  const change = (next: OrganisationSearch, resetScroll = false) =>
    void navigate({
      search: (before) => changedOf(before, next, segments, organisationShape),
      replace: true,
      resetScroll,
    });
  const show = (segment: string | undefined) => void navigate({ search: { segment }, resetScroll: false });
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
          {may.everywhere('import.manage') && (
            <ButtonLink to={{ to: '/imports' }} look="tertiary">
              {texts.imports}
            </ButtonLink>
          )}
          {may.everywhere('tag.manage') && (
            <ButtonLink to={{ to: '/tags' }} look="tertiary">
              {texts.tags}
            </ButtonLink>
          )}
          <ExportList
            list="organisations"
            query={query as ListQuery}
            columns={search.changed ? undefined : segments.current?.columns}
          />
          {add}
        </div>
      }
    >
      <div className="list-page">
        <SegmentBar
          list="organisations"
          segments={segments}
          shape={organisationShape}
          shown={shown}
          asked={asked}
          isChosen={isFiltered(shown) || shown.columns !== undefined || shown.sort !== undefined}
          onSegment={show}
        />
        <OrganisationFilters search={shown} columns={shownColumns} cities={cities} onChange={change} />
        {segments.isMissing ? (
          <MissingSegment onAll={() => show(undefined)} />
        ) : (
          <SelectableList
            of="organisations"
            asked={query}
            nameOf={nameOfOrganisation}
            texts={texts}
            list={list}
            columns={columns}
            sort={shown.sort}
            usual="name"
            isFiltered={search.segment !== undefined || isFiltered(shown)}
            onSort={(sort) => change({ sort }, true)}
          />
        )}
      </div>
    </Page>
  );
}

function citiesOf(rows: readonly Organisation[]): string[] {
  return [...new Set(rows.flatMap(({ city }) => city ?? []))].sort((one, other) => one.localeCompare(other));
}
