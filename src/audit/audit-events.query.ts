import { asInTable, certain, type Columns, moment } from '../database/columns.js';
import { object, rows } from '../database/object.sql.js';
import { type ListStatement, Values } from '../database/statements.js';
import type { AuditEventFilters, auditEventSorts } from './dto/audit-event.filters.js';

const from = `FROM audit_event e
  LEFT JOIN account ac ON e.actor_kind = 'account' AND ac.id = e.actor_id
  LEFT JOIN person p ON p.id = ac.person_id
  LEFT JOIN api_key k ON e.actor_kind = 'api_key' AND k.id = e.actor_id`;

/** What the alliance calls a field that it made itself. */
const ownName = `(SELECT json_build_object('de', fd.name_de, 'en', fd.name_en) FROM own_field fd
  WHERE 'ownFields.' || fd.key = v.field AND fd.subject = e.record_type || 's')`;

const columns: Columns<(typeof auditEventSorts)[number]> = {
  id: 'e.id',
  at: certain(moment('e.at')),
  ...asInTable('e', 'action', 'recordType', 'recordId', 'fields', 'requestId'),
  actor: `json_build_object('kind', e.actor_kind, 'id', e.actor_id,
    'name', coalesce(CASE WHEN p.id IS NOT NULL THEN display_name(p) END, ac.email, k.name))`,
  values: rows(
    object(`'field', v.field, 'before', v.before, 'after', v.after`, {
      when: `v.field LIKE 'ownFields.%'`,
      fields: `'name', ${ownName}`,
    }),
    'audit_value v WHERE v.audit_event_id = e.id',
    'v.field',
  ),
};

/** What was changed, by whom. Only who holds audit.read gets here. */
export function listAuditEvents(filters: AuditEventFilters): ListStatement {
  const values = new Values();
  const where: string[] = [];
  const { recordType, recordId, actorId, action, since, until, sort } = filters;
  if (recordType) where.push(`e.record_type = ANY(${values.add(recordType)}::text[])`);
  if (recordId) where.push(`e.record_id = ANY(${values.add(recordId)}::uuid[])`);
  if (actorId) where.push(`e.actor_id = ANY(${values.add(actorId)}::uuid[])`);
  if (action) where.push(`e.action = ANY(${values.add(action)}::text[])`);
  if (since) where.push(`e.at >= ${values.add(since)}::timestamptz`);
  if (until) where.push(`e.at < ${values.add(until)}::timestamptz`);
  return { name: 'audit-events', columns, from, where, values, sort: sort ?? '-at', id: 'e.id' };
}
