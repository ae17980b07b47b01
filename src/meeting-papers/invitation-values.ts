import { createHash } from 'node:crypto';
import type { Language } from '../common/problem.js';
import type { Part } from '../mail/letter.js';
import type { ValuesOf } from '../mail/letter-kind.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';
import { dayAndTimeOf, dayOf, type MeetingPaper } from './meeting-paper.js';
import { meetingPlaceholders, meetingValues } from './meeting-values.js';

/** What letters can say to who is on the list of a meeting; each has those of them that say something there. */
export const invitationPlaceholders = {
  greeting: 'value',
  /** Not in the mail that goes to all together. */
  name: 'optional',
  ...meetingPlaceholders,
  standsInFor: 'optional',
  reason: 'optional',
  timeAndPlace: 'block',
  agenda: 'block',
  ownTasks: 'block',
  answerBy: 'sentence',
  answerLink: 'block',
} as const;

/** What comes into templates; what has a name of its own is called as everywhere. */
const sentences = {
  de: {
    salutation: 'Sehr geehrte Damen und Herren',
    greeting: (name: string) => `Guten Tag ${name}`,
    movedFrom: 'Verschoben von',
    movedTo: 'auf',
    placeBefore: 'Ort bisher',
    noAgenda: 'Auf der Tagesordnung steht zurzeit nichts.',
    when: 'Wann',
    where: 'Wo',
    online: 'Online',
    agenda: 'Tagesordnung',
    tasks: 'Für Sie offen',
    due: (day: string) => `fällig am ${day}`,
    minute: 'Minute',
    minutes: 'Minuten',
    answerPage: 'Zusagen, absagen oder jemanden an Ihrer Stelle schicken',
    answerBy: (day: string) => `Bitte antworten Sie bis zum ${day}.`,
  },
  en: {
    salutation: 'Dear all',
    greeting: (name: string) => `Dear ${name}`,
    movedFrom: 'Moved from',
    movedTo: 'to',
    placeBefore: 'Place before',
    noAgenda: 'Nothing is on the agenda at the moment.',
    when: 'When',
    where: 'Where',
    online: 'Online',
    agenda: 'Agenda',
    tasks: 'Open for you',
    due: (day: string) => `due on ${day}`,
    minute: 'minute',
    minutes: 'minutes',
    answerPage: 'Accept, decline or send somebody in your place',
    answerBy: (day: string) => `Please answer by ${day}.`,
  },
} as const;

/** Time and place as somebody knew them. */
export interface Told {
  readonly plannedStart: string;
  readonly plannedEnd: string;
  readonly timeZone: string;
  readonly location: string | null;
}

/** To whom a mail about a meeting goes, and what it tells besides. */
export interface Addressed {
  readonly name: string;
  /** Open tasks, each with its day as YYYY-MM-DD. */
  readonly tasks: readonly { readonly title: string; readonly dueDate: string | null }[];
  /** What they were told before: the mail says what has changed. */
  readonly before?: Told;
  /** In whose place they come. */
  readonly standsInFor?: string | null;
  /** Address of the page on which they answer. */
  readonly answerPage?: string;
  /** They are taken off the list: for them alone it is over. */
  readonly isWithdrawn?: boolean;
  /** Nothing but the agenda changed since they were told. */
  readonly isAgendaNew?: boolean;
}

/** Whether the meeting takes place for whom the letter goes to. */
const takesPlaceFor = (paper: MeetingPaper<unknown>, to: Addressed | null) =>
  !meetingIs.cancelled.has(paper.state) && to?.isWithdrawn !== true;

/** @param to one of them; null: the mail goes to all together */
export function invitationValues(
  paper: MeetingPaper<unknown>,
  language: Language,
  to: Addressed | null,
): ValuesOf<typeof invitationPlaceholders> {
  const say = sentences[language];
  const takesPlace = takesPlaceFor(paper, to);
  const facts = factsOf(paper, language, to, takesPlace);
  return {
    greeting: to === null ? say.salutation : say.greeting(to.name),
    name: to?.name ?? null,
    ...meetingValues(paper, language),
    standsInFor: to?.standsInFor ?? null,
    reason: paper.cancelReason,
    timeAndPlace: [{ is: 'facts', heading: paper.title, facts }],
    agenda: agendaPart(paper, language, to),
    ownTasks: tasksPart(to?.tasks ?? [], language),
    answerBy: paper.answerBy === null ? null : say.answerBy(calendarDay(paper.answerBy, language)),
    answerLink: to?.answerPage ? [{ is: 'link', text: say.answerPage, href: to.answerPage }] : [],
  };
}

function agendaPart(paper: MeetingPaper<unknown>, language: Language, to: Addressed | null): Part[] {
  const say = sentences[language];
  const entries = agendaOf(paper).map(([title, minutes]) =>
    minutes === null ? title : `${title} (${minutes} ${minutes === 1 ? say.minute : say.minutes})`,
  );
  if (entries.length > 0) return [{ is: 'list', heading: say.agenda, numbered: true, entries }];
  return to?.isAgendaNew ? [{ is: 'text', text: say.noAgenda }] : [];
}

function tasksPart(tasks: Addressed['tasks'], language: Language): Part[] {
  const say = sentences[language];
  const entries = tasks.map(({ title, dueDate }) =>
    dueDate === null ? title : `${title} (${say.due(calendarDay(dueDate, language))})`,
  );
  return entries.length === 0 ? [] : [{ is: 'list', heading: say.tasks, numbered: false, entries }];
}

const calendarDay = (day: string, language: Language) =>
  dayOf({ plannedStart: day, timeZone: 'UTC' }, language);
/** What mails say of the agenda, item by item. */
function agendaOf({ agenda }: MeetingPaper<unknown>) {
  return agenda.map(({ title, durationMinutes }) => [title, durationMinutes] as const);
}

/** By which two agendas that read the same in a mail are known; where one dials in stands with it. */
export function agendaKey(paper: MeetingPaper<unknown>): string {
  return createHash('sha256')
    .update(JSON.stringify([agendaOf(paper), paper.joinUrl]))
    .digest('base64url');
}

function factsOf(
  paper: MeetingPaper<unknown>,
  language: Language,
  to: Addressed | null,
  takesPlace: boolean,
): [string, string][] {
  const say = sentences[language];
  const { location, joinUrl } = paper;
  const when = dayAndTimeOf(paper, language);
  const facts: [string, string][] = [];
  if (to?.before && takesPlace) {
    const before = dayAndTimeOf({ ...paper, ...to.before }, language);
    facts.push(before === when ? [say.when, when] : [say.movedFrom, `${before} ${say.movedTo} ${when}`]);
    if (to.before.location !== location && to.before.location !== null)
      facts.push([say.placeBefore, to.before.location]);
  } else facts.push([say.when, when]);
  if (location !== null) facts.push([say.where, location]);
  if (joinUrl !== null && takesPlace) facts.push([say.online, joinUrl]);
  return facts;
}
