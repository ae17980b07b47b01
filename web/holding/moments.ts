/** The moment that a field of day and time names, in the zone of this device; null where it is empty. */
export const momentOf = (local: string): string | null =>
  local === '' ? null : new Date(local).toISOString();

/** Now, as such a field has it: nothing later can be entered. */
export function nowLocal(now = new Date()): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
