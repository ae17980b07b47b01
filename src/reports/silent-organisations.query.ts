import { DateTime } from 'luxon';
import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import { type Columns, day, integer, localName, seenWhen, text } from '../database/columns.js';
import { type ListStatement, Values } from '../database/statements.js';
import { groupCondition } from '../access/group-condition.sql.js';
import { withMinutes } from '../meetings/meeting-visibility.js';
import { type Days, dayOf, isCounted } from './counted-meetings.js';
import type {
  SilentOrganisationFilters,
  silentOrganisationSorts,
} from './dto/silent-organisation.filters.js';
import { recordWords } from '../words/record-words.js';
import { attendanceIs } from '../participations/participation-states.js';
import { membershipIs } from '../organisations/membership-life-cycle.js';
import { membershipStateOn } from '../organisations/membership.sql.js';

/**
 * Active members of which nobody was present since a day, twelve months before today unless given, in the groups whose
 * reports the actor may read. A group is about who sits there and who was invited there since that day; the plenary is
 * about every member.
 */
export function listSilentOrganisations(
  actor: Actor,
  filters: SilentOrganisationFilters,
  { today, zone }: Days,
): ListStatement {
  const values = new Values();
  const { steeringGroup, sector, sort } = filters;
  const reports = scopeOf(actor, 'report.read');
  const ofGroups = (column: string) =>
    [
      inScope(reports, column, values),
      ...(steeringGroup ? [groupCondition(values, steeringGroup, column)] : []),
    ].join(' AND ');
  const todaySql = values.day(today);
  const since = filters.since ?? DateTime.fromISO(today).minus({ months: 12 }).toFormat('yyyy-MM-dd');
  const sinceSql = values.day(since);
  const meetings = `SELECT ${dayOf('m.actual_start', `${values.add(zone)}::text`)} AS day, pa.invited_at,
      ${attendanceIs.there.in('pa.attendance')} AS was_present
    FROM participation pa JOIN meeting m ON m.id = pa.meeting_id ${withMinutes}
    WHERE pa.organisation_id = o.id AND ${isCounted(actor, values)}
      ${steeringGroup ? `AND ${groupCondition(values, steeringGroup, 'm.steering_group_id')}` : ''}`;
  const ofPlenary = `EXISTS (SELECT FROM steering_group g WHERE g.kind = 'plenary' AND ${ofGroups('g.id')})`;
  // So that not every organisation's meetings are counted where a group has to do with few.
  const concerned = `SELECT pa.organisation_id FROM participation pa JOIN meeting m ON m.id = pa.meeting_id
      WHERE ${ofGroups('m.steering_group_id')}
    UNION ALL SELECT s.on_behalf_of_organisation_id FROM seat s WHERE ${ofGroups('s.steering_group_id')}`;
  const where = [
    `(${ofPlenary} OR o.id IN (${concerned}))`,
    `(stats.last_present_on IS NULL OR stats.last_present_on < ${sinceSql})`,
    `(stats.invited_count > 0 OR ${ofPlenary}
      OR EXISTS (SELECT FROM seat s WHERE s.on_behalf_of_organisation_id = o.id
        AND is_current(s.start_date, s.end_date, ${todaySql}) AND ${ofGroups('s.steering_group_id')}))`,
  ];
  if (sector) where.push(`o.sector_code = ANY(${values.add(sector)}::text[])`);
  const columns: Columns<(typeof silentOrganisationSorts)[number]> = {
    id: { sql: 'o.id', is: 'id' },
    name: { ...text('o.name'), called: recordWords.organisation },
    sectorCode: { sql: 'o.sector_code', is: 'code' },
    sectorName: localName('sc.name_de', 'sc.name_en'),
    ...seenWhen(String(scopeOf(actor, 'membership.read').all), { memberSince: 'ms.joined_on' }),
    invitedCount: integer('stats.invited_count'),
    lastPresentOn: day('stats.last_present_on'),
  };
  return {
    name: 'report-silent-organisations',
    columns,
    from: `FROM organisation o JOIN sector sc ON sc.code = o.sector_code JOIN membership ms ON ms.organisation_id = o.id
        AND ${membershipIs.active.in(membershipStateOn(todaySql))}
      CROSS JOIN LATERAL (SELECT max(day) FILTER (WHERE was_present) AS last_present_on,
        (count(invited_at) FILTER (WHERE day >= ${sinceSql}))::integer AS invited_count
        FROM (${meetings}) held) stats`,
    where,
    values,
    sort: sort ?? 'name',
    id: 'o.id',
  };
}
