import type { AgendaItemKind } from '../steering-groups/steering-group.entity.js';

/** The topic of an agenda item, as approval judges it. */
export interface JudgedTopic {
  id: string;
  state: 'open' | 'closed';
  isRecurring: boolean;
  leaveOutOnce: boolean;
  /** It belongs to the group that met; one that was moved is judged there. */
  isOfGroup: boolean;
  /** A task that was born under any of its agenda items is not done. */
  hasOpenActionItem: boolean;
}

/** An agenda item, as approval judges it. */
export interface JudgedItem {
  id: string;
  title: string;
  kind: AgendaItemKind;
  durationMinutes: number | null;
  presenterPersonId: string | null;
  wasDiscussed: boolean;
  /** Every agenda of the group has such an item of its own: from the template, or to approve the minutes before. */
  isRoutine: boolean;
  /** A task that was born under it is not done. */
  hasOpenActionItem: boolean;
  hasDeferredDecision: boolean;
  /** Null for a one-off matter. */
  topic: JudgedTopic | null;
}

export const carryReasons = [
  'not_discussed',
  'recurring',
  'open_action_item',
  'deferred_decision',
  'left_out_before',
] as const;
export type CarryReason = (typeof carryReasons)[number];

export interface Judgement {
  /** Why it goes to the next meeting; none: it does not. */
  reasons: CarryReason[];
  /** What becomes of its topic. */
  topic: 'none' | 'stays' | 'closes' | 'reopens' | 'is_made' | 'is_left_out';
}

const ends: Judgement = { reasons: [], topic: 'none' };

/**
 * What becomes of one agenda item when its minutes are approved (domain.md, rule 1). Topics go on while they are not
 * discussed, recur, or have an open task or a deferred decision; otherwise they close. One-off information ends. A
 * deferred decision always comes back.
 */
export function judge(item: JudgedItem): Judgement {
  const deferred: CarryReason[] = item.hasDeferredDecision ? ['deferred_decision'] : [];
  const { topic } = item;
  if (topic === null) {
    const reasons = [...oneOffReasons(item), ...deferred];
    return reasons.length > 0 ? { reasons, topic: 'is_made' } : ends;
  }
  if (!topic.isOfGroup) return { reasons: [], topic: 'stays' };
  if (topic.state === 'closed') {
    // Somebody closed it by hand, and knew why.
    return deferred.length > 0 ? { reasons: deferred, topic: 'reopens' } : { reasons: [], topic: 'stays' };
  }
  if (topic.isRecurring && topic.leaveOutOnce && deferred.length === 0) {
    return { reasons: [], topic: 'is_left_out' };
  }
  const reasons: CarryReason[] = [
    ...(item.wasDiscussed ? [] : (['not_discussed'] as const)),
    ...(topic.isRecurring ? (['recurring'] as const) : []),
    ...(topic.hasOpenActionItem ? (['open_action_item'] as const) : []),
    ...deferred,
  ];
  return { reasons, topic: reasons.length > 0 ? 'stays' : 'closes' };
}

function oneOffReasons({ kind, isRoutine, wasDiscussed, hasOpenActionItem }: JudgedItem): CarryReason[] {
  if (kind === 'information' || isRoutine) return [];
  return [
    ...(wasDiscussed ? [] : (['not_discussed'] as const)),
    ...(hasOpenActionItem ? (['open_action_item'] as const) : []),
  ];
}
