import type { World } from '../support/world.js';

type Fields = Record<string, unknown>;
const stamps = { created_at: '2026-03-01T09:00:00Z', updated_at: '2026-03-01T09:00:00Z' };

/** A meeting of a steering group, two hours long; invited unless the fields say otherwise. */
export async function insertMeeting(world: World, start: string, fields: Fields = {}): Promise<string> {
  return world.insert('meeting', {
    steering_group_id: await world.groupId('stem-education'),
    group_kind: 'steering',
    kind: 'regular',
    title: 'Sitzung',
    planned_start: start,
    planned_end: new Date(Date.parse(start) + 7_200_000),
    time_zone: 'Europe/Berlin',
    state: 'invited',
    ics_uid: `${start}-${Math.random()}`,
    ...stamps,
    ...fields,
  });
}

/** A participation of a person, invited unless the fields say otherwise. */
export function insertParticipation(
  world: World,
  meetingId: string,
  personId: string,
  fields: Fields = {},
): Promise<string> {
  return world.insert('participation', {
    meeting_id: meetingId,
    person_id: personId,
    meeting_role: 'participant',
    invited_at: '2026-03-02T09:00:00Z',
    ...stamps,
    ...fields,
  });
}

/** An open action item of the STEM group. */
export async function insertActionItem(world: World, personId: string, fields: Fields = {}): Promise<string> {
  return world.insert('action_item', {
    title: 'Aufgabe',
    steering_group_id: await world.groupId('stem-education'),
    responsible_person_id: personId,
    ...stamps,
    ...fields,
  });
}
