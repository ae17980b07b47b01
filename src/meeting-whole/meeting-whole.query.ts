import type { Actor } from '../access/actor.js';
import { actionItemJson, isOwnActionItem, ofGroup } from '../action-items/action-item.sql.js';
import { agendaItemJson, carriedJoin } from '../agenda/agenda-item.sql.js';
import { partsOf } from '../database/columns.js';
import { objectText, rows } from '../database/object.sql.js';
import { type OneStatement, Values } from '../database/statements.js';
import { decisionJson } from '../decisions/decision.sql.js';
import { keptField, wasOnList } from '../meetings/kept-version.sql.js';
import { meetingColumns as columns, readsMeeting } from '../meetings/meeting-visibility.js';
import { changeableParts } from './changeable.sql.js';
import { meetingFields, meetingFrom, minutesState } from './meeting.sql.js';
import {
  participationJson,
  type ParticipationView,
  participationView,
} from '../participations/participation.sql.js';

/**
 * One meeting whole, with as much of its parts as the actor may see. Its lists are written out for who reads all of them and for
 * others: to ask row by row takes as long as the rows themselves.
 */
export function wholeMeeting(actor: Actor, id: string, today: string): OneStatement {
  const values = new Values();
  const source = meetingFrom(actor, values);
  const view = participationView(actor, { groupId: columns.groupId, readsMinutes: 'sees.minutes' }, values);
  const childIds = (name: string, table: string) =>
    `'${name}', (SELECT coalesce(json_agg(child.id ORDER BY child.id), '[]')
      FROM ${table} child WHERE child.agenda_item_id = ai.id)`;
  const agenda = (readsMinutes: string) =>
    rows(
      agendaItemJson(readsMinutes, {
        when: readsMinutes,
        fields: `${childIds('decisionIds', 'decision')}, ${childIds('actionItemIds', 'action_item')}`,
      }),
      `agenda_item ai ${carriedJoin} WHERE ai.meeting_id = m.id`,
      'ai.position',
    );
  const participations = (seen: ParticipationView) =>
    rows(
      participationJson(seen, keptField('participations', 'pa.id', 'attendance', 'pa.attendance')),
      `participation pa LEFT JOIN person p ON p.id = pa.person_id
        WHERE pa.meeting_id = m.id AND (sees.participations OR ${view.own}) AND ${wasOnList}`,
      `array_position(ARRAY['chair', 'minute_taker', 'presenter', 'participant'], pa.meeting_role),
        coalesce(p.family_name, pa.guest_name) COLLATE "und-x-icu", p.given_name COLLATE "und-x-icu", pa.id`,
    );
  const readsAll = { ...view, readsMinutes: 'true', guestEmails: 'true', notes: 'true' };
  const decisions = rows(
    decisionJson,
    `decision d JOIN agenda_item ai ON ai.id = d.agenda_item_id WHERE ai.meeting_id = m.id`,
    'ai.position, d.id',
  );
  const json = objectText(
    ...partsOf({
      ...meetingFields,
      changeable: changeableParts(actor, values),
      minutes: `CASE WHEN sees.minutes AND mi.id IS NOT NULL THEN
        json_build_object('id', mi.id, 'state', ${minutesState}, 'version', mi.version) END`,
    }),
    { name: 'agenda', json: `CASE WHEN sees.minutes THEN ${agenda('true')} ELSE ${agenda('false')} END` },
    {
      name: 'participations',
      json: `CASE WHEN sees.minutes AND ${view.guestEmails} THEN ${participations(readsAll)}
        ELSE ${participations(view)} END`,
    },
    { when: 'sees.minutes', name: 'decisions', json: decisions },
    {
      when: 'sees.minutes OR tasks.json IS NOT NULL',
      name: 'actionItems',
      json: `coalesce(tasks.json, '[]')`,
    },
  );
  return {
    text: `SELECT (${json})::text AS json, m.id, m.version
      ${source}
      CROSS JOIN LATERAL (SELECT json_agg(${actionItemJson(actor, values, today)} ORDER BY ai.position, t.id) AS json
        FROM action_item t ${ofGroup} JOIN agenda_item ai ON ai.id = t.agenda_item_id
        WHERE ai.meeting_id = m.id AND (sees.minutes OR ${isOwnActionItem(actor, values)})) tasks
      WHERE m.id = ${values.add(id)}::uuid AND ${readsMeeting(actor, columns, values)}`,
    values: values.list,
  };
}
