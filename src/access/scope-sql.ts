import { oneOf } from '../database/one-of.sql.js';
import type { Values } from '../database/statements.js';
import type { Scope } from './scope.js';

/** The scope as an SQL condition on a column with a group's id. What is `mine` each query says itself. */
export function inScope(scope: Scope, groupColumn: string, values: Values): string {
  if (scope.all) return 'true';
  if (scope.groups.length === 0) return 'false';
  return oneOf(groupColumn, scope.groups, 'uuid', values);
}

/** SQL conditions of which one is enough. */
export function anyOf(...conditions: string[]): string {
  const possible = conditions.filter((condition) => condition !== 'false');
  if (possible.includes('true')) return 'true';
  return possible.length > 0 ? `(${possible.join(' OR ')})` : 'false';
}

/**
 * SQL conditions that all hold. One that holds values of the statement may stand beside others only where these are not
 * 'false', because PostgreSQL cannot type a value that is not used.
 */
export function allOf(...conditions: string[]): string {
  if (conditions.includes('false')) return 'false';
  const open = conditions.filter((condition) => condition !== 'true');
  return open.length > 0 ? `(${open.join(' AND ')})` : 'true';
}
