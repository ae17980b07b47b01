import { DateTime } from 'luxon';
import type { Language } from '../common/problem.js';
import { type Letter, type Part, plain } from '../mail/letter.js';
import { dayOf, headingOf, type MeetingPaper } from '../meeting-papers/meeting-paper.js';
import { meetingKindWords } from '../words/meeting-words.js';
import { groupKindWords } from '../words/network-words.js';

/** The sentences of the mails about minutes. */
const sentences = {
  de: {
    greeting: (name: string) => `Guten Tag ${name},`,
    ofGroup: `der ${groupKindWords.steering.de}`,
    approved: (meeting: string, day: string) => `Protokoll der ${meeting} am ${day}`,
    approves: (meeting: string, day: string) => `das Protokoll der ${meeting} am ${day} ist genehmigt.`,
    corrected: (meeting: string, day: string) => `Berichtigtes Protokoll der ${meeting} am ${day}`,
    corrects: (meeting: string, day: string) => `das Protokoll der ${meeting} am ${day} wurde berichtigt.`,
    replaces: 'Diese Fassung gilt anstelle der bisherigen.',
    reason: 'Grund',
    attached: 'Sie finden es im Anhang dieser Mail (PDF).',
    read: 'Protokoll lesen',
    review: (meeting: string, day: string) => `Bitte prüfen: Protokoll der ${meeting} am ${day}`,
    reviews: (meeting: string, day: string) =>
      `der Entwurf des Protokolls der ${meeting} am ${day} liegt vor. Bitte sehen Sie ihn durch.`,
    reviewsCorrection: (meeting: string, day: string) =>
      `das Protokoll der ${meeting} am ${day} soll berichtigt werden. Bitte sehen Sie den Entwurf durch.`,
    until: (moment: string) =>
      `Stimmt etwas nicht? Dann erheben Sie bitte bis ${moment} Einwand. Wenn alles stimmt, müssen Sie nichts tun.`,
    noObjections: 'Zu diesem Entwurf ist keine Frist für Einwände vorgesehen; er geht Ihnen zur Kenntnis zu.',
    readAndObject: 'Entwurf lesen und Einwand erheben',
    readDraft: 'Entwurf lesen',
    personal: 'Der Link ist nur für Sie: Bitte geben Sie ihn nicht weiter.',
    askLead: 'Wenn Sie den Entwurf lesen möchten, wenden Sie sich bitte an die Leitung.',
    signIn: 'Sie lesen ihn, sobald Sie sich in der Anwendung anmelden.',
    signInApproved: 'Sie lesen es, sobald Sie sich in der Anwendung anmelden.',
    regards: 'Mit freundlichen Grüßen',
  },
  en: {
    greeting: (name: string) => `Dear ${name},`,
    ofGroup: `of the ${groupKindWords.steering.en}`,
    approved: (meeting: string, day: string) => `Minutes of the ${meeting} on ${day}`,
    approves: (meeting: string, day: string) =>
      `The minutes of the ${meeting} on ${day} have been approved. They are in German.`,
    corrected: (meeting: string, day: string) => `Corrected minutes of the ${meeting} on ${day}`,
    corrects: (meeting: string, day: string) =>
      `The minutes of the ${meeting} on ${day} have been corrected. They are in German.`,
    replaces: 'This version takes the place of the former one.',
    reason: 'Reason',
    attached: 'You find them attached to this mail (PDF).',
    read: 'Read the minutes',
    review: (meeting: string, day: string) => `Please check: minutes of the ${meeting} on ${day}`,
    reviews: (meeting: string, day: string) =>
      `The draft of the minutes of the ${meeting} on ${day} is ready. Please look through it.`,
    reviewsCorrection: (meeting: string, day: string) =>
      `The minutes of the ${meeting} on ${day} are to be corrected. Please look through the draft.`,
    until: (moment: string) =>
      `Is something wrong? Then please object by ${moment}. If all is well, you need not do anything.`,
    noObjections: 'No time for objections is set for this draft; it is for your information.',
    readAndObject: 'Read the draft and object',
    readDraft: 'Read the draft',
    personal: 'The link is for you alone: please do not pass it on.',
    askLead: 'If you would like to read the draft, please ask the lead of the group.',
    signIn: 'You can read it once you have signed in to the application.',
    signInApproved: 'You can read them once you have signed in to the application.',
    regards: 'Kind regards',
  },
} as const;

/** Where the reader finds them: at an address, in the file that goes with the mail, in the application, or at the lead's. */
export type Where =
  | { readonly is: 'link'; readonly href: string; readonly isPersonal: boolean }
  | { readonly is: 'attached' }
  | { readonly is: 'sign_in' }
  | { readonly is: 'lead' };

interface To {
  readonly name: string;
  readonly language: Language;
  readonly where: Where;
}

/** @param reason why there is another version; null: it is the first */
export function approvedLetter(
  paper: MeetingPaper<unknown>,
  { name, language, where }: To,
  reason: string | null,
): Letter {
  const say = sentences[language];
  const [announced, opening] = reason === null ? [say.approved, say.approves] : [say.corrected, say.corrects];
  return letter(paper, { name, language, announced, opening }, [
    ...(reason === null ? [] : [text(`${say.reason}: ${reason}`), text(say.replaces)]),
    where.is === 'link'
      ? { is: 'link', text: say.read, href: where.href }
      : text(where.is === 'attached' ? say.attached : say.signInApproved),
  ]);
}

/** The review that somebody is asked to take part in. */
export interface ToReview {
  /** The first moment at which nobody can object any more; null where nobody ever could. */
  readonly end: Date | null;
  readonly isCorrection: boolean;
  readonly zone: string;
}

export function reviewLetter(
  paper: MeetingPaper<unknown>,
  { name, language, where }: To,
  { end, isCorrection, zone }: ToReview,
): Letter {
  const say = sentences[language];
  const parts: Part[] = [text(end === null ? say.noObjections : say.until(momentOf(end, zone, language)))];
  if (where.is === 'link') {
    parts.push({ is: 'link', text: end === null ? say.readDraft : say.readAndObject, href: where.href });
    if (where.isPersonal) parts.push(text(say.personal));
  } else parts.push(text(where.is === 'lead' ? say.askLead : say.signIn));
  const opening = isCorrection ? say.reviewsCorrection : say.reviews;
  return letter(paper, { name, language, announced: say.review, opening }, parts);
}

type Said = (meeting: string, day: string) => string;

function letter(
  paper: MeetingPaper<unknown>,
  {
    name,
    language,
    announced,
    opening,
  }: { name: string; language: Language; announced: Said; opening: Said },
  parts: readonly Part[],
): Letter {
  const say = sentences[language];
  const kind = meetingKindWords[paper.kind][language];
  const meeting =
    paper.groupKind === 'plenary' ? kind : `${kind} ${say.ofGroup} ${paper.groupName[language]}`;
  const day = dayOf(paper, language);
  return {
    subject: `${announced(kind, day)} – ${headingOf(paper, language)}`,
    language,
    parts: [
      text(say.greeting(name)),
      text(opening(meeting, day)),
      ...parts,
      text(`${say.regards}\n${paper.allianceName}`),
    ],
  };
}

const text = (said: string): Part => ({ is: 'text', text: plain(said) });

/** "Donnerstag, 2. April 2026, 14:00 Uhr", in the alliance's zone. */
function momentOf(moment: Date, zone: string, language: Language): string {
  const at = DateTime.fromJSDate(moment, { zone }).setLocale(language === 'de' ? 'de' : 'en-GB');
  return at.toFormat(language === 'de' ? "cccc, d. LLLL yyyy, HH:mm 'Uhr'" : 'cccc, d LLLL yyyy, HH:mm');
}
