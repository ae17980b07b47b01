import type { Schema } from '../api/client.js';
import { type Details, joined, split } from './details.js';
import { momentOf, wallTimeOf } from '../design/wall-time.js';

export type SeriesDate = Schema<'SeriesDateList'>['data'][number];

/** The API makes so many at once. */
export const MOST_DATES = 24;

/** A date as the form has it; where the group meets already, it cannot be chosen. */
export type SeriesRow = Pick<Details, 'start' | 'end'> & {
  isChosen: boolean;
  proposal: SeriesDate;
};

/** Rows of what was proposed: chosen where something is, and at that time. */
export function rowsOf(dates: readonly SeriesDate[], timeZone: string): SeriesRow[] {
  return dates.map((proposal) => {
    const { plannedStart, plannedEnd } = proposal.proposed ?? proposal;
    return {
      start: joined(wallTimeOf(plannedStart, timeZone)),
      end: joined(wallTimeOf(plannedEnd, timeZone)),
      isChosen: proposal.proposed !== null,
      proposal,
    };
  });
}

/** Places of the rows that are chosen, in the order in which they are sent: of what the API has against one, the row. */
export const chosenOf = (rows: readonly SeriesRow[]): number[] =>
  rows.flatMap(({ isChosen }, index) => (isChosen ? [index] : []));

/** What the API takes of the chosen rows; without a title, it gives one. */
export function seriesBody(
  rows: readonly SeriesRow[],
  title: string,
  timeZone: string,
): Schema<'CreateSeriesRequest'> {
  const moment = (wall: string) => momentOf(split(wall), timeZone) ?? '';
  const dates = chosenOf(rows).map((index) => {
    const { start, end } = rows[index] as SeriesRow;
    return { plannedStart: moment(start), plannedEnd: moment(end) };
  });
  return { dates, ...(title.trim() !== '' && { title: title.trim() }) };
}

/** What an address says of a series. */
export interface SeriesSearch {
  group?: string;
  count?: number;
  from?: string;
}

/** What of an address means something here. */
export function seriesSearch({ group, count, from }: Readonly<Record<string, unknown>>): SeriesSearch {
  const wanted = Number(count);
  return {
    group: typeof group === 'string' && group !== '' ? group : undefined,
    count: Number.isInteger(wanted) && wanted >= 1 && wanted <= MOST_DATES ? wanted : undefined,
    from: typeof from === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(from) ? from : undefined,
  };
}
