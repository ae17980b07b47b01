import type { EntityManager } from 'typeorm';
import { asInTable, rowJson } from '../database/columns.js';
import { lockRecords } from '../database/editable-record.js';
import type { Actor } from '../access/actor.js';
import type { OneStatement } from '../database/statements.js';
import { audiencesOf } from '../own-fields/own-field-rights.js';
import type { OwnValues } from '../own-fields/own-field-types.js';
import type { MergeFact, MergeParty } from '../records/merge.js';
import type { PlacedRule } from '../records/records.js';
import type { OwnFieldFact } from './merged-own-fields.js';
import { parties } from './parties.js';

/** One of the two records. */
export interface Side {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly ownFields: OwnValues;
}

/** What a merge is judged by: both records, and for each rule what it is about. */
export interface MergeFacts {
  readonly kept: Side;
  readonly gone: Side;
  readonly own: readonly OwnFieldFact[];
  readonly found: readonly (readonly MergeFact[])[];
}

/** The facts, in one statement; no row where one of the records is not there. */
export function factsFor(
  actor: Actor,
  party: MergeParty,
  keptId: string,
  goneId: string,
  rules: readonly PlacedRule[],
): OneStatement {
  const { alias, fields, name, subject } = parties[party];
  const side = (of: string) =>
    `json_build_object('id', ${of}.id, 'version', ${of}.version, 'name', ${name(of)},
      'fields', ${rowJson(asInTable(of, ...fields))}, 'ownFields', ${of}.own_fields)`;
  const own = `(SELECT coalesce(json_agg(json_build_object('key', fd.key, 'codes', jsonb_path_query_array(fd.choices, '$[*].code'),
      'seen', fd.visible_to = ANY($3::text[])) ORDER BY fd.position, fd.id), '[]') FROM own_field fd WHERE fd.subject = '${subject}')`;
  const found = rules.map(
    ({ rule }) => `(SELECT coalesce(json_agg(f.fact), '[]') FROM (${rule.facts}) AS f (fact))`,
  );
  // The types of the values come with the first place that names them.
  return {
    text: `SELECT json_build_object('kept', ${side(alias)}, 'gone', ${side(`gone_${alias}`)},
        'own', ${own}, 'found', json_build_array(${found.join(', ')}))::text AS json
      FROM (SELECT $1::uuid AS kept, $2::uuid AS gone) ids JOIN ${party} ${alias} ON ${alias}.id = ids.kept
        JOIN ${party} gone_${alias} ON gone_${alias}.id = ids.gone`,
    values: [keptId, goneId, audiencesOf(actor)],
  };
}

/** Both records, locked; the one that is to go may not be there. In one order, whichever is to go into which. */
export async function lockBoth(em: EntityManager, party: MergeParty, keptId: string, goneId: string | null) {
  const select = `SELECT id FROM ${party} WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE`;
  const records = await lockRecords(em, parties[party].entity, select, [[keptId, goneId ?? keptId]]);
  return {
    kept: records.find(({ id }) => id === keptId),
    gone: records.find(({ id }) => id === goneId),
  };
}

/** Nothing that refers to either changes from now on until the transaction ends. */
export async function lockReferences(
  em: EntityManager,
  keptId: string,
  goneId: string,
  rules: readonly PlacedRule[],
): Promise<void> {
  for (const { rule } of rules)
    if (rule.lock !== undefined)
      await em.query(`WITH ids AS (SELECT $1::uuid, $2::uuid) ${rule.lock}`, [keptId, goneId]);
  for (const { reference } of rules)
    if (reference !== null)
      await em.query(
        `SELECT FROM ${reference.table} WHERE ${reference.column} = ANY($1::uuid[]) FOR UPDATE`,
        [[keptId, goneId]],
      );
}
