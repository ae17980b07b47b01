import { useState } from 'react';
import { atStart } from '../../src/words/word.js';
import { meetingKindWords, meetingStateWords } from '../../src/words/meeting-words.js';
import { useMay } from '../api/me.js';
import { Button } from '../design/Button.js';
import { FilterDay, Filters, FilterSelect, FilterText } from '../design/Filters.js';
import { GroupFilter } from '../design/GroupFilter.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import type { MeetingsSearch } from './meetings.search.js';
import { meetingsTexts } from './meetings.texts.js';

/** What the list is narrowed down to; each choice stands in the address at once. */
export function MeetingFilters({
  search,
  onChange,
}: {
  search: MeetingsSearch;
  onChange: (search: MeetingsSearch) => void;
}) {
  const texts = useTexts(meetingsTexts);
  const word = useWord();
  const readable = useMay().groups('meeting.read');
  const isOwnPeriod = search.from !== undefined || search.to !== undefined;
  const [choosing, setChoosing] = useState(isOwnPeriod);
  const when = choosing || isOwnPeriod ? 'own' : (search.when ?? 'upcoming');
  const words = (of: typeof meetingKindWords | typeof meetingStateWords) =>
    Object.keys(of).map((code) => ({ value: code, label: atStart(word(of, code)) }));
  const set = (changes: Record<string, string | undefined>) => onChange({ ...search, ...changes });
  const isFiltered = [
    search.q,
    search.group,
    search.kind,
    search.state,
    search.when,
    search.from,
    search.to,
  ].some((each) => each !== undefined);
  return (
    <Filters label={texts.filters}>
      <FilterText label={texts.words} value={search.q} onChange={(q) => set({ q })} />
      <GroupFilter value={search.group} groupIds={readable} onChange={(group) => set({ group })} />
      <FilterSelect
        label={texts.kind}
        all={texts.allKinds}
        value={search.kind}
        choices={words(meetingKindWords)}
        onChange={(kind) => set({ kind })}
      />
      <FilterSelect
        label={texts.state}
        all={texts.allStates}
        value={search.state}
        choices={words(meetingStateWords)}
        onChange={(state) => set({ state })}
      />
      {search.view !== 'month' && (
        <FilterSelect
          label={texts.when}
          value={when}
          choices={Object.entries(texts.whens).map(([value, label]) => ({ value, label }))}
          onChange={(chosen) => {
            setChoosing(chosen === 'own');
            if (chosen === 'own') return;
            set({ when: chosen === 'upcoming' ? undefined : chosen, from: undefined, to: undefined });
          }}
        />
      )}
      {search.view !== 'month' && when === 'own' && (
        <>
          <FilterDay label={texts.from} value={search.from} onChange={(from) => set({ from })} />
          <FilterDay label={texts.to} value={search.to} onChange={(to) => set({ to })} />
        </>
      )}
      {isFiltered && (
        <Button
          look="tertiary"
          icon="close"
          onClick={() => {
            setChoosing(false);
            onChange({ view: search.view, month: search.month });
          }}
        >
          {texts.clear}
        </Button>
      )}
    </Filters>
  );
}
