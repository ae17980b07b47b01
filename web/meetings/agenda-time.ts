interface Timed {
  durationMinutes: number | null;
}

/** How the durations of an agenda stand against the time that is planned for it; in minutes. */
export interface AgendaTime {
  sum: number;
  available: number;
  /** By how much it is too long; 0 where it fits. */
  over: number;
  /** Items of which nobody has said how long they take. */
  without: number;
  /** When it would end, as a moment. */
  endsAt: string;
}

const MINUTE_MS = 60_000;
const minutesOf = ({ durationMinutes }: Timed) => durationMinutes ?? 0;
const after = (start: string, minutes: number) =>
  new Date(Date.parse(start) + minutes * MINUTE_MS).toISOString();

export function agendaTime(
  agenda: readonly Timed[],
  { plannedStart, plannedEnd }: { plannedStart: string; plannedEnd: string },
): AgendaTime {
  const sum = agenda.reduce((minutes, item) => minutes + minutesOf(item), 0);
  const available = Math.round((Date.parse(plannedEnd) - Date.parse(plannedStart)) / MINUTE_MS);
  return {
    sum,
    available,
    over: Math.max(0, sum - available),
    without: agenda.filter(({ durationMinutes }) => durationMinutes === null).length,
    endsAt: after(plannedStart, sum),
  };
}

/** When each item begins, as moments; one without a duration takes none. */
export function beginnings(agenda: readonly Timed[], plannedStart: string): string[] {
  let minutes = 0;
  return agenda.map((item) => {
    const begins = after(plannedStart, minutes);
    minutes += minutesOf(item);
    return begins;
  });
}
