import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { accountOf } from '../access/actor.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { newId } from '../common/ids.js';
import { contentInvalid } from '../common/problems.js';
import { lockRecord } from '../database/editable-record.js';
import type { TransferTopicRequest } from './dto/topic.request.js';
import { groupOfContent, knownGroup } from '../steering-groups/group-of-content.js';
import { Topic } from './topic.entity.js';
import { groupEnded, sameGroup, topicInUse } from './topics.errors.js';
import { TopicsService } from './topics.service.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';
import { minutesAre } from '../meetings/minutes-states.js';
import { withMinutes } from '../meetings/meeting-visibility.js';

/** Takes topics from one group to another. */
@Injectable()
export class TopicTransferService {
  constructor(
    private readonly topics: TopicsService,
    private readonly writes: Writes,
  ) {}

  /**
   * Gives a topic to another group that has not ended; its agenda items stay where they were, and its history says
   * where it came from. Needs topic.write in its group, and topic.write or topic.propose in the other. The group that
   * has it on an agenda decides first what becomes of it: otherwise the approval of its minutes would pass over it.
   * @throws not_found, not_allowed, version_stale, content_invalid, topic_in_use
   */
  transfer(change: Change<TransferTopicRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const { actor } = change;
      await this.topics.one(actor, id, em);
      const current = await lockRecord(em, Topic, id);
      requireRight(actor, 'topic.write', current.steeringGroupId);
      const named = await groupOfContent(em, change);
      if (named) requireRight(actor, ['topic.write', 'topic.propose'], named.id);
      const { reason = null } = await this.writes.accept(em, change, current);
      const group = knownGroup(named);
      if (group.id === current.steeringGroupId) throw contentInvalid(sameGroup('/steeringGroupId'));
      if (group.endDate !== null && group.endDate <= this.writes.clock.today()) {
        throw contentInvalid(groupEnded('/steeringGroupId'));
      }
      const reasons = await undecided(em, id);
      if (reasons.length > 0) throw topicInUse({}, { members: { reasons } });
      await em.query(
        `INSERT INTO topic_move (id, topic_id, from_group_id, to_group_id, reason, moved_by, moved_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [newId(), id, current.steeringGroupId, group.id, reason, accountOf(actor), this.writes.clock.now()],
      );
      // What was left off an agenda of the one group is nothing that the other one's has to bring back.
      const fields = { steeringGroupId: group.id, leaveOutOnce: false, leftOutAfterId: null };
      await this.writes.update(em, change, Topic, current, fields, 'transferred');
      return this.topics.one(actor, id, em);
    });
  }
}

interface Reason {
  code: string;
  recordType: string;
  recordId: string;
}

/** Agendas with the topic on which its group has not decided yet: not held, or without approved minutes. */
function undecided(em: EntityManager, topicId: string): Promise<Reason[]> {
  return em.query<Reason[]>(
    `SELECT reason.* FROM agenda_item ai JOIN meeting m ON m.id = ai.meeting_id
       ${withMinutes}
       CROSS JOIN LATERAL (SELECT 'on_agenda' AS code, 'agenda_item' AS "recordType", ai.id AS "recordId"
           WHERE ${meetingIs.held.notIn('m.state')}
         UNION ALL SELECT 'minutes_missing', 'meeting', m.id WHERE ${meetingIs.held.in('m.state')} AND mi.id IS NULL
         UNION ALL SELECT 'minutes_not_approved', 'minutes', mi.id
           WHERE ${meetingIs.held.in('m.state')} AND ${minutesAre.unapproved.in('mi.state')}) reason
      WHERE ai.topic_id = $1 AND ${meetingIs.cancelled.notIn('m.state')} ORDER BY m.planned_start, ai.id`,
    [topicId],
  );
}
