import { Link, type LinkProps } from '@tanstack/react-router';
import { actorKindWords } from '../../src/words/network-words.js';
import { recordWords } from '../../src/words/record-words.js';
import { atStart } from '../../src/words/word.js';
import type { Schema } from '../api/client.js';
import type { Column } from '../design/DataTable.js';
import { Moment } from '../design/Day.js';
import { useDays } from '../design/days.js';
import { useLanguage, useTexts } from '../texts/texts.js';
import { useWord } from '../texts/words.js';
import { addressOf, valueText } from './trail-values.js';
import { trailTexts } from './trail.texts.js';
import { actionWords, trailFieldWords } from './trail.words.js';

export type AuditEvent = Schema<'AuditEventResponse'>;

/** An event in words: when, who, what, and of each field what it was and what it became. */
export function useTrailColumns(): Column<AuditEvent>[] {
  const texts = useTexts(trailTexts);
  return [
    { key: 'at', head: texts.when, cell: ({ at }) => <Moment moment={at} /> },
    { key: 'actor', head: texts.who, cell: ({ actor }) => <Doer actor={actor} /> },
    { key: 'what', head: texts.what, cell: (event) => <What event={event} /> },
    { key: 'fields', head: texts.fields, cell: (event) => <Fields event={event} /> },
  ];
}

function Doer({ actor: { kind, id, name } }: { actor: AuditEvent['actor'] }) {
  const texts = useTexts(trailTexts);
  const word = useWord();
  if (id === null || name === null) return <>{atStart(word(actorKindWords, kind))}</>;
  return (
    <>
      <Link
        to="/administration/audit-events"
        search={{ actorId: id }}
        className="kern-link"
        title={texts.byActor(name)}
      >
        {name}
      </Link>
      {kind !== 'account' && <div className="muted">{word(actorKindWords, kind)}</div>}
    </>
  );
}

function What({ event: { recordType, recordId, action } }: { event: AuditEvent }) {
  const texts = useTexts(trailTexts);
  const word = useWord();
  const what = word(recordWords, recordType);
  const address = addressOf(recordType, recordId);
  return (
    <>
      {address === null ? (
        what
      ) : (
        // Of another feature: by its address.
        <Link to={address as LinkProps['to']} className="kern-link">
          {what}
        </Link>
      )}{' '}
      {word(actionWords, action)}
      <div>
        <Link
          to="/administration/audit-events"
          search={{ recordId }}
          className="kern-link kern-body--small"
          aria-label={texts.ofRecordLong(`${what} ${word(actionWords, action)}`)}
        >
          {texts.ofRecord}
        </Link>
      </div>
    </>
  );
}

function Fields({ event: { recordType, fields, values } }: { event: AuditEvent }) {
  const texts = useTexts(trailTexts);
  const word = useWord();
  const language = useLanguage();
  const days = useDays();
  if (fields.length === 0) return null;
  const called = new Map(values.map(({ field, name }) => [field, name?.[language]]));
  const names = fields.map((field) => called.get(field) ?? word(trailFieldWords, field)).join(', ');
  const shown = (field: string, value: unknown) =>
    valueText(recordType, field, value, language, days) || texts.nothing;
  return (
    <details>
      <summary>{names}</summary>
      {values.length === 0 ? (
        <p className="muted">{texts.erased}</p>
      ) : (
        <dl className="values">
          {values.map(({ field, name, before, after }) => (
            <div key={field} className="value">
              <dt>{name?.[language] ?? word(trailFieldWords, field)}</dt>
              <dd>
                {before !== null && (
                  <>
                    <del>{shown(field, before)}</del> <span aria-hidden="true">→</span>{' '}
                  </>
                )}
                <ins>{shown(field, after)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
