import { ALIKE, reasonsOf, scoreOf, sharedKinds, shares } from '../database/likeness.sql.js';
import { type OneStatement, Values } from '../database/statements.js';

const reasons = {
  same_name: 'name.same',
  umlauts: 'name.whole AND name.umlauts',
  spelling: 'name.whole AND NOT (name.same OR name.umlauts)',
  given_names: `${shares('first')} AND NOT ${shares('name')}`,
  swapped_names: `${shares('name')} AND name.swapped AND NOT name.whole`,
  family_name: `name.family AND NOT (${shares('name')} OR ${shares('first')})`,
  given_name: `name.given AND NOT (${shares('name')} OR ${shares('first')})`,
  email: shares('email'),
  phone: shares('phone'),
  organisation: 'network.organisation',
};

/** Why two persons look like one. */
export const personReasons = Object.keys(reasons);

const key = (alias: string, two: boolean) => `person_key(${alias}.given_name, ${alias}.family_name, ${two})`;
const written = (column: string) => `lower(normalize(btrim(${column}), NFKC) COLLATE "und-x-icu")`;

/** The keys of a person with those of its affiliations, as a lateral table. */
export const keysOf = (
  alias: string,
  name: string,
) => `LATERAL (SELECT ${alias}.likeness || coalesce((SELECT array_agg(key)
    FROM affiliation af, unnest(af.likeness) AS key WHERE af.person_id = ${alias}.id), '{}') AS likeness) AS ${name}`;

const worksWithOther = `EXISTS (SELECT FROM affiliation af JOIN affiliation other_af ON other_af.organisation_id = af.organisation_id
      WHERE af.person_id = p.id AND other_af.person_id = other_p.id)`;

/**
 * Lateral tables that judge persons `p` and `other_p` that have keys `shared.kinds` in common: `likeness.score`, worked out
 * once for each pair (OFFSET), and `because.reasons`. Colleagues share numbers, addresses and employers, so that these only
 * count where a name speaks for it too.
 * @param contacts whether e-mail and phone count: they tell something to who may not read them
 * @param together SQL that says whether both work, or worked, for one organisation
 */
export function personLikeness(contacts: boolean, together = worksWithOther): string {
  const has = (when: string) => (contacts ? when : 'false');
  const counted = { ...reasons, email: has(reasons.email), phone: has(reasons.phone) };
  const named = (percent: number) =>
    scoreOf(['true', percent], [counted.email, 50], [counted.phone, 30], [reasons.organisation, 25]);
  return `LATERAL (SELECT same_letters(p.given_name, other_p.given_name) AS given, same_letters(p.family_name, other_p.family_name) AS family,
      same_letters(p.given_name, other_p.family_name) AND same_letters(p.family_name, other_p.given_name) AS swapped) AS part,
    LATERAL (SELECT part.given, part.family, part.swapped, part.given AND part.family AS whole,
      (${written('p.given_name')}, ${written('p.family_name')}) = (${written('other_p.given_name')}, ${written('other_p.family_name')}) AS same,
      (${key('p', true)} = ${key('other_p', true)}) <> (${key('p', false)} = ${key('other_p', false)}) AS umlauts) AS name,
    LATERAL (SELECT ${together} AS organisation) AS network,
    LATERAL (SELECT CASE WHEN ${shares('name')} THEN ${named(60)} WHEN ${shares('first')} THEN ${named(50)}
      WHEN name.family OR name.given THEN ${named(20)} ELSE 0 END AS score OFFSET 0) AS likeness,
    LATERAL (SELECT ${reasonsOf(counted)} AS reasons) AS because`;
}

/** The persons that look like this one, the likest first, as `json`. */
export function personsLike(id: string, contacts: boolean): OneStatement {
  const values = new Values();
  const json = `json_build_object('id', other_p.id, 'name', display_name(other_p), 'score', likeness.score, 'reasons', because.reasons)`;
  const its = `(SELECT new_p.likeness FROM person new_p WHERE new_p.id = ${values.add(id)}::uuid)`;
  return {
    text: `SELECT coalesce(json_agg(json ORDER BY score DESC, id), '[]')::text AS json FROM (
        SELECT ${json} AS json, likeness.score, other_p.id
        FROM person p JOIN person other_p ON other_p.id <> p.id AND other_p.id = ANY(ARRAY(
            SELECT like_p.id FROM person like_p WHERE like_p.likeness && ${its}
            UNION ALL SELECT af.person_id FROM affiliation af WHERE af.likeness && ${its})),
          ${keysOf('p', 'its')}, ${keysOf('other_p', 'others')}, ${sharedKinds('its.likeness', 'others.likeness')}, ${personLikeness(contacts)}
        WHERE p.id = ${values.add(id)}::uuid AND likeness.score >= ${ALIKE} ORDER BY likeness.score DESC, other_p.id LIMIT 10) AS found`,
    values: values.list,
  };
}
