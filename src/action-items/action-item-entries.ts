import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { differences } from '../audit/audit.js';
import { newId } from '../common/ids.js';
import type { ActionItem } from './action-item.entity.js';

export const entryKinds = ['created', 'changed', 'commented'] as const;

/** What the history keeps: who answers for the action item, by when, and how far it is. */
const TRACKED = ['state', 'responsiblePersonId', 'responsibleOrganisationId', 'dueDate'] as const;

type Changes = Readonly<Record<string, { before: unknown; after: unknown }>>;

/** Which of the fields that the history keeps would change. */
export function trackedChanges(before: Partial<ActionItem>, after: Partial<ActionItem>): Changes {
  const kept = Object.fromEntries(TRACKED.map((field) => [field, after[field]]));
  return Object.fromEntries(
    differences({ ...before }, kept).map((change) => [
      change.field,
      { before: change.before, after: change.after },
    ]),
  );
}

export interface NewEntry {
  kind: (typeof entryKinds)[number];
  changes?: Changes;
  comment?: string | null;
}

/** Adds an entry to the history of an action item, which is never changed afterwards; gives its id. */
export async function addEntry(
  em: EntityManager,
  actionItemId: string,
  entry: NewEntry,
  by: { actor: Actor; at: Date },
): Promise<string> {
  const id = newId();
  await em.query(
    `INSERT INTO action_item_entry (id, action_item_id, kind, changes, comment, actor_kind, actor_id, created_at)
     VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7, $8)`,
    [
      id,
      actionItemId,
      entry.kind,
      JSON.stringify(entry.changes ?? {}),
      entry.comment ?? null,
      by.actor.kind,
      by.actor.id,
      by.at,
    ],
  );
  return id;
}
