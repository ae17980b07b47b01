import { useEffect, useRef } from 'react';
import { notify } from '../design/Notices.js';
import { focusTitle } from '../design/FocusFirst.js';
import { useTexts } from '../texts/texts.js';
import { type Import, type ImportChange, type ImportRow, useChange } from './imports.queries.js';
import { calledOf, rowsTexts } from './rows.texts.js';

type RowChoice = NonNullable<ImportChange['rows']>[number];

export interface Decisions {
  error: Error | null;
  /** The line whose choice is on its way. */
  pending: number | undefined;
  decide: (row: ImportRow, choice: RowChoice['choice'], id?: string) => void;
}

/** What has buttons about a row. */
export const decisionsId = (line: number) => `import-row-${line}`;

/** Decides about single rows: at once, with a way back. */
export function useDecisions(of: Import, rows: readonly ImportRow[]): Decisions {
  const texts = useTexts(rowsTexts);
  const change = useChange(of.id);
  const goOn = useRef<readonly number[] | null>(null);
  // The row may be gone from the list: the work goes on at the one that follows, at the one before, or at the title.
  useEffect(() => {
    if (goOn.current === null) return;
    const next = goOn.current
      .map((line) => document.getElementById(decisionsId(line))?.querySelector<HTMLElement>('button'))
      .find(Boolean);
    goOn.current = null;
    if (next) next.focus();
    else focusTitle();
  });
  const send = (choice: RowChoice) => change.mutate({ rows: [choice] });
  return {
    error: change.error,
    pending: change.isPending ? change.variables.rows?.[0]?.line : undefined,
    decide: (row, choice, id) => {
      const { line } = row;
      const place = rows.indexOf(row);
      const near = [line, rows[place + 1]?.line, rows[place - 1]?.line].filter((each) => each !== undefined);
      change.mutate(
        { rows: [{ line, choice, ...(id !== undefined && { id }) }] },
        {
          onSuccess: () => {
            goOn.current = near;
            notify(
              texts.chosen[choice ?? 'none'](calledOf(of, row, texts)),
              choice === null ? undefined : () => send({ line, choice: null }),
            );
          },
        },
      );
    },
  };
}
