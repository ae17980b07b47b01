import type { Language } from '../common/problem.js';
import { plain } from '../mail/letter.js';
import type { ValuesOf } from '../mail/letter-kind.js';
import { meetingKindWords } from '../words/meeting-words.js';
import { groupKindWords } from '../words/network-words.js';
import { dayOf, headingOf, type MeetingPaper } from './meeting-paper.js';

/** What every letter can say of the meeting that it is about. */
export const meetingPlaceholders = {
  meeting: 'value',
  meetingKind: 'value',
  meetingDay: 'value',
  meetingTitle: 'value',
  alliance: 'value',
} as const;

const ofGroup = { de: `der ${groupKindWords.steering.de}`, en: `of the ${groupKindWords.steering.en}` };

export function meetingValues(
  paper: MeetingPaper<unknown>,
  language: Language,
): ValuesOf<typeof meetingPlaceholders> {
  const kind = meetingKindWords[paper.kind][language];
  const isOfAll = paper.groupKind === 'plenary';
  return {
    meeting: plain(isOfAll ? kind : `${kind} ${ofGroup[language]} ${paper.groupName[language]}`),
    meetingKind: kind,
    meetingDay: plain(dayOf(paper, language)),
    meetingTitle: plain(headingOf(paper, language)),
    alliance: paper.allianceName,
  };
}

/** A meeting that never was, for previews. */
export const exampleMeeting: MeetingPaper<unknown> = {
  groupId: '',
  groupKind: 'steering',
  groupSlug: 'beispiel',
  groupName: { de: 'Ausbildung', en: 'Training' },
  senderName: null,
  replyTo: null,
  isDemo: false,
  allianceName: 'Allianz für Fachkräfte',
  allianceZone: 'Europe/Berlin',
  title: 'Herbsttreffen',
  kind: 'regular',
  state: 'invited',
  cancelReason: null,
  plannedStart: '2026-10-14T14:00:00Z',
  plannedEnd: '2026-10-14T16:00:00Z',
  timeZone: 'Europe/Berlin',
  location: 'Rathaus, Raum 2',
  answerBy: '2026-10-07',
  joinUrl: 'https://video.example/herbst',
  icsUid: '',
  icsSequence: 0,
  changedAt: '',
  agenda: [
    {
      title: 'Protokoll der letzten Sitzung',
      kind: 'decision',
      durationMinutes: 5,
      carried: 0,
      presenter: null,
    },
    { title: 'Praktika im Winter', kind: 'discussion', durationMinutes: 45, carried: 0, presenter: null },
  ],
  people: [],
};

export const exampleNames = { reader: 'Kim Beispiel', other: 'Toni Muster' };
/** Where people reach an application that is none. */
export const EXAMPLE_ADDRESS = 'https://allianz.example';
