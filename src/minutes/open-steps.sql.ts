import type { Actor } from '../access/actor.js';
import { allOf, inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import { leaves, namesWhere } from '../database/names.sql.js';
import type { Values } from '../database/statements.js';
import { meetingColumns as columns, wasInvited } from '../meetings/meeting-visibility.js';
import { minutesAre } from '../meetings/minutes-states.js';
import { minutesLifeCycle as cycle } from './minutes-life-cycle.js';

/* What may be done with minutes `mi` of meeting `m` of group `g`. */

/** How far the version is that is being written, or the last one where none is (stepOf). */
export const stepOfVersion = `coalesce(${columns.correctionState}, ${columns.minutesState})`;

/** The steps of minutes, in order, and what else is made of them. */
export const minutesOpenSteps = [...Object.keys(cycle), 'corrections', 'objections'];

/** The steps that the actor may take now, as their routes are called. */
export function openSteps(actor: Actor, values: Values, now: Date): string {
  const [writes, approves, publishes] = (
    ['minutes.write', 'minutes.approve', 'minutes.publish'] as const
  ).map((permission) => inScope(scopeOf(actor, permission), columns.groupId, values)) as [
    string,
    string,
    string,
  ];
  const { review, return: back, approval, publication, withdrawal } = cycle;
  return namesWhere(
    [allOf(writes, leaves(review, stepOfVersion)), 'review'],
    [allOf(writes, leaves(back, stepOfVersion)), 'return'],
    [allOf(approves, leaves(approval, stepOfVersion)), 'approval'],
    [allOf(publishes, leaves(publication, columns.minutesState)), 'publication'],
    [allOf(publishes, leaves(withdrawal, columns.minutesState)), 'withdrawal'],
    [
      allOf(approves, minutesAre.approved.in(columns.minutesState), `${columns.correctionState} IS NULL`),
      'corrections',
    ],
    [objects(actor, values, now), 'objections'],
  );
}

/** Whether the actor was invited and may object now. */
function objects(actor: Actor, values: Values, now: Date): string {
  const scope = scopeOf(actor, 'minutes.review');
  const may = scope.mine ? 'true' : inScope(scope, columns.groupId, values);
  if (actor.personId === null || may === 'false') return 'false';
  return allOf(isOpenForObjections(values, now), may, wasInvited(actor, columns, values));
}

const zone = '(SELECT time_zone FROM alliance)';
const reviewEnd = `((mi.review_started_at AT TIME ZONE ${zone} + make_interval(days => g.review_days)) AT TIME ZONE ${zone})`;
const isReviewedWithTime = `${minutesAre.inReview.in(stepOfVersion)} AND g.review_days > 0`;

/** From when on nobody can object any more: objections/review.ts in SQL, save in the hour that comes twice a year. */
export const reviewEndsAt = `CASE WHEN ${isReviewedWithTime} THEN iso(${reviewEnd}) END`;

/** Whether objections can be made now. */
export function isOpenForObjections(values: Values, now: Date): string {
  return `(${isReviewedWithTime} AND ${reviewEnd} > ${values.moment(now.toISOString())})`;
}
