import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { lockRecord } from '../database/editable-record.js';
import type { CreateSectorRequest, PatchSectorRequest } from './dto/sector.request.js';
import './organisations.errors.js';
import { Sector } from './sector.entity.js';
import { listSectors, oneSector } from './sectors.query.js';

/** There are no more (sector_at_most_200), so that all of them are one page. */
const MOST_SECTORS = 200;

/** Sectors, which alliances cut differently. None is ever deleted: what was frozen names it by its code. */
@Injectable()
export class SectorsService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  /** All sectors in their order, retired ones too, for everybody. */
  list(): Promise<Answer> {
    return this.reads.page(listSectors(), { limit: MOST_SECTORS });
  }

  /** One sector, for everybody. @throws not_found */
  one(id: string, em?: EntityManager): Promise<Answer> {
    return this.reads.one(oneSector(id), em);
  }

  /** Adds a sector behind the others. Needs sector.write. @throws content_invalid, sectors_full */
  create(change: Change<CreateSectorRequest>): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      requireRight(change.actor, 'sector.write');
      const content = await this.writes.accept(em, change);
      // Two at once would take the same place. Organisations are written meanwhile.
      await em.query('LOCK TABLE sector IN SHARE ROW EXCLUSIVE MODE');
      const [last] = await em.query<[{ position: number }]>(
        'SELECT coalesce(max(position), 0)::int AS position FROM sector',
      );
      const fields = { ...content, position: last.position + 1 };
      const id = await this.writes.insert(em, change, Sector, fields);
      return this.one(id, em);
    });
  }

  /**
   * Renames a sector, retires it or takes it into use again. Needs sector.write.
   * @throws not_found, not_allowed, version_stale, content_invalid
   */
  patch(change: Change<PatchSectorRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const current = await lockRecord(em, Sector, id);
      requireRight(change.actor, 'sector.write');
      const { name, retired } = await this.writes.accept(em, change, current);
      const now = this.writes.clock.now();
      const fields = {
        name: { ...current.name, ...name },
        retiredAt: retired === undefined ? undefined : retired ? (current.retiredAt ?? now) : null,
      };
      await this.writes.update(em, change, Sector, current, fields);
      return this.one(id, em);
    });
  }
}
