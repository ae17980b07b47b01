import { createHash } from 'node:crypto';
import type { Language } from '../common/problem.js';
import { type Letter, type Part, plain, textOf } from '../mail/letter.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';
import { meetingKindWords } from '../words/meeting-words.js';
import { groupKindWords } from '../words/network-words.js';
import { dayAndTimeOf, dayOf, headingOf, type MeetingPaper } from './meeting-paper.js';

/** The sentences of the mail; what has a name of its own is called as everywhere. */
const sentences = {
  de: {
    salutation: 'Sehr geehrte Damen und Herren,',
    greeting: (name: string) => `Guten Tag ${name},`,
    ofGroup: `der ${groupKindWords.steering.de}`,
    invitation: (meeting: string, day: string) => `Einladung zur ${meeting} am ${day}`,
    invites: (meeting: string) => `wir laden Sie herzlich zur ${meeting} ein.`,
    move: (meeting: string, day: string) => `Neuer Termin: ${meeting} am ${day}`,
    moves: (meeting: string) => `die ${meeting} hat einen neuen Termin oder Ort.`,
    movedFrom: 'Verschoben von',
    movedTo: 'auf',
    placeBefore: 'Ort bisher',
    cancellation: (meeting: string, day: string) => `Absage der ${meeting} am ${day}`,
    cancels: (meeting: string) => `leider müssen wir die ${meeting} absagen.`,
    withdrawal: (meeting: string, day: string) => `Keine Einladung mehr: ${meeting} am ${day}`,
    withdraws: (meeting: string) =>
      `Sie stehen nicht mehr auf der Liste der ${meeting}. Der Termin wird aus Ihrem Kalender genommen; für die anderen findet er statt.`,
    newAgenda: (meeting: string, day: string) => `Neue Tagesordnung: ${meeting} am ${day}`,
    tellsAgenda: (meeting: string) =>
      `die Tagesordnung der ${meeting} hat sich geändert. Zeit und Ort bleiben, wie Sie sie kennen.`,
    noAgenda: 'Auf der Tagesordnung steht zurzeit nichts.',
    reason: 'Grund',
    when: 'Wann',
    where: 'Wo',
    online: 'Online',
    agenda: 'Tagesordnung',
    tasks: 'Für Sie offen',
    due: (day: string) => `fällig am ${day}`,
    minute: 'Minute',
    minutes: 'Minuten',
    standsInFor: (name: string) => `Sie wurden als Vertretung für ${name} genannt.`,
    answerPage: 'Zusagen, absagen oder jemanden an Ihrer Stelle schicken',
    answer: 'Bitte geben Sie uns Bescheid, ob Sie teilnehmen.',
    answerBy: (day: string) => `Bitte antworten Sie bis zum ${day}.`,
    answerAgain:
      'Antworten galten dem bisherigen Termin: Bitte geben Sie uns zum neuen Bescheid, auch wenn Sie schon geantwortet haben.',
    regards: 'Mit freundlichen Grüßen',
  },
  en: {
    salutation: 'Dear all,',
    greeting: (name: string) => `Dear ${name},`,
    ofGroup: `of the ${groupKindWords.steering.en}`,
    invitation: (meeting: string, day: string) => `Invitation to the ${meeting} on ${day}`,
    invites: (meeting: string) => `You are cordially invited to the ${meeting}.`,
    move: (meeting: string, day: string) => `New date: ${meeting} on ${day}`,
    moves: (meeting: string) => `The ${meeting} has a new date or place.`,
    movedFrom: 'Moved from',
    movedTo: 'to',
    placeBefore: 'Place before',
    cancellation: (meeting: string, day: string) => `Cancellation of the ${meeting} on ${day}`,
    cancels: (meeting: string) => `We are sorry to cancel the ${meeting}.`,
    withdrawal: (meeting: string, day: string) => `No longer invited: ${meeting} on ${day}`,
    withdraws: (meeting: string) =>
      `You are no longer on the list of the ${meeting}. It is taken out of your calendar; for the others it takes place.`,
    newAgenda: (meeting: string, day: string) => `New agenda: ${meeting} on ${day}`,
    tellsAgenda: (meeting: string) =>
      `The agenda of the ${meeting} has changed. Time and place stay as you know them.`,
    noAgenda: 'Nothing is on the agenda at the moment.',
    reason: 'Reason',
    when: 'When',
    where: 'Where',
    online: 'Online',
    agenda: 'Agenda',
    tasks: 'Open for you',
    due: (day: string) => `due on ${day}`,
    minute: 'minute',
    minutes: 'minutes',
    standsInFor: (name: string) => `You were named to come in the place of ${name}.`,
    answerPage: 'Accept, decline or send somebody in your place',
    answer: 'Please let us know whether you will attend.',
    answerBy: (day: string) => `Please answer by ${day}.`,
    answerAgain:
      'Answers were for the former date: please let us know about the new one, also if you have answered before.',
    regards: 'Kind regards',
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

/**
 * The mail by which people are invited, told of another time or place or, once the meeting is cancelled, told so.
 * @param to one of them; absent: the mail that goes to all
 */
export function invitationLetter(
  paper: MeetingPaper<unknown>,
  language: Language,
  to: Addressed | null = null,
): Letter {
  const say = sentences[language];
  const kind = meetingKindWords[paper.kind][language];
  const meeting =
    paper.groupKind === 'plenary' ? kind : `${kind} ${say.ofGroup} ${paper.groupName[language]}`;
  const takesPlace = !meetingIs.cancelled.has(paper.state) && to?.isWithdrawn !== true;
  const [announced, opening] = announcementOf(paper, language, to);
  const parts: Part[] = [
    { is: 'text', text: to === null ? say.salutation : say.greeting(to.name) },
    { is: 'text', text: opening(meeting) },
  ];
  const text = (said: string) => parts.push({ is: 'text', text: said });
  if (takesPlace && to?.standsInFor) text(say.standsInFor(to.standsInFor));
  if (meetingIs.cancelled.has(paper.state) && paper.cancelReason !== null)
    text(`${say.reason}: ${paper.cancelReason}`);
  parts.push({ is: 'facts', heading: paper.title, facts: factsOf(paper, language, to, takesPlace) });
  if (takesPlace) {
    const agenda = agendaOf(paper).map(([title, minutes]) =>
      minutes === null ? title : `${title} (${minutes} ${minutes === 1 ? say.minute : say.minutes})`,
    );
    if (agenda.length === 0 && to?.isAgendaNew) text(say.noAgenda);
    if (agenda.length > 0) parts.push({ is: 'list', heading: say.agenda, numbered: true, entries: agenda });
    const tasks = (to?.tasks ?? []).map(({ title, dueDate }) =>
      dueDate === null ? title : `${title} (${say.due(calendarDay(dueDate, language))})`,
    );
    if (tasks.length > 0) parts.push({ is: 'list', heading: say.tasks, numbered: false, entries: tasks });
    if (!to?.isAgendaNew) {
      const answerBy = paper.answerBy === null ? [] : [say.answerBy(calendarDay(paper.answerBy, language))];
      text([to?.before ? say.answerAgain : say.answer, ...answerBy].join(' '));
      if (to?.answerPage) parts.push({ is: 'link', text: say.answerPage, href: to.answerPage });
    }
  }
  text(`${say.regards}\n${paper.allianceName}`);
  const subject = `${announced(kind, dayOf(paper, language))} – ${headingOf(paper, language)}`;
  return { subject: plain(subject), language, parts };
}

const calendarDay = (day: string, language: Language) =>
  dayOf({ plannedStart: day, timeZone: 'UTC' }, language);
/** What mails say of the agenda, item by item. */
function agendaOf({ agenda }: MeetingPaper<unknown>) {
  return agenda.map(({ title, durationMinutes }) => [title, durationMinutes] as const);
}

/** By which two agendas that read the same in a mail are known. */
export function agendaKey(paper: MeetingPaper<unknown>): string {
  return createHash('sha256')
    .update(JSON.stringify(agendaOf(paper)))
    .digest('base64url');
}

function announcementOf(paper: MeetingPaper<unknown>, language: Language, to: Addressed | null) {
  const say = sentences[language];
  if (meetingIs.cancelled.has(paper.state)) return [say.cancellation, say.cancels] as const;
  if (to?.isWithdrawn) return [say.withdrawal, say.withdraws] as const;
  if (to?.isAgendaNew) return [say.newAgenda, say.tellsAgenda] as const;
  return to?.before ? ([say.move, say.moves] as const) : ([say.invitation, say.invites] as const);
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

/** Subject and plain text of the mail that goes to all. */
export function invitationOf(
  paper: MeetingPaper<unknown>,
  language: Language,
): { subject: string; text: string } {
  const letter = invitationLetter(paper, language);
  return { subject: letter.subject, text: textOf(letter) };
}
