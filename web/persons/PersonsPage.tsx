import { getRouteApi } from '@tanstack/react-router';
import { useMay, useMe } from '../api/me.js';
import { codesOf } from '../design/addresses.js';
import { ButtonLink } from '../design/Button.js';
import { ExportList } from '../design/ExportList.js';
import type { ListQuery } from '../design/export-path.js';
import { SelectableList } from '../design/bulk/SelectableList.js';
import { nameOf } from '../design/names.js';
import { Page } from '../design/Page.js';
import { MissingSegment, SegmentBar } from '../design/segments/SegmentBar.js';
import { useSegments } from '../design/segments/segments.queries.js';
import { changedOf, queryOf, shownOf } from '../design/segments/segments.js';
import type { OwnColumn } from '../design/own-fields/own-fields.js';
import { useTexts } from '../texts/texts.js';
import { isFiltered, type PersonColumn, type PersonSearch, personShape } from './person-search.js';
import { PersonFilters } from './PersonFilters.js';
import { personsPageTexts } from './persons-page.texts.js';
import { askedFor, usePersons } from './queries.js';
import { usePersonColumns } from './usePersonColumns.js';

const route = getRouteApi('/shell/persons');

/** Everybody whom the alliance knows: searched, filtered and sorted by the API, in columns of one's choice. */
export function PersonsPage() {
  const texts = useTexts(personsPageTexts);
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const segments = useSegments('persons', search.segment);
  const shown = shownOf(search, segments.current, personShape);
  const asked = askedFor(shown);
  const query = queryOf(search, segments.current, personShape, asked);
  const list = usePersons(query);
  const usual: PersonColumn[] = may.somewhere('contact.read')
    ? ['organisations', 'function', 'email', 'phone']
    : ['organisations', 'function'];
  const shownColumns =
    shown.columns === undefined ? usual : (codesOf(shown.columns) as (PersonColumn | OwnColumn)[]);
  const columns = usePersonColumns(shownColumns);
  const change = (next: PersonSearch, resetScroll = false) =>
    void navigate({
      search: (before) => changedOf(before, next, segments, personShape),
      replace: true,
      resetScroll,
    });
  const show = (segment: string | undefined) => void navigate({ search: { segment }, resetScroll: false });
  return (
    <Page
      title={texts.title}
      action={
        <div className="row">
          {may.everywhere('duplicate.manage') && (
            <ButtonLink to={{ to: '/duplicates', search: { type: 'persons' } }} look="tertiary">
              {texts.duplicates}
            </ButtonLink>
          )}
          <ExportList
            list="persons"
            query={query as ListQuery}
            groups={search.segment === undefined ? asked.steeringGroup : undefined}
            columns={search.changed ? undefined : segments.current?.columns}
          />
          <AddPerson />
        </div>
      }
    >
      <div className="list-page">
        <SegmentBar
          list="persons"
          segments={segments}
          shape={personShape}
          shown={shown}
          asked={asked}
          isChosen={isFiltered(shown) || shown.columns !== undefined || shown.sort !== undefined}
          onSegment={show}
        />
        <PersonFilters search={shown} columns={shownColumns} onChange={change} />
        {segments.isMissing ? (
          <MissingSegment onAll={() => show(undefined)} />
        ) : (
          <SelectableList
            of="persons"
            asked={query}
            nameOf={nameOf}
            texts={texts}
            list={list}
            columns={columns}
            sort={shown.sort}
            usual="familyName"
            isFiltered={search.segment !== undefined || isFiltered(shown)}
            onSort={(sort) => change({ sort }, true)}
          />
        )}
      </div>
    </Page>
  );
}

/** For staff, and for who names contacts of an own organisation. */
function AddPerson() {
  const texts = useTexts(personsPageTexts);
  const may = useMay();
  const me = useMe();
  const names = me.organisations.some((each) => each.mayNameContacts);
  if (!may.everywhere('person.create') && !names) return null;
  return (
    <ButtonLink to={{ to: '/persons/new' }} look="primary" icon="add">
      {texts.add}
    </ButtonLink>
  );
}
