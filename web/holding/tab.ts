/** This tab, until it is closed or loaded anew. */
export const tab = crypto.randomUUID();

const lockOf = (id: string) => `alliance-notes.${id}`;

/** Says to other tabs that this one lives, for as long as it does. */
void navigator.locks.request(lockOf(tab), () => new Promise<never>(() => {}));

/** Which of these tabs are closed: what they left is for others to take up. */
export async function closedOf(tabs: readonly string[]): Promise<string[]> {
  const { held = [] } = await navigator.locks.query();
  const living = new Set(held.map(({ name }) => name));
  return tabs.filter((id) => id !== tab && !living.has(lockOf(id)));
}
