import type { Actor } from '../access/actor.js';
import { Values } from '../common/page.js';
import { agendaItemJson } from './agenda-item.sql.js';
import { readsMinutes } from './meeting-visibility.js';

/** One agenda item, for whoever may read its meeting. */
export function oneAgendaItem(actor: Actor, id: string): { text: string; values: unknown[] } {
  const values = new Values();
  const columns = { id: 'm.id', groupId: 'm.steering_group_id', state: 'm.state', minutesState: 'mi.state' };
  const json = agendaItemJson({ readsMinutes: readsMinutes(actor, columns, values) });
  return {
    text: `SELECT (${json})::text AS json, ai.id, ai.version FROM agenda_item ai
      JOIN meeting m ON m.id = ai.meeting_id LEFT JOIN minutes mi ON mi.meeting_id = m.id
      WHERE ai.id = ${values.add(id)}::uuid`,
    values: values.list,
  };
}
