import { useQuery } from '@tanstack/react-query';
import { sectorsQuery } from '../api/sectors.js';
import { membershipStateWords, sizeBandWords } from '../../src/words/network-words.js';
import { codesOf, joined } from '../design/addresses.js';
import { Button } from '../design/Button.js';
import { Checklist } from '../design/Checklist.js';
import { FilterExactly } from '../design/FilterExactly.js';
import { FilterFlag, Filters, FilterSelect, FilterText } from '../design/Filters.js';
import { ownColumn } from '../design/own-fields/own-fields.js';
import { OwnFieldFilter } from '../design/own-fields/OwnFieldFilter.js';
import { TagFilter } from '../design/Tags.js';
import { Checkbox } from '../design/Field.js';
import { useMay, useMe } from '../api/me.js';
import { useOwnFields } from '../api/own-fields.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { organisationTexts } from './organisation.texts.js';
import {
  isFiltered,
  membershipStates,
  noFilters,
  organisationColumns,
  type OrganisationSearch,
  type SizeBand,
  sizeBands,
} from './organisation-search.js';
import { organisationsPageTexts } from './organisations-page.texts.js';

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
  const me = useMe().person?.id;
  const own = useOwnFields('organisations');
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
      <FilterSelect
        label={texts.size}
        all={texts.anySize}
        value={search.size}
        choices={sizeBands.map((value) => ({ value, label: texts.sizeFrom(word(sizeBandWords, value)) }))}
        onChange={(size) => onChange({ size: size as SizeBand | undefined })}
      />
      {may.everywhere('seat.read') && (
        <FilterFlag
          label={texts.seat}
          all={texts.anySeat}
          yes={texts.withSeat}
          no={texts.withoutSeat}
          value={search.seat}
          onChange={(seat) => onChange({ seat })}
        />
      )}
      {me !== undefined && may.everywhere('membership.write') && (
        <Checkbox
          name="mine"
          label={texts.mine}
          checked={search.coordinator === me}
          onChange={(isMine) => onChange({ coordinator: isMine ? me : undefined })}
        />
      )}
      <OwnFieldFilter subject="organisations" asked={search.own} onChange={(own) => onChange({ own })} />
      <Checklist
        label={texts.columns}
        count={false}
        choices={[
          ...organisationColumns.map((value) => ({ value, label: names[value] })),
          ...own.map((field) => ({ value: ownColumn(field), label: nameOf(field.name) })),
        ]}
        chosen={columns}
        onChange={(chosen) => onChange({ columns: joined(chosen) })}
      />
      {isFiltered(search) && (
        <Button look="tertiary" onClick={() => onChange(noFilters)}>
          {texts.reset}
        </Button>
      )}
    </Filters>
  );
}
