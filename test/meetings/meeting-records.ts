import { createHash } from 'node:crypto';
import { NOW } from '../support/app.js';
import type { World } from '../support/world.js';

const stamps = { created_at: NOW, updated_at: NOW };
const begun = { actual_start: '2026-03-11T15:00:00Z' };
const statesFields: Record<string, object> = {
  in_progress: begun,
  held: { ...begun, actual_end: '2026-03-11T17:00:00Z' },
};

type Fields = Record<string, unknown>;

/** Makes meetings and their parts straight in the database, for what these tests are not about. */
export class MeetingRecords {
  private counter = 0;

  constructor(private readonly world: World) {}

  /** A scheduled meeting on 11 March 2026, unless the fields say otherwise. */
  async meeting(group: Parameters<World['groupId']>[0], fields: Fields = {}): Promise<string> {
    return this.world.insert('meeting', {
      steering_group_id: await this.world.groupId(group),
      group_kind: group === 'plenary' ? 'plenary' : 'steering',
      kind: 'regular',
      title: `Sitzung ${++this.counter}`,
      planned_start: '2026-03-11T15:00:00Z',
      planned_end: '2026-03-11T17:00:00Z',
      time_zone: 'Europe/Berlin',
      join_url: 'https://video.example/1',
      state: 'scheduled',
      ics_uid: `meeting-${this.counter}`,
      ...stamps,
      ...statesFields[String(fields['state'])],
      ...fields,
    });
  }

  participation(meetingId: string, fields: Fields): Promise<string> {
    return this.world.insert('participation', {
      meeting_id: meetingId,
      meeting_role: 'participant',
      ...stamps,
      ...fields,
    });
  }

  agendaItem(meetingId: string, position: number, fields: Fields = {}): Promise<string> {
    return this.world.insert('agenda_item', {
      meeting_id: meetingId,
      position,
      title: `Punkt ${position}`,
      kind: 'discussion',
      notes: 'Besprochen.',
      was_discussed: true,
      ...stamps,
      ...fields,
    });
  }

  async topic(group: Parameters<World['groupId']>[0], fields: Fields = {}): Promise<string> {
    return this.world.insert('topic', {
      steering_group_id: await this.world.groupId(group),
      title: `Thema ${++this.counter}`,
      first_raised_on: '2026-01-15',
      ...stamps,
      ...fields,
    });
  }

  async decision(group: Parameters<World['groupId']>[0], agendaItemId: string): Promise<string> {
    return this.world.insert('decision', {
      agenda_item_id: agendaItemId,
      steering_group_id: await this.world.groupId(group),
      text: 'So wird es gemacht.',
      result: 'adopted',
      ...stamps,
    });
  }

  async task(
    group: Parameters<World['groupId']>[0],
    agendaItemId: string,
    responsiblePersonId: string,
  ): Promise<string> {
    return this.world.insert('action_item', {
      title: 'Schulen ansprechen',
      steering_group_id: await this.world.groupId(group),
      responsible_person_id: responsiblePersonId,
      due_date: '2026-04-01',
      agenda_item_id: agendaItemId,
      ...stamps,
    });
  }

  /** Minutes of the meeting in this state, frozen where they have to be. */
  async minutes(meetingId: string, state: 'draft' | 'in_review' | 'approved' | 'published'): Promise<string> {
    const id = await this.world.insert('minutes', { meeting_id: meetingId, ...stamps });
    const frozen = state === 'approved' || state === 'published';
    if (frozen) {
      await this.world.insert('minutes_version', {
        minutes_id: id,
        version_no: 1,
        content: '{}',
        sha256: createHash('sha256').update('{}').digest('hex'),
        created_at: NOW,
      });
    }
    await this.world.database.dataSource.query(
      `UPDATE minutes SET state = $2, current_version = $3, approved_at = $4, published_at = $5 WHERE id = $1`,
      [id, state, frozen ? 1 : null, frozen ? NOW : null, state === 'published' ? NOW : null],
    );
    return id;
  }

  /** The rows of a query. */
  rows<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
    return this.world.database.dataSource.query(text, values);
  }
}
