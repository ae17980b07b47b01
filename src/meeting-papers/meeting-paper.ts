import { DateTime } from 'luxon';
import type { Language } from '../common/problem.js';
import { germanDayOf, germanSpan } from '../paper/german.js';
import type { MeetingKind } from '../meetings/meeting.entity.js';
import type { MeetingState } from '../meetings/meeting-life-cycle.js';

/** What papers say of a meeting, as meeting-papers.query.ts gives it. Moments are UTC, as text. */
export interface MeetingPaper<Taking = never> {
  groupId: string;
  groupKind: 'steering' | 'plenary';
  groupSlug: string;
  groupName: Record<Language, string>;
  /** Of the group, where it has one of its own. */
  senderName: string | null;
  /** Where people answer mails about it. */
  replyTo: string | null;
  /** Nothing is mailed from a demo. */
  isDemo: boolean;
  allianceName: string;
  allianceZone: string;
  title: string;
  kind: MeetingKind;
  state: MeetingState;
  cancelReason: string | null;
  plannedStart: string;
  plannedEnd: string;
  timeZone: string;
  location: string | null;
  /** Until when an answer is asked for, YYYY-MM-DD. */
  answerBy: string | null;
  /** Null also where the reader may not know it. */
  joinUrl: string | null;
  icsUid: string;
  icsSequence: number;
  changedAt: string;
  agenda: AgendaLine[];
  people: Taking[];
}

interface AgendaLine {
  title: string;
  kind: 'information' | 'discussion' | 'decision';
  durationMinutes: number | null;
  /** How often it was carried over, up to this meeting. */
  carried: number;
  presenter: string | null;
}

type Named = Pick<MeetingPaper, 'groupKind' | 'groupName' | 'allianceName' | 'title'>;

/** Whose meeting it is: the alliance's, or a steering group's. */
function convenerOf({ groupKind, groupName, allianceName }: Named, language: Language) {
  return groupKind === 'plenary' ? allianceName : groupName[language];
}

/** In whose name mails about it come: the name that the group has given itself, else whose meeting it is, with the alliance. */
export function senderOf({
  senderName,
  groupKind,
  groupName,
  allianceName,
}: Omit<Named, 'title'> & Pick<MeetingPaper, 'senderName'>): string {
  if (senderName !== null) return senderName;
  return groupKind === 'plenary' ? allianceName : `${groupName.de} – ${allianceName}`;
}

/** The title, with the convener before it where the title does not name it. */
export function headingOf(paper: Named, language: Language): string {
  const convener = convenerOf(paper, language);
  return paper.title.includes(convener) ? paper.title : `${convener}: ${paper.title}`;
}

const english = (moment: string, zone: string) => DateTime.fromISO(moment, { zone, locale: 'en-GB' });

/** "15. April 2026": the day on which it begins, where it is held. */
export function dayOf(
  { plannedStart, timeZone }: Pick<MeetingPaper, 'plannedStart' | 'timeZone'>,
  language: Language,
): string {
  return language === 'de'
    ? germanDayOf(plannedStart, timeZone)
    : english(plannedStart, timeZone).toFormat('d LLLL yyyy');
}

/** "Mittwoch, 15. April 2026, 16:00–18:00 Uhr", with the zone where it is not the alliance's. */
export function dayAndTimeOf(
  paper: Pick<MeetingPaper, 'plannedStart' | 'plannedEnd' | 'timeZone' | 'allianceZone'>,
  language: Language,
): string {
  const { plannedStart, plannedEnd, timeZone: zone } = paper;
  const span =
    language === 'de'
      ? germanSpan(plannedStart, plannedEnd, zone)
      : englishSpan(plannedStart, plannedEnd, zone);
  if (zone === paper.allianceZone) return span;
  return `${span} (${language === 'de' ? 'Zeitzone' : 'time zone'} ${zone})`;
}

function englishSpan(start: string, end: string, zone: string): string {
  const [from, to] = [english(start, zone), english(end, zone)];
  const whole = 'cccc, d LLLL yyyy, HH:mm';
  return from.hasSame(to, 'day')
    ? `${from.toFormat(whole)}–${to.toFormat('HH:mm')}`
    : `${from.toFormat(whole)} until ${to.toFormat(whole)}`;
}

/** "tagesordnung-2026-04-15-stem-education.pdf" */
export function fileNameOf(
  { plannedStart, timeZone, groupSlug }: Pick<MeetingPaper, 'plannedStart' | 'timeZone' | 'groupSlug'>,
  what: string,
  extension: string,
): string {
  const day = DateTime.fromISO(plannedStart, { zone: timeZone }).toFormat('yyyy-MM-dd');
  return `${what}-${day}-${groupSlug}.${extension}`;
}
