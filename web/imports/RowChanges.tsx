import { Fragment } from 'react';
import { useTexts } from '../texts/texts.js';
import { useFieldName, useFields, useShownValue } from './fields.js';
import type { ImportKind, ImportRow } from './imports.queries.js';
import { rowsTexts } from './rows.texts.js';

/** What a row would write: field by field, with what stands there now. */
export function RowChanges({ kind, row: { changes, name } }: { kind: ImportKind; row: ImportRow }) {
  const texts = useTexts(rowsTexts);
  const fieldName = useFieldName(kind);
  const shown = useShownValue(kind);
  const order = useFields(kind);
  // What no column fills by itself, a membership, comes last.
  const place = (field: string) => order.indexOf(field) >>> 0;
  const told = changes
    // A new record's name stands before it already.
    .filter(({ field, from, to }) => field !== 'name' || from !== null || to !== name)
    .sort((one, other) => place(one.field) - place(other.field));
  if (told.length === 0) return null;
  return (
    <ul className={`plain ${told.every(({ from }) => from === null) ? 'import-made' : ''}`}>
      {told.map(({ field, from, to }) => (
        <li key={field}>
          <span className="muted">{fieldName(field)}:</span>{' '}
          {from === null ? (
            shown(field, to)
          ) : Array.isArray(from) && Array.isArray(to) ? (
            <ListChange from={from} to={to} shown={(list) => shown(field, list)} />
          ) : (
            <>
              <span className="kern-sr-only">{texts.fromTo(shown(field, from), shown(field, to))}</span>
              <span aria-hidden="true">
                <del>{shown(field, from)}</del> → {shown(field, to)}
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What comes to the entries of a list and what goes, among those that stay. */
function ListChange({
  from,
  to,
  shown,
}: {
  from: readonly string[];
  to: readonly string[];
  shown: (list: string[]) => string;
}) {
  const texts = useTexts(rowsTexts);
  const all = [...from, ...to.filter((entry) => !from.includes(entry))];
  return (
    <>
      <span className="kern-sr-only">{texts.fromTo(shown([...from]), shown([...to]))}</span>
      <span aria-hidden="true">
        {all.map((entry, place) => (
          <Fragment key={entry}>
            {place > 0 && ', '}
            {!to.includes(entry) ? (
              <del>{shown([entry])}</del>
            ) : from.includes(entry) ? (
              shown([entry])
            ) : (
              <ins className="import-added">
                +{'\u00a0'}
                {shown([entry])}
              </ins>
            )}
          </Fragment>
        ))}
      </span>
    </>
  );
}
