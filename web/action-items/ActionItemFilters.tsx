import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ButtonLink } from '../design/Button.js';
import { Checkbox } from '../design/Field.js';
import { Filters, FilterSelect, FilterText } from '../design/Filters.js';
import { GroupFilter } from '../design/GroupFilter.js';
import { OrganisationPicker, PersonPicker } from '../design/NetworkPickers.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { actionItemPriorityWords, actionItemStateWords } from '../../src/words/action-item-words.js';
import { actionItemTexts } from './action-items.texts.js';
import { listTexts } from './list.texts.js';
import { organisationQuery, personQuery } from './responsible.queries.js';
import { type ActionItemSearch, viewOf } from './search.js';

/** Searching by words is always there, the rest on demand, and open where it is used. */
export function ActionItemFilters({
  search,
  onChange,
}: {
  search: ActionItemSearch;
  onChange: (change: Partial<ActionItemSearch>) => void;
}) {
  const texts = useTexts(listTexts);
  const shared = useTexts(actionItemTexts);
  const word = useWord();
  const { q, ...others } = search;
  const [isOpen, setIsOpen] = useState(viewOf(others) === null && others.sort === undefined);
  const choices = (words: Readonly<Record<string, { de: string; en: string }>>) =>
    Object.keys(words).map((value) => ({ value, label: word(words, value) }));
  return (
    <>
      <Filters label={texts.filters}>
        <FilterText label={texts.search} value={q} onChange={(value) => onChange({ q: value })} />
        <GroupFilter value={search.steeringGroup} onChange={(steeringGroup) => onChange({ steeringGroup })} />
      </Filters>
      <details
        className="more-filters no-print"
        open={isOpen}
        onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      >
        <summary>{texts.more}</summary>
        {isOpen && (
          <>
            <Filters label={texts.more}>
              <FilterSelect
                label={shared.state}
                value={search.state}
                all={texts.unfinished}
                choices={[...choices(actionItemStateWords), { value: 'all', label: texts.everything }]}
                onChange={(state) => onChange({ state: state as ActionItemSearch['state'] })}
              />
              <FilterSelect
                label={shared.priority}
                value={search.priority}
                all={texts.all}
                choices={choices(actionItemPriorityWords)}
                onChange={(priority) => onChange({ priority: priority as ActionItemSearch['priority'] })}
              />
              <ResponsibleFilters search={search} onChange={onChange} />
            </Filters>
            <div className="row">
              <Checkbox
                name="mine"
                label={texts.mine}
                checked={search.mine ?? false}
                onChange={(is) => onChange({ mine: is || undefined })}
              />
              <Checkbox
                name="overdue"
                label={texts.overdue}
                checked={search.overdue ?? false}
                onChange={(is) => onChange({ overdue: is || undefined })}
              />
              <Checkbox
                name="old"
                label={texts.old}
                checked={search.olderThanDays !== undefined}
                onChange={(is) => onChange({ olderThanDays: is ? 90 : undefined })}
              />
              <ButtonLink
                look="tertiary"
                to={{ to: '/action-items', search: search.view ? { view: search.view } : {} }}
              >
                {texts.reset}
              </ButtonLink>
            </div>
          </>
        )}
      </details>
    </>
  );
}

/** Who answers for it, found by letters; whom the address names is asked for once. */
function ResponsibleFilters({
  search,
  onChange,
}: {
  search: ActionItemSearch;
  onChange: (change: Partial<ActionItemSearch>) => void;
}) {
  const shared = useTexts(actionItemTexts);
  const { responsiblePerson, responsibleOrganisation } = search;
  const person = useQuery(personQuery(responsiblePerson)).data ?? null;
  const organisation = useQuery(organisationQuery(responsibleOrganisation)).data ?? null;
  return (
    <>
      <PersonPicker
        // Another one, and a filter that is reset elsewhere, begin the field anew.
        key={`person ${person?.id ?? ''}`}
        name="responsiblePerson"
        label={shared.responsiblePerson}
        value={person}
        onChange={(found) => onChange({ responsiblePerson: found?.id })}
      />
      <OrganisationPicker
        key={`organisation ${organisation?.id ?? ''}`}
        name="responsibleOrganisation"
        label={shared.responsibleOrganisation}
        value={organisation}
        onChange={(found) => onChange({ responsibleOrganisation: found?.id })}
      />
    </>
  );
}
