/* Tags that rows of a selection add to those that a record has, or take from them. */

export const ADDED_TAGS = 'tags_added';
export const REMOVED_TAGS = 'tags_removed';

const MOST_TAGS = 50;

const said = (list: string) => `ARRAY(SELECT jsonb_array_elements_text(ir.fields -> '${list}'))`;

/** The tags `had` of the record after the row `ir`: those that stay are spelled as they are. */
const after = `(SELECT coalesce(jsonb_agg(t.tag ORDER BY t.is_added, t.place), '[]') AS list
    FROM (
      SELECT has.tag, false AS is_added, has.place FROM jsonb_array_elements_text(had.list) WITH ORDINALITY AS has (tag, place)
        WHERE NOT tag_key(has.tag) = ANY(tag_keys(${said(REMOVED_TAGS)}))
      UNION ALL
      SELECT given.tag, true, given.place FROM unnest(${said(ADDED_TAGS)}) WITH ORDINALITY AS given (tag, place)
        WHERE NOT tag_key(given.tag) = ANY(tag_keys(ARRAY(SELECT jsonb_array_elements_text(had.list))))
    ) AS t)`;

/** Before and after, where the row says something of single tags. @param tags SQL of what the record has, as JSON */
const both = (
  tags: string,
) => `(SELECT coalesce(${tags}, '[]') AS list) AS had CROSS JOIN LATERAL ${after} AS has_then
    WHERE ir.fields ?| '{${ADDED_TAGS},${REMOVED_TAGS}}'`;

/** What becomes of them: `field`, `from`, `to` and a place behind all others; no row where nothing does. */
export const tagChange = (tags: string) =>
  `SELECT 'tags', had.list, has_then.list, 999 FROM ${both(tags)} AND has_then.list <> had.list`;

/** That they would be too many: `pointer`, `code`, `params`. */
export const tooManyTags = (
  tags: string,
) => `SELECT '/tags', 'too_many', jsonb_build_object('max', ${MOST_TAGS}) FROM ${both(tags)}
    AND jsonb_array_length(has_then.list) > greatest(${MOST_TAGS}, jsonb_array_length(had.list))`;
