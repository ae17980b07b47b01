const DAY_MS = 86_400_000;

const moved = (day: string, by: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10);

/*
 * The API ends terms with the first day that no longer counts; people say „bis 31.12.“ and mean that day too. Screens
 * speak of the last day, and turn it into the other on the way.
 */

/** The last day of a term, `YYYY-MM-DD`; '' while it is open, as fields have it. */
export const lastDayOf = (endDate: string | null | undefined): string => (endDate ? moved(endDate, -1) : '');

/** The API's end of a term whose last day was given; null for ''. */
export const endAfter = (lastDay: string): string | null => (lastDay === '' ? null : moved(lastDay, 1));
