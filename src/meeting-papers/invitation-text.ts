import type { Language } from '../common/problem.js';
import { meetingKindWords } from '../words/meeting-words.js';
import { groupKindWords } from '../words/network-words.js';
import { dayAndTimeOf, dayOf, headingOf, type MeetingPaper } from './meeting-paper.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';

/** The sentences of the mail; what has a name of its own is called as everywhere. */
const sentences = {
  de: {
    salutation: 'Sehr geehrte Damen und Herren,',
    ofGroup: `der ${groupKindWords.steering.de}`,
    invitation: (meeting: string, day: string) => `Einladung zur ${meeting} am ${day}`,
    invites: (meeting: string) => `wir laden Sie herzlich zur ${meeting} ein.`,
    cancellation: (meeting: string, day: string) => `Absage der ${meeting} am ${day}`,
    cancels: (meeting: string) => `leider müssen wir die ${meeting} absagen.`,
    reason: 'Grund',
    when: 'Wann',
    where: 'Wo',
    online: 'Online',
    agenda: 'Tagesordnung',
    minute: 'Minute',
    minutes: 'Minuten',
    answer: 'Bitte geben Sie uns Bescheid, ob Sie teilnehmen.',
    regards: 'Mit freundlichen Grüßen',
  },
  en: {
    salutation: 'Dear all,',
    ofGroup: `of the ${groupKindWords.steering.en}`,
    invitation: (meeting: string, day: string) => `Invitation to the ${meeting} on ${day}`,
    invites: (meeting: string) => `You are cordially invited to the ${meeting}.`,
    cancellation: (meeting: string, day: string) => `Cancellation of the ${meeting} on ${day}`,
    cancels: (meeting: string) => `We are sorry to cancel the ${meeting}.`,
    reason: 'Reason',
    when: 'When',
    where: 'Where',
    online: 'Online',
    agenda: 'Agenda',
    minute: 'minute',
    minutes: 'minutes',
    answer: 'Please let us know whether you will attend.',
    regards: 'Kind regards',
  },
} as const;

/** The mail by which people are invited or, once the meeting is cancelled, told so. */
export function invitationOf(
  paper: MeetingPaper<unknown>,
  language: Language,
): { subject: string; text: string } {
  const say = sentences[language];
  const kind = meetingKindWords[paper.kind][language];
  const { location, joinUrl, agenda } = paper;
  const isCancelled = meetingIs.cancelled.has(paper.state);
  const meeting =
    paper.groupKind === 'plenary' ? kind : `${kind} ${say.ofGroup} ${paper.groupName[language]}`;
  const facts = [`${say.when}: ${dayAndTimeOf(paper, language)}`];
  if (location !== null) facts.push(`${say.where}: ${location}`);
  if (joinUrl !== null && !isCancelled) facts.push(`${say.online}: ${joinUrl}`);
  const items = agenda.map(({ title, durationMinutes: duration }, index) => {
    const minutes = duration === null ? '' : ` (${duration} ${duration === 1 ? say.minute : say.minutes})`;
    return `${index + 1}. ${title}${minutes}`;
  });

  const parts = [say.salutation, (isCancelled ? say.cancels : say.invites)(meeting)];
  if (isCancelled && paper.cancelReason !== null) parts.push(`${say.reason}: ${paper.cancelReason}`);
  parts.push([paper.title, ...facts].join('\n'));
  if (items.length > 0 && !isCancelled) parts.push([say.agenda, ...items].join('\n'));
  if (!isCancelled) parts.push(say.answer);
  parts.push(`${say.regards}\n${paper.allianceName}`);
  const announced = (isCancelled ? say.cancellation : say.invitation)(kind, dayOf(paper, language));
  return {
    subject: plain(`${announced} – ${headingOf(paper, language)}`),
    text: plain(parts.join('\n\n')),
  };
}

/** No-break spaces are for paper: some mail programs show them as boxes. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
