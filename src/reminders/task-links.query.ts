import { isOverdue, isUnfinished } from '../action-items/action-item.sql.js';
import { type OneStatement, Values } from '../database/statements.js';
import { hasLeft } from '../steering-groups/has-left.sql.js';
import { isLinkOpen } from '../signed-links/signed-links.operations.js';

const MOST = 200;

/** Link `l` is that of mail `ma`, which person `p` got; it opens nothing once they left, or their account was disabled. */
const opened = (
  values: Values,
  hash: Buffer,
  now: Date,
  today: string,
) => `FROM signed_link l JOIN mail ma ON ma.id = l.id
  JOIN person p ON p.id = ma.person_id
  WHERE l.token_hash = ${values.add(hash)}::bytea AND l.purpose = 'tasks' AND ${isLinkOpen(`${values.add(now)}::timestamptz`)}
    AND NOT EXISTS (SELECT FROM account ac WHERE ac.person_id = p.id AND ac.disabled_at IS NOT NULL)
    AND NOT ${hasLeft(values.day(today))}`;

/** What is open of whoever has the link, as JSON of LinkedTasksResponse. */
export function tasksByLink(hash: Buffer, now: Date, today: string): OneStatement {
  const values = new Values();
  const tasks = `SELECT json_build_object('id', t.id, 'title', t.title, 'dueDate', t.due_date,
      'overdue', ${isOverdue(values, today)}, 'group', json_build_object('de', g.name_de, 'en', g.name_en),
      'dateWish', CASE WHEN t.wished_due_date IS NOT NULL
        THEN json_build_object('dueDate', t.wished_due_date, 'reason', t.wish_reason) END) AS told, t.due_date, t.id
    FROM action_item t JOIN steering_group g ON g.id = t.steering_group_id
    WHERE t.responsible_person_id = p.id AND ${isUnfinished} ORDER BY t.due_date, t.id LIMIT ${MOST}`;
  return {
    text: `SELECT json_build_object('name', display_name(p), 'actionItems',
        (SELECT coalesce(json_agg(told ORDER BY due_date, id), '[]') FROM (${tasks}) AS found))::text AS json, p.id
      ${opened(values, hash, now, today)}`,
    values: values.list,
  };
}

/** Whose link it is. */
export function personByLink(hash: Buffer, now: Date, today: string): OneStatement {
  const values = new Values();
  return { text: `SELECT p.id ${opened(values, hash, now, today)}`, values: values.list };
}

/** How many wishes for another date the task $1 got by links since $2. */
export const wishesByLink = `SELECT count(*)::integer AS wishes FROM audit_event e
  WHERE e.record_type = 'action_item' AND e.record_id = $1::uuid AND e.action = 'date_wished' AND e.actor_kind = 'anonymous'
    AND e.at > $2::timestamptz`;
