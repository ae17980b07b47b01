import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import { type OneStatement, Values } from '../database/statements.js';
import type { CorrectionState, MinutesState } from '../meetings/minutes-states.js';
import { votingOrganisations } from '../participations/voting.sql.js';
import type { AgendaTemplateItem } from '../steering-groups/steering-group.entity.js';
import type { JudgedItem } from './carry-over.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';
import { isUnfinished } from '../action-items/action-item.sql.js';
import { numbersAhead } from '../decisions/decision-numbers.sql.js';
import { decisionIs, type DecisionResult } from '../decisions/decision-results.js';
import { topicIs } from '../topics/topic.entity.js';

/** What approval is decided from, and what follows from it. Moments are ISO 8601 in UTC. */
export interface ApprovalFacts {
  minutes: {
    id: string;
    state: MinutesState;
    correctionState: CorrectionState | null;
    reviewStartedAt: string | null;
  };
  meeting: {
    id: string;
    state: string;
    location: string | null;
    plannedStart: string;
    plannedEnd: string;
    timeZone: string;
    /** The alliance's day on which it began; null before that. */
    startedOn: string | null;
    /** Organisations that could vote and were there. */
    votingOrganisations: number;
  };
  group: {
    id: string;
    kind: 'steering' | 'plenary';
    name: string;
    rhythm: string | null;
    /** First day on which the group is no more. */
    endDate: string | null;
    reviewDays: number;
    agendaTemplate: AgendaTemplateItem[] | null;
  };
  /** Decisions that get a number, in the order of their numbers. */
  numbers: { id: string; number: string }[];
  participations: { id: string; attendance: string }[];
  decisions: DecisionFact[];
  /** Action items born in this meeting. */
  actionItems: { id: string; dueDate: string | null; state: string }[];
  objections: { id: string; isOpen: boolean }[];
  agenda: JudgedItem[];
  /** Recurring topics that were left out of this agenda and come back, each with the item it stood under before. */
  comingBack: ComingBack[];
  /** The meeting that gets what is carried over; null where one has to be drafted. */
  target: TargetMeeting | null;
}

export interface DecisionFact {
  id: string;
  agendaItemId: string;
  text: string;
  result: DecisionResult;
  number: string | null;
  supersedesId: string | null;
  /** All votes together; null where not voted. */
  votes: number | null;
}

export interface ComingBack {
  topicId: string;
  item: Pick<JudgedItem, 'id' | 'title' | 'kind' | 'durationMinutes' | 'presenterPersonId'>;
}

export interface TargetMeeting {
  id: string;
  title: string;
  plannedStart: string;
  plannedEnd: string;
  timeZone: string;
  /** Topics that stand on its agenda already, with their item. */
  topics: { topicId: string; agendaItemId: string }[];
}

const rows = (json: string, from: string, order: string) =>
  `(SELECT coalesce(jsonb_agg(${json} ORDER BY ${order}), '[]') FROM ${from})`;

const openTask = (origin: string) =>
  `EXISTS (SELECT FROM action_item t WHERE t.agenda_item_id ${origin} AND ${isUnfinished})`;

const itemFields = (alias: string) => `'id', ${alias}.id, 'title', ${alias}.title, 'kind', ${alias}.kind,
  'durationMinutes', ${alias}.duration_minutes, 'presenterPersonId', ${alias}.presenter_person_id`;

const judgedItem = `jsonb_build_object(${itemFields('ai')}, 'wasDiscussed', ai.was_discussed,
  'isRoutine', ai.approves_minutes_id IS NOT NULL, 'hasOpenActionItem', ${openTask('= ai.id')},
  'hasDeferredDecision', EXISTS (SELECT FROM decision d WHERE d.agenda_item_id = ai.id AND ${decisionIs.deferred.in('d.result')}),
  'topic', (SELECT jsonb_build_object('id', tp.id, 'state', tp.state, 'isRecurring', tp.is_recurring,
      'leaveOutOnce', tp.leave_out_once, 'isOfGroup', tp.steering_group_id = m.steering_group_id,
      'hasOpenActionItem', ${openTask('IN (SELECT before_ai.id FROM agenda_item before_ai WHERE before_ai.topic_id = tp.id)')})
    FROM topic tp WHERE tp.id = ai.topic_id))`;

const comingBack = `jsonb_build_object('topicId', tp.id, 'item', jsonb_build_object(${itemFields('before_ai')}))`;

/** A meeting `next_m` that can get what meeting `m` carries over: of the same group, later, and not begun. */
const isLater = `next_m.steering_group_id = m.steering_group_id AND next_m.planned_start > m.planned_start
  AND ${meetingIs.notBegun.in('next_m.state')}`;

/** Which later meeting gets what is carried over: that one, the next ahead of a moment, or none. */
export type Target = { named: string } | { nextAfter: Date } | 'none';

/** The condition that picks meeting `next_m`, and how the first one is found. */
export function targetCondition(target: Target, values: Values): string {
  if (target === 'none') return 'false';
  return 'named' in target
    ? `${isLater} AND next_m.id = ${values.add(target.named)}::uuid`
    : `${isLater} AND next_m.planned_end > ${values.add(target.nextAfter)}::timestamptz`;
}

export const targetOrder = 'ORDER BY next_m.planned_start, next_m.id LIMIT 1';

function factsJson(target: Target, values: Values): string {
  return `jsonb_build_object(
    'minutes', jsonb_build_object('id', mi.id, 'state', mi.state, 'correctionState', mi.correction_state,
      'reviewStartedAt', iso(mi.review_started_at)),
    'meeting', jsonb_build_object('id', m.id, 'state', m.state, 'location', m.location,
      'plannedStart', iso(m.planned_start), 'plannedEnd', iso(m.planned_end), 'timeZone', m.time_zone,
      'startedOn', (m.actual_start AT TIME ZONE (SELECT time_zone FROM alliance))::date,
      'votingOrganisations', ${votingOrganisations('m', 'present')}),
    'group', jsonb_build_object('id', g.id, 'kind', g.kind, 'name', g.name_de, 'rhythm', g.rhythm,
      'endDate', g.end_date, 'reviewDays', g.review_days,
      'agendaTemplate', g.agenda_template),
    'numbers', (${numbersAhead('mi.id')}),
    'participations', ${rows(`jsonb_build_object('id', pa.id, 'attendance', pa.attendance)`, 'participation pa WHERE pa.meeting_id = m.id', 'pa.id')},
    'decisions', ${rows(
      `jsonb_build_object('id', d.id, 'agendaItemId', d.agenda_item_id, 'text', d.text, 'result', d.result,
        'number', d.number, 'supersedesId', d.supersedes_id, 'votes', d.votes_yes + d.votes_no + d.votes_abstain)`,
      'decision d JOIN agenda_item ai ON ai.id = d.agenda_item_id WHERE ai.meeting_id = m.id',
      'ai.position, d.id',
    )},
    'actionItems', ${rows(
      `jsonb_build_object('id', t.id, 'dueDate', t.due_date, 'state', t.state)`,
      'action_item t JOIN agenda_item ai ON ai.id = t.agenda_item_id WHERE ai.meeting_id = m.id',
      't.id',
    )},
    'objections', ${rows(`jsonb_build_object('id', ob.id, 'isOpen', ob.answered_at IS NULL)`, 'objection ob WHERE ob.minutes_id = mi.id', 'ob.id')},
    'agenda', ${rows(judgedItem, 'agenda_item ai WHERE ai.meeting_id = m.id', 'ai.position')},
    'comingBack', ${rows(
      comingBack,
      `topic tp JOIN agenda_item before_ai ON before_ai.id = tp.left_out_after_id
       WHERE tp.steering_group_id = m.steering_group_id AND ${topicIs.open.in('tp.state')} AND before_ai.meeting_id <> m.id
         AND NOT EXISTS (SELECT FROM agenda_item ai WHERE ai.meeting_id = m.id AND ai.topic_id = tp.id)`,
      'before_ai.position, tp.id',
    )},
    'target', (SELECT jsonb_build_object('id', next_m.id, 'title', next_m.title, 'plannedStart', iso(next_m.planned_start),
        'plannedEnd', iso(next_m.planned_end), 'timeZone', next_m.time_zone,
        'topics', ${rows(
          `jsonb_build_object('topicId', ai.topic_id, 'agendaItemId', ai.id)`,
          'agenda_item ai WHERE ai.meeting_id = next_m.id AND ai.topic_id IS NOT NULL',
          'ai.position',
        )})
      FROM meeting next_m WHERE ${targetCondition(target, values)} ${targetOrder}))`;
}

const from = `FROM minutes mi JOIN meeting m ON m.id = mi.meeting_id JOIN steering_group g ON g.id = m.steering_group_id`;

/** The facts for an actor who may write the minutes. */
export function factsFor(actor: Actor, minutesId: string, target: Target): OneStatement {
  const values = new Values();
  const writes = inScope(scopeOf(actor, 'minutes.write'), 'm.steering_group_id', values);
  return {
    text: `SELECT ${factsJson(target, values)}::text AS json, mi.id ${from}
      WHERE mi.id = ${values.add(minutesId)}::uuid AND ${writes}`,
    values: values.list,
  };
}

/** The facts in a transaction that holds the meeting, its minutes, its topics and the target. */
export async function factsIn(em: EntityManager, minutesId: string, target: Target): Promise<ApprovalFacts> {
  const values = new Values();
  const text = `SELECT ${factsJson(target, values)} AS facts ${from} WHERE mi.id = ${values.add(minutesId)}::uuid`;
  const [row]: { facts: ApprovalFacts }[] = await em.query(text, values.list);
  if (!row) throw new Error('the minutes are locked, so they are there');
  return row.facts;
}
