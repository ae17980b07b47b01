import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { requireSound } from '../common/problems.js';
import { audiencesOf } from './own-field-rights.js';
import type { Definition, OwnFieldSubject, OwnValues } from './own-field-types.js';
import { filledIn } from './own-field-values.js';

/** SQL of the fields ($1 subject) that belong to these audiences ($2), in their order. */
export const definitions = `SELECT fd.key, json_build_object('de', fd.name_de, 'en', fd.name_en) AS name, fd.type, fd.choices,
    fd.retired_at IS NOT NULL AS retired
  FROM own_field fd WHERE fd.subject = $1 AND fd.visible_to = ANY($2::text[]) ORDER BY fd.position, fd.id`;

/** The own fields whose values the actor may read and fill in, in their order. */
export function definitionsFor(
  em: EntityManager,
  actor: Actor,
  subject: OwnFieldSubject,
): Promise<Definition[]> {
  return em.query<Definition[]>(definitions, [subject, audiencesOf(actor)]);
}

/**
 * What the record has in its own fields once these are filled in; undefined where none are given. What the actor does not
 * read is not there for it.
 * @throws content_invalid
 */
export async function fillIn(
  em: EntityManager,
  actor: Actor,
  subject: OwnFieldSubject,
  given: OwnValues | undefined,
  before: OwnValues = {},
): Promise<OwnValues | undefined> {
  if (given === undefined || Object.keys(given).length === 0) return undefined;
  const { values, faults } = filledIn(given, await definitionsFor(em, actor, subject), before);
  requireSound(faults);
  return values;
}
