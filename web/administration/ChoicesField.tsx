import { Button } from '../design/Button.js';
import { TextField } from '../design/Field.js';
import { useTexts } from '../texts/texts.js';
import { type ChoiceDraft, movedUp } from './own-field-draft.js';
import { ownFieldsTabTexts } from './own-fields.texts.js';

/** What can be chosen, each in both languages. */
export function ChoicesField({
  choices,
  onChange,
}: {
  choices: readonly ChoiceDraft[];
  onChange: (choices: readonly ChoiceDraft[]) => void;
}) {
  const texts = useTexts(ownFieldsTabTexts);
  const set = (index: number, change: Partial<ChoiceDraft>) =>
    onChange(choices.map((choice, at) => (at === index ? { ...choice, ...change } : choice)));
  return (
    <fieldset className="plain-set stack">
      <legend className="kern-label">{texts.choices}</legend>
      <p className="muted">{texts.choicesHelp}</p>
      {choices.map((choice, index) => (
        <div key={choice.code ?? `new ${index}`} className="form-row">
          <TextField
            name={`choices/${index}/name/de`}
            label={texts.choiceGerman(index + 1)}
            maxLength={100}
            required
            // One asked for it.
            autoFocus={index > 0 && choice.code === undefined && choice.de === ''}
            value={choice.de}
            onChange={(de) => set(index, { de })}
          />
          <TextField
            name={`choices/${index}/name/en`}
            label={texts.choiceEnglish(index + 1)}
            maxLength={100}
            required
            value={choice.en}
            onChange={(en) => set(index, { en })}
          />
          <span className="row">
            {index > 0 && (
              <Button
                small
                look="tertiary"
                icon="arrow-up"
                iconOnly
                onClick={() => onChange(movedUp(choices, index))}
              >
                {texts.upChoice(index + 1)}
              </Button>
            )}
            {choices.length > 1 && (
              <Button
                small
                look="tertiary"
                icon="close"
                iconOnly
                onClick={() => onChange(choices.filter((_, at) => at !== index))}
              >
                {texts.removeChoice(index + 1)}
              </Button>
            )}
          </span>
        </div>
      ))}
      <div>
        <Button small icon="add" onClick={() => onChange([...choices, { de: '', en: '' }])}>
          {texts.addChoice}
        </Button>
      </div>
    </fieldset>
  );
}
