import type { Words } from './word.js';

/* Codes of who does what by when. */

export const actionItemStateWords = {
  open: { de: 'offen', en: 'open' },
  in_progress: { de: 'in Arbeit', en: 'in progress' },
  blocked: { de: 'blockiert', en: 'blocked' },
  done: { de: 'erledigt', en: 'done' },
  cancelled: { de: 'entfallen', en: 'cancelled' },
} satisfies Words;

export const actionItemPriorityWords = {
  low: { de: 'niedrig', en: 'low' },
  normal: { de: 'normal', en: 'normal' },
  high: { de: 'hoch', en: 'high' },
} satisfies Words;

/** What happened to an action item. */
export const actionItemEntryKindWords = {
  created: { de: 'angelegt', en: 'created' },
  changed: { de: 'geändert', en: 'changed' },
  commented: { de: 'kommentiert', en: 'commented' },
} satisfies Words;

/** What became of a wish for another date. */
export const dateWishOutcomeWords = {
  accepted: { de: 'angenommen', en: 'accepted' },
  refused: { de: 'abgelehnt', en: 'refused' },
} satisfies Words;
