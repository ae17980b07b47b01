import type { Language } from '../common/problem.js';
import { plain, type Part } from '../mail/letter.js';
import type { ValuesOf } from '../mail/letter-kind.js';
import { dayAndTimeOf, dayOf, headingOf } from '../meeting-papers/meeting-paper.js';
import type { MailedOption, PollToMail } from './date-poll-mails.query.js';

/* What letters about a date poll can say. */

const sentences = {
  de: {
    dates: 'Zur Wahl stehen',
    answer: 'Sagen, welche Termine passen',
    personal: 'Der Link ist nur für Sie: Bitte geben Sie ihn nicht weiter.',
    answered: (answered: number, asked: number) => `${answered} von ${asked}`,
    count: ({ yes, ifNeedBe, no }: MailedOption) => `${yes} ja, ${ifNeedBe} wenn nötig, ${no} nein`,
    standing: 'Wie die Termine stehen',
    missing: 'Ohne Antwort',
    choose: 'Termin wählen',
    when: 'Wann',
    where: 'Wo',
  },
  en: {
    dates: 'The dates to choose from',
    answer: 'Say which dates suit you',
    personal: 'The link is for you alone: please do not pass it on.',
    answered: (answered: number, asked: number) => `${answered} of ${asked}`,
    count: ({ yes, ifNeedBe, no }: MailedOption) => `${yes} yes, ${ifNeedBe} if need be, ${no} no`,
    standing: 'How the dates stand',
    missing: 'Without an answer',
    choose: 'Choose a date',
    when: 'When',
    where: 'Where',
  },
} as const;

export interface Reader {
  readonly name: string;
  readonly language: Language;
}

const pollPlaceholders = { name: 'value', meetingTitle: 'value', alliance: 'value' } as const;

export const askingPlaceholders = {
  ...pollPlaceholders,
  answerDay: 'value',
  pollMeeting: 'block',
  message: 'optional',
  dates: 'block',
  answerLink: 'block',
} as const;

export const chosenPlaceholders = {
  ...pollPlaceholders,
  meetingDay: 'value',
  timeAndPlace: 'block',
} as const;

export const withdrawnPlaceholders = {
  ...pollPlaceholders,
  pollMeeting: 'block',
  reason: 'optional',
} as const;

export const countedPlaceholders = {
  ...pollPlaceholders,
  answeredCount: 'value',
  pollMeeting: 'block',
  datesStanding: 'block',
  pollLink: 'block',
} as const;

/** @param page where they answer */
export function askingValues(
  poll: PollToMail,
  to: Reader,
  page: string,
): ValuesOf<typeof askingPlaceholders> {
  const say = sentences[to.language];
  return {
    ...valuesOf(poll, to),
    answerDay: plain(dayOf({ plannedStart: poll.answerBy, timeZone: 'UTC' }, to.language)),
    pollMeeting: about(poll, to.language),
    message: poll.message,
    dates: list(say.dates, poll.options.map(timeIn(poll, to.language)), true),
    answerLink: [
      { is: 'link', text: say.answer, href: page },
      { is: 'text', text: say.personal },
    ],
  };
}

export function chosenValues(poll: PollToMail, to: Reader): ValuesOf<typeof chosenPlaceholders> {
  const chosen = poll.options.find(({ id }) => id === poll.chosenOptionId) ?? poll.options[0];
  return {
    ...valuesOf(poll, to),
    meetingDay: plain(dayOf({ ...chosen, timeZone: poll.timeZone }, to.language)),
    timeAndPlace: about(poll, to.language, chosen),
  };
}

export function withdrawnValues(poll: PollToMail, to: Reader): ValuesOf<typeof withdrawnPlaceholders> {
  return { ...valuesOf(poll, to), pollMeeting: about(poll, to.language), reason: poll.withdrawalReason };
}

/** @param page where a date is chosen */
export function countedValues(
  poll: PollToMail,
  to: Reader,
  page: string,
): ValuesOf<typeof countedPlaceholders> {
  const say = sentences[to.language];
  const missing = poll.respondents.filter(({ hasAnswered }) => !hasAnswered).map(({ name }) => name);
  const { length: asked } = poll.respondents;
  const timeOf = timeIn(poll, to.language);
  const standing = poll.options.map((option) => `${timeOf(option)}: ${say.count(option)}`);
  return {
    ...valuesOf(poll, to),
    answeredCount: say.answered(asked - missing.length, asked),
    pollMeeting: about(poll, to.language),
    datesStanding: [...list(say.standing, standing), ...list(say.missing, missing)],
    pollLink: [{ is: 'link', text: say.choose, href: page }],
  };
}

function valuesOf(poll: PollToMail, { name, language }: Reader): ValuesOf<typeof pollPlaceholders> {
  return { name, meetingTitle: plain(headingOf(poll, language)), alliance: poll.allianceName };
}

const list = (heading: string, entries: readonly string[], numbered = false): Part[] =>
  entries.length === 0 ? [] : [{ is: 'list', heading, numbered, entries }];

const timeIn = (poll: PollToMail, language: Language) => (option: MailedOption) =>
  dayAndTimeOf({ ...poll, ...option }, language);

function about(poll: PollToMail, language: Language, chosen?: MailedOption): Part[] {
  const say = sentences[language];
  const facts: (readonly [string, string])[] = [];
  if (chosen) facts.push([say.when, timeIn(poll, language)(chosen)]);
  if (poll.location !== null) facts.push([say.where, poll.location]);
  return [{ is: 'facts', heading: headingOf(poll, language), facts }];
}
