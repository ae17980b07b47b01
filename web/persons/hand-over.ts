import { isCode } from '../api/problem.js';
import type { Picked } from '../design/Picker.js';

/** What keeps an affiliation from ending: a record that hangs on it. One that may not be read is counted, not named. */
interface Reason {
  code: string;
  recordId?: string;
}

/** The records of one kind that hang on an affiliation. */
export interface Hanging {
  ids: readonly string[];
  /** Those that one may not read. */
  unseen: number;
}

export type HangingKind = 'seat' | 'action_item' | 'meeting';
export const hangingKinds: readonly HangingKind[] = ['seat', 'action_item', 'meeting'];

/** What hangs on the affiliation, as the refusal of its end says; null where it was not refused for that. */
export function hangingIn(error: unknown): Partial<Record<HangingKind, Hanging>> | null {
  if (!isCode(error, 'hand_over_missing')) return null;
  const reasons = (error.body['reasons'] ?? []) as readonly Reason[];
  const found: Partial<Record<HangingKind, Hanging>> = {};
  for (const kind of hangingKinds) {
    const of = reasons.filter(({ code }) => code === kind);
    const ids = of.flatMap(({ recordId }) => recordId ?? []);
    if (of.length > 0) found[kind] = { ids, unseen: of.length - ids.length };
  }
  return found;
}

/** What was seen to hang, with what a later refusal names beside it: what was decided meanwhile stays to be seen. */
export function together(
  before: Partial<Record<HangingKind, Hanging>> | null,
  now: Partial<Record<HangingKind, Hanging>>,
): Partial<Record<HangingKind, Hanging>> {
  return { ...before, ...now };
}

/** What was decided about what hangs on the affiliation. */
export interface Decided {
  endSeats: boolean;
  actionItemsTo: Picked | null;
  withdrawFromMeetings: boolean;
}
