import type { ReactNode } from 'react';
import { type OwnField, type OwnSubject, useOwnFields } from '../../api/own-fields.js';
import { useLanguage } from '../../texts/texts.js';
import { useLocalName } from '../../texts/words.js';
import { Day } from '../Day.js';
import type { Column } from '../DataTable.js';
import { Website } from '../Website.js';
import { isOwnColumn, ownColumn, type OwnName, ownName, ownSort, type OwnValues } from './own-fields.js';

/** How what stands in an own field is read; undefined where nothing does. */
export function useOwnValue(): (field: OwnField, values: OwnValues | undefined) => ReactNode {
  const nameOf = useLocalName();
  const language = useLanguage();
  return ({ key, type, choices }, values) => {
    const value = values?.[key];
    if (value === undefined || value === null) return undefined;
    const called = (code: string) => {
      const found = choices.find((choice) => choice.code === code);
      return found === undefined ? code : nameOf(found.name);
    };
    if (Array.isArray(value)) return value.map((code) => called(String(code))).join(', ');
    if (typeof value === 'number') return value.toLocaleString(language, { maximumFractionDigits: 6 });
    if (typeof value !== 'string') return undefined;
    if (type === 'date') return <Day day={value} />;
    if (type === 'link') return <Website href={value} />;
    return type === 'choice' ? called(value) : <span className="lines">{value}</span>;
  };
}

/** What stands in all of them, each under its name. */
export function useOwnFacts(subject: OwnSubject, values: OwnValues | undefined): [string, ReactNode][] {
  const shown = useOwnValue();
  const nameOf = useLocalName();
  return useOwnFields(subject).map((field) => [nameOf(field.name), shown(field, values)]);
}

/** What they are called, by the names that they have in a form. */
export function useOwnNames(subject: OwnSubject): Record<OwnName, string> {
  const nameOf = useLocalName();
  return Object.fromEntries(useOwnFields(subject).map((field) => [ownName(field), nameOf(field.name)]));
}

/** The columns of a list that are own fields, of those that were chosen. */
export function useOwnColumns<Row extends { ownFields?: OwnValues | undefined }>(
  subject: OwnSubject,
  chosen: readonly string[],
): Column<Row>[] {
  const shown = useOwnValue();
  const nameOf = useLocalName();
  const fields = useOwnFields(subject);
  return chosen.filter(isOwnColumn).flatMap((column) => {
    const field = fields.find((one) => ownColumn(one) === column);
    if (field === undefined) return [];
    return [
      {
        key: column,
        head: nameOf(field.name),
        sort: ownSort(field),
        width: '14%',
        cell: ({ ownFields }: Row) => shown(field, ownFields),
      },
    ];
  });
}
