import { type Columns, seenWhen } from '../database/columns.js';
import { isAdopted } from '../decisions/decision.sql.js';
import { wasOnList } from '../meetings/kept-version.sql.js';
import { attendanceIs } from '../participations/participation-states.js';
import type { minutesSorts } from './dto/minutes.filters.js';
import { nextStep } from './minutes-steps.js';
import { attendance, minutesFields, type MinutesView, publicItems } from './minutes.sql.js';

const counted = (from: string) => `(SELECT count(*) FROM ${from})`;
const ofItems = (table: string, alias: string) =>
  counted(
    `${table} ${alias} JOIN agenda_item ai ON ai.id = ${alias}.agenda_item_id WHERE ai.meeting_id = m.id`,
  );

const counts = `json_build_object('agendaItems', ${counted('agenda_item ai WHERE ai.meeting_id = m.id')},
  'decisions', ${ofItems('decision', 'd')}, 'actionItems', ${ofItems('action_item', 't')},
  'present', ${counted(`participation pa WHERE pa.meeting_id = m.id AND ${wasOnList}
    AND ${attendanceIs.there.in(`(${attendance} #>> '{}')`)}`)})`;

const publicCounts = `(SELECT json_build_object('agendaItems', count(*), 'decisions', coalesce(sum(${counted(
  `decision d WHERE d.agenda_item_id = ai.id AND ${isAdopted('d')}`,
)}), 0)) FROM ${publicItems})`;

/** Minutes as they stand in a list: what they are, how far, and how much is in them. */
export function minutesRow(view: MinutesView): Columns<(typeof minutesSorts)[number]> {
  return {
    ...minutesFields(view),
    counts: {
      sql: `CASE WHEN ${view.whole} THEN ${counts} ELSE ${publicCounts} END`,
      cells: { agendaItems: {}, decisions: {}, actionItems: {}, present: {} },
    },
    ...seenWhen(view.writes, { nextStep: nextStep(view.openSteps) }),
  };
}
