import type { EntityManager } from 'typeorm';
import { unknownReference } from '../common/field-errors.js';
import type { FieldError } from '../common/problem.js';
import type { Seat } from './seat.entity.js';
import { notAffiliated, notInAlliance } from './seats.errors.js';
import { membershipIs } from '../organisations/membership-life-cycle.js';
import { membershipStateOn } from '../organisations/membership.sql.js';
import { affiliationCounts } from '../persons/affiliation-counts.sql.js';

/**
 * What keeps a person from sitting for an organisation on the first day of a seat: not working for it as staff know, or its
 * membership having ended. The affiliation is locked, so that who ends it sees the seat that hangs on it.
 */
export async function standingErrors(
  em: EntityManager,
  seat: Pick<Seat, 'personId' | 'onBehalfOfOrganisationId' | 'startDate'>,
): Promise<FieldError[]> {
  const values = [seat.personId, seat.onBehalfOfOrganisationId, seat.startDate];
  const affiliations: object[] = await em.query(
    `SELECT af.id FROM affiliation af WHERE af.person_id = $1 AND af.organisation_id = $2
       AND ${affiliationCounts('$3::date')} FOR SHARE`,
    values,
  );
  const [found]: { person: boolean; organisation: boolean; inAlliance: boolean }[] = await em.query(
    `SELECT EXISTS (SELECT FROM person WHERE id = $1) AS person,
       EXISTS (SELECT FROM organisation WHERE id = $2) AS organisation,
       EXISTS (SELECT FROM membership ms WHERE ms.organisation_id = $2
         AND ${membershipIs.ended.notIn(membershipStateOn('$3::date'))}) AS "inAlliance"`,
    values,
  );
  const unknown = [
    ...(found?.person ? [] : [unknownReference('/personId')]),
    ...(found?.organisation ? [] : [unknownReference('/onBehalfOfOrganisationId')]),
  ];
  if (unknown.length > 0) return unknown;
  if (affiliations.length === 0) return [notAffiliated('/onBehalfOfOrganisationId')];
  return found?.inAlliance ? [] : [notInAlliance('/onBehalfOfOrganisationId')];
}
