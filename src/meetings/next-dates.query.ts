import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import { type OneStatement, Values } from '../database/statements.js';
import { groupKey } from '../steering-groups/group-ref.js';
import { meetingIs } from './meeting-life-cycle.js';

/** A group's rhythm, and the last meeting of it that is not cancelled, from which it counts; for who plans there. */
export function rhythmOfGroup(actor: Actor, idOrSlug: string): OneStatement {
  const values = new Values();
  const { column, value } = groupKey(idOrSlug);
  const plans = inScope(scopeOf(actor, 'meeting.write'), 'g.id', values);
  return {
    text: `SELECT CASE WHEN ${plans} THEN json_build_object('rhythm', g.rhythm, 'endDate', g.end_date, 'last',
          (SELECT json_build_object('plannedStart', iso(m.planned_start), 'plannedEnd', iso(m.planned_end),
              'timeZone', m.time_zone)
            FROM meeting m WHERE m.steering_group_id = g.id AND ${meetingIs.cancelled.notIn('m.state')}
            ORDER BY m.planned_start DESC LIMIT 1))::text END AS json
      FROM steering_group g WHERE g.${column} = ${values.add(value)}`,
    values: values.list,
  };
}
