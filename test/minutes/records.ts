import { approve } from '../contracts/sample.js';
import { NOW } from '../support/app.js';
import type { Group } from '../support/rows.js';
import type { World } from '../support/world.js';
import type { Fields } from '../support/usual-columns.js';

/** Of somebody who was invited and there. */
export const there = { invited_at: '2026-03-01T12:00:00Z', attendance: 'present' };

/** Minutes in review, of a held meeting with one item and decision for each result; ready to be approved. */
export async function inReview(world: World, group: Group, results: string[] = [], fields: Fields = {}) {
  const meetingId = await world.meeting(group, { state: 'held', ...fields });
  const items: string[] = [];
  const decisions: string[] = [];
  for (const [at, result] of results.entries()) {
    const item = await world.agendaItem(meetingId, at + 1);
    items.push(item);
    decisions.push(await world.decision(item, { result }));
  }
  return {
    meetingId,
    items,
    decisions,
    id: await world.minutes(meetingId, 'in_review', { summary: 'Was herauskam' }),
  };
}

/** A decision in minutes that were frozen without carrying anything over. */
export async function frozenDecision(world: World, result: string): Promise<string> {
  const { id, decisions } = await inReview(world, 'stem-education', [result]);
  await approve(world, id, 'approved', NOW);
  return decisions[0]!;
}
