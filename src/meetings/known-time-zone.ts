import type { EntityManager } from 'typeorm';
import { unknownTimeZone } from '../common/field-errors.js';
import { contentInvalid } from '../common/problems.js';
import { sqlState } from '../database/sql-error.js';

const INVALID_PARAMETER_VALUE = '22023';

/**
 * JavaScript knows zones by names that PostgreSQL does not ("CAT"), and every list that reads a meeting's day
 * there would fail. @throws content_invalid (unknown_time_zone), after which the transaction can only end
 */
export async function requireKnownTimeZone(em: EntityManager, timeZone: string | undefined): Promise<void> {
  if (timeZone === undefined) return;
  try {
    await em.query(`SELECT now() AT TIME ZONE $1::text`, [timeZone]);
  } catch (error) {
    if (sqlState(error) !== INVALID_PARAMETER_VALUE) throw error;
    throw contentInvalid(unknownTimeZone('/timeZone'));
  }
}
