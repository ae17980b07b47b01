import type { Actor } from '../access/actor.js';
import { groupCondition } from '../access/group-condition.sql.js';
import { asInTable, certain, type Columns, moment, partsOf } from '../database/columns.js';
import { stepsFrom } from '../database/names.sql.js';
import { objectText } from '../database/object.sql.js';
import { recordColumns } from '../database/record.sql.js';
import { type ListStatement, type OneStatement, Values } from '../database/statements.js';
import { meetingColumns, readsMeeting } from '../meetings/meeting-visibility.js';
import { namedGroup } from '../steering-groups/named-group.sql.js';
import { readsDatePoll, runsDatePoll } from './date-poll-visibility.js';
import { datePollLifeCycle } from './date-poll-life-cycle.js';
import type { DatePollFilters, datePollSorts } from './dto/date-poll.filters.js';
import { isReached, byName, respondentJson } from './respondents.sql.js';

/** The options of poll `dp` in their order, with how many said what of each. */
export const optionsWithCounts = `(SELECT json_agg(json_build_object('id', dpo.id, 'plannedStart', iso(dpo.planned_start),
      'plannedEnd', iso(dpo.planned_end), 'yes', said.yes, 'ifNeedBe', said.if_need_be, 'no', said.no)
    ORDER BY dpo.planned_start, dpo.planned_end)
  FROM date_poll_option dpo CROSS JOIN LATERAL (
    SELECT (count(*) FILTER (WHERE each.answer = 'yes'))::integer AS yes,
      (count(*) FILTER (WHERE each.answer = 'if_need_be'))::integer AS if_need_be,
      (count(*) FILTER (WHERE each.answer = 'no'))::integer AS no
    FROM date_poll_respondent dpr CROSS JOIN LATERAL (SELECT dpr.answers ->> dpo.id::text AS answer) each
    WHERE dpr.date_poll_id = dp.id) said
  WHERE dpo.date_poll_id = dp.id)`;

const asked = `CROSS JOIN LATERAL (SELECT count(*)::integer AS asked, count(dpr.answered_at)::integer AS answered
  FROM date_poll_respondent dpr WHERE dpr.date_poll_id = dp.id) its`;
const from = `FROM date_poll dp JOIN steering_group g ON g.id = dp.steering_group_id ${asked}`;

/** Of the actor's own answer: null where nobody asks them. */
function hasAnswered({ personId }: Actor, values: Values): string {
  if (personId === null) return 'NULL::boolean';
  return `(SELECT dpr.answered_at IS NOT NULL FROM date_poll_respondent dpr
    WHERE dpr.date_poll_id = dp.id AND dpr.person_id = ${values.add(personId)}::uuid)`;
}

const columnsOf = (actor: Actor, values: Values): Columns<(typeof datePollSorts)[number]> => ({
  ...recordColumns('dp'),
  createdAt: certain(moment('dp.created_at')),
  steeringGroupId: 'dp.steering_group_id',
  steeringGroup: namedGroup,
  ...asInTable('dp', 'kind', 'title', 'location', 'timeZone', 'answerBy', 'state', 'chosenOptionId'),
  // A draft is for who may read drafts.
  meetingId: `(SELECT m.id FROM meeting m WHERE m.id = dp.meeting_id AND ${readsMeeting(actor, meetingColumns, values)})`,
  asked: 'its.asked',
  answered: 'its.answered',
  hasAnswered: hasAnswered(actor, values),
  openSteps: stepsFrom(datePollLifeCycle, 'dp.state', runsDatePoll(actor, values)),
});

/** Polls that the actor may read, filtered. */
export function listDatePolls(actor: Actor, filters: DatePollFilters): ListStatement {
  const values = new Values();
  const { steeringGroup, state, sort = '-createdAt' } = filters;
  const columns = columnsOf(actor, values);
  const where = [readsDatePoll(actor, values)];
  if (steeringGroup) where.push(groupCondition(values, steeringGroup, 'dp.steering_group_id'));
  if (state) where.push(`dp.state = ANY(${values.add(state)}::text[])`);
  return { name: 'date-polls', columns, from, where, values, sort, id: 'dp.id' };
}

/** The actor as one of those who are asked; null where they are not. */
function own(actor: Actor, today: string, values: Values): string {
  return `(SELECT ${respondentJson(actor, values.day(today), values)}
    FROM date_poll_respondent dpr LEFT JOIN person p ON p.id = dpr.person_id
    WHERE dpr.date_poll_id = dp.id AND dpr.person_id = ${values.add(actor.personId)}::uuid)`;
}

/** All who are asked, by name, and how many of them a mail reaches. */
function respondents(actor: Actor, today: string, values: Values): string {
  const day = values.day(today);
  const all =
    'FROM date_poll_respondent dpr LEFT JOIN person p ON p.id = dpr.person_id WHERE dpr.date_poll_id = dp.id';
  return `'respondents', (SELECT coalesce(json_agg(${respondentJson(actor, day, values)} ORDER BY ${byName}), '[]') ${all}),
    'reached', (SELECT count(*)::integer ${all} AND ${isReached(day)})`;
}

/** One poll with its options; with who answered what for who runs the group, else with one's own answer. */
export function oneDatePoll(actor: Actor, id: string, today: string): OneStatement {
  const values = new Values();
  const [first, ...parts] = partsOf({
    ...columnsOf(actor, values),
    ...asInTable('dp', 'message', 'withdrawalReason'),
    options: optionsWithCounts,
  });
  const runs = runsDatePoll(actor, values);
  const whole = objectText(
    first,
    ...parts,
    { fields: `'own', ${actor.personId === null ? 'NULL::json' : own(actor, today, values)}` },
    ...(runs === 'false' ? [] : [{ when: runs, fields: respondents(actor, today, values) }]),
  );
  return {
    text: `SELECT (${whole})::text AS json, dp.id, dp.version ${from}
      WHERE dp.id = ${values.add(id)}::uuid AND ${readsDatePoll(actor, values)}`,
    values: values.list,
  };
}
