/** „4:05“, „1:02:09“. */
export function clockOf(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (n: number) => String(n).padStart(2, '0');
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor((seconds % 3600) / 60),
    seconds % 60,
  ];
  return hours === 0 ? `${minutes}:${two(rest)}` : `${hours}:${two(minutes)}:${two(rest)}`;
}

/** Whether an item takes longer than planned. */
export const isOver = (ms: number, plannedMinutes: number | null): boolean =>
  plannedMinutes !== null && ms > plannedMinutes * 60_000;
