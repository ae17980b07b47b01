import { MeetingRecords } from '../meetings/meeting-records.js';
import type { TestApp } from '../support/app.js';
import type { Principal } from '../support/world.js';

export type Slug = Parameters<TestApp['world']['groupId']>[0];
type MinutesState = Parameters<MeetingRecords['minutes']>[1];

export const invited = { invited_at: '2025-01-01T00:00:00Z' };

/** Makes what reports count, and asks for them. */
export class ReportRecords extends MeetingRecords {
  constructor(
    private readonly t: TestApp,
    private readonly usual: Principal,
  ) {
    super(t.world);
  }

  /** A held meeting that began then, with these participations and, unless null, minutes. */
  async held(group: Slug, start: string, minutes: MinutesState | null, people: object[] = []) {
    const end = '2027-01-01T00:00:00Z';
    const times = { planned_start: start, planned_end: end, actual_start: start, actual_end: end };
    const id = await this.meeting(group, { state: 'held', ...times });
    for (const person of people) await this.participation(id, { ...person });
    return { id, minutes: minutes && (await this.minutes(id, minutes)) };
  }

  /** A report, for the usual reader unless another is named. */
  async report(path: string, as: Principal | string = this.usual): Promise<any> {
    const reply = await this.t.api.get(`/reports/${path}`, { as });
    if (reply.status !== 200) throw new Error(`${path}: ${reply.status} ${reply.text}`);
    return reply.body;
  }
}
