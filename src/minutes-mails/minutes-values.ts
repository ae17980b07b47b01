import { DateTime } from 'luxon';
import type { Language } from '../common/problem.js';
import { type Part, plain } from '../mail/letter.js';
import type { ValuesOf } from '../mail/letter-kind.js';
import type { MeetingPaper } from '../meeting-papers/meeting-paper.js';
import { meetingPlaceholders, meetingValues } from '../meeting-papers/meeting-values.js';

/** What comes into templates. */
const sentences = {
  de: {
    attached: 'Sie finden es im Anhang dieser Mail (PDF).',
    read: 'Protokoll lesen',
    noObjections: 'Zu diesem Entwurf ist keine Frist für Einwände vorgesehen; er geht Ihnen zur Kenntnis zu.',
    readAndObject: 'Entwurf lesen und Einwand erheben',
    readDraft: 'Entwurf lesen',
    personal: 'Der Link ist nur für Sie: Bitte geben Sie ihn nicht weiter.',
    askLead: 'Wenn Sie den Entwurf lesen möchten, wenden Sie sich bitte an die Leitung.',
    signIn: 'Sie lesen ihn, sobald Sie sich in der Anwendung anmelden.',
    signInApproved: 'Sie lesen es, sobald Sie sich in der Anwendung anmelden.',
  },
  en: {
    attached: 'You find them attached to this mail (PDF).',
    read: 'Read the minutes',
    noObjections: 'No time for objections is set for this draft; it is for your information.',
    readAndObject: 'Read the draft and object',
    readDraft: 'Read the draft',
    personal: 'The link is for you alone: please do not pass it on.',
    askLead: 'If you would like to read the draft, please ask the lead of the group.',
    signIn: 'You can read it once you have signed in to the application.',
    signInApproved: 'You can read them once you have signed in to the application.',
  },
} as const;

/** What letters about approved minutes can say. */
export const approvedPlaceholders = {
  name: 'value',
  ...meetingPlaceholders,
  minutesLink: 'block',
} as const;
export const correctedPlaceholders = { ...approvedPlaceholders, reason: 'optional' } as const;

/** What letters about minutes in review can say. */
export const reviewPlaceholders = {
  name: 'value',
  ...meetingPlaceholders,
  objectionsUntil: 'optional',
  noObjections: 'sentence',
  draftLink: 'block',
} as const;

/** Where the reader finds them: at an address, in the file that goes with the mail, in the application, or at the lead's. */
export type Where =
  | { readonly is: 'link'; readonly href: string; readonly isPersonal: boolean }
  | { readonly is: 'attached' }
  | { readonly is: 'sign_in' }
  | { readonly is: 'lead' };

export interface To {
  readonly name: string;
  readonly language: Language;
  readonly where: Where;
}

/** The review that somebody is asked to take part in. */
export interface ToReview {
  /** The first moment at which nobody can object any more; null where nobody ever could. */
  readonly end: Date | null;
  readonly isCorrection: boolean;
  readonly zone: string;
}

/** @param reason why there is another version; null: it is the first */
export function approvedValues(
  paper: MeetingPaper<unknown>,
  { name, language, where }: To,
  reason: string | null,
): ValuesOf<typeof correctedPlaceholders> {
  const say = sentences[language];
  const place: Part =
    where.is === 'link'
      ? { is: 'link', text: say.read, href: where.href }
      : text(where.is === 'attached' ? say.attached : say.signInApproved);
  return {
    name: plain(name),
    ...meetingValues(paper, language),
    reason: reason === null ? null : plain(reason),
    minutesLink: [place],
  };
}

export function reviewValues(
  paper: MeetingPaper<unknown>,
  { name, language, where }: To,
  { end, zone }: ToReview,
): ValuesOf<typeof reviewPlaceholders> {
  const say = sentences[language];
  const draftLink: Part[] =
    where.is === 'link'
      ? [{ is: 'link', text: end === null ? say.readDraft : say.readAndObject, href: where.href }]
      : [text(where.is === 'lead' ? say.askLead : say.signIn)];
  if (where.is === 'link' && where.isPersonal) draftLink.push(text(say.personal));
  return {
    name: plain(name),
    ...meetingValues(paper, language),
    objectionsUntil: end === null ? null : plain(momentOf(end, zone, language)),
    noObjections: end === null ? say.noObjections : null,
    draftLink,
  };
}

const text = (said: string): Part => ({ is: 'text', text: said });

/** "Donnerstag, 2. April 2026, 14:00 Uhr", in the alliance's zone. */
function momentOf(moment: Date, zone: string, language: Language): string {
  const at = DateTime.fromJSDate(moment, { zone }).setLocale(language === 'de' ? 'de' : 'en-GB');
  return at.toFormat(language === 'de' ? "cccc, d. LLLL yyyy, HH:mm 'Uhr'" : 'cccc, d LLLL yyyy, HH:mm');
}
