import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { covers, scopeOf } from '../access/scope.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { newId } from '../common/ids.js';
import { requireStep } from '../common/life-cycle.js';
import { notAllowed, requireSound } from '../common/problems.js';
import { lockRecord } from '../database/editable-record.js';
import { Lists, type ListAnswer } from '../exports/lists.js';
import type { Reader } from '../exports/reader.js';
import { actionItemIs, actionItemLifeCycle } from './action-item-life-cycle.js';
import { addEntry, trackedChanges } from './action-item-entries.js';
import { ActionItem } from './action-item.entity.js';
import {
  answers,
  MINUTED,
  reasonFaults,
  responsibleFaults,
  wishAfter,
  WRITER_FIELDS,
} from './action-item-rules.js';
import { actionItemInMinutes } from './action-items.errors.js';
import { listEntries, oneEntry } from './action-item-entries.query.js';
import { listActionItems, oneActionItem } from './action-items.query.js';
import {
  isInApprovedMinutes,
  requireDecisionOf,
  requireOpenOrigin,
  requireOrigin,
} from './born-in-meeting.js';
import type { ActionItemFilters, EntryFilters } from './dto/action-item.filters.js';
import type {
  CommentRequest,
  CreateActionItemRequest,
  PatchActionItemRequest,
} from './dto/action-item.request.js';
import { actionItemStateWords } from '../words/action-item-words.js';

/** Who does what by when. Days are the alliance's; "overdue" is computed with each answer. */
@Injectable()
export class ActionItemsService {
  constructor(
    private readonly reads: Reads,
    private readonly lists: Lists,
    private readonly writes: Writes,
  ) {}

  /** Action items that the actor may read. Needs actionItem.read. */
  list(reader: Reader, filters: ActionItemFilters): Promise<ListAnswer> {
    return this.lists.answer(reader, filters, () =>
      listActionItems(reader.actor, filters, this.writes.clock.today()),
    );
  }

  /** Needs actionItem.read for this action item. @throws not_found */
  one(actor: Actor, id: string, em?: EntityManager): Promise<Answer> {
    return this.reads.one(oneActionItem(actor, id, this.writes.clock.today()), em);
  }

  /** What became of an action item, oldest first. Needs actionItem.read for it. @throws not_found */
  async history(actor: Actor, id: string, filters: EntryFilters): Promise<Answer> {
    const page = await this.reads.page(listEntries(actor, id, filters, this.writes.clock.today()), filters);
    // Every action item has an entry, so this one is not to be seen, unless the page is past the last.
    if (page.isEmptyPage()) await this.one(actor, id);
    return page;
  }

  /**
   * Makes an open action item. Needs actionItem.write in its group; under an agenda item also minutes.write.
   * @throws not_allowed, fields_not_allowed, content_invalid, meeting_cancelled, meeting_not_begun,
   *   minutes_not_in_draft
   */
  create(change: Change<CreateActionItemRequest>): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const group = change.peek('steeringGroupId');
      // Without a group the content is refused anyway, which helps more than a 403.
      if (group !== null) requireRight(change.actor, 'actionItem.write', group);
      // What is born in a meeting follows its minutes.
      if (group !== null && !covers(scopeOf(change.actor, 'minutes.write'), group)) {
        change.refuse(['agendaItemId']);
      }
      const content = await this.writes.accept(em, change);
      const { agendaItemId = null, decisionId = null } = content;
      requireSound(responsibleFaults(content));
      const origin = agendaItemId && (await requireOrigin(em, agendaItemId, content.steeringGroupId));
      if (decisionId !== null) await requireDecisionOf(em, decisionId, agendaItemId);
      if (origin) await requireOpenOrigin(em, origin);
      const now = this.writes.clock.now();
      const fields = { ...content, priority: content.priority ?? 'normal', state: 'open' as const };
      const id = newId();
      const entry = { kind: 'created' as const, changes: trackedChanges({}, fields) };
      const [, , answer] = await Promise.all([
        this.writes.insert(em, change, ActionItem, { ...fields, id }),
        addEntry(em, id, entry, { actor: change.actor, at: now }),
        this.one(change.actor, id, em),
      ]);
      return answer;
    });
  }

  /**
   * Changes an action item; state, responsibility and date leave an entry in its history, with the reason.
   * Needs actionItem.write in its group, or, for the state alone, actionItem.answer for what is one's own.
   * @throws not_found, not_allowed, fields_not_allowed, version_stale, content_invalid, step_not_open,
   *   action_item_in_minutes
   */
  patch(change: Change<PatchActionItemRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const current = await this.find(em, change.actor, id);
      if (!covers(scopeOf(change.actor, 'actionItem.write'), current.steeringGroupId)) {
        if (!answers(change.actor, current)) throw notAllowed();
        change.refuse(WRITER_FIELDS);
      }
      const { reason, ...fields } = await this.writes.accept(em, change, current);
      const changes = trackedChanges(current, fields);
      const isKept = Object.keys(changes).length > 0;
      requireSound([
        ...responsibleFaults(fields, current),
        ...reasonFaults(current.state, fields.state, reason, isKept),
      ]);
      if (fields.decisionId !== undefined && fields.decisionId !== null) {
        await requireDecisionOf(em, fields.decisionId, current.agendaItemId);
      }
      if (MINUTED.some((name) => fields[name] !== undefined && fields[name] !== current[name])) {
        if (await isInApprovedMinutes(em, current.agendaItemId)) throw actionItemInMinutes();
      }
      const { state = current.state } = fields;
      if (state !== current.state) {
        requireStep(actionItemLifeCycle, actionItemStateWords, current.state, state);
      }
      const now = this.writes.clock.now();
      const completedAt = actionItemIs.done.has(state) ? (current.completedAt ?? now) : null;
      await this.writes.update(em, change, ActionItem, current, {
        ...fields,
        completedAt,
        ...wishAfter(current, fields),
      });
      if (isKept) {
        const entry = { kind: 'changed' as const, changes, comment: reason ?? null };
        await addEntry(em, id, entry, { actor: change.actor, at: now });
      }
      return this.one(change.actor, id, em);
    });
  }

  /**
   * Adds a comment to the history and gives that entry; the action item itself stays as it is, with its version.
   * Needs actionItem.write in its group, or actionItem.answer for what is one's own.
   * @throws not_found, not_allowed, content_invalid
   */
  comment(change: Change<CommentRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const current = await this.find(em, change.actor, id);
      const writes = covers(scopeOf(change.actor, 'actionItem.write'), current.steeringGroupId);
      if (!writes && !answers(change.actor, current)) throw notAllowed();
      const { comment } = await this.writes.accept(em, change);
      const by = { actor: change.actor, at: this.writes.clock.now() };
      const entryId = await addEntry(em, id, { kind: 'commented', comment }, by);
      await this.writes.audit(em, change, { action: 'commented', type: 'action_item', id });
      return this.reads.one(oneEntry(change.actor, entryId, this.writes.clock.today()), em);
    });
  }

  /** The action item, locked; it is looked at after that, so that what was seen is what is changed. */
  private async find(em: EntityManager, actor: Actor, id: string): Promise<ActionItem> {
    const current = await lockRecord(em, ActionItem, id);
    await this.one(actor, id, em);
    return current;
  }
}
