import { useId } from 'react';
import { dateAnswerWords } from '../../src/words/date-poll-words.js';
import { atStart } from '../../src/words/word.js';
import type { Schema } from '../api/client.js';
import type { Days } from '../design/days.js';
import { useFaults } from '../design/Form.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import type { Option } from './best.js';
import type { Said } from './date-polls.query.js';
import { datePollsTexts } from './date-polls.texts.js';

/** What is said of each date, by its id; of those that are missing, nothing yet. */
export type SaidOf = Readonly<Record<string, Said>>;

type Answers = Schema<'DatePollSheet'>['answers'];

export const saidIn = (answers: Answers): SaidOf =>
  Object.fromEntries(answers.map(({ optionId, answer }) => [optionId, answer]));
export const answersOf = (said: SaidOf) =>
  Object.entries(said).map(([optionId, answer]) => ({ optionId, answer }));

const codes = Object.keys(dateAnswerWords) as Said[];

/** Yes, if need be or no for each of the dates. */
export function DateAnswers({
  options,
  days,
  said,
  onChange,
}: {
  options: readonly Option[];
  days: Days;
  said: SaidOf;
  onChange: (optionId: string, said: Said) => void;
}) {
  const texts = useTexts(datePollsTexts);
  const word = useWord();
  const id = useId();
  const faults = useFaults();
  const fault = faults.of('answers');
  return (
    <fieldset className="plain-set date-answers" id={faults.idOf('answers')} tabIndex={-1}>
      <legend className="kern-label">{texts.question}</legend>
      {fault !== null && <p className="kern-error">{fault}</p>}
      {options.map((option) => (
        <fieldset key={option.id} className="plain-set date-answer">
          <legend>{days.span(option.plannedStart, option.plannedEnd)}</legend>
          <div className="date-choices">
            {codes.map((code) => (
              <label key={code} className="choice">
                <input
                  type="radio"
                  name={`${id}-${option.id}`}
                  checked={said[option.id] === code}
                  onChange={() => onChange(option.id, code)}
                />
                <span>{atStart(word(dateAnswerWords, code))}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </fieldset>
  );
}
