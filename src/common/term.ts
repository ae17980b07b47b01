import { beforeStart } from './field-errors.js';
import { contentInvalid } from './problems.js';

/** A term may end on the day on which it starts: then it never counts. @throws content_invalid (before_start) */
export function requireTerm(startDate: string, endDate: string | null, pointer: string): void {
  if (endDate !== null && endDate < startDate) throw contentInvalid(beforeStart(pointer));
}

/** Whether an end lies later than the one before; null is never. */
export function isLater(end: string | null, before: string | null): boolean {
  return before !== null && (end === null || end > before);
}
