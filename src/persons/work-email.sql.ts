import { affiliationCounts } from './affiliation-counts.sql.js';

/**
 * The e-mail address under which a person is reached at work on a day: where the contact is primary, else the oldest. All
 * parameters are SQL.
 * @param first orders before that, as whom somebody stands for
 * @param readable condition on affiliation `af` under which it may be read
 */
export function workEmail(person: string, day: string, { first = '', readable = 'true' } = {}): string {
  return `(SELECT af.email FROM affiliation af WHERE af.person_id = ${person} AND ${affiliationCounts(day)}
      AND af.email IS NOT NULL AND ${readable}
    ORDER BY ${first}af.is_primary_contact DESC, af.start_date, af.id LIMIT 1)`;
}
