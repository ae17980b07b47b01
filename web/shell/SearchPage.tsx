import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, type LinkProps } from '@tanstack/react-router';
import { useDays } from '../design/days.js';
import { Page } from '../design/Page.js';
import { Empty, Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName } from '../texts/words.js';
import { SearchForm } from './SearchForm.js';
import { type Kind, kindsOf, searchQuery } from './search.queries.js';
import { searchTexts } from './search.texts.js';

const route = getRouteApi('/shell/search');
const LEAST_LETTERS = 2;

/** What the lists find for these words, kind by kind. */
export function SearchPage() {
  const texts = useTexts(searchTexts);
  const { q = '' } = route.useSearch();
  return (
    <Page title={q === '' ? texts.title : texts.titleOf(q)}>
      <SearchForm place="page" focus={q === ''} />
      {q.length < LEAST_LETTERS ? (
        <Empty title={texts.begin}>
          <p className="kern-body">{texts.beginDetail}</p>
        </Empty>
      ) : (
        <Found q={q} />
      )}
    </Page>
  );
}

function Found({ q }: { q: string }) {
  const texts = useTexts(searchTexts);
  const days = useDays();
  const local = useLocalName();
  const found = useQuery(searchQuery(q));
  return (
    <Loaded query={found} rows={6}>
      {(data) => {
        const kinds = kindsOf(data, { days, local });
        if (kinds.length === 0)
          return (
            <Empty title={texts.nothing(q)}>
              <p className="kern-body">{texts.nothingDetail}</p>
            </Empty>
          );
        return (
          <div className="stack">
            {kinds.map((kind) => (
              <Section key={kind.name} kind={kind} q={q} />
            ))}
          </div>
        );
      }}
    </Loaded>
  );
}

function Section({ kind: { name, list, all, hits, total }, q }: { kind: Kind; q: string }) {
  const texts = useTexts(searchTexts);
  return (
    <section className="found" aria-label={texts[name]}>
      <h2 className="kern-heading-medium">{texts[name]}</h2>
      <ul>
        {hits.map(({ id, label, detail, to }) => (
          <li key={id}>
            <Link to={to as LinkProps['to']} className="kern-link">
              {label}
            </Link>
            {detail !== null && <div className="muted">{detail}</div>}
          </li>
        ))}
      </ul>
      {total > hits.length && (
        <Link to={list} search={{ ...all, q } as never} className="kern-link">
          {texts.all(total)}
        </Link>
      )}
    </section>
  );
}
