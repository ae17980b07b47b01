import { useState } from 'react';
import { useMay } from '../api/me.js';
import type { ActionItem } from './action-items.queries.js';

export interface Selection {
  /** Those that are selected and shown, as they are now. */
  items: readonly ActionItem[];
  canSelect(item: ActionItem): boolean;
  has(item: ActionItem): boolean;
  toggle(item: ActionItem): void;
  all(): void;
  clear(): void;
}

/** Rows to be handed over together; null where who is signed in may change none of any group. */
export function useSelection(rows: readonly ActionItem[]): Selection | null {
  const may = useMay();
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  if (!may.somewhere('actionItem.write')) return null;
  const canSelect = (item: ActionItem) => may.inGroup('actionItem.write', item.steeringGroupId);
  return {
    items: rows.filter(({ id }) => ids.has(id)),
    canSelect,
    has: ({ id }) => ids.has(id),
    toggle: ({ id }) =>
      setIds((now) => {
        const next = new Set(now);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    all: () => setIds(new Set(rows.filter(canSelect).map(({ id }) => id))),
    clear: () => setIds(new Set()),
  };
}
