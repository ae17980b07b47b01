/**
 * Whether the affiliation `af` counts on a day: its term has the day, and staff have confirmed it. Everything that
 * follows from working somewhere asks this; what a primary contact gave somebody gives nothing until then.
 * @param day SQL of the day
 */
export function affiliationCounts(day: string): string {
  return `(af.confirmed_at IS NOT NULL AND is_current(af.start_date, af.end_date, ${day}))`;
}
