import type { EntityManager } from 'typeorm';
import { minutesAre } from '../meetings/minutes-states.js';
import type { DemoBook } from './demo-book.js';
import { groupOf } from './groups.rows.js';
import type { PlannedMeeting } from './meeting-plan.js';
import { itemKey } from './meetings.rows.js';
import { participationKey } from './participations.rows.js';
import type { DemoCorrection } from './schema/minutes.js';

/** Approves minutes or a correction of them: writes the frozen version and numbers the decisions. */
export type Freeze = (
  em: EntityManager,
  minutesId: string,
  at: Date,
  approvedBy: string,
  nextMeetingId: string | null,
) => Promise<void>;

/** Opens the corrections of approved minutes, writes what they change, and approves those that are done. */
export async function correct(
  em: EntityManager,
  book: DemoBook,
  plan: readonly PlannedMeeting[],
  freeze: Freeze,
): Promise<void> {
  for (const meeting of plan) {
    const { data, day, next } = meeting;
    const correction = data.minutes?.correction;
    if (correction === undefined) continue;
    const on = (days: number, time: string): Date =>
      book.calendar.past(book.calendar.plusDays(day, days), time);
    const minutes = book.idOf('minutes', data.key);
    const lead = book.idOf('account', groupOf(book, data.group).approver);
    const opened = on(correction.opened, '09:30');
    await em.query(
      `UPDATE minutes SET correction_state = ${minutesAre.draft.sql}, correction_reason = $2, correction_opened_at = $3,
         correction_opened_by = $4, review_started_at = NULL, version = version + 1, updated_at = $3 WHERE id = $1`,
      [minutes, correction.reason, opened, lead],
    );
    await writeChanges(em, book, data.key, correction, on(correction.opened, '09:50'));
    if (correction.approved === undefined) continue;
    await em.query(
      `UPDATE minutes SET correction_state = ${minutesAre.inReview.sql}, review_started_at = $2, version = version + 1,
         updated_at = $2 WHERE id = $1`,
      [minutes, on(correction.opened, '10:05')],
    );
    await freeze(em, minutes, on(correction.approved, '11:15'), lead, book.idOrNull('meeting', next));
  }
}

async function writeChanges(
  em: EntityManager,
  book: DemoBook,
  meeting: string,
  { notes, attendance = [] }: DemoCorrection,
  at: Date,
): Promise<void> {
  const items = notes.map(({ position, notes: text }) => ({
    id: book.idOf('agenda item', itemKey(meeting, position)),
    notes: book.text(text),
  }));
  await em.query(
    `UPDATE agenda_item AS ai SET notes = c.notes, version = ai.version + 1, updated_at = $2
     FROM jsonb_to_recordset($1::jsonb) AS c (id uuid, notes text) WHERE ai.id = c.id`,
    [JSON.stringify(items), at],
  );
  const participations = attendance.map(({ person, attendance: corrected }) => ({
    id: book.idOf('participation', participationKey(meeting, { person })),
    attendance: corrected,
  }));
  await em.query(
    `UPDATE participation AS pa SET attendance = c.attendance, version = pa.version + 1, updated_at = $2
     FROM jsonb_to_recordset($1::jsonb) AS c (id uuid, attendance text) WHERE pa.id = c.id`,
    [JSON.stringify(participations), at],
  );
}
