import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { membershipStateWords } from '../../src/words/network-words.js';
import { groupsQuery } from '../api/groups.js';
import { useMay } from '../api/me.js';
import { useOwnFields } from '../api/own-fields.js';
import { sectorsQuery } from '../api/sectors.js';
import { codesOf, joined } from '../design/addresses.js';
import { Button } from '../design/Button.js';
import { Checklist } from '../design/Checklist.js';
import { Checkbox } from '../design/Field.js';
import { FilterFlag, Filters, FilterSelect, FilterText } from '../design/Filters.js';
import { ownColumn } from '../design/own-fields/own-fields.js';
import { OwnFieldFilter } from '../design/own-fields/OwnFieldFilter.js';
import { TagFilter } from '../design/Tags.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import { personTexts } from './person.texts.js';
import {
  isFiltered,
  membershipStates,
  noFilters,
  personColumns,
  type PersonSearch,
} from './person-search.js';
import { personsPageTexts } from './persons-page.texts.js';
import { organisationNameQuery } from './queries.js';

/** Search, filters and columns of the list: each changes the address, which changes the list. */
export function PersonFilters({
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
  const own = useOwnFields('persons');
  const word = useWord();
  const { q, organisation, group, waiting, tag, sector, status, seat } = search;
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
      <SectorFilter chosen={codesOf(sector)} onChange={(chosen) => onChange({ sector: joined(chosen) })} />
      {may.everywhere('membership.read') && (
        <Checklist
          label={texts.status}
          choices={membershipStates.map((value) => ({ value, label: word(membershipStateWords, value) }))}
          chosen={codesOf(status)}
          onChange={(chosen) => onChange({ status: joined(chosen) })}
        />
      )}
      {may.everywhere('seat.read') && (
        <FilterFlag
          label={texts.seat}
          all={texts.anySeat}
          yes={texts.withSeat}
          no={texts.withoutSeat}
          value={seat}
          onChange={(next) => onChange({ seat: next })}
        />
      )}
      <OwnFieldFilter subject="persons" asked={search.own} onChange={(own) => onChange({ own })} />
      <Checklist
        label={texts.columns}
        count={false}
        choices={[
          ...personColumns.map((value) => ({ value, label: names[value] })),
          ...own.map((field) => ({ value: ownColumn(field), label: nameOf(field.name) })),
        ]}
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
        <Button look="tertiary" onClick={() => onChange(noFilters)}>
          {texts.reset}
        </Button>
      )}
    </Filters>
  );
}

/** Of where somebody works. What sectors there are is asked for once somebody opens it. */
function SectorFilter({
  chosen,
  onChange,
}: {
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}) {
  const texts = useTexts(personsPageTexts);
  const nameOf = useLocalName();
  const [isOpen, setOpen] = useState(false);
  const sectors = useQuery({ ...sectorsQuery, enabled: isOpen }).data ?? [];
  return (
    <Checklist
      label={texts.sector}
      choices={sectors.map(({ code, name }) => ({ value: code, label: nameOf(name) }))}
      chosen={chosen}
      onChange={onChange}
      onOpen={() => setOpen(true)}
    />
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
