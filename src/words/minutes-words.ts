import type { Words } from './word.js';

/* Codes of what comes of a meeting: its minutes, what was decided and who does what. */

export const minutesStateWords = {
  draft: { de: 'Entwurf', en: 'draft' },
  in_review: { de: 'in Prüfung', en: 'in review' },
  approved: { de: 'genehmigt', en: 'approved' },
  published: { de: 'veröffentlicht', en: 'published' },
} satisfies Words;

export const decisionResultWords = {
  proposed: { de: 'vorgeschlagen', en: 'proposed' },
  adopted: { de: 'angenommen', en: 'adopted' },
  adopted_amended: { de: 'mit Änderungen angenommen', en: 'adopted with amendments' },
  rejected: { de: 'abgelehnt', en: 'rejected' },
  withdrawn: { de: 'zurückgezogen', en: 'withdrawn' },
  deferred: { de: 'vertagt', en: 'deferred' },
} satisfies Words;

export const objectionOutcomeWords = {
  accepted: { de: 'angenommen', en: 'accepted' },
  rejected: { de: 'abgelehnt', en: 'rejected' },
} satisfies Words;

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
