import type { HolidayRegion } from '../alliance/holiday-regions.js';
import { asInTable, type Columns, localName, rowText, unsortedDay } from '../database/columns.js';
import { recordColumns } from '../database/record.sql.js';
import { type OneStatement, Values } from '../database/statements.js';
import type { FreeTime } from './free-times.js';

const said: Columns = {
  ...asInTable('fs', 'kind'),
  name: localName('fs.name_de', 'fs.name_en'),
  startDate: unsortedDay('fs.start_date'),
  endDate: unsortedDay('fs.end_date'),
};

export function oneFreeSpan(id: string): OneStatement {
  const values = new Values();
  return {
    text: `SELECT (${rowText({ ...recordColumns('fs'), ...said })})::text AS json, fs.id, fs.version FROM free_span fs
      WHERE fs.id = ${values.add(id)}`,
    values: values.list,
  };
}

/** What `freeDaysOfAlliance` gives. */
export interface FreeDaysOfAlliance {
  region: HolidayRegion | null;
  spans: FreeTime[];
}

/** Whose public holidays count, and the spans kept by hand that reach into these days; one row. */
export function freeDaysOfAlliance(from: string, to: string): OneStatement {
  const values = new Values();
  const span = { ...said, freeSpan: "json_build_object('id', fs.id, 'version', fs.version)" };
  return {
    text: `SELECT json_build_object('region', al.holiday_region, 'spans', (SELECT coalesce(json_agg(${rowText(span)}
        ORDER BY fs.start_date, fs.id), '[]') FROM free_span fs
        WHERE fs.end_date > ${values.add(from)}::date AND fs.start_date < ${values.add(to)}::date))::text AS json
      FROM alliance al`,
    values: values.list,
  };
}
