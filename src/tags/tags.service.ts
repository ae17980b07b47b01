import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { notFound } from '../common/problems.js';
import type { TagFilters } from './dto/tag.filters.js';
import type { RenameTagRequest } from './dto/tag.request.js';
import type { TagResponse } from './dto/tag.response.js';
import { tagExists } from './tags.errors.js';
import { replaceTag } from './tags.operations.js';
import { listTags, oneTag } from './tags.query.js';

/** Tags on all records at once. On one record they are a field of it. */
@Injectable()
export class TagsService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  /** The tags of what the actor reads. Needs organisation.read; those of persons, person.update for everybody. */
  list(actor: Actor, filters: TagFilters): Promise<Answer> {
    return this.reads.page(listTags(actor, filters, this.writes.clock.today()), filters);
  }

  /**
   * Calls a tag otherwise on every record that bears it; where a tag is called so already, the two become one, if that is
   * allowed. Needs tag.manage. @throws not_found, content_invalid, tag_exists
   */
  rename(change: Change<RenameTagRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      requireRight(change.actor, 'tag.manage');
      const tag = await this.find(em, change.actor, { id });
      // A repeated request finds it no more: the first one renamed it.
      if (tag === null && change.request.idempotencyKey === null) throw notFound();
      const { name, allowMerge = false } = await this.writes.accept(em, change);
      if (tag === null) throw notFound();
      const existing = await this.find(em, change.actor, { name });
      const isMerge = existing !== null && existing.id !== id;
      if (isMerge && !allowMerge) throw tagExists({}, { members: { existing } });
      const called = isMerge ? existing.name : name;
      await replaceTag(em, this.writes, change, tag.name, called);
      await this.tell(em, change, tag, isMerge ? 'merged_into' : 'renamed', called);
      return this.reads.one(oneTag(change.actor, { name: called }, this.writes.clock.today()), em);
    });
  }

  /** Takes a tag from every record that bears it. Needs tag.manage. @throws not_found */
  async remove(change: Change, id: string): Promise<void> {
    await this.writes.run(change, async (em) => {
      requireRight(change.actor, 'tag.manage');
      const tag = await this.find(em, change.actor, { id });
      if (tag === null) throw notFound();
      await this.writes.accept(em, change);
      await replaceTag(em, this.writes, change, tag.name, null);
      await this.tell(em, change, tag, 'removed', null);
      return new Answer('');
    });
  }

  private async find(
    em: EntityManager,
    actor: Actor,
    by: { id: string } | { name: string },
  ): Promise<TagResponse | null> {
    const { text, values } = oneTag(actor, by, this.writes.clock.today());
    const [row] = await em.query<{ json: string }[]>(text, [...values]);
    return row === undefined ? null : (JSON.parse(row.json) as TagResponse);
  }

  private tell<T extends object>(
    em: EntityManager,
    change: Change<T>,
    tag: TagResponse,
    action: string,
    name: string | null,
  ): Promise<void> {
    const after = { name };
    return this.writes.audit(em, change, {
      action,
      type: 'tag',
      id: tag.id,
      before: { name: tag.name },
      after,
    });
  }
}
