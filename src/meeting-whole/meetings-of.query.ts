import type { Actor } from '../access/actor.js';
import { anyOf } from '../access/scope-sql.js';
import { rows } from '../database/object.sql.js';
import type { ListStatement, Values } from '../database/statements.js';
import { keptField, wasOnList } from '../meetings/kept-version.sql.js';
import { meetingColumns } from '../meetings/meeting-visibility.js';
import { participationJson, participationView } from '../participations/participation.sql.js';
import { attendanceIs } from '../participations/participation-states.js';
import { listMeetings } from './meetings.query.js';

interface Asked {
  sort: string;
  zone: string;
  /** Only where they were there, as far as the actor reads who was. */
  attended?: boolean;
}

/** JSON of participation `pa` of person `p`, as the meeting whole has it, and whether the actor reads it. */
function participation(actor: Actor, values: Values, attended = false) {
  const view = participationView(
    actor,
    { groupId: meetingColumns.groupId, readsMinutes: 'sees.minutes' },
    values,
  );
  const attendance = keptField('participations', 'pa.id', 'attendance', 'pa.attendance');
  const wasThere = `${anyOf(view.readsMinutes, view.own)} AND ${attendanceIs.there.in(`(${attendance}) #>> '{}'`)}`;
  return {
    json: participationJson(view, attendance),
    isRead: `(sees.participations OR ${view.own}) AND ${wasOnList}${attended ? ` AND ${wasThere}` : ''}`,
  };
}

/** The meetings of the list in which the person takes part, each with that `participation`, which the actor reads too. */
export function meetingsOfPerson(
  actor: Actor,
  personId: string,
  { sort, zone, attended }: Asked,
): ListStatement {
  const meetings = listMeetings(actor, { sort }, zone);
  const { json, isRead } = participation(actor, meetings.values, attended);
  return {
    ...meetings,
    columns: { ...meetings.columns, participation: json },
    from: `${meetings.from} JOIN participation pa ON pa.meeting_id = m.id
      AND pa.person_id = ${meetings.values.add(personId)}::uuid JOIN person p ON p.id = pa.person_id`,
    where: [...meetings.where, isRead],
  };
}

/** The meetings of the list, once they have begun, in which somebody stood for the organisation, with these `participations`. */
export function meetingsOfOrganisation(
  actor: Actor,
  organisationId: string,
  { sort, zone, attended }: Asked,
): ListStatement {
  const meetings = listMeetings(actor, { sort }, zone);
  const { json, isRead } = participation(actor, meetings.values, attended);
  const stoodFor = `participation pa LEFT JOIN person p ON p.id = pa.person_id
    WHERE pa.meeting_id = m.id AND pa.organisation_id = ${meetings.values.add(organisationId)}::uuid AND ${isRead}`;
  return {
    ...meetings,
    columns: {
      ...meetings.columns,
      participations: rows(json, stoodFor, 'p.family_name, p.given_name, pa.id'),
    },
    where: [...meetings.where, `EXISTS (SELECT FROM ${stoodFor})`],
  };
}
