/** The JSON of NamedGroupResponse, for alias `g` of table steering_group. */
export const namedGroupJson = `jsonb_build_object('id', g.id, 'slug', g.slug,
  'name', jsonb_build_object('de', g.name_de, 'en', g.name_en))`;
