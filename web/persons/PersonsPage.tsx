import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { groupsQuery } from '../api/groups.js';
import { useMay, useMe } from '../api/me.js';
import { codesOf, joined } from '../design/addresses.js';
import { Button, ButtonLink } from '../design/Button.js';
import { Checklist } from '../design/Checklist.js';
import { ExportList } from '../design/ExportList.js';
import { Checkbox } from '../design/Field.js';
import { Filters, FilterSelect, FilterText } from '../design/Filters.js';
import { LongList } from '../design/LongList.js';
import { Page } from '../design/Page.js';
import { TagFilter } from '../design/Tags.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { personTexts } from './person.texts.js';
import { isFiltered, type PersonColumn, personColumns, type PersonSearch } from './person-search.js';
import { personsPageTexts } from './persons-page.texts.js';
import { askedFor, organisationNameQuery, usePersons } from './queries.js';
import { usePersonColumns } from './usePersonColumns.js';

const route = getRouteApi('/shell/persons');

/** Everybody whom the alliance knows: searched, filtered and sorted by the API, in columns of one's choice. */
export function PersonsPage() {
  const texts = useTexts(personsPageTexts);
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = usePersons(search);
  const asked = askedFor(search);
  const usual: PersonColumn[] = may.somewhere('contact.read')
    ? ['organisations', 'function', 'email', 'phone']
    : ['organisations', 'function'];
  const shown = search.columns === undefined ? usual : (codesOf(search.columns) as PersonColumn[]);
  const columns = usePersonColumns(shown);
  const change = (next: PersonSearch, resetScroll = false) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true, resetScroll });
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
          <ExportList list="persons" query={asked} groups={asked.steeringGroup} />
          <AddPerson />
        </div>
      }
    >
      <div className="list-page">
        <PersonFilters search={search} columns={shown} onChange={change} />
        <LongList
          texts={texts}
          list={list}
          columns={columns}
          sort={search.sort}
          usual="familyName"
          isFiltered={isFiltered(search)}
          onSort={(sort) => change({ sort }, true)}
        />
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

function PersonFilters({
  search,
  columns,
  onChange,
}: {
  search: PersonSearch;
  columns: readonly string[];
  onChange: (change: PersonSearch) => void;
}) {
  const texts = useTexts(personsPageTexts);
  const names = useTexts(personTexts);
  const nameOf = useLocalName();
  const may = useMay();
  const groups = useQuery(groupsQuery).data ?? [];
  const { q, organisation, group, waiting, tag } = search;
  return (
    <Filters label={texts.filters}>
      <FilterText label={texts.search} value={q} onChange={(next) => onChange({ q: next })} />
      {may.everywhere('seat.read') && (
        <FilterSelect
          label={texts.group}
          all={texts.allGroups}
          value={group}
          choices={groups.map(({ slug, name }) => ({ value: slug, label: nameOf(name) }))}
          onChange={(next) => onChange({ group: next })}
        />
      )}
      {may.everywhere('person.update') && (
        <TagFilter label={texts.tag} value={tag} onChange={(next) => onChange({ tag: next })} />
      )}
      <Checklist
        label={texts.columns}
        count={false}
        choices={personColumns.map((value) => ({ value, label: names[value] }))}
        chosen={columns}
        onChange={(chosen) => onChange({ columns: joined(chosen) })}
      />
      {may.everywhere('affiliation.update') && (
        <Checkbox
          name="waiting"
          label={texts.waiting}
          checked={waiting === true}
          onChange={(checked) => onChange({ waiting: checked || undefined })}
        />
      )}
      {organisation !== undefined && (
        <WorksFor id={organisation} onGone={() => onChange({ organisation: undefined })} />
      )}
      {isFiltered(search) && (
        <Button
          look="tertiary"
          onClick={() =>
            onChange({
              q: undefined,
              organisation: undefined,
              group: undefined,
              waiting: undefined,
              tag: undefined,
            })
          }
        >
          {texts.reset}
        </Button>
      )}
    </Filters>
  );
}

/** By which organisation the list is filtered; one comes here from its page. */
function WorksFor({ id, onGone }: { id: string; onGone: () => void }) {
  const texts = useTexts(personsPageTexts);
  const name = useQuery(organisationNameQuery(id)).data?.name ?? '…';
  return (
    <span className="row">
      {texts.worksFor(name)}
      <Button small look="tertiary" icon="close" iconOnly onClick={onGone}>
        {texts.withoutOrganisation}
      </Button>
    </span>
  );
}
