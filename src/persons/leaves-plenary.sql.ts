import { isActiveMember } from '../organisations/membership.sql.js';
import { affiliationCounts } from './affiliation-counts.sql.js';

/**
 * Whether, on a day, the person is in the plenary for this organisation alone: its membership is active, and no other
 * affiliation than these is with an active member. Parameters are SQL expressions.
 */
export function leavesPlenary(
  { person, organisation, affiliations }: Record<'person' | 'organisation' | 'affiliations', string>,
  day: string,
): string {
  return `(${isActiveMember(`${organisation}::uuid`, day)} AND NOT EXISTS (SELECT FROM affiliation af
    WHERE af.person_id = ${person} AND af.id <> ALL(${affiliations}::uuid[])
      AND ${affiliationCounts(day)} AND ${isActiveMember('af.organisation_id', day)}))`;
}
