import { DateTime } from 'luxon';
import type { Actor } from '../access/actor.js';
import { anyOf, inScope } from '../access/scope-sql.js';
import { covers, scopeOf } from '../access/scope.js';
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
  const firstDay = filters.since ?? DateTime.fromISO(today).minus({ months: 12 }).toFormat('yyyy-MM-dd');
  const sinceSql = values.day(firstDay);
  const meetingDay = dayOf('m.actual_start', `${values.add(zone)}::text`);
  const wasPresent = attendanceIs.there.in('pa.attendance');
  const isHeld = [
    isCounted(actor, values),
    ...(steeringGroup ? [groupCondition(values, steeringGroup, 'm.steering_group_id')] : []),
  ].join(' AND ');
  /** Participations in the meetings that count. */
  const held = `FROM participation pa JOIN meeting m ON m.id = pa.meeting_id ${withMinutes} WHERE ${isHeld}`;
  const ofThis = `${held} AND pa.organisation_id = o.id`;
  const isRecent = `${meetingDay} >= ${sinceSql}`;
  const mayBePlenary = actor.plenaryId === null ? reports.all : covers(reports, actor.plenaryId);
  const ofPlenary = mayBePlenary
    ? `EXISTS (SELECT FROM steering_group g WHERE g.kind = 'plenary' AND ${ofGroups('g.id')})`
    : 'false';
  // So that not every organisation's meetings are counted where a group has to do with few.
  const concerned = `SELECT pa.organisation_id FROM participation pa JOIN meeting m ON m.id = pa.meeting_id
      WHERE ${ofGroups('m.steering_group_id')}
    UNION ALL SELECT s.on_behalf_of_organisation_id FROM seat s WHERE ${ofGroups('s.steering_group_id')}`;
  // Found once and looked up in a table of hashes, however many members PostgreSQL expects: it takes them for a few, and
  // would look through the participations of each.
  const present = `SELECT DISTINCT pa.organisation_id ${held} AND pa.organisation_id IS NOT NULL
    AND ${wasPresent} AND ${isRecent}`;
  const where = [
    anyOf(ofPlenary, `o.id = ANY(ARRAY(${concerned}))`),
    `o.id NOT IN (${present})`,
    anyOf(
      ofPlenary,
      `EXISTS (SELECT ${ofThis} AND pa.invited_at IS NOT NULL AND ${isRecent})`,
      `EXISTS (SELECT FROM seat s WHERE s.on_behalf_of_organisation_id = o.id
        AND is_current(s.start_date, s.end_date, ${todaySql}) AND ${ofGroups('s.steering_group_id')})`,
    ),
  ];
  if (sector) where.push(`o.sector_code = ANY(${values.add(sector)}::text[])`);
  const columns: Columns<(typeof silentOrganisationSorts)[number]> = {
    id: { sql: 'o.id', is: 'id' },
    name: { ...text('o.name'), called: recordWords.organisation },
    sectorCode: { sql: 'o.sector_code', is: 'code' },
    sectorName: localName('sc.name_de', 'sc.name_en'),
    ...seenWhen(String(scopeOf(actor, 'membership.read').all), { memberSince: 'ms.joined_on' }),
    // Each by itself: PostgreSQL then works them out for the rows of a page alone, once these are found and sorted.
    invitedCount: integer(`(SELECT count(pa.invited_at)::integer ${ofThis} AND ${isRecent})`),
    lastPresentOn: day(`(SELECT max(${meetingDay}) ${ofThis} AND ${wasPresent})`),
  };
  return {
    name: 'report-silent-organisations',
    columns,
    from: `FROM organisation o JOIN sector sc ON sc.code = o.sector_code JOIN membership ms ON ms.organisation_id = o.id
        AND ${membershipIs.active.in(membershipStateOn(todaySql))}`,
    where,
    values,
    sort: sort ?? 'name',
    id: 'o.id',
  };
}
