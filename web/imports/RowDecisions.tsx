import { likenessWords } from '../../src/words/network-words.js';
import { Button } from '../design/Button.js';
import { useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import type { Import, ImportRow } from './imports.queries.js';
import { offeredFor } from './outcome.js';
import { RecordLink } from './RecordLink.js';
import { calledOf, rowsTexts } from './rows.texts.js';
import { rowsTextsOf } from './selected.texts.js';
import { type Decisions, decisionsId } from './useDecisions.js';

interface Props {
  of: Import;
  row: ImportRow;
  decisions: Decisions;
}

/** What is wrong with a row or what it looks like, and what one can choose. */
export function RowDecisions(props: Props) {
  const { row } = props;
  return (
    <div className="stack import-decisions" id={decisionsId(row.line)}>
      {row.outcome === 'error' && <Errors row={row} />}
      {row.outcome === 'duplicate' && <Alikes {...props} />}
      <Buttons {...props} />
    </div>
  );
}

function Errors({ row: { errors } }: { row: ImportRow }) {
  const texts = useTexts(rowsTexts);
  return (
    <ul className="plain">
      {errors.map(({ column, field, detail }) => (
        <li key={`${field} ${detail}`}>
          {column !== null && <strong>{texts.column(column)}: </strong>}
          {detail}
        </li>
      ))}
    </ul>
  );
}

/** Records and earlier rows that the row looks like; a record can be chosen as the one that is meant. */
function Alikes({ of, row, decisions }: Props) {
  const texts = useTexts(rowsTexts);
  const word = useWord();
  return (
    <ul className="plain import-alikes" aria-label={texts.looksLike}>
      {row.duplicates.map(({ id, line, name, score, reasons }) => (
        <li key={id ?? line}>
          {id === null ? (
            texts.looksLikeLine(line ?? 0, name ?? texts.nameless)
          ) : (
            <RecordLink kind={of.kind} id={id} name={name} inNewTab />
          )}{' '}
          <span className="muted">
            {texts.score(score)}, {reasons.map((reason) => word(likenessWords, reason)).join(', ')}
          </span>
          {id !== null && row.choice === null && (
            <div>
              <Button
                small
                aria-label={`${texts.of(texts.update, calledOf(of, row, texts))}: ${name}`}
                busy={decisions.pending === row.line}
                onClick={() => decisions.decide(row, 'update', id)}
              >
                {texts.update}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Buttons({ of, row, decisions }: Props) {
  const texts = useTexts(rowsTextsOf(of));
  const button = (choice: 'new' | 'leave' | null, label: string) => (
    <Button
      key={label}
      small
      look={row.outcome === 'duplicate' || row.outcome === 'error' ? 'secondary' : 'tertiary'}
      aria-label={texts.of(label, calledOf(of, row, texts))}
      busy={decisions.pending === row.line}
      onClick={() => decisions.decide(row, choice)}
    >
      {label}
    </Button>
  );
  return (
    <div className="row">
      {offeredFor(row, of.source).map((choice) => button(choice, texts[choice]))}
      {row.choice !== null && button(null, texts.takeBack)}
    </div>
  );
}
