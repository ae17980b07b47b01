import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { covers, scopeOf } from '../access/scope.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { inFuture, unknownReference } from '../common/field-errors.js';
import { Values } from '../database/statements.js';
import { contentInvalid } from '../common/problems.js';
import { lockRecord } from '../database/editable-record.js';
import { Lists, type ListAnswer } from '../exports/lists.js';
import type { Reader } from '../exports/reader.js';
import type { TopicEntryFilters, TopicFilters } from './dto/topic.filters.js';
import type { CreateTopicRequest, PatchTopicRequest } from './dto/topic.request.js';
import { groupOfContent, knownGroup } from '../steering-groups/group-of-content.js';
import { meetingColumns, readsMeeting } from '../meetings/meeting-visibility.js';
import { Topic } from './topic.entity.js';
import { listTopicEntries } from './topic-history.query.js';
import { onlyOpenRecurring } from './topics.errors.js';
import { listTopics, oneTopic } from './topics.query.js';

/** What only who runs the group says of a topic; whoever proposes one says what it is about. */
const WRITER_FIELDS = ['isRecurring', 'proposedByPersonId', 'raisedInAgendaItemId', 'firstRaisedOn'] as const;

@Injectable()
export class TopicsService {
  constructor(
    private readonly reads: Reads,
    private readonly lists: Lists,
    private readonly writes: Writes,
  ) {}

  /** Topics that the actor may see (topic.read). */
  list(reader: Reader, filters: TopicFilters): Promise<ListAnswer> {
    return this.lists.answer(reader, filters, () => listTopics(reader.actor, filters));
  }

  /** Needs topic.read in its group. @throws not_found */
  one(actor: Actor, id: string, em?: EntityManager): Promise<Answer> {
    return this.reads.one(oneTopic(actor, id), em);
  }

  /** What happened to a topic, oldest first, as far as the actor may read it. Needs topic.read. @throws not_found */
  async history(actor: Actor, id: string, filters: TopicEntryFilters): Promise<Answer> {
    const page = await this.reads.page(listTopicEntries(actor, id, filters, this.writes.clock.zone), filters);
    // Every topic came up once, so this one is not to be seen.
    if (page.isEmptyPage()) await this.one(actor, id);
    return page;
  }

  /**
   * Makes an open topic. Needs topic.write in the group for all fields; topic.propose for title and description,
   * and then the actor's person stands as who proposed it. firstRaisedOn is the alliance's today where absent.
   * @throws not_allowed, fields_not_allowed, content_invalid
   */
  create(change: Change<CreateTopicRequest>): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const { actor } = change;
      const group = await groupOfContent(em, change);
      const proposes = group !== null && !covers(scopeOf(actor, 'topic.write'), group.id);
      if (proposes) {
        requireRight(actor, 'topic.propose', group.id);
        change.refuse(WRITER_FIELDS);
      }
      const content = await this.writes.accept(em, change);
      const { id: steeringGroupId } = knownGroup(group);
      const today = this.writes.clock.today();
      if (content.firstRaisedOn !== undefined && content.firstRaisedOn > today) {
        throw contentInvalid(inFuture('/firstRaisedOn'));
      }
      if (content.raisedInAgendaItemId) await requireAgendaItem(em, actor, content.raisedInAgendaItemId);
      const fields = {
        ...content,
        steeringGroupId,
        state: 'open' as const,
        firstRaisedOn: content.firstRaisedOn ?? today,
        ...(proposes && { proposedByPersonId: actor.personId }),
      };
      const id = await this.writes.insert(em, change, Topic, fields);
      return this.one(actor, id, em);
    });
  }

  /**
   * Changes a topic, closes it or opens it again, has an open recurring one left off the next agenda. One that is
   * closed or no longer recurs is not left out any more. Needs topic.write in its group.
   * @throws not_found, not_allowed, version_stale, content_invalid
   */
  patch(change: Change<PatchTopicRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      await this.one(change.actor, id, em);
      const current = await lockRecord(em, Topic, id);
      requireRight(change.actor, 'topic.write', current.steeringGroupId);
      const fields = await this.writes.accept(em, change, current);
      const { isRecurring, state } = { ...current, ...fields };
      const recurs = isRecurring && state === 'open';
      if (fields.leaveOutOnce && !recurs) throw contentInvalid(onlyOpenRecurring('/leaveOutOnce'));
      const after = { ...fields, ...(!recurs && { leaveOutOnce: false, leftOutAfterId: null }) };
      await this.writes.update(em, change, Topic, current, after);
      return this.one(change.actor, id, em);
    });
  }
}

/**
 * The agenda item is one whose meeting the actor may read; it stays until the transaction ends.
 * @throws content_invalid
 */
async function requireAgendaItem(em: EntityManager, actor: Actor, id: string): Promise<void> {
  const values = new Values();
  const found = await em.query<unknown[]>(
    `SELECT ai.id FROM agenda_item ai JOIN meeting m ON m.id = ai.meeting_id
      WHERE ai.id = ${values.add(id)}::uuid AND ${readsMeeting(actor, meetingColumns, values)} FOR KEY SHARE OF ai`,
    values.list,
  );
  if (found.length === 0) {
    throw contentInvalid(unknownReference('/raisedInAgendaItemId'));
  }
}
