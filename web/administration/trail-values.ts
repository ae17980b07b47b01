import { actionItemPriorityWords, actionItemStateWords } from '../../src/words/action-item-words.js';
import {
  agendaItemKindWords,
  attendanceWords,
  feedKindWords,
  meetingKindWords,
  meetingRoleWords,
  meetingStateWords,
  rsvpWords,
  topicStateWords,
} from '../../src/words/meeting-words.js';
import {
  decisionResultWords,
  minutesStateWords,
  objectionOutcomeWords,
} from '../../src/words/minutes-words.js';
import {
  allianceRoleWords,
  groupKindWords,
  membershipStateWords,
  seatRoleWords,
  sizeBandWords,
} from '../../src/words/network-words.js';
import { yesNoWords } from '../../src/words/report-words.js';
import { eventTypeWords, webhookDisabledWords } from '../../src/words/webhook-words.js';
import type { Words } from '../../src/words/word.js';
import type { Days } from '../design/days.js';
import type { Language } from '../texts/language.js';

/** What the codes of a field are called, by kind of record and field. */
const codes: Readonly<Record<string, Words>> = {
  'account.role': allianceRoleWords,
  'seat.role': seatRoleWords,
  'membership.state': membershipStateWords,
  'meeting.state': meetingStateWords,
  'meeting.kind': meetingKindWords,
  'feed.kind': feedKindWords,
  'topic.state': topicStateWords,
  'agenda_item.kind': agendaItemKindWords,
  'participation.rsvp': rsvpWords,
  'participation.attendance': attendanceWords,
  'participation.meetingRole': meetingRoleWords,
  'minutes.state': minutesStateWords,
  'minutes.correctionState': minutesStateWords,
  'decision.result': decisionResultWords,
  'objection.outcome': objectionOutcomeWords,
  'action_item.state': actionItemStateWords,
  'action_item.priority': actionItemPriorityWords,
  'steering_group.kind': groupKindWords,
  'organisation.sizeBand': sizeBandWords,
  'webhook.events': eventTypeWords,
  'webhook.disabledReason': webhookDisabledWords,
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** A value of the audit trail as people read it; '' for none. */
export function valueText(
  recordType: string,
  field: string,
  value: unknown,
  language: Language,
  days: Days,
): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return yesNoWords[`${value}`][language];
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value.map((each) => valueText(recordType, field, each, language, days)).join(', ');
  if (typeof value === 'object') {
    if (language in value) return String((value as Record<Language, unknown>)[language]);
    return JSON.stringify(value);
  }
  if (typeof value !== 'string') return '';
  const word = codes[`${recordType}.${field}`]?.[value];
  if (word !== undefined) return word[language];
  if (DAY.test(value)) return days.day(value);
  if (MOMENT.test(value)) return days.moment(value);
  // An id says nothing to people; its end tells two apart, and finds it in a log.
  if (ID.test(value)) return `…${value.slice(-8)}`;
  return value;
}

/** Where a record is read; null where it has no page of its own. */
export function addressOf(recordType: string, id: string): string | null {
  const folder = pages[recordType];
  return folder === undefined ? null : `${folder}/${id}`;
}

const pages: Readonly<Record<string, string>> = {
  account: '/administration/accounts',
  organisation: '/organisations',
  person: '/persons',
  steering_group: '/steering-groups',
  meeting: '/meetings',
  minutes: '/minutes',
  action_item: '/action-items',
  topic: '/topics',
  decision: '/decisions',
};
