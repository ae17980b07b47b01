import { useId } from 'react';
import { decisionResultWords } from '../../src/words/minutes-words.js';
import { atStart } from '../../src/words/word.js';
import { TextArea, TextField } from '../design/Field.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import type { Decision } from './holding.api.js';
import { itemTexts } from './item.texts.js';
import { countedVotes, isVotedOn, voteWarning } from './votes.js';

/** A decision as it is typed. */
export interface TypedDecision extends Record<string, unknown> {
  text: string;
  result: Decision['result'];
  yes: string;
  no: string;
  abstain: string;
}

export const noDecision: TypedDecision = { text: '', result: 'adopted', yes: '', no: '', abstain: '' };

const shown = (count: number | null) => (count === null ? '' : String(count));

export const typedOf = ({ text, result, votesYes, votesNo, votesAbstain }: Decision): TypedDecision => ({
  text,
  result,
  yes: shown(votesYes),
  no: shown(votesNo),
  abstain: shown(votesAbstain),
});

/** As the API takes it; votes that are no numbers go as none, and are warned of before. */
export function decisionOf(typed: TypedDecision) {
  const votes = isVotedOn(typed.result) ? countedVotes(typed) : null;
  return {
    text: typed.text.trim(),
    result: typed.result,
    ...(votes ?? { votesYes: null, votesNo: null, votesAbstain: null }),
  };
}

/** Only what was changed; votes go together. */
export function patchOf(changes: Partial<TypedDecision>, typed: TypedDecision) {
  const { text, result, ...votes } = decisionOf({ ...typed, ...changes });
  const isVotes = ['result', 'yes', 'no', 'abstain'].some((field) => field in changes);
  return {
    ...('text' in changes ? { text } : {}),
    ...('result' in changes ? { result } : {}),
    ...(isVotes ? votes : {}),
  };
}

const results = Object.keys(decisionResultWords) as Decision['result'][];

/** Wording, result and votes; votes are checked while they are typed against who is there. */
export function DecisionFields({
  typed,
  set,
  possible,
}: {
  typed: TypedDecision;
  set: <Field extends keyof TypedDecision & string>(field: Field, value: TypedDecision[Field]) => void;
  /** How many organisations can vote; null while that is not known. */
  possible: number | null;
}) {
  const texts = useTexts(itemTexts);
  const word = useWord();
  const id = useId();
  const warning = isVotedOn(typed.result) ? voteWarning(typed, typed.result, possible) : null;
  const votes = [
    ['votesYes', 'yes'],
    ['votesNo', 'no'],
    ['votesAbstain', 'abstain'],
  ] as const;
  return (
    <>
      <TextArea
        name="text"
        label={texts.wording}
        required
        rows={3}
        maxLength={5000}
        value={typed.text}
        onChange={(value) => set('text', value)}
      />
      <fieldset className="results">
        <legend className="kern-label">{texts.result}</legend>
        {results.map((result) => (
          <label key={result} className="result">
            <input
              type="radio"
              name={`${id}-result`}
              checked={typed.result === result}
              onChange={() => set('result', result)}
            />
            <span>{atStart(word(decisionResultWords, result))}</span>
          </label>
        ))}
      </fieldset>
      {isVotedOn(typed.result) && (
        <fieldset className="votes-field">
          <legend className="kern-label">{texts.votes}</legend>
          {possible !== null && <p className="kern-hint">{texts.votesHelp(possible)}</p>}
          <div className="votes-row">
            {votes.map(([name, field]) => (
              <TextField
                key={name}
                name={name}
                label={texts[field]}
                type="number"
                min={0}
                max={10_000}
                step={1}
                value={typed[field]}
                onChange={(value) => set(field, value)}
              />
            ))}
          </div>
          <p className="vote-warning" role="status">
            {warning?.kind === 'tooMany' && texts.tooMany(warning.sum, possible ?? 0)}
            {warning?.kind === 'noMajority' && texts.noMajority}
            {warning?.kind === 'noNumber' && texts.noNumber}
          </p>
        </fieldset>
      )}
    </>
  );
}
