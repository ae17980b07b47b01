import { DateTime } from 'luxon';
import type { Language } from '../common/problem.js';
import type { Letter, Part } from '../mail/letter.js';
import type { GroupNews, Receiver, ToldTask, WishedTask } from './reminders.query.js';

/** The sentences of the mails about tasks. */
const sentences = {
  de: {
    greeting: (name: string) => `Guten Tag ${name},`,
    one: (title: string) => `Erinnerung: ${title}`,
    many: (count: number) => `Erinnerung: ${count} Aufgaben`,
    reminds: 'hier stehen Aufgaben, die Sie übernommen haben.',
    overdue: 'Überfällig',
    soon: 'Bald fällig',
    wasDue: (day: string) => `war fällig am ${day}`,
    isDue: (day: string) => `fällig am ${day}`,
    act: 'Als erledigt melden oder um einen anderen Termin bitten',
    personal: 'Der Link ist nur für Sie: Bitte geben Sie ihn nicht weiter.',
    stop: 'Diese Mails abbestellen oder für eine Zeit anhalten',
    digest: (day: string) => `Überblick vom ${day}`,
    digests: 'das steht in Ihren Gruppen an.',
    ofGroup: (group: string, what: string) => `${group}: ${what}`,
    tasksOverdue: 'überfällige Aufgaben',
    minutesMissing: 'Protokolle, die fehlen',
    unanswered: (meeting: string, day: string) => `noch ohne Antwort zu „${meeting}“ am ${day}`,
    heldOn: (day: string) => `Sitzung am ${day}`,
    open: 'Zur Anwendung',
    wish: (title: string) => `Bitte um anderen Termin: ${title}`,
    wishes: (who: string, title: string) =>
      `${who} bittet für die Aufgabe „${title}“ um einen anderen Termin.`,
    somebody: 'Wer dafür einsteht,',
    before: 'Bisher fällig',
    wished: 'Gewünscht',
    reason: 'Grund',
    group: 'Gruppe',
    task: 'Aufgabe',
    decide: 'Zur Aufgabe: annehmen oder ablehnen',
    accepted: (title: string) => `Neuer Termin: ${title}`,
    accepts: (title: string, day: string) => `die Aufgabe „${title}“ ist jetzt bis ${day} zu erledigen.`,
    refused: (title: string) => `Termin bleibt: ${title}`,
    refuses: (title: string, day: string | null) =>
      `für die Aufgabe „${title}“ bleibt es ${day === null ? 'beim bisherigen Stand' : `beim ${day}`}.`,
    said: 'Dazu',
    regards: 'Mit freundlichen Grüßen',
  },
  en: {
    greeting: (name: string) => `Dear ${name},`,
    one: (title: string) => `Reminder: ${title}`,
    many: (count: number) => `Reminder: ${count} action items`,
    reminds: 'These are action items that you took on.',
    overdue: 'Overdue',
    soon: 'Due soon',
    wasDue: (day: string) => `was due on ${day}`,
    isDue: (day: string) => `due on ${day}`,
    act: 'Say that it is done, or ask for another date',
    personal: 'The link is for you alone: please do not pass it on.',
    stop: 'Switch these mails off, or pause them for a time',
    digest: (day: string) => `Overview of ${day}`,
    digests: 'This is what is open in your groups.',
    ofGroup: (group: string, what: string) => `${group}: ${what}`,
    tasksOverdue: 'overdue action items',
    minutesMissing: 'minutes that are missing',
    unanswered: (meeting: string, day: string) => `without an answer yet to “${meeting}” on ${day}`,
    heldOn: (day: string) => `meeting on ${day}`,
    open: 'Open the application',
    wish: (title: string) => `Another date asked for: ${title}`,
    wishes: (who: string, title: string) => `${who} asks for another date for the action item “${title}”.`,
    somebody: 'Who is responsible',
    before: 'Due so far',
    wished: 'Asked for',
    reason: 'Reason',
    group: 'Group',
    task: 'Action item',
    decide: 'To the action item: accept or refuse',
    accepted: (title: string) => `New date: ${title}`,
    accepts: (title: string, day: string) => `The action item “${title}” is now due on ${day}.`,
    refused: (title: string) => `The date stays: ${title}`,
    refuses: (title: string, day: string | null) =>
      `For the action item “${title}” ${day === null ? 'nothing changes' : `the date stays ${day}`}.`,
    said: 'Remark',
    regards: 'Kind regards',
  },
} as const;

type Reader = Pick<Receiver, 'name' | 'language'>;

/** Addresses that mails link to; null: where people reach the application, nobody has said. */
export interface Pages {
  readonly application: string;
  /** Opens with the link that the mail has. */
  readonly tasks: string;
  /** Opens with the mail's word. */
  readonly wishes: string;
}

export interface Around {
  readonly today: string;
  readonly allianceName: string;
  readonly pages: Pages | null;
}

const text = (said: string): Part => ({ is: 'text', text: said });
const link = (said: string, href: string | undefined): Part[] =>
  href === undefined ? [] : [{ is: 'link', text: said, href }];
const list = (heading: string, entries: readonly string[]): Part[] =>
  entries.length === 0 ? [] : [{ is: 'list', heading, numbered: false, entries }];

const dayIn = (language: Language) => (day: string) =>
  DateTime.fromISO(day, { zone: 'utc' })
    .setLocale(language === 'de' ? 'de' : 'en-GB')
    .toFormat(language === 'de' ? 'd. LLLL yyyy' : 'd LLLL yyyy');

/** Tasks of which somebody is reminded today, in one mail. */
export function reminderLetter(
  { name, language }: Reader,
  tasks: readonly ToldTask[],
  around: Around,
): Letter {
  const say = sentences[language];
  const dayOf = dayIn(language);
  const { today, pages } = around;
  const said = (due: (day: string) => string) => (task: ToldTask) =>
    `${task.title} (${due(dayOf(task.dueDate))}) – ${task.group[language]}`;
  const isLate = ({ dueDate }: ToldTask) => dueDate < today;
  const [first] = tasks;
  const subject = tasks.length === 1 && first ? say.one(first.title) : say.many(tasks.length);
  return whole({ name, language }, around, subject, [
    text(say.reminds),
    ...list(say.overdue, tasks.filter(isLate).map(said(say.wasDue))),
    ...list(say.soon, tasks.filter((task) => !isLate(task)).map(said(say.isDue))),
    ...link(say.act, pages?.tasks),
    ...(pages ? [text(say.personal)] : []),
  ]);
}

/** What is open in the groups that somebody runs; null where nothing is. */
export function digestLetter(to: Reader, groups: readonly GroupNews[], around: Around): Letter | null {
  const { language } = to;
  const say = sentences[language];
  const dayOf = dayIn(language);
  const parts = groups.flatMap(({ name, overdue, minutes, meeting }) => {
    const heading = (what: string) => say.ofGroup(name[language], what);
    return [
      ...list(
        heading(say.tasksOverdue),
        overdue.map(
          ({ title, dueDate, responsible }) => `${title} (${say.wasDue(dayOf(dueDate))}) – ${responsible}`,
        ),
      ),
      ...list(
        heading(say.minutesMissing),
        minutes.map(({ title, heldOn }) => `${title} (${say.heldOn(dayOf(heldOn))})`),
      ),
      ...(meeting === null
        ? []
        : list(heading(say.unanswered(meeting.title, dayOf(meeting.day))), meeting.unanswered)),
    ];
  });
  if (parts.length === 0) return null;
  return whole(to, around, say.digest(dayOf(around.today)), [
    text(say.digests),
    ...parts,
    ...link(say.open, around.pages?.application),
  ]);
}

/** To the lead: somebody asks for another date. */
export function wishLetter(to: Reader, task: WishedTask, around: Around): Letter {
  const { language } = to;
  const say = sentences[language];
  const dayOf = dayIn(language);
  const facts: [string, string][] = [[say.group, task.group[language]]];
  if (task.dueDate !== null) facts.push([say.before, dayOf(task.dueDate)]);
  if (task.wishedDueDate !== null) facts.push([say.wished, dayOf(task.wishedDueDate)]);
  if (task.wishReason !== null) facts.push([say.reason, task.wishReason]);
  return whole(to, around, say.wish(task.title), [
    text(say.wishes(task.responsible ?? say.somebody, task.title)),
    { is: 'facts', heading: task.title, facts },
    ...link(say.decide, around.pages ? `${around.pages.application}/action-items/${task.id}` : undefined),
  ]);
}

/** To who asked: what was decided. */
export function wishAnsweredLetter(
  to: Reader,
  task: WishedTask,
  { isAccepted, comment }: { isAccepted: boolean; comment: string | null },
  around: Around,
): Letter {
  const { language } = to;
  const say = sentences[language];
  const day = task.dueDate === null ? null : dayIn(language)(task.dueDate);
  const answered = [
    text(isAccepted && day !== null ? say.accepts(task.title, day) : say.refuses(task.title, day)),
    ...(comment === null ? [] : [text(`${say.said}: ${comment}`)]),
  ];
  const subject = (isAccepted ? say.accepted : say.refused)(task.title);
  return whole(to, { ...around, pages: null }, subject, answered);
}

/** A whole letter; where it can be switched off, it says so. */
function whole(
  { name, language }: Reader,
  { allianceName, pages }: Around,
  subject: string,
  parts: Part[],
): Letter {
  const say = sentences[language];
  return {
    subject,
    language,
    parts: [
      text(say.greeting(name)),
      ...parts,
      text(`${say.regards}\n${allianceName}`),
      ...link(say.stop, pages?.wishes),
    ],
  };
}
