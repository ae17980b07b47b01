/**
 * JSON objects in SQL are of type json: it goes out as it was put together, while jsonb is taken apart, sorted and
 * written again, which costs more than all else that a list of records does.
 */

/** A field whose value is long JSON, which goes in as it is, and the SQL condition under which it is in it. */
export interface LongField {
  readonly when?: string;
  readonly name: string;
  readonly json: string;
}

/** Entries of an object, as `'name', expression, …`, and the SQL condition under which they are in it. */
export interface Part {
  readonly when?: string;
  readonly fields: string;
}

const inner = (fields: string) => `left(substr(json_build_object(${fields})::text, 2), -1)`;

/**
 * One JSON object of the entries of several parts, which name no field twice. At most fifty fields a part (PostgreSQL
 * takes a hundred arguments); the first part is always there.
 */
export function object(first: string, ...others: readonly Part[]): string {
  const text = objectText(first, ...others);
  return text.startsWith('json_build_object') ? text : `${text}::json`;
}

/** The same, to be sent as it is: as text where it was put together from parts, which nothing need check again. */
export function objectText(first: string, ...others: readonly (Part | LongField)[]): string {
  const isAlways = (part: Part | LongField): part is Part =>
    'fields' in part && (part.when ?? 'true') === 'true';
  const whole = [first, ...others.filter(isAlways).map(({ fields }) => fields)].join(', ');
  const parts = others
    .filter((part) => !isAlways(part) && part.when !== 'false')
    .map((part) => {
      const text = 'fields' in part ? inner(part.fields) : `'"${part.name}" : ' || (${part.json})::text`;
      return part.when === undefined ? text : `CASE WHEN ${part.when} THEN ${text} END`;
    });
  return parts.length === 0
    ? `json_build_object(${whole})`
    : `('{' || concat_ws(', ', ${inner(whole)}, ${parts.join(', ')}) || '}')`;
}

/** A JSON list of rows; empty where there are none. @param order SQL of their order */
export function rows(json: string, from: string, order: string): string {
  return `(SELECT coalesce(json_agg(${json} ORDER BY ${order}), '[]') FROM ${from})`;
}
