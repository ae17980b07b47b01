import type { Actor } from '../access/actor.js';
import type { Columns } from '../database/columns.js';
import { Values } from '../database/statements.js';
import { groupCondition } from '../access/group-condition.sql.js';
import { withMinutes } from '../meetings/meeting-visibility.js';
import { type Days, isCounted } from './counted-meetings.js';
import type {
  ParticipationGrouping,
  ParticipationReportFilters,
} from './dto/participation-report.filters.js';
import { byGroup, type Grouping, groupedReport, type WholeReport } from './grouped-report.js';
import { recordWords } from '../words/record-words.js';
import { periodWords } from '../words/report-words.js';
import type { Word } from '../words/word.js';
import { attendanceIs, rsvpIs } from '../participations/participation-states.js';

/** Organisation, its name and sector are those frozen when the meeting opened (participations/snapshot.ts). */
function groupingOf(by: ParticipationGrouping, values: Values, zone: string): Grouping {
  const period = (form: string, called: Word): Grouping => {
    const key = `to_char(m.actual_start AT TIME ZONE ${values.add(zone)}::text, '${form}')`;
    return { key, keyIs: 'code', called, de: key, en: key };
  };
  switch (by) {
    case 'sector':
      return {
        key: 'pa.sector_code',
        keyIs: 'code',
        called: recordWords.sector,
        de: 'sc.name_de',
        en: 'sc.name_en',
        position: 'sc.position',
      };
    case 'organisation':
      return {
        key: 'pa.organisation_id::text',
        keyIs: 'id',
        called: recordWords.organisation,
        de: 'pa.organisation_name',
        en: 'pa.organisation_name',
      };
    case 'steeringGroup':
      return byGroup;
    case 'month':
      return period('YYYY-MM', periodWords.month);
    case 'quarter':
      return period('YYYY-"Q"Q', periodWords.quarter);
    case 'year':
      return period('YYYY', periodWords.year);
  }
}

const count = (condition: string) => `count(*) FILTER (WHERE ${condition})`;
const rate = (part: string, whole: string) =>
  `round(${count(`${whole} AND ${part}`)}::numeric / nullif(${count(whole)}, 0), 3)`;

const accepted = rsvpIs.accepted.in('rsvp');

const figures: Columns = {
  meetings: 'count(DISTINCT meeting_id)',
  persons: 'count(DISTINCT person_id)',
  guests: count('person_id IS NULL'),
  invited: count('was_invited'),
  accepted: count(`was_invited AND ${accepted}`),
  declined: count(`was_invited AND ${rsvpIs.declined.in('rsvp')}`),
  acceptedRate: rate(accepted, 'was_invited'),
  present: count('was_present'),
  presentUninvited: count('was_present AND NOT was_invited'),
  excused: count(attendanceIs.excused.in('attendance')),
  absent: count(attendanceIs.absent.in('attendance')),
  unrecorded: count(attendanceIs.unknown.in('attendance')),
  presentRate: rate('was_present', `was_invited AND ${attendanceIs.unknown.notIn('attendance')}`),
};

/** Who was invited, accepted and came, by one grouping. */
export function participationReport(
  actor: Actor,
  filters: ParticipationReportFilters,
  { zone }: Days,
): WholeReport {
  const values = new Values();
  const { by = 'sector', from, to, steeringGroup, sector, organisation } = filters;
  const where = [isCounted(actor, values)];
  if (from) where.push(`m.actual_start >= ${values.dayStart(from, zone)}`);
  if (to) where.push(`m.actual_start < ${values.dayStart(to, zone)}`);
  if (steeringGroup) where.push(groupCondition(values, steeringGroup, 'm.steering_group_id'));
  if (sector) where.push(`pa.sector_code = ANY(${values.add(sector)}::text[])`);
  if (organisation) where.push(`pa.organisation_id = ANY(${values.add(organisation)}::uuid[])`);
  return groupedReport(
    {
      grouping: groupingOf(by, values, zone),
      source: `FROM participation pa JOIN meeting m ON m.id = pa.meeting_id
        JOIN steering_group g ON g.id = m.steering_group_id ${withMinutes}
        LEFT JOIN sector sc ON sc.code = pa.sector_code WHERE ${where.join(' AND ')}`,
      columns: `pa.meeting_id, pa.person_id, pa.rsvp, pa.attendance, pa.invited_at IS NOT NULL AS was_invited,
        ${attendanceIs.there.in('pa.attendance')} AS was_present`,
      at: 'm.actual_start',
      figures,
    },
    values,
  );
}
