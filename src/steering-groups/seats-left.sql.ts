/**
 * Condition on seats `s`: held for an organisation that the person leaves, and not over by the day from which on it
 * does. Parameters are SQL expressions.
 */
export function isSeatLeft({
  person,
  organisation,
  from,
}: Record<'person' | 'organisation' | 'from', string>): string {
  return `s.person_id = ${person} AND s.on_behalf_of_organisation_id = ${organisation}
    AND (s.end_date IS NULL OR (s.end_date > ${from} AND s.end_date > s.start_date))`;
}
