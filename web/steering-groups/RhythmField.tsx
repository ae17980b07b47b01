import { useState } from 'react';
import { SelectField, TextField } from '../design/Field.js';
import { useLanguage, useTexts } from '../texts/texts.js';
import { groupFieldsTexts } from './group-fields.texts.js';
import { type Weekday, weekdays } from './rhythm.js';
import { choiceOf, nthChoices, type RhythmChoice, ruleOf } from './rhythm-choice.js';
import { rhythmInWords } from './rhythm-words.js';

const kinds = ['none', 'month', 'week', 'own'] as const;

/** How often a group meets: the usual ways by choosing, others by a rule; below, what that says in words. */
export function RhythmField({ value, onChange }: { value: string; onChange: (rule: string) => void }) {
  const texts = useTexts(groupFieldsTexts);
  const language = useLanguage();
  const [choice, setChoice] = useState(() => choiceOf(value));
  const choose = (change: Partial<RhythmChoice>) => {
    const next = { ...choice, ...change };
    // Who goes on to a rule of its own starts from what was chosen.
    if (change.kind === 'own' && choice.kind !== 'own') next.rule = ruleOf(choice) ?? '';
    setChoice(next);
    onChange(ruleOf(next) ?? '');
  };
  const rule = ruleOf(choice);
  const words = rule === null ? null : rhythmInWords(rule, language);
  return (
    <div className="stack">
      <SelectField
        name="rhythm"
        label={texts.rhythm}
        required
        value={choice.kind}
        choices={kinds.map((kind) => ({ value: kind, label: texts.kinds[kind] }))}
        onChange={(kind) => choose({ kind: kind as RhythmChoice['kind'] })}
      />
      {(choice.kind === 'month' || choice.kind === 'week') && (
        <div className="form-row">
          {choice.kind === 'month' && (
            <SelectField
              name="rhythm-nth"
              label={texts.which}
              required
              value={choice.n}
              choices={nthChoices.map((n) => ({ value: n, label: texts.nth[n] }))}
              onChange={(n) => choose({ n })}
            />
          )}
          <SelectField
            name="rhythm-weekday"
            label={texts.weekday}
            required
            value={choice.weekday}
            choices={weekdays.map((day) => ({ value: day, label: texts.weekdays[day] }))}
            onChange={(weekday) => choose({ weekday: weekday as Weekday })}
          />
          <TextField
            name="rhythm-interval"
            label={choice.kind === 'month' ? texts.everyMonths : texts.everyWeeks}
            type="number"
            min={1}
            max={99}
            required
            value={choice.interval}
            onChange={(interval) => choose({ interval })}
          />
        </div>
      )}
      {choice.kind === 'own' && (
        <TextField
          name="rhythm-rule"
          label={texts.rule}
          help={texts.ruleHelp}
          maxLength={200}
          value={choice.rule}
          onChange={(own) => choose({ rule: own })}
        />
      )}
      {rule !== null && (
        <p className="muted" aria-live="polite">
          {words ?? texts.unreadable}
        </p>
      )}
    </div>
  );
}
