import { useQuery } from '@tanstack/react-query';
import { membershipStateWords } from '../../src/words/network-words.js';
import { codesOf, joined } from '../design/addresses.js';
import { Button } from '../design/Button.js';
import { Checklist } from '../design/Checklist.js';
import { FilterExactly } from '../design/FilterExactly.js';
import { Filters, FilterText } from '../design/Filters.js';
import { TagFilter } from '../design/Tags.js';
import { useMay } from '../api/me.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { organisationTexts } from './organisation.texts.js';
import {
  isFiltered,
  membershipStates,
  organisationColumns,
  type OrganisationSearch,
} from './organisation-search.js';
import { organisationsPageTexts } from './organisations-page.texts.js';
import { sectorsQuery } from './queries.js';

/** Search, filters and columns of the list: each changes the address, which changes the list. */
export function OrganisationFilters({
  search,
  columns,
  cities,
  onChange,
}: {
  search: OrganisationSearch;
  columns: readonly string[];
  /** Towns of the rows that are there, offered while typing. */
  cities: readonly string[];
  onChange: (change: OrganisationSearch) => void;
}) {
  const texts = useTexts(organisationsPageTexts);
  const names = useTexts(organisationTexts);
  const word = useWord();
  const nameOf = useLocalName();
  const may = useMay();
  const sectors = useQuery(sectorsQuery).data ?? [];
  return (
    <Filters label={texts.filters}>
      <FilterText label={texts.search} value={search.q} onChange={(q) => onChange({ q })} />
      {may.everywhere('membership.read') && (
        <Checklist
          label={texts.status}
          choices={membershipStates.map((value) => ({ value, label: word(membershipStateWords, value) }))}
          chosen={codesOf(search.status)}
          onChange={(chosen) => onChange({ status: joined(chosen) })}
        />
      )}
      <Checklist
        label={names.sector}
        choices={sectors.map(({ code, name }) => ({ value: code, label: nameOf(name) }))}
        chosen={codesOf(search.sector)}
        onChange={(chosen) => onChange({ sector: joined(chosen) })}
      />
      <FilterExactly
        label={texts.city}
        value={search.city ?? ''}
        offered={cities}
        onChange={(city) => onChange({ city })}
      />
      {may.everywhere('organisation.create') && (
        <TagFilter label={texts.tag} value={search.tag} onChange={(tag) => onChange({ tag })} />
      )}
      <Checklist
        label={texts.columns}
        count={false}
        choices={organisationColumns.map((value) => ({ value, label: names[value] }))}
        chosen={columns}
        onChange={(chosen) => onChange({ columns: joined(chosen) })}
      />
      {isFiltered(search) && (
        <Button
          look="tertiary"
          onClick={() =>
            onChange({ q: undefined, status: undefined, sector: undefined, city: undefined, tag: undefined })
          }
        >
          {texts.reset}
        </Button>
      )}
    </Filters>
  );
}
