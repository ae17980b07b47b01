import { ALIKE, reasonsOf, scoreOf, sharedKinds, shares } from '../database/likeness.sql.js';
import { type OneStatement, Values } from '../database/statements.js';

const reasons = {
  same_name: 'name.same',
  legal_form: 'name.alike AND NOT name.same AND name.legal_form',
  umlauts: 'name.alike AND name.umlauts',
  abbreviation: 'name.alike AND name.shortened',
  spelling: 'name.alike AND NOT (name.same OR name.legal_form OR name.umlauts OR name.shortened)',
  short_name: `${shares('short')} AND NOT ${shares('name')}`,
  email: shares('email'),
  domain: `${shares('domain')} AND NOT ${shares('email')}`,
  phone: shares('phone'),
  address: shares('address'),
};

/** Why two organisations look like one. */
export const organisationReasons = Object.keys(reasons);

/** Of both names, whether this SQL is equal. */
const equal = (sql: (name: string) => string) => `${sql('o.name')} = ${sql('other_o.name')}`;
const inOneOnly = (sql: (name: string) => string) => `(${sql('o.name')}) <> (${sql('other_o.name')})`;
const isShortened = (name: string) =>
  `folded(${name}, true) ~ 'universit|hochschule|gymnasium|institut|handelskammer|handwerkskammer'`;
const formOf = (name: string) =>
  `letters_of(${name}, true) <> letters_of(without_legal_form(folded(${name}, true)), true)`;

/**
 * Lateral tables that judge organisations `o` and `other_o` that have keys `shared.kinds` in common: `likeness.score`, worked
 * out once for each pair (OFFSET), and `because.reasons`.
 */
export const organisationLikeness = `LATERAL (SELECT ${equal((name) => `lower(normalize(regexp_replace(btrim(${name}), '\\s+', ' ', 'g'), NFKC) COLLATE "und-x-icu")`)} AS same,
    same_organisation_name(o.name, other_o.name, true) AS by_two, same_organisation_name(o.name, other_o.name, false) AS by_one,
    ${equal((name) => `letters_of(${name}, true)`)} AS letters) AS spelled,
  LATERAL (SELECT spelled.same, spelled.by_two OR spelled.by_one AS alike, spelled.by_two <> spelled.by_one AS umlauts,
    NOT spelled.letters AND (${formOf('o.name')} OR ${formOf('other_o.name')}) AS legal_form, ${inOneOnly(isShortened)} AS shortened) AS name,
  LATERAL (SELECT ${scoreOf(
    [shares('name'), 70],
    [reasons.short_name, 50],
    [reasons.email, 50],
    [reasons.domain, 40],
    [reasons.phone, 40],
    [reasons.address, 30],
  )} AS score OFFSET 0) AS likeness,
  LATERAL (SELECT ${reasonsOf(reasons)} AS reasons) AS because`;

/** The organisations that look like this one, the likest first, as `json`. */
export function organisationsLike(id: string): OneStatement {
  const values = new Values();
  return {
    text: `SELECT coalesce(json_agg(json ORDER BY score DESC, id), '[]')::text AS json FROM (
        SELECT json_build_object('id', other_o.id, 'name', other_o.name, 'score', likeness.score, 'reasons', because.reasons) AS json, likeness.score, other_o.id
        FROM organisation o JOIN organisation other_o ON other_o.likeness && o.likeness AND other_o.id <> o.id,
          ${sharedKinds('o.likeness', 'other_o.likeness')}, ${organisationLikeness}
        WHERE o.id = ${values.add(id)}::uuid AND likeness.score >= ${ALIKE} ORDER BY likeness.score DESC, other_o.id LIMIT 10) AS found`,
    values: values.list,
  };
}
