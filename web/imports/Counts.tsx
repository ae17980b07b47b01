import { importOutcomeWords } from '../../src/words/import-words.js';
import { Status } from '../design/Status.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { outcomes } from './import-search.js';
import type { Import } from './imports.queries.js';
import { importsTexts } from './imports.texts.js';
import { outcomeMoods } from './outcome.js';

/** How many rows become what. */
export function Counts({ of: { counts } }: { of: Import }) {
  const texts = useTexts(importsTexts);
  const word = useWord();
  return (
    <ul className="row plain">
      {outcomes
        .filter((outcome) => counts[outcome] > 0)
        .map((outcome) => (
          <li key={outcome}>
            <Status mood={outcomeMoods[outcome]}>
              {`${texts.number(counts[outcome])} ${word(importOutcomeWords, outcome)}`}
            </Status>
          </li>
        ))}
    </ul>
  );
}
