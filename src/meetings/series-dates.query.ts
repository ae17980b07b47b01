import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import { type OneStatement, Values } from '../database/statements.js';
import { groupKey } from '../steering-groups/group-ref.js';
import { meetingIs } from './meeting-life-cycle.js';
import type { StandingMeeting } from './series-dates.js';

/** What a series is worked out from. */
export interface SeriesFacts {
  rhythm: string | null;
  /** The first day on which the group is no more. */
  endDate: string | null;
  /** From which the rhythm counts: the last meeting before that moment, or else the first one after it. */
  last: { plannedStart: string; plannedEnd: string; timeZone: string } | null;
  /** Those from that moment on that are not cancelled. */
  ahead: StandingMeeting[];
}

/** For who plans there. @param from null: after the last meeting that is planned */
export function seriesFacts(actor: Actor, idOrSlug: string, from: Date | null): OneStatement {
  const values = new Values();
  const { column, value } = groupKey(idOrSlug);
  const plans = inScope(scopeOf(actor, 'meeting.write'), 'g.id', values);
  const since = `${values.add(from)}::timestamptz`;
  const planned = `FROM meeting m WHERE m.steering_group_id = g.id AND ${meetingIs.cancelled.notIn('m.state')}`;
  return {
    text: `SELECT CASE WHEN ${plans} THEN json_build_object('rhythm', g.rhythm, 'endDate', g.end_date,
        'last', (SELECT json_build_object('plannedStart', iso(m.planned_start), 'plannedEnd', iso(m.planned_end),
            'timeZone', m.time_zone) ${planned}
          ORDER BY coalesce(m.planned_start < ${since}, true) DESC,
            CASE WHEN m.planned_start >= ${since} THEN m.planned_start END, m.planned_start DESC LIMIT 1),
        'ahead', (SELECT coalesce(json_agg(json_build_object('id', m.id, 'title', m.title,
            'plannedStart', iso(m.planned_start), 'state', m.state) ORDER BY m.planned_start DESC, m.id), '[]')
          ${planned} AND m.planned_start >= ${since}))::text END AS json
      FROM steering_group g WHERE g.${column} = ${values.add(value)}`,
    values: values.list,
  };
}

/** Meetings of a group ($1) that are not cancelled and overlap one of these times ($2), with the index of that one. */
export const overlapping = `SELECT n.index, m.title, m.planned_start, m.time_zone
  FROM jsonb_to_recordset($2::jsonb) AS n (index integer, planned_start timestamptz, planned_end timestamptz)
  JOIN meeting m ON m.steering_group_id = $1 AND m.planned_start < n.planned_end AND m.planned_end > n.planned_start
    AND ${meetingIs.cancelled.notIn('m.state')}
  ORDER BY n.index, m.planned_start, m.id`;
