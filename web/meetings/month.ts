/* Months as a wall calendar shows them: weeks from Monday to Sunday, days as `2026-12-09`. */

const DAY_MS = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayAt = (time: number) => new Date(time).toISOString().slice(0, 10);

/** @param month `2026-12` */
export function monthBeside(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return dayAt(Date.UTC(year, number - 1 + months, 1)).slice(0, 7);
}

/** Its weeks, whole: the first and the last may begin or end in the months beside it. */
export function weeksOf(month: string): string[][] {
  const first = at(`${month}-01`);
  const sinceMonday = (new Date(first).getUTCDay() + 6) % 7;
  const end = at(`${monthBeside(month, 1)}-01`);
  const weeks: string[][] = [];
  for (let monday = first - sinceMonday * DAY_MS; monday < end; monday += 7 * DAY_MS) {
    weeks.push(Array.from({ length: 7 }, (_, day) => dayAt(monday + day * DAY_MS)));
  }
  return weeks;
}
