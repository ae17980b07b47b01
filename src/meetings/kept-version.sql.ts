/*
 * While a correction of approved minutes is open, whoever may not read it keeps reading the last version. Items,
 * attendance and summary stand in their tables as they are being corrected; what was approved stands in the frozen
 * text, and is laid over them as `kept`.
 */

/**
 * A join that gives `kept.content`: the frozen text of the last version, where a correction of minutes `alias` is
 * open that the actor does not read; null everywhere else. OFFSET keeps it from being read again for each use.
 */
export function keptVersion(alias: string, readsCorrection: string): string {
  return `LEFT JOIN LATERAL (SELECT kept_mv.content::jsonb AS content FROM minutes_version kept_mv
    WHERE kept_mv.minutes_id = ${alias}.id AND kept_mv.version_no = ${alias}.current_version
      AND ${alias}.correction_state IS NOT NULL AND NOT ${readsCorrection} OFFSET 0) kept ON true`;
}

/** The entry of a list of the frozen text that has this id. */
export function keptEntry(list: 'agenda' | 'participations', id: string): string {
  return `SELECT entry FROM jsonb_array_elements(kept.content->'${list}') entry WHERE entry->>'id' = ${id}::text`;
}

/** A field of the entry with this id: as it was approved where a correction is not for the actor, else the column. */
export function keptField(
  list: 'agenda' | 'participations',
  id: string,
  field: string,
  column: string,
): string {
  return `CASE WHEN kept.content IS NULL THEN to_json(${column})
    ELSE (SELECT (entry->'${field}')::json FROM (${keptEntry(list, id)}) AS approved) END`;
}

/** Whether participation `pa` was on the list when the version that the actor reads was approved. */
export const wasOnList = `(kept.content IS NULL
  OR kept.content->'participations' @> jsonb_build_array(jsonb_build_object('id', pa.id)))`;
