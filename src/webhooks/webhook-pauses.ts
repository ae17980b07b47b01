const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Before each further try, in milliseconds. */
const PAUSES = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR];
const LONGEST = 24 * HOUR;
/** How long it is tried. */
const PATIENCE = 72 * HOUR;

/**
 * When an address is tried again that has failed so often since then, the last time just when patience ends; null: not any more.
 * @param tries how often it failed, this time included
 */
export function nextTryAfter(tries: number, failingSince: Date, now: Date): Date | null {
  const end = failingSince.getTime() + PATIENCE;
  if (now.getTime() >= end) return null;
  return new Date(Math.min(now.getTime() + (PAUSES[tries - 1] ?? LONGEST), end));
}
