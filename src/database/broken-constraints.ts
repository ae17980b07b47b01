import { type FieldError, Problem } from '../common/problem.js';
import { unknownReference } from '../common/field-errors.js';
import { busy, conflict, contentInvalid, unavailable } from '../common/problems.js';
import { brokenConstraint, sqlState } from './sql-error.js';

const problems = new Map<string, () => Problem>();

/** Declares what it means to a reader that a constraint would have been broken. */
export function onBroken(constraints: Readonly<Record<string, () => Problem>>): void {
  for (const [constraint, make] of Object.entries(constraints)) problems.set(constraint, make);
}

/** As `onBroken`, for what is wrong with one field (422). */
export function onBrokenField(constraints: Readonly<Record<string, () => FieldError>>): void {
  for (const [constraint, make] of Object.entries(constraints)) {
    problems.set(constraint, () => contentInvalid(make()));
  }
}

/** Foreign keys whose violation means that a field names a record that does not exist. */
export function onUnknownReference(pointers: Readonly<Record<string, string>>): void {
  for (const [constraint, pointer] of Object.entries(pointers)) {
    problems.set(constraint, () => contentInvalid(unknownReference(pointer)));
  }
}

/** Constraints that have a problem of their own, for tests. */
export function declaredConstraints(): readonly string[] {
  return [...problems.keys()];
}

/** What an error of the database means to a reader; null where it is a fault of ours. */
export function problemOf(error: unknown): Problem | null {
  const state = sqlState(error);
  if (state === null)
    return isUnreachable(error) ? unavailable({}, { headers: { 'retry-after': '5' } }) : null;
  const declared = problems.get(brokenConstraint(error) ?? '');
  if (declared) return declared();
  // not declared: unique and exclusion violations are conflicts, everything else of class 23 is our fault
  if (state === '23505' || state === '23P01') return conflict();
  if (state === '55P03' || state === '40P01' || state === '40001') return busy();
  if (state === '57014' || /^(08|53|57P)/.test(state))
    return unavailable({}, { headers: { 'retry-after': '5' } });
  return null;
}

function isUnreachable(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT'].includes(code)) return true;
  return (
    error instanceof Error &&
    /timeout exceeded when trying to connect|Connection terminated/.test(error.message)
  );
}
