/* Which organisation a row means that names one: that with the id, or the only one that is called exactly so. */

const written = (name: string) =>
  `lower(normalize(regexp_replace(btrim(${name}), '\\s+', ' ', 'g'), NFKC) COLLATE "und-x-icu")`;

/** The id of the record now that had this id: one that was merged led to another (0030). */
export const organisationNow = (id: string) => `coalesce((SELECT o.id FROM organisation o WHERE o.id = ${id}),
  (SELECT mg.organisation_id FROM merged_record mg WHERE mg.old_id = ${id}))`;

/**
 * A table `called` for the rows `ir` of some lines ($1 import, $2 and $3 lines): by the text that names an organisation its
 * `id`, where one alone is called so, or has this short name, and the names of those that are `alike`.
 * @param text SQL of the text in the row
 */
export const calledOrganisations = (text: string) => `called AS MATERIALIZED (
    SELECT given.text, CASE WHEN cardinality(found.exact) = 1 THEN found.exact[1] END AS id, found.alike
    FROM (SELECT DISTINCT ${text} AS text FROM import_row ir WHERE ir.import_id = $1 AND ir.line BETWEEN $2 AND $3) AS given,
      LATERAL (SELECT array_agg(o.id) FILTER (WHERE each.exact) AS exact, (array_agg(o.name ORDER BY each.exact DESC, o.name))[1:5] AS alike
        FROM organisation o, LATERAL (SELECT coalesce(${written('given.text')} IN (${written('o.name')}, ${written('o.short_name')}), false) AS exact) AS each
        WHERE o.likeness && organisation_likeness(given.text, NULL, NULL, NULL, NULL, NULL, NULL)) AS found
    WHERE given.text IS NOT NULL)`;

/** What is wrong with the name: a list. @param given SQL of the text @param id SQL of the organisation that was found */
export const organisationFaults = (
  pointer: string,
  given: string,
  id: string,
) => `CASE WHEN ${given} IS NULL OR ${id} IS NOT NULL THEN '[]'::jsonb
    ELSE jsonb_build_array(jsonb_build_object('pointer', '${pointer}', 'now', true,
      'code', CASE WHEN called.alike IS NULL THEN 'organisation_unknown' ELSE 'organisation_unclear' END,
      'params', jsonb_build_object('given', left(${given}, 60), 'names', array_to_string(called.alike, '; ')))) END`;
