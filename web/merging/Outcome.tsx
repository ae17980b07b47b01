import { recordWords } from '../../src/words/record-words.js';
import { useDays } from '../design/days.js';
import { Term } from '../design/Term.js';
import { useTexts } from '../texts/texts.js';
import { useLocalName, useWord } from '../texts/words.js';
import type { Preview } from './merging.queries.js';
import { mergingTexts } from './merging.texts.js';

/** Names beside a count; the rest is counted too. */
const NAMED = 5;

/** How many of a kind, in words. */
export function useCounted(): (recordType: string, n: number) => string {
  const { kinds } = useTexts(mergingTexts);
  const word = useWord();
  const known = kinds as Readonly<Record<string, (n: number) => string>>;
  return (recordType, n) => known[recordType]?.(n) ?? `${n} × ${word(recordWords, recordType)}`;
}

/** What a record is called: nothing, where it has no name; a day, as people write it. */
function useCalled(): (title: { de: string; en: string } | null) => string[] {
  const nameOf = useLocalName();
  const days = useDays();
  return (title) => {
    if (title === null) return [];
    const name = nameOf(title);
    return [/^\d{4}-\d\d-\d\d$/.test(name) ? days.day(name) : name];
  };
}

/** What comes along as it is, and what collides, in words. */
export function Outcome({ preview: { moves, collisions } }: { preview: Preview }) {
  const texts = useTexts(mergingTexts);
  const called = useCalled();
  const counted = useCounted();
  return (
    <>
      <section>
        <h2 className="kern-heading-medium">{texts.moves}</h2>
        {moves.length === 0 && <p className="muted">{texts.noMoves}</p>}
        <ul className="lines-list">
          {moves.map(({ recordType, total, records }) => {
            const titles = [...new Set(records.flatMap(({ title }) => called(title)))];
            const rest = total - Math.min(records.length, NAMED);
            return (
              <li key={recordType}>
                <strong>{counted(recordType, total)}</strong>
                {titles.length > 0 && `: ${titles.slice(0, NAMED).join(', ')}`}
                {titles.length > NAMED && rest > 0 && ` ${texts.more(rest)}`}
              </li>
            );
          })}
        </ul>
      </section>
      {collisions.length > 0 && (
        <section>
          <h2 className="kern-heading-medium">{texts.collisions}</h2>
          <ul className="lines-list">
            {collisions.map((collision) => (
              <li key={`${collision.rule} ${collision.recordId}`}>
                <OneCollision {...collision} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function OneCollision({ rule, recordType, title, terms }: Preview['collisions'][number]) {
  const texts = useTexts(mergingTexts);
  const called = useCalled();
  const kinds = texts.kindsOf as Readonly<Record<string, string>>;
  return (
    <>
      <strong>{[kinds[recordType], ...called(title)].join(' ')}</strong> {texts.rules[rule]}
      {rule === 'shortened' &&
        terms.map(({ startDate, endDate }, index) => (
          <span key={startDate}>
            {index === 0 ? ' ' : '; '}
            <Term start={startDate} end={endDate} />
          </span>
        ))}
      .
    </>
  );
}
