import type { Language } from '../common/problem.js';
import type { Part } from '../mail/letter.js';
import { draftOf, type LetterDraft, letterKind, type ValuesOf } from '../mail/letter-kind.js';
import { type Rsvp, rsvps } from '../participations/participation-states.js';
import { rsvpWords } from '../words/meeting-words.js';
import { atStart } from '../words/word.js';
import { dayAndTimeOf, dayOf, type MeetingPaper } from './meeting-paper.js';
import {
  EXAMPLE_ADDRESS,
  exampleMeeting,
  exampleNames,
  meetingPlaceholders,
  meetingValues,
} from './meeting-values.js';

/** What comes into templates. */
const sentences = {
  de: {
    answer: 'Zusagen, absagen oder jemanden an Ihrer Stelle schicken',
    when: 'Wann',
    where: 'Wo',
    open: 'Zur Sitzung',
  },
  en: {
    answer: 'Accept, decline or send somebody in your place',
    when: 'When',
    where: 'Where',
    open: 'To the meeting',
  },
} as const;

interface Asked {
  readonly name: string;
  readonly answerPage: string;
}
interface Counted {
  readonly name: string;
  readonly named: (rsvp: Rsvp) => readonly string[];
  readonly page: string;
}

const ofReminder = {
  name: 'value',
  ...meetingPlaceholders,
  answerDay: 'value',
  timeAndPlace: 'block',
  answerLink: 'block',
} as const;
const ofCount = {
  name: 'value',
  ...meetingPlaceholders,
  timeAndPlace: 'block',
  answers: 'block',
  meetingLink: 'block',
} as const;

export const answerReminder = letterKind({
  code: 'answer_reminder',
  about: 'meetings',
  placeholders: ofReminder,
  required: ['answerDay', 'timeAndPlace', 'answerLink'],
  default: {
    de: {
      subject: 'Kommen Sie? {Sitzungsart} am {Tag} – {Titel}',
      text: `
Guten Tag {Name},

von Ihnen haben wir noch keine Antwort auf unsere Einladung. Bitte geben Sie uns bis zum {Antworttag} Bescheid.

{Zeit und Ort}

{Link zur Antwort}

Mit freundlichen Grüßen
{Allianz}
`,
    },
    en: {
      subject: 'Will you come to the {kind of meeting} on {day}? – {title}',
      text: `
Dear {name},

We have no answer from you to our invitation yet. Please let us know by {answer day}.

{time and place}

{link to answer}

Kind regards
{alliance}
`,
    },
  },
  example: (language) =>
    reminderValues(exampleMeeting, language, {
      name: exampleNames.reader,
      answerPage: `${EXAMPLE_ADDRESS}/antwort`,
    }),
});

export const answersCounted = letterKind({
  code: 'answers_counted',
  about: 'meetings',
  placeholders: ofCount,
  required: ['answers'],
  default: {
    de: {
      subject: 'Antworten zur {Sitzungsart} am {Tag} – {Titel}',
      text: `
Guten Tag {Name},

die Frist für Antworten ist vorbei. So ist der Stand:

{Zeit und Ort}

{Antworten}

{Link zur Sitzung}

Mit freundlichen Grüßen
{Allianz}
`,
    },
    en: {
      subject: 'Answers for the {kind of meeting} on {day} – {title}',
      text: `
Dear {name},

The time to answer is over. This is where we are:

{time and place}

{answers}

{link to the meeting}

Kind regards
{alliance}
`,
    },
  },
  example: (language) =>
    countValues(exampleMeeting, language, {
      name: exampleNames.reader,
      named: (rsvp) => (rsvp === 'accepted' ? [exampleNames.other] : []),
      page: `${EXAMPLE_ADDRESS}/meetings/1`,
    }),
});

/** The mail to somebody who has not answered an invitation. */
export const answerReminderLetter = (
  paper: MeetingPaper<unknown>,
  language: Language,
  to: Asked,
): LetterDraft => draftOf(answerReminder, language, reminderValues(paper, language, to));

/** The mail to who runs the group, once the day is over until which answers were asked for. */
export const answersCountedLetter = (
  paper: MeetingPaper<unknown>,
  language: Language,
  to: Counted,
): LetterDraft => draftOf(answersCounted, language, countValues(paper, language, to));

function reminderValues(
  paper: MeetingPaper<unknown>,
  language: Language,
  { name, answerPage }: Asked,
): ValuesOf<typeof ofReminder> {
  const plannedStart = paper.answerBy ?? paper.plannedStart;
  return {
    name,
    ...meetingValues(paper, language),
    answerDay: dayOf({ plannedStart, timeZone: 'UTC' }, language),
    timeAndPlace: [factsOf(paper, language)],
    answerLink: [{ is: 'link', text: sentences[language].answer, href: answerPage }],
  };
}

function countValues(
  paper: MeetingPaper<unknown>,
  language: Language,
  { name, named, page }: Counted,
): ValuesOf<typeof ofCount> {
  const lists = rsvps.flatMap((rsvp): Part[] => {
    const entries = named(rsvp);
    const heading = `${atStart(rsvpWords[rsvp][language])}: ${entries.length}`;
    return entries.length === 0 ? [] : [{ is: 'list', heading, numbered: false, entries }];
  });
  return {
    name,
    ...meetingValues(paper, language),
    timeAndPlace: [factsOf(paper, language)],
    answers: lists,
    meetingLink: [{ is: 'link', text: sentences[language].open, href: page }],
  };
}

function factsOf(paper: MeetingPaper<unknown>, language: Language): Part {
  const say = sentences[language];
  const where: [string, string][] = paper.location === null ? [] : [[say.where, paper.location]];
  return { is: 'facts', heading: paper.title, facts: [[say.when, dayAndTimeOf(paper, language)], ...where] };
}
