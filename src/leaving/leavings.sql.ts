import type { EntityManager } from 'typeorm';
import { affiliationCounts } from '../persons/affiliation-counts.sql.js';
import type { Leaving } from '../records/hand-over.js';

/** Whose leaving it is: everybody who speaks for an organisation, or one person everywhere. */
export type Leaver = { readonly organisationId: string } | { readonly personId: string };

export interface Ends {
  /** Affiliations that are not over by then, of whoever leaves; what nobody has confirmed, too. */
  readonly affiliationIds: readonly string[];
  readonly leavings: readonly Leaving[];
}

interface Row {
  personId: string;
  organisationId: string;
  isLast: boolean;
}

/** Affiliations that are not over on the day. */
const lasting = (column: string) => `SELECT af.id FROM affiliation af WHERE af.${column} = $1
  AND coalesce(af.end_date, 'infinity') > $2::date AND coalesce(af.end_date > af.start_date, true) ORDER BY af.id FOR UPDATE`;

/** Who speaks for whom, by an affiliation that counts or will, or by a seat; and whether it works nowhere else then. */
const speaking = (
  af: string,
  s: string,
) => `SELECT spoken.person_id AS "personId", spoken.organisation_id AS "organisationId",
    NOT EXISTS (SELECT FROM affiliation af WHERE af.person_id = spoken.person_id AND af.id <> ALL($2::uuid[])
      AND ${affiliationCounts('$3::date')}) AS "isLast"
  FROM (SELECT af.person_id, af.organisation_id FROM affiliation af
      WHERE ${af} = $1 AND af.id = ANY($2::uuid[]) AND af.confirmed_at IS NOT NULL
    UNION SELECT s.person_id, s.on_behalf_of_organisation_id FROM seat s
      WHERE ${s} = $1 AND (s.end_date IS NULL OR (s.end_date > $3::date AND s.end_date > s.start_date))) AS spoken
  ORDER BY spoken.person_id, spoken.organisation_id`;

/**
 * What ends when an organisation or a person leaves on a day, with who is left without an answer then.
 * @param from the day, or today where that has come already
 */
export async function endsOf(
  em: EntityManager,
  leaver: Leaver,
  { endDate, from, withOrganisation }: Pick<Leaving, 'endDate' | 'from' | 'withOrganisation'>,
): Promise<Ends> {
  const [column, seatColumn, id] =
    'personId' in leaver
      ? (['person_id', 'person_id', leaver.personId] as const)
      : (['organisation_id', 'on_behalf_of_organisation_id', leaver.organisationId] as const);
  const ending = await em.query<{ id: string }[]>(lasting(column), [id, endDate]);
  const affiliationIds = ending.map((one) => one.id);
  const rows = await em.query<Row[]>(speaking(`af.${column}`, `s.${seatColumn}`), [id, affiliationIds, from]);
  return {
    affiliationIds,
    leavings: rows.map((row) => ({ ...row, affiliationIds, endDate, from, withOrganisation })),
  };
}
