import type { Column } from '../database/columns.js';

/** The JSON of NamedGroupResponse, for alias `g` of table steering_group. */
export const namedGroupJson = `json_build_object('id', g.id, 'slug', g.slug,
  'name', json_build_object('de', g.name_de, 'en', g.name_en))`;

/** The same as a column of a list. */
export const namedGroup = {
  sql: namedGroupJson,
  cells: { slug: { is: 'code' }, 'name.de': {}, 'name.en': {} },
} as const satisfies Column;
