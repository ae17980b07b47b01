import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { audiencesOf } from '../own-fields/own-field-rights.js';
import {
  type Definition,
  type OwnFieldAudience,
  ownFieldAudiences,
  type OwnFieldSubject,
  type OwnValues,
} from '../own-fields/own-field-types.js';
import { definitions } from '../own-fields/own-field-values.operations.js';
import { filledIn } from '../own-fields/own-field-values.js';
import type { Word, Words } from '../words/word.js';
import {
  dayCell,
  folded,
  lineCell,
  listCell,
  numberCell,
  type ReadCell,
  type Said,
  urlCell,
  wordCell,
} from './cells.js';
import type { ImportField, TakenRow } from './row-kind.js';

/* Own fields of the alliance as columns of a list: `ownFields.` and the key. In the database they are under own_fields. */

export const OWN = 'ownFields.';
const OWN_COLUMNS = 'own_fields.';

/** The name in the API of what changes in an own field; null: it is none. */
export const ownFieldOf = (column: string): string | null =>
  column.startsWith(OWN_COLUMNS) ? `${OWN}${column.slice(OWN_COLUMNS.length)}` : null;

const wordsOf = ({ choices }: Definition): Words =>
  Object.fromEntries(choices.map(({ code, name }) => [code, name]));

/** Each entry of a cell as a word. */
function wordsCell(words: Words): ReadCell {
  const word = wordCell(words);
  return (text) => {
    const said = (listCell(text) as { value: string[] }).value.map(word);
    const wrong = said.find((one) => 'error' in one);
    return wrong ?? { value: [...new Set(said.map((one) => (one as { value: unknown }).value))] };
  };
}

function cellOf(definition: Definition, today: string): ReadCell {
  switch (definition.type) {
    case 'text':
      return lineCell;
    case 'number':
      return numberCell;
    case 'date':
      return dayCell(today);
    case 'choice':
      return wordCell(wordsOf(definition));
    case 'choices':
      return wordsCell(wordsOf(definition));
    case 'link':
      return urlCell;
  }
}

/** The cell, checked as what a request says is. */
function checkedCell(definition: Definition, today: string): ReadCell {
  const read = cellOf(definition, today);
  return (text): Said => {
    const said = read(text);
    if ('error' in said) return said;
    const { values, faults } = filledIn({ [definition.key]: said.value }, [definition]);
    const [fault] = faults;
    return fault ? { error: fault } : { value: values[definition.key] };
  };
}

interface Known extends Definition {
  readonly audience: OwnFieldAudience;
}

/**
 * The own fields of these records that are filled in, as whoever maps columns may choose them (`mayFill`). A key alone names
 * a column where no other field is called so.
 */
export async function ownFields(
  em: EntityManager,
  subject: OwnFieldSubject,
  today: string,
  builtIn: readonly ImportField[],
): Promise<ImportField[]> {
  const known: Known[] = [];
  for (const audience of ownFieldAudiences) {
    const those = await em.query<Definition[]>(definitions, [subject, [audience]]);
    known.push(...those.filter(({ retired }) => !retired).map((one) => ({ ...one, audience })));
  }
  const taken = new Set(builtIn.flatMap(({ field, others }) => [field, ...others].map(folded)));
  return known.map((one) => ({
    field: `${OWN}${one.key}`,
    others: taken.has(folded(one.key)) ? [] : [one.key],
    called: one.name,
    audience: one.audience,
    read: checkedCell(one, today),
  }));
}

/** Whether the actor may have a column fill the field. */
export function mayFill(actor: Actor, { audience }: ImportField): boolean {
  return audience === undefined || audiencesOf(actor).includes(audience);
}

/** What our own tables call these fields. */
export function ownWords(fields: readonly ImportField[]): Words {
  return Object.fromEntries(
    fields.flatMap(({ field, called }) => (called ? [[field, called] as [string, Word]] : [])),
  );
}

/** What a row says, the own fields apart. */
export function ownApart(values: Readonly<Record<string, unknown>>): {
  others: Record<string, unknown>;
  own: OwnValues;
} {
  const isOwn = ([field]: [string, unknown]) => field.startsWith(OWN);
  const all = Object.entries(values);
  return {
    others: Object.fromEntries(all.filter((one) => !isOwn(one))),
    own: Object.fromEntries(all.filter(isOwn).map(([field, value]) => [field.slice(OWN.length), value])),
  };
}

/** What stands in the own fields of a record after the row; undefined where it says nothing of them. */
export function ownAfter(before: OwnValues | undefined, { changes }: TakenRow): OwnValues | undefined {
  const own = changes.filter(({ field }) => field.startsWith(OWN_COLUMNS));
  if (own.length === 0) return undefined;
  const said = own.map(({ field, to }) => [field.slice(OWN_COLUMNS.length), to] as const);
  return { ...before, ...Object.fromEntries(said) };
}

/** SQL: whether a value of an own field says something else; of several choices the order says nothing. */
export const ownDiffers = (from: string, to: string) =>
  `((${from}) @> (${to}) AND (${to}) @> (${from})) IS NOT TRUE`;
