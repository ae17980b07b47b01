import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { atStart, type Words } from '../../src/words/word.js';
import { Button } from './Button.js';
import { exportsTexts } from './exports.texts.js';

/** Which columns a file has, in the order in which they are offered. */
export function ExportColumns({
  heads,
  offered,
  chosen,
  onChange,
}: {
  heads: Words;
  offered: readonly string[];
  chosen: readonly string[];
  onChange: (columns: readonly string[]) => void;
}) {
  const texts = useTexts(exportsTexts);
  const word = useWord();
  return (
    <fieldset className="plain-set">
      <legend className="kern-label">{texts.columns}</legend>
      <div className="row">
        <Button small look="tertiary" onClick={() => onChange(offered)}>
          {texts.all}
        </Button>
        <Button small look="tertiary" onClick={() => onChange([])}>
          {texts.none}
        </Button>
        {chosen.length === 0 && <span role="status">{texts.noColumn}</span>}
      </div>
      <div className="export-columns">
        {offered.map((key) => (
          <label key={key} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(key)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(offered.filter((each) => (each === key ? checked : chosen.includes(each))))
              }
            />
            <span>{atStart(word(heads, key))}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
