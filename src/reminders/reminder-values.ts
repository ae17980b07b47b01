import { DateTime } from 'luxon';
import type { Language } from '../common/problem.js';
import type { Part } from '../mail/letter.js';
import type { ValuesOf } from '../mail/letter-kind.js';
import type { GroupNews, Receiver, ToldTask, WishedTask } from './reminders.query.js';

/** What comes into templates. */
const sentences = {
  de: {
    many: (count: number) => `${count} Aufgaben`,
    overdue: 'Überfällig',
    soon: 'Bald fällig',
    wasDue: (day: string) => `war fällig am ${day}`,
    isDue: (day: string) => `fällig am ${day}`,
    act: 'Als erledigt melden oder um einen anderen Termin bitten',
    personal: 'Der Link ist nur für Sie: Bitte geben Sie ihn nicht weiter.',
    ofGroup: (group: string, what: string) => `${group}: ${what}`,
    tasksOverdue: 'überfällige Aufgaben',
    minutesMissing: 'Protokolle, die fehlen',
    unanswered: (meeting: string, day: string) => `noch ohne Antwort zu „${meeting}“ am ${day}`,
    heldOn: (day: string) => `Sitzung am ${day}`,
    open: 'Zur Anwendung',
    somebody: 'Wer dafür einsteht,',
    before: 'Bisher fällig',
    wished: 'Gewünscht',
    reason: 'Grund',
    group: 'Gruppe',
    decide: 'Zur Aufgabe: annehmen oder ablehnen',
    stays: (day: string | null) => (day === null ? 'beim bisherigen Stand' : `beim ${day}`),
  },
  en: {
    many: (count: number) => `${count} action items`,
    overdue: 'Overdue',
    soon: 'Due soon',
    wasDue: (day: string) => `was due on ${day}`,
    isDue: (day: string) => `due on ${day}`,
    act: 'Say that it is done, or ask for another date',
    personal: 'The link is for you alone: please do not pass it on.',
    ofGroup: (group: string, what: string) => `${group}: ${what}`,
    tasksOverdue: 'overdue action items',
    minutesMissing: 'minutes that are missing',
    unanswered: (meeting: string, day: string) => `without an answer yet to “${meeting}” on ${day}`,
    heldOn: (day: string) => `meeting on ${day}`,
    open: 'Open the application',
    somebody: 'Who is responsible',
    before: 'Due so far',
    wished: 'Asked for',
    reason: 'Reason',
    group: 'Group',
    decide: 'To the action item: accept or refuse',
    stays: (day: string | null) => (day === null ? 'nothing changes' : `the date stays ${day}`),
  },
} as const;

export type Reader = Pick<Receiver, 'name' | 'language'>;

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

export const reminderPlaceholders = {
  name: 'value',
  tasks: 'value',
  taskList: 'block',
  tasksLink: 'block',
  alliance: 'value',
} as const;
export const digestPlaceholders = {
  name: 'value',
  today: 'value',
  overview: 'block',
  applicationLink: 'block',
  alliance: 'value',
} as const;
export const wishPlaceholders = {
  name: 'value',
  whoWishes: 'value',
  task: 'value',
  wish: 'block',
  taskLink: 'block',
  alliance: 'value',
} as const;
const answered = { name: 'value', task: 'value', remark: 'optional', alliance: 'value' } as const;
export const acceptedPlaceholders = { ...answered, newDay: 'value' } as const;
export const refusedPlaceholders = { ...answered, whatStays: 'value' } as const;

const link = (said: string, href: string | undefined): Part[] =>
  href === undefined ? [] : [{ is: 'link', text: said, href }];
const list = (heading: string, entries: readonly string[]): Part[] =>
  entries.length === 0 ? [] : [{ is: 'list', heading, numbered: false, entries }];

const dayIn = (language: Language) => (day: string) =>
  DateTime.fromISO(day, { zone: 'utc' })
    .setLocale(language === 'de' ? 'de' : 'en-GB')
    .toFormat(language === 'de' ? 'd. LLLL yyyy' : 'd LLLL yyyy');

export function reminderValues(
  { name, language }: Reader,
  tasks: readonly ToldTask[],
  { today, allianceName: alliance, pages }: Around,
): ValuesOf<typeof reminderPlaceholders> {
  const say = sentences[language];
  const dayOf = dayIn(language);
  const said = (due: (day: string) => string) => (task: ToldTask) =>
    `${task.title} (${due(dayOf(task.dueDate))}) – ${task.group[language]}`;
  const isLate = ({ dueDate }: ToldTask) => dueDate < today;
  const [first] = tasks;
  return {
    name,
    tasks: tasks.length === 1 && first ? first.title : say.many(tasks.length),
    taskList: [
      ...list(say.overdue, tasks.filter(isLate).map(said(say.wasDue))),
      ...list(say.soon, tasks.filter((task) => !isLate(task)).map(said(say.isDue))),
    ],
    tasksLink: pages ? [...link(say.act, pages.tasks), { is: 'text', text: say.personal }] : [],
    alliance,
  };
}

export function digestValues(
  { name, language }: Reader,
  groups: readonly GroupNews[],
  { today, allianceName: alliance, pages }: Around,
): ValuesOf<typeof digestPlaceholders> {
  const say = sentences[language];
  const dayOf = dayIn(language);
  const overview = groups.flatMap(({ name: group, overdue, minutes, meeting }) => {
    const heading = (what: string) => say.ofGroup(group[language], what);
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
  return {
    name,
    today: dayOf(today),
    overview,
    applicationLink: link(say.open, pages?.application),
    alliance,
  };
}

export function wishValues(
  { name, language }: Reader,
  task: WishedTask,
  { allianceName: alliance, pages }: Around,
): ValuesOf<typeof wishPlaceholders> {
  const say = sentences[language];
  const dayOf = dayIn(language);
  const facts: [string, string][] = [[say.group, task.group[language]]];
  if (task.dueDate !== null) facts.push([say.before, dayOf(task.dueDate)]);
  if (task.wishedDueDate !== null) facts.push([say.wished, dayOf(task.wishedDueDate)]);
  if (task.wishReason !== null) facts.push([say.reason, task.wishReason]);
  return {
    name,
    whoWishes: task.responsible ?? say.somebody,
    task: task.title,
    wish: [{ is: 'facts', heading: task.title, facts }],
    taskLink: link(say.decide, pages ? `${pages.application}/action-items/${task.id}` : undefined),
    alliance,
  };
}

export function wishAnsweredValues(
  { name, language }: Reader,
  { title, dueDate }: Pick<WishedTask, 'title' | 'dueDate'>,
  comment: string | null,
  { allianceName: alliance }: Around,
): ValuesOf<typeof acceptedPlaceholders & typeof refusedPlaceholders> {
  const day = dueDate === null ? null : dayIn(language)(dueDate);
  const whatStays = sentences[language].stays(day);
  return { name, task: title, newDay: day ?? '', whatStays, remark: comment, alliance };
}
