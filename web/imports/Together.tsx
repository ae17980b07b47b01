import { Choices } from '../design/Choices.js';
import { Checkbox } from '../design/Field.js';
import { Problem } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { type Import, useChange } from './imports.queries.js';
import { LeftRows } from './LeftRows.js';
import { rowsTextsOf } from './selected.texts.js';

/** What becomes of all rows with errors, and of all that are perhaps there twice. */
export function Together({ of }: { of: Import }) {
  const texts = useTexts(rowsTextsOf(of));
  const change = useChange(of.id);
  // What was pressed last shows at once, before the rows are judged by it.
  const { counts, leavesErrors, takesDuplicates } = { ...of, ...(change.isPending && change.variables) };
  const hasErrors = counts.error > 0 || leavesErrors;
  const hasDuplicates = counts.duplicate > 0 || takesDuplicates !== null;
  if (!hasErrors && !hasDuplicates) return null;
  return (
    <section className="card import-together">
      <h2 className="kern-heading-small">{texts.together}</h2>
      {change.error !== null && <Problem error={change.error} />}
      {hasErrors && (
        <Checkbox
          name="leavesErrors"
          label={texts.leavesErrors(counts.error)}
          checked={leavesErrors}
          onChange={(next) => change.mutate({ leavesErrors: next })}
        />
      )}
      {hasDuplicates && (
        <Choices
          legend={texts.duplicates(counts.duplicate)}
          choices={(['each', 'new', 'leave'] as const).map((value) => ({ value, label: texts.takes[value] }))}
          chosen={takesDuplicates ?? 'each'}
          onChange={(next) => change.mutate({ takesDuplicates: next === 'each' ? null : next })}
        />
      )}
      <LeftRows of={of} />
    </section>
  );
}
