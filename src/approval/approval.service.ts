import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { accountOf, type Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { requireStep } from '../common/life-cycle.js';
import { contentInvalid, parametersInvalid } from '../common/problems.js';
import { Values } from '../database/statements.js';
import { type ApprovalFacts, factsFor, factsIn, targetCondition, targetOrder } from './approval-facts.js';
import { planApproval } from './approval-plan.js';
import { previewOf } from './approval-preview.js';
import { CarryOut } from './carry-out.js';
import type { ApprovalPreviewParameters, ApprovalRequest } from './dto/approval.request.js';
import { freezeMinutes } from '../versions/freeze-minutes.js';
import { isUnderWay, minutesLifeCycle, stepOf } from '../minutes/minutes-life-cycle.js';
import type { Minutes } from '../minutes/minutes.entity.js';
import { approvalBlocked, notNextMeeting } from '../minutes/minutes.errors.js';
import { MinutesService } from '../minutes/minutes.service.js';
import { minutesForChange } from '../minutes/minutes-for-change.js';
import { minutesStateWords } from '../words/minutes-words.js';

/** Approving minutes and carrying over what is not settled: one transaction, and beforehand what it would do. */
@Injectable()
export class ApprovalService {
  constructor(
    private readonly minutes: MinutesService,
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  /**
   * What the approval would do at this moment: blockers, numbers, the next meeting and its items, each with why.
   * Needs minutes.write for the group. @throws not_found, parameters_invalid
   */
  async preview(actor: Actor, id: string, { nextMeetingId }: ApprovalPreviewParameters): Promise<Answer> {
    const { clock } = this.writes;
    const target = nextMeetingId === undefined ? { nextAfter: clock.now() } : { named: nextMeetingId };
    const found = await this.reads.one(factsFor(actor, id, target));
    const facts = JSON.parse(found.json) as ApprovalFacts;
    if (nextMeetingId !== undefined && facts.target === null) {
      throw parametersInvalid({}, { errors: [{ ...notNextMeeting(''), parameter: 'nextMeetingId' }] });
    }
    return new Answer(JSON.stringify(previewOf(facts, planApproval(facts, clock.now(), clock.zone))));
  }

  /**
   * in_review → approved: numbers the decisions, freezes a version, and fills or drafts the next meeting; all or
   * nothing. A correction only freezes its version. Approved ones are answered as they are, whichever version the
   * request knew. Needs minutes.approve for the group.
   * @throws not_found, not_allowed, version_stale, content_invalid, step_not_open, approval_blocked with the reasons
   */
  approve(change: Change<ApprovalRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const { actor } = change;
      const current = await minutesForChange(em, actor, id, 'minutes.approve');
      if (!isUnderWay(current)) {
        await this.writes.accept(em, change);
        return this.minutes.one(actor, id, em);
      }
      const { nextMeetingId } = await this.writes.accept(em, change, current);
      return this.carryOutAndFreeze(em, change, current, nextMeetingId);
    });
  }

  private async carryOutAndFreeze(
    em: EntityManager,
    change: Change<ApprovalRequest>,
    current: Minutes,
    nextMeetingId: string | undefined,
  ): Promise<Answer> {
    const { clock } = this.writes;
    const now = clock.now();
    const isFirst = current.correctionState === null;
    const target = isFirst ? await lockTarget(em, current, nextMeetingId, now) : 'none';
    if (nextMeetingId !== undefined && target === 'none')
      throw contentInvalid(notNextMeeting('/nextMeetingId'));
    requireStep(minutesLifeCycle, minutesStateWords, stepOf(current), 'approval');
    const facts = await factsIn(em, current.id, target);
    const plan = planApproval(facts, now, clock.zone);
    if (plan.blockers.length > 0) throw approvalBlocked({}, { members: { reasons: plan.blockers } });
    const nextId = isFirst
      ? await new CarryOut(em, this.writes, change, facts).run(plan)
      : current.nextMeetingId;
    await freezeMinutes(em, current.id, now, accountOf(change.actor), nextId);
    const [, answer] = await Promise.all([
      this.writes.audit(em, change, {
        action: isFirst ? 'approved' : 'correction_approved',
        type: 'minutes',
        id: current.id,
        before: { ...current },
        after: {
          ...(isFirst && { state: 'approved', nextMeetingId: nextId }),
          approvedAt: now,
          currentVersion: (current.currentVersion ?? 0) + 1,
        },
      }),
      this.minutes.one(change.actor, current.id, em),
    ]);
    return answer;
  }
}

/**
 * Holds everything that is judged until the transaction ends: the group (so that two approvals do not draft two
 * meetings), the meeting that gets what is carried over, the topics on the agenda, and the tasks born under it.
 */
async function lockTarget(
  em: EntityManager,
  { meetingId }: Minutes,
  nextMeetingId: string | undefined,
  now: Date,
): Promise<{ named: string } | 'none'> {
  const groupOf = (meeting: string) => `SELECT steering_group_id FROM meeting WHERE id = ${meeting}`;
  const values = new Values();
  const target = nextMeetingId === undefined ? { nextAfter: now } : { named: nextMeetingId };
  const current = `${values.add(meetingId)}::uuid`;
  const holdSql = `WITH next AS MATERIALIZED (SELECT next_m.id FROM meeting next_m JOIN meeting m ON m.id = ${current}
       WHERE ${targetCondition(target, values)} ${targetOrder} FOR NO KEY UPDATE OF next_m),
     topics AS MATERIALIZED (SELECT id FROM topic
       WHERE id IN (SELECT topic_id FROM agenda_item WHERE meeting_id = ${current})
         OR (steering_group_id = (${groupOf(current)}) AND left_out_after_id IS NOT NULL)
       ORDER BY id FOR NO KEY UPDATE),
     tasks AS MATERIALIZED (SELECT id FROM action_item
       WHERE agenda_item_id IN (SELECT id FROM agenda_item WHERE meeting_id = ${current}) ORDER BY id FOR SHARE)
     SELECT (SELECT id FROM next) AS id, (SELECT count(*) FROM topics) AS topics, (SELECT count(*) FROM tasks) AS tasks`;
  const [, [held]] = await Promise.all([
    // A statement of its own: whoever waited for the group must see the meeting that the other has drafted.
    em.query(`SELECT FROM steering_group WHERE id = (${groupOf('$1')}) FOR NO KEY UPDATE`, [meetingId]),
    em.query<{ id: string | null }[]>(holdSql, values.list),
  ]);
  return held?.id ? { named: held.id } : 'none';
}
