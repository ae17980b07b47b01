import type { Actor } from '../access/actor.js';
import type { Column, SortedColumn } from '../database/columns.js';
import { matches } from '../database/matches.sql.js';
import type { Values } from '../database/statements.js';
import type { Words } from '../words/word.js';
import { audiencesOf } from './own-field-rights.js';
import { type Definition, OWN_KEY, type OwnFieldSubject } from './own-field-types.js';

/*
 * Own fields in the statements of lists. What a field is, is looked up within them, once for all rows: an answer stays one
 * statement. A field that the reader does not read is none there: it finds nothing, and sorts nothing.
 */

const aliases = { organisations: 'o', persons: 'p' } as const;

/** What stands in the fields of the record that the actor may read. */
function ownFieldsOf(actor: Actor, subject: OwnFieldSubject, values: Values): string {
  const hidden = `SELECT fd.key FROM own_field fd WHERE fd.subject = '${subject}'
    AND NOT fd.visible_to = ANY(${values.add(audiencesOf(actor))}::text[])`;
  return `(${aliases[subject]}.own_fields - ARRAY(${hidden}))`;
}

const cellOf = ({ type, choices }: Definition) => ({
  ...(type === 'date' && { type }),
  ...(choices.length > 0 && { words: Object.fromEntries(choices.map(({ code, name }) => [code, name])) }),
});

/** The column of a list. @param known the fields of which a table has a column each */
export function ownFieldsColumn(
  actor: Actor,
  subject: OwnFieldSubject,
  values: Values,
  known: readonly Definition[] = [],
): Column {
  return {
    sql: ownFieldsOf(actor, subject, values),
    cells: Object.fromEntries(known.map((one) => [one.key, cellOf(one)])),
  };
}

/** What a table calls these fields. */
export function ownFieldHeads(known: readonly Definition[]): Words {
  return Object.fromEntries(known.map(({ key, name }) => [`ownFields.${key}`, name]));
}

/** One field of the record as SQL: its value, and, of the definition, what its type is. */
function fieldIn(actor: Actor, subject: OwnFieldSubject, name: string, values: Values) {
  const key = `${values.add(name)}::text`;
  const seen = `fd.subject = '${subject}' AND fd.key = ${key} AND fd.visible_to = ANY(${values.add(audiencesOf(actor))}::text[])`;
  const json = `${aliases[subject]}.own_fields -> ${key}`;
  return {
    json: `(${json})`,
    text: `(${aliases[subject]}.own_fields ->> ${key})`,
    first: `(${json} ->> 0)`,
    type: `(SELECT fd.type FROM own_field fd WHERE ${seen})`,
    isEmpty: `NOT ${aliases[subject]}.own_fields ? ${key}`,
    /** Of each choice its place, as text that sorts. */
    places: `(SELECT jsonb_object_agg(c.one ->> 'code', lpad(c.place::text, 4, '0'))
      FROM own_field fd, jsonb_array_elements(fd.choices) WITH ORDINALITY AS c (one, place) WHERE ${seen})`,
  };
}

const sortForm = new RegExp(`^-?(ownField\\.(${OWN_KEY}))$`);

/**
 * The columns by which a list is sorted that are own fields: by number, by day, by the place of the choice (of several the
 * first), else as in a dictionary. As text of one length where numbers and places are compared, since a key has one type.
 * @param when SQL condition under which the reader reads own fields
 */
export function ownFieldSorts(
  actor: Actor,
  subject: OwnFieldSubject,
  sort: string,
  when: string,
  values: Values,
): Record<string, SortedColumn> {
  const named = sort.split(',').flatMap((part) => {
    const [, name, key] = sortForm.exec(part) ?? [];
    return name !== undefined && key !== undefined ? [{ name, key }] : [];
  });
  return Object.fromEntries(
    named.map(({ name, key }) => {
      if (when === 'false') return [name, { sort: { sql: 'NULL::text', type: 'text' } }];
      const { json, text, first, type, places } = fieldIn(actor, subject, key, values);
      const value = `CASE ${type}
        WHEN 'number' THEN to_char(${json}::numeric + 1e15, 'FM0000000000000000.000000')
        WHEN 'choice' THEN ${places} ->> ${text} WHEN 'choices' THEN ${places} ->> ${first}
        WHEN 'text' THEN ${text} WHEN 'link' THEN ${text} WHEN 'date' THEN ${text} END`;
      const sql = when === 'true' ? `(${value})` : `(CASE WHEN ${when} THEN ${value} END)`;
      return [name, { sort: { sql: `${sql} COLLATE "und-x-icu"`, type: 'text' } }];
    }),
  );
}

const NUMBER = String.raw`-?\d{1,15}(?:\.\d{1,6})?`;
const DAY = String.raw`\d{4}-\d{2}-\d{2}`;

/** What is asked of a number or a day: this one, or from one to another, both included; null: neither. */
function rangeIn(form: string, asked: string): { from?: string; to?: string } | null {
  const one = new RegExp(`^${form}$`).exec(asked);
  if (one) return { from: asked, to: asked };
  const [, from, to] = new RegExp(`^(${form})?\\.\\.(${form})?$`).exec(asked) ?? [];
  return from === undefined && to === undefined ? null : { ...(from && { from }), ...(to && { to }) };
}

function within(
  value: string,
  cast: string,
  range: { from?: string; to?: string } | null,
  values: Values,
): string[] {
  if (range === null) return [];
  const ends = [
    ...(range.from === undefined ? [] : [`${value} >= ${values.add(range.from)}::${cast}`]),
    ...(range.to === undefined ? [] : [`${value} <= ${values.add(range.to)}::${cast}`]),
  ];
  return [`(${ends.join(' AND ')})`];
}

/**
 * SQL conditions of what is asked of own fields, as `key:value`: of one field one of the values, of several fields each.
 * Numbers and days from one to another (`50..`), a choice by its code, words of a text; nothing: it is empty.
 */
export function ownFieldsAre(
  actor: Actor,
  subject: OwnFieldSubject,
  asked: readonly string[],
  values: Values,
): string[] {
  const byKey = new Map<string, string[]>();
  for (const one of asked) {
    const at = one.indexOf(':');
    const key = one.slice(0, at);
    byKey.set(key, [...(byKey.get(key) ?? []), one.slice(at + 1).trim()]);
  }
  return [...byKey].map(([key, all]) => {
    const { json, text, type, isEmpty } = fieldIn(actor, subject, key, values);
    const said = all.filter((value) => value !== '');
    const orEmpty = said.length < all.length ? [isEmpty] : [];
    if (said.length === 0) return `(${type} IS NOT NULL AND ${isEmpty})`;
    const codes = `${values.add(said)}::text[]`;
    const is = {
      number: said.flatMap((one) => within(`${json}::numeric`, 'numeric', rangeIn(NUMBER, one), values)),
      date: said.flatMap((one) => within(`${text} COLLATE "C"`, 'text', rangeIn(DAY, one), values)),
      choice: [`${text} = ANY(${codes})`],
      choices: [`${json} ?| ${codes}`],
      text: said.map((one) => matches([text], one, values)),
    };
    const whens = Object.entries({ ...is, link: is.text })
      .map(([of, any]) => ({ of, any: [...orEmpty, ...any] }))
      .filter(({ any }) => any.length > 0)
      .map(({ of, any }) => `WHEN '${of}' THEN ${any.map((one) => `(${one})`).join(' OR ')}`);
    return `(CASE ${type} ${whens.join(' ')} ELSE false END)`;
  });
}
