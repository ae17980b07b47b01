import { DateTime } from 'luxon';
import type { Language } from '../common/problem.js';
import { germanDay } from '../paper/german.js';
import type { Block, Column, Text } from '../paper/paper.js';
import { pdfOf } from '../paper/pdf.js';
import type { Asking } from '../paper/work-queue.js';
import { membershipOverviewWords as words } from '../words/membership-words.js';
import { membershipStateWords, seatRoleWords } from '../words/network-words.js';
import type { Word } from '../words/word.js';

interface First<Row> {
  data: readonly Row[];
  total: number;
}
type Named = { name: string } | null;

/** What the paper says of a membership: MembershipOverviewResponse without what is for staff alone. */
export interface MembershipAtAGlance {
  organisation: { id: string; name: string };
  sectorName: Word;
  expertise: string[];
  offers: string[];
  memberships?: First<{
    state: keyof typeof membershipStateWords;
    joinedOn: string | null;
    endedOn: string | null;
    patron?: Named;
    coordinator?: Named;
  }>;
  persons: First<{
    academicTitle: string | null;
    givenName: string;
    nameAffix: string | null;
    familyName: string;
    affiliations: readonly { organisationId: string; isCurrent: boolean; function: string | null }[];
  }>;
  seats: First<{
    steeringGroup: { name: Word };
    person: { name: string };
    role: keyof typeof seatRoleWords;
    startDate: string;
    endDate: string | null;
  }>;
  meetings: First<{ title: string; plannedStart: string; timeZone: string }>;
  meetingsByYear: readonly { year: number; meetings: number }[];
  decisions: First<{ number: string | null; text: string; meetingDay: string }>;
  actionItems: First<{ title: string; dueDate: string | null }>;
  doneActionItems: First<unknown>;
}

interface Said {
  language: Language;
  today: string;
}

/** "mitgliedschaft-2026-04-15-saaletal-optik-gmbh.pdf" */
export function paperNameOf({ organisation }: MembershipAtAGlance, today: string): string {
  const name = organisation.name
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return ['mitgliedschaft', today, name.slice(0, 60)].filter(Boolean).join('-') + '.pdf';
}

const dayIn = (language: Language) => (day: string) =>
  language === 'de' ? germanDay(day) : DateTime.fromISO(day, { locale: 'en-GB' }).toFormat('d LLLL yyyy');

/** Ends are the first day that does not count any more: people say the last one that does. */
const dayBefore = (end: string) => DateTime.fromISO(end).minus({ days: 1 }).toFormat('yyyy-MM-dd');

const dayThere = ({ plannedStart, timeZone: zone }: { plannedStart: string; timeZone: string }) =>
  DateTime.fromISO(plannedStart, { zone }).toFormat('yyyy-MM-dd');

/** The paper as a PDF: how it stands, what the member brings, what it got. */
export function membershipPaper(found: MembershipAtAGlance, said: Said, asking: Asking): Promise<Buffer> {
  const { language, today } = said;
  const title = words.title[language];
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: found.organisation.name },
    { kind: 'facts', facts: standing(found, said) },
    heading(2, words.brings, said),
    ...brought(found, said),
    heading(2, words.got, said),
    ...got(found, said),
  ];
  return pdfOf(
    {
      language,
      title: `${title}: ${found.organisation.name}`,
      footer: title,
      date: new Date(`${today}T00:00:00Z`),
      blocks,
    },
    asking,
  );
}

const heading = (level: 2 | 3, word: Word, { language }: Said): Block => ({
  kind: 'heading',
  level,
  text: word[language],
});

function standing({ memberships, sectorName }: MembershipAtAGlance, { language, today }: Said) {
  const dayOf = dayIn(language);
  const [last] = memberships?.data ?? [];
  const facts: (readonly [Word, string | null | undefined])[] = [
    [words.asOf, dayOf(today)],
    [words.sector, sectorName[language]],
    [words.standing, last ? membershipStateWords[last.state][language] : words.noMember[language]],
    [words.since, last?.joinedOn && dayOf(last.joinedOn)],
    [words.until, last?.endedOn && dayOf(dayBefore(last.endedOn))],
    [words.coordinator, last?.coordinator?.name],
    [words.patron, last?.patron?.name],
  ];
  return facts.flatMap(([word, value]) => (value ? [[word[language], value] as const] : []));
}

function brought({ organisation, expertise, offers, persons }: MembershipAtAGlance, said: Said): Block[] {
  const { language } = said;
  const list = (all: readonly string[]) => all.join(', ') || words.none[language];
  const rows = persons.data.map(({ academicTitle, givenName, nameAffix, familyName, affiliations }) => [
    [academicTitle, givenName, nameAffix, familyName].filter(Boolean).join(' '),
    affiliations
      .filter(({ organisationId, isCurrent }) => isCurrent && organisationId === organisation.id)
      .flatMap(({ function: does }) => does ?? [])
      .join(', '),
  ]);
  return [
    {
      kind: 'facts',
      facts: [
        [words.expertise[language], list(expertise)],
        [words.offers[language], list(offers)],
      ],
    },
    ...table(
      words.persons,
      [column(words.person, 5, said), column(words.function, 6, said)],
      rows,
      persons.total,
      said,
    ),
  ];
}

function got(found: MembershipAtAGlance, said: Said): Block[] {
  const { language } = said;
  const dayOf = dayIn(language);
  const { seats, meetings, meetingsByYear, decisions, actionItems, doneActionItems } = found;
  const [last] = meetings.data;
  const years = meetingsByYear.map(({ year, meetings: n }) => [String(year), String(n)]);
  return [
    ...table(
      words.seats,
      [
        column(words.group, 5, said),
        column(words.person, 4, said),
        column(words.role, 3, said),
        column(words.term, 5, said),
      ],
      seats.data.map(({ steeringGroup, person, role, startDate, endDate }) => [
        steeringGroup.name[language],
        person.name,
        seatRoleWords[role][language],
        endDate === null
          ? `${words.from[language]} ${dayOf(startDate)}`
          : `${dayOf(startDate)} – ${dayOf(dayBefore(endDate))}`,
      ]),
      seats.total,
      said,
    ),
    ...table(
      words.meetings,
      [column(words.year, 1, said), column(words.count, 6, said)],
      years,
      years.length,
      said,
    ),
    ...(last === undefined
      ? []
      : [paragraph(`${words.last[language]}: ${last.title}, ${dayOf(dayThere(last))}`)]),
    ...table(
      words.decisions,
      [column(words.number, 3, said), column(words.decision, 9, said), column(words.day, 4, said)],
      decisions.data.map(({ number, text, meetingDay }) => [number ?? '', text, dayOf(meetingDay)]),
      decisions.total,
      said,
    ),
    ...table(
      words.openTasks,
      [column(words.task, 9, said), column(words.due, 4, said)],
      actionItems.data.map(({ title, dueDate }) => [
        title,
        dueDate === null ? words.open[language] : dayOf(dueDate),
      ]),
      actionItems.total,
      said,
    ),
    paragraph(`${words.doneTasks[language]}: ${doneActionItems.total}`),
  ];
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const column = (word: Word, width: number, { language }: Said): Column => ({ title: word[language], width });

/** Under its heading, with how many there are in all; of nothing, that there is none. */
function table(word: Word, columns: Column[], rows: Text[][], total: number, said: Said): Block[] {
  const head = heading(3, word, said);
  if (rows.length === 0) return [head, paragraph(words.none[said.language])];
  const more = total > rows.length ? [paragraph(`… ${rows.length} / ${total}`)] : [];
  return [head, { kind: 'table', columns, rows }, ...more];
}
