import type { Words } from './word.js';

/* Codes of minutes, and of what was decided and objected. */

export const minutesStateWords = {
  draft: { de: 'Entwurf', en: 'draft' },
  in_review: { de: 'in Prüfung', en: 'in review' },
  approved: { de: 'genehmigt', en: 'approved' },
  published: { de: 'veröffentlicht', en: 'published' },
} satisfies Words;

/** What leads on from a state. */
export const minutesStepWords = {
  review: { de: 'in die Prüfung geben', en: 'send to review' },
  approval: { de: 'genehmigen', en: 'approve' },
  publication: { de: 'veröffentlichen', en: 'publish' },
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
