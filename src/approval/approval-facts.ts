import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import { type OneStatement, Values } from '../database/statements.js';
import type { DecisionResult } from '../decisions/dto/decision.response.js';
import type { CorrectionState, MinutesState } from '../meetings/meeting-stage.js';
import { votingOrganisations } from '../participations/voting.sql.js';
import type { AgendaTemplateItem } from '../steering-groups/steering-group.entity.js';
import type { JudgedItem } from './carry-over.js';

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
    numberPrefix: string;
    agendaTemplate: AgendaTemplateItem[] | null;
  };
  /** Year of the decisions' numbers, and the last number given in it. */
  counter: { year: number | null; last: number };
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
  `EXISTS (SELECT FROM action_item x WHERE x.agenda_item_id ${origin} AND x.state NOT IN ('done', 'cancelled'))`;

const itemFields = (alias: string) => `'id', ${alias}.id, 'title', ${alias}.title, 'kind', ${alias}.kind,
  'durationMinutes', ${alias}.duration_minutes, 'presenterPersonId', ${alias}.presenter_person_id`;

const judgedItem = `jsonb_build_object(${itemFields('a')}, 'wasDiscussed', a.was_discussed,
  'isRoutine', a.approves_minutes_id IS NOT NULL, 'hasOpenActionItem', ${openTask('= a.id')},
  'hasDeferredDecision', EXISTS (SELECT FROM decision d WHERE d.agenda_item_id = a.id AND d.result = 'deferred'),
  'topic', (SELECT jsonb_build_object('id', tp.id, 'state', tp.state, 'isRecurring', tp.is_recurring,
      'leaveOutOnce', tp.leave_out_once, 'isOfGroup', tp.steering_group_id = mt.steering_group_id,
      'hasOpenActionItem', ${openTask('IN (SELECT o.id FROM agenda_item o WHERE o.topic_id = tp.id)')})
    FROM topic tp WHERE tp.id = a.topic_id))`;

const comingBack = `jsonb_build_object('topicId', tp.id, 'item', jsonb_build_object(${itemFields('o')}))`;

/** A meeting `nx` that can get what meeting `mt` carries over: of the same group, later, and not begun. */
const isLater = `nx.steering_group_id = mt.steering_group_id AND nx.planned_start > mt.planned_start
  AND nx.state IN ('draft', 'scheduled', 'invited')`;

/** Which later meeting gets what is carried over: that one, the next ahead of a moment, or none. */
export type Target = { named: string } | { nextAfter: Date } | 'none';

/** The condition that picks meeting `nx`, and how the first one is found. */
export function targetCondition(target: Target, values: Values): string {
  if (target === 'none') return 'false';
  return 'named' in target
    ? `${isLater} AND nx.id = ${values.add(target.named)}::uuid`
    : `${isLater} AND nx.planned_end > ${values.add(target.nextAfter)}::timestamptz`;
}

export const targetOrder = 'ORDER BY nx.planned_start, nx.id LIMIT 1';

function factsJson(target: Target, values: Values): string {
  return `jsonb_build_object(
    'minutes', jsonb_build_object('id', m.id, 'state', m.state, 'correctionState', m.correction_state,
      'reviewStartedAt', iso(m.review_started_at)),
    'meeting', jsonb_build_object('id', mt.id, 'state', mt.state, 'location', mt.location,
      'plannedStart', iso(mt.planned_start), 'plannedEnd', iso(mt.planned_end), 'timeZone', mt.time_zone,
      'startedOn', (mt.actual_start AT TIME ZONE (SELECT time_zone FROM alliance))::date,
      'votingOrganisations', ${votingOrganisations('mt', 'present')}),
    'group', jsonb_build_object('id', g.id, 'kind', g.kind, 'name', g.name_de, 'rhythm', g.rhythm,
      'endDate', g.end_date, 'reviewDays', g.review_days, 'numberPrefix', g.number_prefix,
      'agendaTemplate', g.agenda_template),
    'counter', jsonb_build_object('year', started.year, 'last', coalesce((SELECT c.last_sequence
      FROM decision_counter c WHERE c.steering_group_id = g.id AND c.year = started.year), 0)),
    'participations', ${rows(`jsonb_build_object('id', p.id, 'attendance', p.attendance)`, 'participation p WHERE p.meeting_id = mt.id', 'p.id')},
    'decisions', ${rows(
      `jsonb_build_object('id', d.id, 'agendaItemId', d.agenda_item_id, 'text', d.text, 'result', d.result,
        'number', d.number, 'supersedesId', d.supersedes_id, 'votes', d.votes_yes + d.votes_no + d.votes_abstain)`,
      'decision d JOIN agenda_item a ON a.id = d.agenda_item_id WHERE a.meeting_id = mt.id',
      'a.position, d.id',
    )},
    'actionItems', ${rows(
      `jsonb_build_object('id', x.id, 'dueDate', x.due_date, 'state', x.state)`,
      'action_item x JOIN agenda_item a ON a.id = x.agenda_item_id WHERE a.meeting_id = mt.id',
      'x.id',
    )},
    'objections', ${rows(`jsonb_build_object('id', ob.id, 'isOpen', ob.answered_at IS NULL)`, 'objection ob WHERE ob.minutes_id = m.id', 'ob.id')},
    'agenda', ${rows(judgedItem, 'agenda_item a WHERE a.meeting_id = mt.id', 'a.position')},
    'comingBack', ${rows(
      comingBack,
      `topic tp JOIN agenda_item o ON o.id = tp.left_out_after_id
       WHERE tp.steering_group_id = mt.steering_group_id AND tp.state = 'open' AND o.meeting_id <> mt.id
         AND NOT EXISTS (SELECT FROM agenda_item a WHERE a.meeting_id = mt.id AND a.topic_id = tp.id)`,
      'o.position, tp.id',
    )},
    'target', (SELECT jsonb_build_object('id', nx.id, 'title', nx.title, 'plannedStart', iso(nx.planned_start),
        'plannedEnd', iso(nx.planned_end), 'timeZone', nx.time_zone,
        'topics', ${rows(
          `jsonb_build_object('topicId', a.topic_id, 'agendaItemId', a.id)`,
          'agenda_item a WHERE a.meeting_id = nx.id AND a.topic_id IS NOT NULL',
          'a.position',
        )})
      FROM meeting nx WHERE ${targetCondition(target, values)} ${targetOrder}))`;
}

const from = `FROM minutes m JOIN meeting mt ON mt.id = m.meeting_id JOIN steering_group g ON g.id = mt.steering_group_id
  CROSS JOIN LATERAL (SELECT extract(year FROM mt.actual_start AT TIME ZONE mt.time_zone)::int AS year) started`;

/** The facts for an actor who may write the minutes. */
export function factsFor(actor: Actor, minutesId: string, target: Target): OneStatement {
  const values = new Values();
  const writes = inScope(scopeOf(actor, 'minutes.write'), 'mt.steering_group_id', values);
  return {
    text: `SELECT ${factsJson(target, values)}::text AS json, m.id ${from}
      WHERE m.id = ${values.add(minutesId)}::uuid AND ${writes}`,
    values: values.list,
  };
}

/** The facts in a transaction that holds the meeting, its minutes, its topics and the target. */
export async function factsIn(em: EntityManager, minutesId: string, target: Target): Promise<ApprovalFacts> {
  const values = new Values();
  const text = `SELECT ${factsJson(target, values)} AS facts ${from} WHERE m.id = ${values.add(minutesId)}::uuid`;
  const [row]: { facts: ApprovalFacts }[] = await em.query(text, values.list);
  if (!row) throw new Error('the minutes are locked, so they are there');
  return row.facts;
}
