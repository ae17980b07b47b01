import type { Language } from '../common/problem.js';
import { type Letter, type Part, plain } from '../mail/letter.js';
import { type Rsvp, rsvps } from '../participations/participation-states.js';
import { meetingKindWords, rsvpWords } from '../words/meeting-words.js';
import { atStart } from '../words/word.js';
import { dayAndTimeOf, dayOf, headingOf, type MeetingPaper } from './meeting-paper.js';

const sentences = {
  de: {
    greeting: (name: string) => `Guten Tag ${name},`,
    reminder: (kind: string, day: string) => `Kommen Sie? ${kind} am ${day}`,
    reminds: (by: string) =>
      `von Ihnen haben wir noch keine Antwort auf unsere Einladung. Bitte geben Sie uns bis zum ${by} Bescheid.`,
    answer: 'Zusagen, absagen oder jemanden an Ihrer Stelle schicken',
    counted: (kind: string, day: string) => `Antworten zur ${kind} am ${day}`,
    counts: 'die Frist für Antworten ist vorbei. So ist der Stand:',
    when: 'Wann',
    where: 'Wo',
    open: 'Zur Sitzung',
    regards: 'Mit freundlichen Grüßen',
  },
  en: {
    greeting: (name: string) => `Dear ${name},`,
    reminder: (kind: string, day: string) => `Will you come? ${kind} on ${day}`,
    reminds: (by: string) => `We have no answer from you to our invitation yet. Please let us know by ${by}.`,
    answer: 'Accept, decline or send somebody in your place',
    counted: (kind: string, day: string) => `Answers for the ${kind} on ${day}`,
    counts: 'The time to answer is over. This is where we are:',
    when: 'When',
    where: 'Where',
    open: 'To the meeting',
    regards: 'Kind regards',
  },
} as const;

/** The mail to somebody who has not answered an invitation. */
export function answerReminderLetter(
  paper: MeetingPaper<unknown>,
  language: Language,
  { name, answerPage }: { readonly name: string; readonly answerPage: string },
): Letter {
  const say = sentences[language];
  const { answerBy } = paper;
  const by = dayOf({ plannedStart: answerBy ?? paper.plannedStart, timeZone: 'UTC' }, language);
  return letter(paper, language, say.reminder, [
    { is: 'text', text: say.greeting(name) },
    { is: 'text', text: say.reminds(by) },
    factsOf(paper, language),
    { is: 'link', text: say.answer, href: answerPage },
  ]);
}

/** The mail to who runs the group, once the day is over until which answers were asked for. */
export function answersCountedLetter(
  paper: MeetingPaper<unknown>,
  language: Language,
  to: { readonly name: string; readonly named: (rsvp: Rsvp) => readonly string[]; readonly page: string },
): Letter {
  const say = sentences[language];
  const lists = rsvps.flatMap((rsvp): Part[] => {
    const entries = to.named(rsvp);
    const heading = `${atStart(rsvpWords[rsvp][language])}: ${entries.length}`;
    return entries.length === 0 ? [] : [{ is: 'list', heading, numbered: false, entries }];
  });
  return letter(paper, language, say.counted, [
    { is: 'text', text: say.greeting(to.name) },
    { is: 'text', text: say.counts },
    factsOf(paper, language),
    ...lists,
    { is: 'link', text: say.open, href: to.page },
  ]);
}

function letter(
  paper: MeetingPaper<unknown>,
  language: Language,
  subjectOf: (kind: string, day: string) => string,
  parts: Part[],
): Letter {
  const { regards } = sentences[language];
  const subject = `${subjectOf(meetingKindWords[paper.kind][language], dayOf(paper, language))} – ${headingOf(paper, language)}`;
  const end: Part = { is: 'text', text: `${regards}\n${paper.allianceName}` };
  return { subject: plain(subject), language, parts: [...parts, end] };
}

function factsOf(paper: MeetingPaper<unknown>, language: Language): Part {
  const say = sentences[language];
  const where: [string, string][] = paper.location === null ? [] : [[say.where, paper.location]];
  return { is: 'facts', heading: paper.title, facts: [[say.when, dayAndTimeOf(paper, language)], ...where] };
}
