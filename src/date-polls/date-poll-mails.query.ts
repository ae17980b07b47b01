import type { Language } from '../common/problem.js';
import { replyTo } from '../meeting-papers/meeting-papers.query.js';
import type { MeetingPaper } from '../meeting-papers/meeting-paper.js';
import { addressOf, byName, nameOf } from './respondents.sql.js';
import { optionsWithCounts } from './date-polls.query.js';

export interface MailedOption {
  readonly id: string;
  readonly plannedStart: string;
  readonly plannedEnd: string;
  readonly yes: number;
  readonly ifNeedBe: number;
  readonly no: number;
}

export interface MailedRespondent {
  readonly id: string;
  readonly personId: string | null;
  readonly name: string;
  readonly language: Language;
  /** Null where no mail reaches them. */
  readonly email: string | null;
  readonly hasAnswered: boolean;
}

/** A poll as mails tell of it. Moments are UTC, as text. */
export interface PollToMail extends Pick<
  MeetingPaper,
  | 'groupKind'
  | 'groupName'
  | 'senderName'
  | 'replyTo'
  | 'allianceName'
  | 'allianceZone'
  | 'title'
  | 'kind'
  | 'timeZone'
  | 'location'
> {
  readonly id: string;
  readonly steeringGroupId: string;
  readonly message: string | null;
  /** YYYY-MM-DD */
  readonly answerBy: string;
  readonly withdrawalReason: string | null;
  readonly chosenOptionId: string | null;
  readonly options: readonly [MailedOption, ...MailedOption[]];
  readonly respondents: readonly MailedRespondent[];
}

const respondents = `(SELECT coalesce(json_agg(json_build_object('id', dpr.id, 'personId', dpr.person_id, 'name', ${nameOf},
      'language', coalesce(p.language, 'de'), 'email', ${addressOf('$2::date')}, 'hasAnswered', dpr.answered_at IS NOT NULL)
    ORDER BY ${byName}), '[]')
  FROM date_poll_respondent dpr LEFT JOIN person p ON p.id = dpr.person_id WHERE dpr.date_poll_id = dp.id)`;

/** The poll $1 with everybody who is asked, whoever asks: nobody does, it is for mails. $2: today. */
export const pollToMail = `SELECT json_build_object('id', dp.id, 'steeringGroupId', g.id, 'groupKind', g.kind,
    'groupName', json_build_object('de', g.name_de, 'en', g.name_en), 'senderName', g.sender_name, 'replyTo', ${replyTo},
    'allianceName', alliance.name, 'allianceZone', alliance.time_zone, 'title', dp.title, 'kind', dp.kind, 'location', dp.location,
    'message', dp.message, 'timeZone', dp.time_zone, 'answerBy', dp.answer_by, 'withdrawalReason', dp.withdrawal_reason,
    'chosenOptionId', dp.chosen_option_id, 'options', ${optionsWithCounts}, 'respondents', ${respondents}) AS poll
  FROM date_poll dp JOIN steering_group g ON g.id = dp.steering_group_id CROSS JOIN alliance WHERE dp.id = $1::uuid`;
