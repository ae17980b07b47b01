import { useQuery } from '@tanstack/react-query';
import { groupsQuery } from '../api/groups.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { FilterSelect } from './Filters.js';
import { filtersTexts } from './filters.texts.js';

/** @param value a group's slug; @param groupIds of those to choose from, null for all that one may read */
export function GroupFilter({
  value,
  groupIds = null,
  onChange,
}: {
  value: string | undefined;
  groupIds?: readonly string[] | null;
  onChange: (slug: string | undefined) => void;
}) {
  const texts = useTexts(filtersTexts);
  const localName = useLocalName();
  const groups = useQuery(groupsQuery);
  const choices = (groups.data ?? [])
    .filter(({ id }) => groupIds === null || groupIds.includes(id))
    .map(({ slug, name }) => ({ value: slug, label: localName(name) }));
  return (
    <FilterSelect
      label={texts.group}
      value={value}
      all={texts.allGroups}
      choices={choices}
      onChange={onChange}
    />
  );
}
