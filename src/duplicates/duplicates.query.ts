import type { EntityManager } from 'typeorm';
import { certain, type Columns, integer, rowText } from '../database/columns.js';
import { ALIKE } from '../database/likeness.sql.js';
import { type ListStatement, type OneStatement, Values } from '../database/statements.js';
import { organisationLikeness } from '../organisations/organisation-likeness.sql.js';
import { personLikeness } from '../persons/person-likeness.sql.js';
import type { DuplicateFilters, duplicateSorts, DuplicateType } from './dto/duplicate.filters.js';
import type { Pair } from './pair.js';

/** A key that more records than this share says nothing of any two of them: a switchboard, a house of many firms. */
const MOST_SHARING = 12;

interface Kind {
  /** Table of the records, with its two aliases. */
  table: string;
  one: string;
  other: string;
  /** SELECT of all keys, with the id of whose they are. */
  keys: string;
  /** Lateral tables that judge two records. */
  likeness: string;
  /** SQL of the two records as JSON, by alias. */
  json: (alias: string) => string;
}

const kinds: Readonly<Record<DuplicateType, Kind>> = {
  organisations: {
    table: 'organisation',
    one: 'o',
    other: 'other_o',
    keys: 'SELECT key_o.id, key FROM organisation key_o, unnest(key_o.likeness) AS key',
    likeness: organisationLikeness,
    json: (
      o,
    ) => `json_build_object('id', ${o}.id, 'createdAt', iso(${o}.created_at), 'name', ${o}.name, 'shortName', ${o}.short_name,
      'website', ${o}.website, 'email', ${o}.email, 'phone', ${o}.phone, 'street', ${o}.street, 'postalCode', ${o}.postal_code,
      'city', ${o}.city)`,
  },
  persons: {
    table: 'person',
    one: 'p',
    other: 'other_p',
    keys: `SELECT key_p.id, key FROM person key_p, unnest(key_p.likeness) AS key
      UNION ALL SELECT af.person_id, key FROM affiliation af, unnest(af.likeness) AS key`,
    likeness: personLikeness(true),
    json: (
      p,
    ) => `json_build_object('id', ${p}.id, 'createdAt', iso(${p}.created_at), 'name', display_name(${p}), 'email', ${p}.email,
      'phone', ${p}.phone, 'organisations', ARRAY(SELECT DISTINCT o.name FROM affiliation af JOIN organisation o
        ON o.id = af.organisation_id WHERE af.person_id = ${p}.id ORDER BY o.name))`,
  },
};

/**
 * Pairs of records that share a key and, judged by all that is known of both, look like one. Each pair once, with an id
 * made of both ids, the smaller first.
 */
function pairsOf(type: DuplicateType): {
  columns: Columns<(typeof duplicateSorts)[number]>;
  from: string;
  where: string[];
} {
  const { table, one, other, keys, likeness, json } = kinds[type];
  return {
    columns: {
      id: 'pair.id',
      type: `'${type}'`,
      score: certain(integer('likeness.score')),
      reasons: 'because.reasons',
      dismissedAt: 'iso(du.dismissed_at)',
      [type]: `json_build_array(${json(one)}, ${json(other)})`,
    },
    from: `FROM (
        WITH keys AS MATERIALIZED (
          SELECT id, key, count(*) OVER (PARTITION BY key) AS sharing FROM (SELECT DISTINCT id, key FROM (${keys}) AS all_keys) AS each)
        SELECT md5('${type}' || first.id || second.id)::uuid AS id, first.id AS first_id, second.id AS second_id,
          array_agg(DISTINCT split_part(first.key, ':', 1)) AS kinds
        FROM keys first JOIN keys second ON second.key = first.key AND second.id > first.id
        WHERE first.sharing BETWEEN 2 AND ${MOST_SHARING} GROUP BY first.id, second.id) AS pair
      JOIN ${table} ${one} ON ${one}.id = pair.first_id JOIN ${table} ${other} ON ${other}.id = pair.second_id
      LEFT JOIN duplicate_dismissal du ON du.id = pair.id, LATERAL (SELECT pair.kinds) AS shared, ${likeness}`,
    where: [`likeness.score >= ${ALIKE}`],
  };
}

/** The pairs that are to be looked at, or those that were dismissed; the likest first unless asked otherwise. */
export function listDuplicates({
  type = 'organisations',
  dismissed = false,
  sort = '-score',
}: DuplicateFilters): ListStatement {
  const { columns, from, where } = pairsOf(type);
  return {
    name: 'duplicates',
    of: type,
    columns,
    from,
    where: [...where, `du.id IS ${dismissed ? 'NOT NULL' : 'NULL'}`],
    values: new Values(),
    sort,
    id: 'pair.id',
  };
}

/** One pair, with the ids of both records. */
export function oneDuplicate(id: string): OneStatement {
  const values = new Values();
  const selects = (['organisations', 'persons'] as const).map((type) => {
    const { columns, from, where } = pairsOf(type);
    return `SELECT (${rowText(columns)})::text AS json ${from} WHERE ${[...where, `pair.id = ${values.add(id)}::uuid`].join(' AND ')}`;
  });
  return { text: selects.join(' UNION ALL '), values: values.list };
}

/** @returns whether nobody had said it before */
export async function dismiss(
  em: EntityManager,
  { id, type, first, second }: Pair,
  now: Date,
): Promise<boolean> {
  const rows: unknown[] = await em.query(
    `INSERT INTO duplicate_dismissal AS du (id, first_${type}_id, second_${type}_id, dismissed_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING du.id`,
    [id, first, second, now],
  );
  return rows.length > 0;
}

/** @returns whether there was one */
export async function takeBack(em: EntityManager, id: string): Promise<boolean> {
  const [rows]: [unknown[], number] = await em.query(
    `DELETE FROM duplicate_dismissal du WHERE du.id = $1 RETURNING du.id`,
    [id],
  );
  return rows.length > 0;
}
