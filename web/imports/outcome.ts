import type { Mood } from '../design/Status.js';
import type { Outcome } from './import-search.js';
import type { Import, ImportRow } from './imports.queries.js';

export const outcomeMoods: Readonly<Record<Outcome, Mood>> = {
  new: 'success',
  update: 'info',
  same: 'neutral',
  duplicate: 'warning',
  error: 'danger',
};

type Settings = Pick<Import, 'leavesErrors' | 'takesDuplicates'>;

/** Whether somebody has to decide about the row before the commit; as the server counts them. */
export function isOpen(row: Pick<ImportRow, 'choice' | 'outcome'>, settings: Settings): boolean {
  if (row.choice === 'leave') return false;
  if (row.outcome === 'error') return !settings.leavesErrors;
  return row.outcome === 'duplicate' && settings.takesDuplicates === null;
}

/** What one can choose for a row about which nobody has chosen yet, besides one of the records that it looks like. */
export function offeredFor(
  { outcome, choice, targetId }: Pick<ImportRow, 'outcome' | 'choice' | 'targetId'>,
  source: Import['source'],
): ('new' | 'leave')[] {
  if (choice !== null || outcome === 'same') return [];
  // What was selected is what is meant.
  if (source === 'selection') return ['leave'];
  // A row that means a record could still be another of the same name.
  const couldBeNew = outcome === 'duplicate' || targetId !== null;
  return couldBeNew ? ['new', 'leave'] : ['leave'];
}

/** What a row became, once the import was taken over. */
export function becameOf(
  { recordId, outcome }: Pick<ImportRow, 'recordId' | 'outcome'>,
  state: Import['state'],
): 'made' | 'changed' | 'same' | 'left' | 'undone' {
  if (recordId === null) return 'left';
  if (outcome === 'same') return 'same';
  if (state === 'undone') return 'undone';
  return outcome === 'update' ? 'changed' : 'made';
}
