const PREFIX = 'alliance.draft.';

/** A text that the server does not have yet, and the version it started from. */
export interface Draft {
  text: string;
  /** What both started from, for merging. */
  base: string;
  version: number;
  /** When it was typed, UTC. */
  at: string;
}

const keyOf = (accountId: string, id: string) => `${PREFIX}${accountId}.${id}`;
const keys = () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));

/** Notes that were typed and not acknowledged: they outlive a closed tab, per account, and go when the server has them. */
export const drafts = {
  keep(accountId: string, id: string, draft: Draft): void {
    localStorage.setItem(keyOf(accountId, id), JSON.stringify(draft));
  },
  of(accountId: string, id: string): Draft | null {
    const kept = localStorage.getItem(keyOf(accountId, id));
    return kept === null ? null : (JSON.parse(kept) as Draft);
  },
  forget(accountId: string, id: string): void {
    localStorage.removeItem(keyOf(accountId, id));
  },
  /** All of an account, by their ids. */
  all(accountId: string): Map<string, Draft> {
    const start = keyOf(accountId, '');
    const own = keys().filter((key) => key.startsWith(start));
    return new Map(
      own.map((key) => [key.slice(start.length), JSON.parse(localStorage.getItem(key) ?? 'null') as Draft]),
    );
  },
  areThere: (): boolean => keys().length > 0,
  forgetAll(): void {
    for (const key of keys()) localStorage.removeItem(key);
  },
};
