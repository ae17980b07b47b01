import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Reads } from '../access/reads.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { notFound } from '../common/problems.js';
import type { DuplicateFilters } from './dto/duplicate.filters.js';
import type { DuplicateResponse } from './dto/duplicate.response.js';
import type { Pair } from './pair.js';
import './duplicates.errors.js';
import { dismiss, listDuplicates, oneDuplicate, takeBack } from './duplicates.query.js';

/** Records that look like one, found anew each time they are asked for; kept is only who was found to be two. */
@Injectable()
export class DuplicatesService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  /** Needs duplicate.manage. */
  list(filters: DuplicateFilters): Promise<Answer> {
    return this.reads.page(listDuplicates(filters), filters);
  }

  /** The two are two, for good; so too where somebody said it before. Needs duplicate.manage. @throws not_found */
  dismiss(change: Change, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const pair = await this.pair(em, id);
      await this.writes.accept(em, change);
      if (await dismiss(em, pair, this.writes.clock.now())) await this.tell(em, change, pair, 'told_apart');
      return this.reads.one(oneDuplicate(id), em);
    });
  }

  /** Takes a dismissal back: whoever looks for duplicates finds the two again. Needs duplicate.manage. @throws not_found */
  async takeBack(change: Change, id: string): Promise<void> {
    await this.writes.run(change, async (em) => {
      const pair = await this.pair(em, id);
      await this.writes.accept(em, change);
      if (!(await takeBack(em, id))) throw notFound();
      await this.tell(em, change, pair, 'compared_again');
      return new Answer('');
    });
  }

  private async pair(em: EntityManager, id: string): Promise<Pair> {
    const { json } = await this.reads.one(oneDuplicate(id), em);
    const { type, organisations, persons } = JSON.parse(json) as DuplicateResponse;
    const [first, second] = (organisations ?? persons ?? []).map((record) => record.id) as [string, string];
    return { id, type: type === 'persons' ? 'person' : 'organisation', first, second };
  }

  /** In the history of both. */
  private async tell(em: EntityManager, change: Change, { type, first, second }: Pair, action: string) {
    await this.writes.audit(em, change, { action, type, id: first, after: { other: second } });
    await this.writes.audit(em, change, { action, type, id: second, after: { other: first } });
  }
}
