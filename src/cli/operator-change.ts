import { operator } from '../access/actor.js';
import { Change, NoContent } from '../audit/change.js';

const request = { id: null, route: 'cli', ifMatch: null, idempotencyKey: null };

/** What the operator wants changed, checked like the content of a request. Options that were not given are left out. */
export function operatorChange<T extends object>(
  type: new () => T,
  options: Record<string, unknown>,
): Change<T> {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return new Change(operator, Object.fromEntries(given), type, request);
}

export const operatorStep = (): Change => operatorChange(NoContent, {});
