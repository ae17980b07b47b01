import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { newId } from '../common/ids.js';

export interface AuditedRecord {
  /** What was done: a verb of the domain such as created, changed, ended, approved. */
  action: string;
  type: string;
  id: string;
  /** Fields before and after; only those that differ are kept. Leave out for records without content. */
  before?: Readonly<Record<string, unknown>>;
  after?: Readonly<Record<string, unknown>>;
  /** Fields of which only the name is kept: texts that are saved again and again while they are written. */
  withoutValues?: readonly string[];
}

const plumbing = new Set(['version', 'createdAt', 'updatedAt']);

/** The fields that differ, with both values. */
export function differences(
  before: Readonly<Record<string, unknown>> = {},
  after: Readonly<Record<string, unknown>> = {},
): { field: string; before: unknown; after: unknown }[] {
  return Object.keys(after)
    .filter((field) => !plumbing.has(field) && after[field] !== undefined)
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

/** Writes one audit event, with its values apart from it, in the transaction of the change. */
export async function audit(
  em: EntityManager,
  by: { actor: Actor; requestId: string | null; at: Date },
  record: AuditedRecord,
): Promise<void> {
  const changes = differences(record.before, record.after);
  const kept = changes.filter(({ field }) => !record.withoutValues?.includes(field));
  await em.query(
    `WITH event AS (
       INSERT INTO audit_event (id, at, actor_kind, actor_id, action, record_type, record_id, fields, request_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id)
     INSERT INTO audit_value (audit_event_id, field, before, after)
     SELECT event.id, value.field, value.before, value.after
     FROM event, jsonb_to_recordset($10::jsonb) AS value (field text, before jsonb, after jsonb)`,
    [
      newId(),
      by.at,
      by.actor.kind,
      by.actor.id,
      record.action,
      record.type,
      record.id,
      changes.map(({ field }) => field),
      by.requestId,
      JSON.stringify(kept),
    ],
  );
}
