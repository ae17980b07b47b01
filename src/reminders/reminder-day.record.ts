import type { RecordKind } from '../records/record.js';

/** A day on which was reminded; it is nobody's. */
export const reminderDayRecord: RecordKind = {
  table: 'reminder_day',
  alias: 'rd',
  ties: [],
};
