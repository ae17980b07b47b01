import { agendaItemKindWords } from '../../src/words/meeting-words.js';
import { atStart } from '../../src/words/word.js';
import { Button } from '../design/Button.js';
import { Checkbox, SelectField, TextField } from '../design/Field.js';
import { useFaults } from '../design/Form.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import type { TemplateItem } from './template-draft.js';
import { templateTexts } from './template.texts.js';

/** One item of the template: what it is about, what is expected and how long it takes, with buttons that move it. */
export function TemplateRow({
  item,
  place,
  count,
  onChange,
  onMove,
  onRemove,
}: {
  item: TemplateItem;
  place: number;
  count: number;
  onChange: (item: TemplateItem) => void;
  /** @param control by which it was moved, and which keeps focus */
  onMove: (to: number, control: 'up' | 'down') => void;
  onRemove: () => void;
}) {
  const texts = useTexts(templateTexts);
  const word = useWord();
  const faults = useFaults();
  const name = `agendaTemplate/${place}`;
  const fault = faults.of(name);
  const number = place + 1;
  return (
    <li className="template-row" id={`template-item-${item.key}`}>
      <fieldset id={faults.idOf(name)} tabIndex={-1}>
        <legend className="kern-title">{texts.number(number)}</legend>
        {fault !== null && <p className="kern-error">{fault}</p>}
        <TextField
          name={`${name}/title`}
          label={texts.title}
          required
          maxLength={200}
          value={item.title}
          onChange={(title) => onChange({ ...item, title })}
        />
        <div className="form-row">
          <SelectField
            name={`${name}/kind`}
            label={texts.kind}
            required
            value={item.kind}
            choices={Object.keys(agendaItemKindWords).map((code) => ({
              value: code,
              label: atStart(word(agendaItemKindWords, code)),
            }))}
            onChange={(kind) => onChange({ ...item, kind: kind as TemplateItem['kind'] })}
          />
          <TextField
            name={`${name}/durationMinutes`}
            type="number"
            label={texts.minutes}
            min={1}
            max={1440}
            step={1}
            value={item.durationMinutes}
            onChange={(durationMinutes) => onChange({ ...item, durationMinutes })}
          />
        </div>
        <Checkbox
          name={`${name}/approvesLastMinutes`}
          label={texts.approves}
          checked={item.approvesLastMinutes}
          onChange={(approvesLastMinutes) => onChange({ ...item, approvesLastMinutes })}
        />
        <div className="row">
          <Button
            id={`template-up-${item.key}`}
            look="tertiary"
            icon="arrow-up"
            iconOnly
            aria-disabled={place === 0}
            onClick={() => onMove(place - 1, 'up')}
          >
            {texts.up(number)}
          </Button>
          <Button
            id={`template-down-${item.key}`}
            look="tertiary"
            icon="arrow-down"
            iconOnly
            aria-disabled={place === count - 1}
            onClick={() => onMove(place + 1, 'down')}
          >
            {texts.down(number)}
          </Button>
          <Button
            id={`template-remove-${item.key}`}
            look="tertiary"
            icon="delete"
            iconOnly
            onClick={onRemove}
          >
            {texts.remove(number)}
          </Button>
        </div>
      </fieldset>
    </li>
  );
}
