import { randomUUID } from 'node:crypto';
import type { TestApp } from '../support/app.js';

type Fields = Record<string, unknown>;
type Slug = Parameters<TestApp['world']['groupId']>[0];

/** Makes meetings with what their minutes say, straight in the database. */
export class Records {
  constructor(
    private readonly t: TestApp,
    private readonly now = '2026-03-10T12:00:00Z',
  ) {}

  private stamps() {
    return { created_at: this.now, updated_at: this.now };
  }

  /** A meeting that was held on 3 March 2026, unless the fields say otherwise. */
  async meeting(group: Slug = 'stem-education', fields: Fields = {}): Promise<string> {
    return this.t.world.insert('meeting', {
      steering_group_id: await this.t.world.groupId(group),
      group_kind: group === 'plenary' ? 'plenary' : 'steering',
      kind: 'regular',
      title: 'Sitzung im März',
      planned_start: '2026-03-03T15:00:00Z',
      planned_end: '2026-03-03T17:00:00Z',
      time_zone: 'Europe/Berlin',
      join_url: 'https://join.example/secret',
      state: 'held',
      actual_start: '2026-03-03T15:05:00Z',
      actual_end: '2026-03-03T16:50:00Z',
      ics_uid: randomUUID(),
      ...this.stamps(),
      ...fields,
    });
  }

  planned(group: Slug = 'stem-education', state = 'scheduled'): Promise<string> {
    return this.meeting(group, { state, actual_start: null, actual_end: null });
  }

  item(meetingId: string, position: number, fields: Fields = {}): Promise<string> {
    return this.t.world.insert('agenda_item', {
      meeting_id: meetingId,
      position,
      title: `Punkt ${position}`,
      kind: 'discussion',
      ...this.stamps(),
      ...fields,
    });
  }

  /** Somebody who was invited and there. */
  participation(meetingId: string, fields: Fields): Promise<string> {
    return this.t.world.insert('participation', {
      meeting_id: meetingId,
      meeting_role: 'participant',
      invited_at: this.now,
      attendance: 'present',
      ...this.stamps(),
      ...fields,
    });
  }

  async decision(itemId: string, result: string, fields: Fields = {}): Promise<string> {
    const [row] = await this.t.database.dataSource.query<{ steering_group_id: string }[]>(
      `SELECT m.steering_group_id FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id WHERE a.id = $1`,
      [itemId],
    );
    return this.t.world.insert('decision', {
      agenda_item_id: itemId,
      steering_group_id: row!.steering_group_id,
      text: `Beschluss: ${result}`,
      result,
      ...this.stamps(),
      ...fields,
    });
  }

  async actionItem(itemId: string, personId: string, fields: Fields = {}): Promise<string> {
    const [row] = await this.t.database.dataSource.query<{ steering_group_id: string }[]>(
      `SELECT m.steering_group_id FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id WHERE a.id = $1`,
      [itemId],
    );
    return this.t.world.insert('action_item', {
      title: 'Schulen ansprechen',
      steering_group_id: row!.steering_group_id,
      responsible_person_id: personId,
      due_date: '2026-05-01',
      agenda_item_id: itemId,
      ...this.stamps(),
      ...fields,
    });
  }

  minutes(meetingId: string, state = 'draft', fields: Fields = {}): Promise<string> {
    return this.t.world.insert('minutes', {
      meeting_id: meetingId,
      state,
      summary: 'Was herauskam',
      review_started_at: state === 'in_review' ? this.now : null,
      ...this.stamps(),
      ...fields,
    });
  }

  /** Minutes in review, of a held meeting with one item per result; ready to be approved. */
  async inReview(group: Slug, results: string[] = [], fields: Fields = {}) {
    const meetingId = await this.meeting(group, fields);
    const items: string[] = [];
    const decisions: string[] = [];
    for (const [at, result] of results.entries()) {
      const item = await this.item(meetingId, at + 1);
      items.push(item);
      decisions.push(await this.decision(item, result));
    }
    return { meetingId, items, decisions, id: await this.minutes(meetingId, 'in_review') };
  }

  row<T>(sql: string, ...values: unknown[]): Promise<T[]> {
    return this.t.database.dataSource.query(sql, values);
  }
}
