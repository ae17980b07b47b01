import { actionItemFrom, readsActionItem } from '../action-items/action-item-visibility.js';
import { unfinishedStates } from '../action-items/action-item-life-cycle.js';
import { isUnfinished } from '../action-items/action-item.sql.js';
import { listActionItems } from '../action-items/action-items.query.js';
import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { overlap, reachesAnywhere, scopeOf } from '../access/scope.js';
import { asInTable, certain, integer, text } from '../database/columns.js';
import { type ListStatement, type OneStatement, Values } from '../database/statements.js';
import { together } from '../database/together.js';
import { listInteractions, readsInteractions } from '../interactions/interactions.query.js';
import { listBounces } from '../mail/bounces.query.js';
import { meetingsOfPerson } from '../meeting-whole/meetings-of.query.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';
import { meetingColumns } from '../meetings/meeting-visibility.js';
import type { MinutesState } from '../meetings/minutes-states.js';
import { listMinutes } from '../minutes/minutes.query.js';
import { objectionColumns, objectionFrom } from '../objections/objections.query.js';
import { recordColumns } from '../database/record.sql.js';
import type { Days } from '../reports/counted-meetings.js';
import { listMissingMinutes } from '../reports/missing-minutes.query.js';
import { listSilentOrganisations } from '../reports/silent-organisations.query.js';
import { gapColumns, gapJoins, gapRows } from '../steering-groups/gaps.sql.js';
import { namedGroup } from '../steering-groups/named-group.sql.js';
import { seatColumns, seatFrom } from '../steering-groups/seats.query.js';

/** Rows of each list; who wants all of them asks for the list. */
export const FIRST_ROWS = 10;

interface Now extends Days {
  now: Date;
}

/**
 * What waits for the actor today, each list as it would get it by itself: what it owes and when it meets; what it has to
 * write, to read or to answer; and, where it reads reports, what is left undone in its groups, of all the alliance for staff.
 */
export function whatWaits(actor: Actor, now: Now): OneStatement {
  const { today } = now;
  const reports = reachesAnywhere(scopeOf(actor, 'report.read'));
  const { json, values } = together(
    {
      actionItems: listActionItems(actor, { mine: true, state: unfinishedStates, sort: 'dueDate' }, today),
      meetings: nextMeetings(actor, now),
      drafts: minutesUnderWay(actor, 'draft', now),
      reviews: minutesUnderWay(actor, 'in_review', now),
      objections: openObjections(actor),
      overdue: reports ? overdueByGroup(actor, today) : undefined,
      missingMinutes: reports ? listMissingMinutes(actor, {}, now) : undefined,
      silentOrganisations: reports ? listSilentOrganisations(actor, {}, now) : undefined,
      gaps: reports ? gaps(actor, today) : undefined,
      waitingAffiliations: scopeOf(actor, 'affiliation.update').all ? waitingAffiliations(today) : undefined,
      waitingSeats: scopeOf(actor, 'seat.appoint').all ? waitingSeats(actor, today) : undefined,
      bounces: scopeOf(actor, 'bounce.manage').all ? listBounces({}) : undefined,
      nextSteps: readsInteractions(actor) ? nextSteps(actor, today) : undefined,
    },
    FIRST_ROWS,
  );
  return { text: `SELECT ${json}::text AS json`, values: values.list };
}

/** Of interactions that were the actor's own. By their day the overdue ones come first. */
function nextSteps(actor: Actor, today: string): ListStatement {
  return listInteractions(actor, { mine: true, nextStepOpen: true, sort: 'nextStepDueDate' }, today);
}

/** Under way, or still to come. */
function nextMeetings(actor: Actor, { now, zone }: Now): ListStatement | null {
  if (actor.personId === null) return null;
  const meetings = meetingsOfPerson(actor, actor.personId, { sort: 'plannedStart', zone });
  const isNext = `(${meetingIs.underWay.in('m.state')} OR (${meetingIs.notBegun.in('m.state')}
    AND m.planned_end > ${meetings.values.add(now)}::timestamptz))`;
  return { ...meetings, where: [...meetings.where, isNext] };
}

/** Drafts: of the groups whose minutes the actor writes; in review: also those to which it was invited. The oldest first. */
function minutesUnderWay(actor: Actor, state: MinutesState, now: Now): ListStatement {
  return listMinutes(actor, { state: [state], sort: 'plannedStart' }, now);
}

/** Of minutes that the actor writes, the oldest first. */
function openObjections(actor: Actor): ListStatement {
  const values = new Values();
  return {
    name: 'open-objections',
    columns: {
      ...objectionColumns(actor, values),
      steeringGroup: namedGroup,
      meeting: `json_build_object('id', m.id, 'title', m.title, 'plannedStart', iso(m.planned_start))`,
    },
    from: `${objectionFrom} JOIN steering_group g ON g.id = m.steering_group_id`,
    where: [
      'ob.answered_at IS NULL',
      inScope(scopeOf(actor, 'minutes.write'), meetingColumns.groupId, values),
    ],
    values,
    sort: 'createdAt',
    id: 'ob.id',
  };
}

/** How many tasks are overdue in each group that has such. */
function overdueByGroup(actor: Actor, today: string): ListStatement {
  const values = new Values();
  const where = [
    `t.due_date < ${values.day(today)}`,
    isUnfinished,
    inScope(scopeOf(actor, 'report.read'), 't.steering_group_id', values),
    readsActionItem(actor, values),
  ];
  return {
    name: 'overdue-by-group',
    columns: { steeringGroup: namedGroup, count: certain(integer('late.count')) },
    from: `FROM (SELECT t.steering_group_id AS group_id, count(*)::integer AS count ${actionItemFrom}
      WHERE ${where.join(' AND ')} GROUP BY t.steering_group_id) late JOIN steering_group g ON g.id = late.group_id`,
    where: [],
    values,
    sort: '-count',
    id: 'g.id',
  };
}

/** Of the groups whose reports and seats the actor may read, the most pressing first. */
function gaps(actor: Actor, today: string): ListStatement {
  const values = new Values();
  const seats = overlap(scopeOf(actor, 'report.read'), scopeOf(actor, 'seat.read'));
  const groups = inScope(seats, 'gap_g.id', values);
  return {
    name: 'gaps',
    columns: { ...gapColumns, steeringGroup: { ...namedGroup, sort: text('g.name_de').sort } },
    from: `FROM (${gapRows(groups, values.day(today))}) gap JOIN steering_group g ON g.id = gap.group_id ${gapJoins}`,
    where: [],
    values,
    sort: 'kind,endDate,steeringGroup',
    id: 'coalesce(gap.seat_id, gap.group_id)',
  };
}

/** What primary contacts gave and staff have not confirmed; the oldest first. */
function waitingAffiliations(today: string): ListStatement {
  const values = new Values();
  return {
    name: 'waiting-affiliations',
    columns: {
      ...recordColumns('af'),
      person: `json_build_object('id', p.id, 'name', display_name(p))`,
      organisation: `json_build_object('id', o.id, 'name', o.name)`,
      ...asInTable('af', 'function', 'startDate', 'endDate'),
    },
    from: `FROM affiliation af JOIN person p ON p.id = af.person_id JOIN organisation o ON o.id = af.organisation_id`,
    where: ['af.confirmed_at IS NULL', `(af.end_date IS NULL OR af.end_date > ${values.day(today)})`],
    values,
    sort: 'createdAt',
    id: 'af.id',
  };
}

/** What leads gave and staff have not confirmed; the oldest first. */
function waitingSeats(actor: Actor, today: string): ListStatement {
  const values = new Values();
  return {
    name: 'waiting-seats',
    columns: { ...seatColumns(actor, values), steeringGroup: namedGroup },
    from: `FROM ${seatFrom} JOIN steering_group g ON g.id = s.steering_group_id`,
    where: ['s.confirmed_at IS NULL', `(s.end_date IS NULL OR s.end_date > ${values.day(today)})`],
    values,
    sort: 'createdAt',
    id: 's.id',
  };
}
