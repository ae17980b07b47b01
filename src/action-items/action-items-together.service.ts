import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { covers, scopeOf } from '../access/scope.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { repeated, unknownReference } from '../common/field-errors.js';
import type { FieldError } from '../common/problem.js';
import { notAllowed, requireSound, versionStale } from '../common/problems.js';
import { responsibleFaults } from './action-item-rules.js';
import { ActionItem } from './action-item.entity.js';
import { reasonWithoutChange, responsibleMissing } from './action-items.errors.js';
import { changeResponsibility } from './action-items.operations.js';
import { actionItemsOf, readableActionItems } from './action-items.query.js';
import type { ChangeActionItemsRequest } from './dto/action-item.request.js';

type Known = ReadonlyMap<string, ActionItem>;

/** Who answers for many action items, and until when, in one call. */
@Injectable()
export class ActionItemsTogetherService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  /**
   * Changes responsibility and date of action items: all or none. What says so already stays as it is; each other
   * one leaves an entry in its history, with the reason. Answers with those named, in that order. Needs
   * actionItem.write in the group of each.
   * @throws content_invalid, not_allowed where one of them is not the actor's to change, version_stale where one
   *   was changed meanwhile
   */
  patch(change: Change<ChangeActionItemsRequest>): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const { actor } = change;
      const { actionItems, reason, ...fields } = await this.writes.accept(em, change);
      const ids = actionItems.map(({ id }) => id);
      const known = await this.lockReadable(em, actor, ids);
      requireRights(actor, known);
      requireVersions(actionItems, known);
      requireSound(entryFaults(ids, known, fields));
      const changed = await changeResponsibility(em, this.writes, change, known.values(), fields, reason);
      if (reason !== undefined && changed === 0) requireSound([reasonWithoutChange('/reason')]);
      return this.reads.one(actionItemsOf(actor, ids, this.writes.clock.today()), em);
    });
  }

  /** Those that the actor may read; locked in one order, so that two lists do not wait for each other. */
  private async lockReadable(em: EntityManager, actor: Actor, ids: readonly string[]): Promise<Known> {
    const locked = await em
      .createQueryBuilder(ActionItem, 'record')
      .setLock('pessimistic_write')
      .where('record.id = ANY(:ids)', { ids })
      .orderBy('record.id')
      .getMany();
    // Looked at after that, so that what was seen is what is changed.
    const readable = await readableActionItems(em, actor, ids);
    return new Map(locked.filter(({ id }) => readable.has(id)).map((row) => [row.id, row]));
  }
}

const reasonsOf = (code: string, records: readonly ActionItem[]) => ({
  members: { reasons: records.map(({ id }) => ({ code, recordType: 'action_item', recordId: id })) },
});

/** @throws not_allowed naming every action item that the actor may read but not change */
function requireRights(actor: Actor, known: Known): void {
  const scope = scopeOf(actor, 'actionItem.write');
  const others = [...known.values()].filter(({ steeringGroupId }) => !covers(scope, steeringGroupId));
  if (others.length > 0) throw notAllowed({}, reasonsOf('not_allowed', others));
}

/** @throws version_stale naming every action item that has another version */
function requireVersions(entries: readonly { id: string; version: number }[], known: Known): void {
  const stale = [...known.values()].filter((current) =>
    entries.some(({ id, version }) => id === current.id && version !== current.version),
  );
  if (stale.length > 0) throw versionStale({}, reasonsOf('version_stale', stale));
}

/** What is wrong with the list: each must be there, once, and somebody still answers for it afterwards. */
function entryFaults(ids: readonly string[], known: Known, fields: Partial<ActionItem>): FieldError[] {
  return ids.flatMap((id, index) => {
    const pointer = `/actionItems/${index}/id`;
    const current = known.get(id);
    if (!current) return [unknownReference(pointer)];
    if (ids.indexOf(id) !== index) return [repeated(pointer)];
    return responsibleFaults(fields, current).length > 0 ? [responsibleMissing(pointer)] : [];
  });
}
