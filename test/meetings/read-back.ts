import type { TestApp } from '../support/app.js';
import { NOW } from '../support/app.js';

/** Records of meetings and their parts, straight in the database. */
export class MeetingParts {
  private counter = 0;

  constructor(private readonly t: TestApp) {}

  private stamps() {
    return { created_at: NOW, updated_at: NOW };
  }

  /** A meeting on 15 April 2026, or one that began this morning. */
  async meeting(
    group: 'plenary' | 'stem-education' | 'it-talent',
    state: 'draft' | 'scheduled' | 'invited' | 'in_progress' | 'held' | 'cancelled' = 'scheduled',
  ): Promise<string> {
    const begun = state === 'in_progress' || state === 'held';
    const day = begun ? '2026-03-18T07' : '2026-04-15T14';
    return this.t.world.insert('meeting', {
      steering_group_id: await this.t.world.groupId(group),
      group_kind: group === 'plenary' ? 'plenary' : 'steering',
      kind: 'regular',
      title: `Sitzung ${++this.counter}`,
      planned_start: `${day}:00:00Z`,
      planned_end: `${day}:45:00Z`,
      time_zone: 'Europe/Berlin',
      state,
      actual_start: begun ? `${day}:02:00Z` : null,
      actual_end: state === 'held' ? `${day}:50:00Z` : null,
      ics_uid: `meeting-${this.counter}@alliance.example`,
      ...this.stamps(),
    });
  }

  item(meetingId: string, position: number, fields: Record<string, unknown> = {}): Promise<string> {
    return this.t.world.insert('agenda_item', {
      meeting_id: meetingId,
      position,
      title: `Punkt ${position}`,
      kind: 'discussion',
      ...this.stamps(),
      ...fields,
    });
  }

  participation(meetingId: string, fields: Record<string, unknown>): Promise<string> {
    return this.t.world.insert('participation', {
      meeting_id: meetingId,
      meeting_role: 'participant',
      ...this.stamps(),
      ...fields,
    });
  }

  minutes(meetingId: string, state: 'draft' | 'in_review' = 'draft'): Promise<string> {
    return this.t.world.insert('minutes', { meeting_id: meetingId, state, ...this.stamps() });
  }

  async topic(
    group: 'plenary' | 'stem-education' | 'it-talent',
    state: 'open' | 'closed' = 'open',
  ): Promise<string> {
    return this.t.world.insert('topic', {
      steering_group_id: await this.t.world.groupId(group),
      title: `Thema ${++this.counter}`,
      state,
      first_raised_on: '2026-01-15',
      ...this.stamps(),
    });
  }

  /** The items of a meeting by place and title. */
  async agenda(meetingId: string): Promise<string[]> {
    const rows = await this.t.database.dataSource.query<{ line: string }[]>(
      `SELECT position || ' ' || title AS line FROM agenda_item WHERE meeting_id = $1 ORDER BY position`,
      [meetingId],
    );
    return rows.map(({ line }) => line);
  }

  /** How often something was written down about a record. */
  async events(recordId: string, action: string): Promise<number> {
    const rows = await this.t.database.dataSource.query<{ id: string }[]>(
      `SELECT id FROM audit_event WHERE record_id = $1 AND action = $2`,
      [recordId, action],
    );
    return rows.length;
  }
}
