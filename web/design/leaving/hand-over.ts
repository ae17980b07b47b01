import type { Schema } from '../../api/client.js';
import { isCode } from '../../api/problem.js';
import type { Picked } from '../Picker.js';

/** What keeps an affiliation from ending: a record that hangs on it. One that may not be read is counted, not named. */
interface Reason {
  code: string;
  recordId?: string;
  title?: string;
  /** Whose it is, where several leave. */
  personId?: string;
}

/** The records of one kind that hang on an affiliation. */
export interface Hanging {
  ids: readonly string[];
  /** What is said of them, by their ids. */
  said: Readonly<Record<string, Pick<Reason, 'title' | 'personId'>>>;
  /** Those that one may not read. */
  unseen: number;
}

export type HangingKind = 'seat' | 'action_item' | 'meeting' | 'patronage' | 'membership';
export const hangingKinds: readonly HangingKind[] = [
  'seat',
  'action_item',
  'meeting',
  'patronage',
  'membership',
];

/** What hangs on the affiliation, as the refusal of its end says; null where it was not refused for that. */
export function hangingIn(error: unknown): Partial<Record<HangingKind, Hanging>> | null {
  if (!isCode(error, 'hand_over_missing')) return null;
  const reasons = (error.body['reasons'] ?? []) as readonly Reason[];
  const found: Partial<Record<HangingKind, Hanging>> = {};
  for (const kind of hangingKinds) {
    const of = reasons.filter(({ code }) => code === kind);
    const ids = of.flatMap(({ recordId }) => recordId ?? []);
    if (of.length > 0)
      found[kind] = {
        ids,
        unseen: of.length - ids.length,
        said: Object.fromEntries(
          of.flatMap(({ recordId, title, personId }) => (recordId ? [[recordId, { title, personId }]] : [])),
        ),
      };
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

/** What was decided about what is left behind. */
export interface Decided {
  endSeats: boolean;
  actionItemsTo: Picked | null;
  withdrawFromMeetings: boolean;
  patronagesTo: Picked | null;
  membershipsTo: Picked | null;
}

export const undecided: Decided = {
  endSeats: false,
  actionItemsTo: null,
  withdrawFromMeetings: false,
  patronagesTo: null,
  membershipsTo: null,
};

/** What was decided, as the API takes it: nothing of what is still open. */
export function handOverOf(decided: Decided): Schema<'HandOverRequest'> {
  const { endSeats, actionItemsTo, withdrawFromMeetings, patronagesTo, membershipsTo } = decided;
  return {
    ...(endSeats && { endSeats }),
    ...(actionItemsTo && { actionItemsTo: actionItemsTo.id }),
    ...(withdrawFromMeetings && { withdrawFromMeetings }),
    ...(patronagesTo && { patronagesTo: patronagesTo.id }),
    ...(membershipsTo && { membershipsTo: membershipsTo.id }),
  };
}
