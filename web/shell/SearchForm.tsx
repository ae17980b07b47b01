import { useState } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from '../design/Button.js';
import { useTexts } from '../texts/texts.js';
import { searchTexts } from './search.texts.js';

/** The field to search in everything: in the top bar, and on phones on the page of the search. */
export function SearchForm({ place, focus = false }: { place: 'bar' | 'page'; focus?: boolean }) {
  const texts = useTexts(searchTexts);
  const navigate = useNavigate();
  const { q = '' }: { q?: string } = useSearch({ strict: false, select: searched });
  const [typed, setTyped] = useState(q);
  const [known, setKnown] = useState(q);
  // Another search by a link, or by going back.
  if (q !== known) {
    setKnown(q);
    setTyped(q);
  }
  return (
    <search className={`search search-${place}`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void navigate({ to: '/search', search: { q: typed.trim() || undefined } });
        }}
      >
        <input
          type="search"
          name="search"
          className="kern-form-input__input"
          aria-label={texts.label}
          placeholder={texts.placeholder}
          maxLength={200}
          value={typed}
          autoFocus={focus}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Button type="submit" look="tertiary" icon="search" iconOnly>
          {texts.search}
        </Button>
      </form>
    </search>
  );
}

/** Lists have a `q` of their own: only that of the search is meant. */
const searched = (search: { q?: string }) => (location.pathname === '/search' ? { q: search.q } : {});
