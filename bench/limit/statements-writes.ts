import { actionItemColumns, agendaItemColumns, carriedJoin } from './statements-parts.js';

/*
 * Writes, each one statement that makes every row the application makes and answers with what it wrote. Rights, content
 * and life cycles are not looked at, nor is anything locked beyond the rows that change; the schema's constraints and
 * triggers hold here too.
 */

/** What whoever made an action item may change of it: all, since no minutes hold it yet. */
const changeable = `'["title","description","decisionId","responsiblePersonId","responsibleOrganisationId","dueDate",
  "priority","state","comments","dateWish"]'::json`;

/**
 * An action item, its first entry and its audit event. $1 its id, $2 today, $3 the alliance's time zone, $4 the moment,
 * $5 the account, $6 to $8 ids of the entry, the event and the request, $9 to $17 the content, $18 names of the fields
 * that are given, $19 their values and $20 those that the history keeps.
 */
export const createActionItemSql = `
  WITH t AS (
    INSERT INTO action_item (id, title, description, steering_group_id, responsible_person_id,
      responsible_organisation_id, due_date, priority, agenda_item_id, decision_id, created_at, updated_at)
    VALUES ($1, $9, $10, $11, $12, $13, $14, $15, $16, $17, $4, $4) RETURNING *),
  entry AS (
    INSERT INTO action_item_entry (id, action_item_id, kind, changes, actor_kind, actor_id, created_at)
    VALUES ($6, $1, 'created', $20, 'account', $5, $4)),
  event AS (
    INSERT INTO audit_event (id, at, actor_kind, actor_id, action, record_type, record_id, fields, request_id)
    VALUES ($7, $4, 'account', $5, 'created', 'action_item', $1, $18, $8)),
  kept AS (
    INSERT INTO audit_value (audit_event_id, field, after) SELECT $7, v.key, v.value FROM jsonb_each($19) v)
  SELECT row_to_json(x)::text FROM (SELECT ${actionItemColumns()}, ${changeable} AS changeable, NULL::json AS "dateWish" FROM t) x`;

/**
 * The notes ($2) of the version $3 of an agenda item ($1); no row where it has another. $4 is the moment, $5 the
 * account, $6 and $7 ids of the audit event and of the request. Gives the new version besides.
 */
export const patchNotesSql = `
  WITH ai AS (
    UPDATE agenda_item a SET notes = $2, version = a.version + 1, updated_at = $4 FROM agenda_item old
    WHERE a.id = $1 AND a.version = $3 AND old.id = a.id
    RETURNING a.*, old.notes IS DISTINCT FROM a.notes AS is_new),
  event AS (
    INSERT INTO audit_event (id, at, actor_kind, actor_id, action, record_type, record_id, fields, request_id)
    SELECT $6, $4, 'account', $5, 'changed', 'agenda_item', ai.id,
      CASE WHEN is_new THEN ARRAY['notes'] ELSE '{}' END, $7 FROM ai)
  SELECT row_to_json(x)::text, x.version FROM (
    SELECT ${agendaItemColumns} FROM ai JOIN meeting m ON m.id = ai.meeting_id ${carriedJoin}) x`;
