import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { newId } from '../common/ids.js';
import { Values } from '../database/statements.js';

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

/** A field that is made of fields by their names: each of them is told by itself. */
const OF_FIELDS = 'ownFields';

interface Difference {
  field: string;
  before: unknown;
  after: unknown;
}

function apart({ field, before, after }: Difference): Difference[] {
  const [was, is] = [{ ...(before as object) }, { ...(after as object) }] as Record<string, unknown>[];
  return Object.keys({ ...was, ...is }).map((name) => ({
    field: `${field}.${name}`,
    before: was?.[name] ?? null,
    after: is?.[name] ?? null,
  }));
}

/** The fields that differ, with both values. */
export function differences(
  before: Readonly<Record<string, unknown>> = {},
  after: Readonly<Record<string, unknown>> = {},
): Difference[] {
  return Object.keys(after)
    .filter((field) => !plumbing.has(field) && after[field] !== undefined)
    .flatMap((field) => {
      const change = { field, before: before[field] ?? null, after: after[field] ?? null };
      return field === OF_FIELDS ? apart(change) : [change];
    })
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

/** Who changed something, in which request, and when. */
export interface ChangedBy {
  actor: Actor;
  requestId: string | null;
  at: Date;
}

/** SQL that writes audit events, with their values apart from them, as common table expressions. */
export function auditSql(by: ChangedBy, records: readonly AuditedRecord[], values: Values): string {
  const events = records.map(({ action, type, id, before, after, withoutValues }) => {
    const changes = differences(before, after);
    const kept = changes.filter(({ field }) => !withoutValues?.includes(field));
    return { id: newId(), action, type, record: id, fields: changes.map(({ field }) => field), kept };
  });
  const given = `jsonb_to_recordset(${values.add(JSON.stringify(events))}::jsonb)
    AS e (id uuid, action text, type text, record uuid, fields text[], kept jsonb)`;
  return `event AS (
      INSERT INTO audit_event (id, at, actor_kind, actor_id, action, record_type, record_id, fields, request_id)
      SELECT e.id, ${values.add(by.at)}::timestamptz, ${values.add(by.actor.kind)}::text, ${values.add(by.actor.id)}::uuid,
        e.action, e.type, e.record, e.fields, ${values.add(by.requestId)}::uuid FROM ${given}),
    event_values AS (
      INSERT INTO audit_value (audit_event_id, field, before, after)
      SELECT e.id, v.field, v.before, v.after
      FROM ${given}, jsonb_to_recordset(e.kept) AS v (field text, before jsonb, after jsonb))`;
}

/** Writes one audit event in the transaction of the change. */
export async function audit(em: EntityManager, by: ChangedBy, record: AuditedRecord): Promise<void> {
  const values = new Values();
  await em.query(`WITH ${auditSql(by, [record], values)} SELECT 1`, values.list);
}
