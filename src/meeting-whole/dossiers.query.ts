import type { Actor } from '../access/actor.js';
import { inScope } from '../access/scope-sql.js';
import { scopeOf } from '../access/scope.js';
import { rowJson } from '../database/columns.js';
import { type OneStatement, Values } from '../database/statements.js';
import { seesPerson } from '../persons/persons.query.js';
import { namedGroupJson } from '../steering-groups/named-group.sql.js';
import { actionItemFrom, readsActionItem } from '../action-items/action-item-visibility.js';
import { actionItemFields, isUnfinished } from '../action-items/action-item.sql.js';
import { decisionJson } from '../decisions/decision.sql.js';
import { keptVersion, wasOnList } from '../meetings/kept-version.sql.js';
import {
  type MeetingColumns,
  meetingColumns,
  readsCorrection,
  readsMeeting,
  readsMinutes,
  withMinutes,
} from '../meetings/meeting-visibility.js';
import { readsTopic } from '../topics/topics.query.js';
import { topicIs } from '../topics/topic.entity.js';
import { affiliationCounts } from '../persons/affiliation-counts.sql.js';

/** Decisions that a dossier shows at the most: what the last two or three meetings decided. */
const LAST_DECISIONS = 10;

/** The dossier's meeting and its minutes; `m` and `mi` are those in which a task or a decision was born. */
const columns: MeetingColumns = {
  id: 'dossier_m.id',
  groupId: 'dossier_m.steering_group_id',
  state: 'dossier_m.state',
  minutesState: 'dossier_mi.state',
  correctionState: 'dossier_mi.correction_state',
};

const meetingJson = `jsonb_build_object('id', dossier_m.id, 'title', dossier_m.title, 'steeringGroup', ${namedGroupJson},
  'plannedStart', iso(dossier_m.planned_start), 'timeZone', dossier_m.time_zone, 'state', dossier_m.state)`;

const participationJson = `CASE WHEN pa.id IS NOT NULL THEN jsonb_build_object('id', pa.id, 'version', pa.version,
  'meetingRole', pa.meeting_role, 'rsvp', pa.rsvp, 'rsvpAt', iso(pa.rsvp_at), 'invitedAt', iso(pa.invited_at)) END`;

const agendaItems = `SELECT coalesce(jsonb_agg(jsonb_build_object('id', ai.id, 'position', ai.position,
    'title', ai.title, 'kind', ai.kind, 'durationMinutes', ai.duration_minutes) ORDER BY ai.position), '[]')
  FROM agenda_item ai WHERE ai.meeting_id = dossier_m.id AND ai.presenter_person_id = p.id`;

/** Open tasks of the person and of whom it works for today. By due date the overdue ones come first by themselves. */
function actionItems(actor: Actor, person: string, today: string, values: Values): string {
  const employers = `SELECT af.organisation_id FROM affiliation af
    WHERE af.person_id = ${person} AND ${affiliationCounts(values.day(today))}`;
  const fields = {
    ...actionItemFields(actor, values, today),
    owedBy: `CASE WHEN t.responsible_person_id = ${person} THEN 'person' ELSE 'organisation' END`,
  };
  return `SELECT coalesce(json_agg(${rowJson(fields)} ORDER BY t.due_date NULLS LAST, t.id), '[]')
    ${actionItemFrom} WHERE ${isUnfinished}
      AND (t.responsible_person_id = ${person} OR t.responsible_organisation_id = ANY(ARRAY(${employers})))
      AND ${readsActionItem(actor, values)}`;
}

function decisions(actor: Actor, values: Values): string {
  return `SELECT coalesce(json_agg(recent.json ORDER BY recent.year DESC, recent.sequence DESC), '[]')
    FROM (SELECT ${decisionJson} AS json, d.number_year AS year, d.number_sequence AS sequence
      FROM decision d JOIN agenda_item ai ON ai.id = d.agenda_item_id JOIN meeting m ON m.id = ai.meeting_id
      ${withMinutes}
      WHERE d.steering_group_id = dossier_m.steering_group_id AND d.number IS NOT NULL
        AND ${readsMinutes(actor, meetingColumns, values)}
      ORDER BY d.number_year DESC, d.number_sequence DESC LIMIT ${LAST_DECISIONS}) recent`;
}

function topics(actor: Actor, values: Values): string {
  return `SELECT coalesce(jsonb_agg(jsonb_build_object('id', tp.id, 'title', tp.title,
      'firstRaisedOn', tp.first_raised_on) ORDER BY tp.first_raised_on, tp.id), '[]')
    FROM topic tp WHERE tp.steering_group_id = dossier_m.steering_group_id AND tp.proposed_by_person_id = p.id
      AND ${topicIs.open.in('tp.state')} AND ${readsTopic(actor, values)}`;
}

/**
 * What the person has to do with the meeting: itself, and who runs the meeting, are shown as much of each part as they
 * may read; who sees both and is neither, nothing (not_allowed).
 */
export function oneDossier(
  actor: Actor,
  { meetingId, personId }: { meetingId: string; personId: string },
  today: string,
): OneStatement {
  const values = new Values();
  const person = `${values.add(personId)}::uuid`;
  const isShown =
    actor.personId === personId ? 'true' : inScope(scopeOf(actor, 'meeting.write'), columns.groupId, values);
  return {
    text: `SELECT CASE WHEN ${isShown} THEN jsonb_build_object('meeting', ${meetingJson},
          'person', jsonb_build_object('id', p.id, 'name', display_name(p)),
          'participation', ${participationJson}, 'agendaItems', (${agendaItems}),
          'actionItems', (${actionItems(actor, person, today, values)}),
          'decisions', (${decisions(actor, values)}), 'topics', (${topics(actor, values)}))::text END AS json
      FROM meeting dossier_m JOIN steering_group g ON g.id = dossier_m.steering_group_id
      LEFT JOIN minutes dossier_mi ON dossier_mi.meeting_id = dossier_m.id
      ${keptVersion('dossier_mi', readsCorrection(actor, columns, values))}
      JOIN person p ON p.id = ${person}
      LEFT JOIN participation pa ON pa.meeting_id = dossier_m.id AND pa.person_id = p.id AND ${wasOnList}
      WHERE dossier_m.id = ${values.add(meetingId)}::uuid AND ${readsMeeting(actor, columns, values)}
        AND ${seesPerson(actor, values, today)}`,
    values: values.list,
  };
}
