import type { Actor } from '../access/actor.js';
import { type OneStatement, Values } from '../database/statements.js';
import { agendaItemJson, carriedJoin } from './agenda-item.sql.js';
import { keptVersion } from '../meetings/kept-version.sql.js';
import {
  meetingColumns,
  readsCorrection,
  readsMeeting,
  readsMinutes,
  withMinutes,
} from '../meetings/meeting-visibility.js';

/** One agenda item, for whoever may read its meeting. */
export function oneAgendaItem(actor: Actor, id: string): OneStatement {
  const values = new Values();
  const json = agendaItemJson(readsMinutes(actor, meetingColumns, values));
  return {
    text: `SELECT (${json})::text AS json, ai.id, ai.version FROM agenda_item ai ${carriedJoin}
      JOIN meeting m ON m.id = ai.meeting_id ${withMinutes}
      ${keptVersion('mi', readsCorrection(actor, meetingColumns, values))}
      WHERE ai.id = ${values.add(id)}::uuid AND ${readsMeeting(actor, meetingColumns, values)}`,
    values: values.list,
  };
}
