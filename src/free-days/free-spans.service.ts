import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { lockRecord } from '../database/editable-record.js';
import type { CreateFreeSpanRequest, PatchFreeSpanRequest } from './dto/free-span.request.js';
import { oneFreeSpan } from './free-days.query.js';
import { FreeSpan } from './free-span.entity.js';

/** School holidays and other spans that staff keep by hand; they may overlap. */
@Injectable()
export class FreeSpansService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  /** Needs freeDay.read. @throws not_found */
  one(id: string, em?: EntityManager): Promise<Answer> {
    return this.reads.one(oneFreeSpan(id), em);
  }

  /** Needs freeDay.write. @throws not_allowed, content_invalid where it ends before it starts */
  create(change: Change<CreateFreeSpanRequest>): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      requireRight(change.actor, 'freeDay.write');
      const content = await this.writes.accept(em, change);
      return this.one(await this.writes.insert(em, change, FreeSpan, content), em);
    });
  }

  /** Needs freeDay.write. @throws not_found, not_allowed, version_stale, content_invalid */
  patch(change: Change<PatchFreeSpanRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const current = await this.locked(em, change, id);
      const { name, ...content } = await this.writes.accept(em, change, current);
      const fields = { ...content, name: { ...current.name, ...name } };
      await this.writes.update(em, change, FreeSpan, current, fields);
      return this.one(id, em);
    });
  }

  /** Needs freeDay.write; the audit trail keeps what it said. @throws not_found, not_allowed, version_stale */
  async remove(change: Change, id: string): Promise<void> {
    await this.writes.run(change, async (em) => {
      const current = await this.locked(em, change, id);
      await this.writes.accept(em, change, current);
      await this.writes.removeAll(em, change, FreeSpan, [current]);
      return new Answer('');
    });
  }

  private async locked<T extends object>(em: EntityManager, { actor }: Change<T>, id: string) {
    const current = await lockRecord(em, FreeSpan, id);
    requireRight(actor, 'freeDay.write');
    return current;
  }
}
