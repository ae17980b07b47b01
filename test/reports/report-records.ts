import type { TestApp } from '../support/app.js';
import type { Fields } from '../support/usual-columns.js';
import type { Group, MinutesState } from '../support/rows.js';
import type { Principal } from '../support/world.js';

export const invited = { invited_at: '2025-01-01T00:00:00Z' };

/** Makes meetings that reports count, and asks for them. */
export class ReportRecords {
  constructor(
    private readonly t: TestApp,
    private readonly usual: Principal,
  ) {}

  /** A held meeting that began then, with these participations and, unless null, minutes. */
  async held(group: Group, start: string, minutes: MinutesState | null, people: Fields[] = []) {
    const { world } = this.t;
    const id = await world.meeting(group, { state: 'held', planned_start: start, actual_start: start });
    for (const person of people) await world.participation(id, person);
    return { id, minutes: minutes && (await world.minutes(id, minutes)) };
  }

  /** A report, for the usual reader unless another is named. */
  async report(path: string, as: Principal | string = this.usual): Promise<any> {
    const reply = await this.t.api.get(`/reports/${path}`, { as });
    if (reply.status !== 200) throw new Error(`${path}: ${reply.status} ${reply.text}`);
    return reply.body;
  }
}
