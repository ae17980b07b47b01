import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { requireSound } from '../common/problems.js';
import { lockRecord } from '../database/editable-record.js';
import { asksUnsaid } from '../exports/unsaid.js';
import type { SegmentFilters } from './dto/segment.filters.js';
import type { CreateSegmentRequest, PatchSegmentRequest } from './dto/segment.request.js';
import { Segment } from './segment.entity.js';
import { readSegment, type SegmentContent, type SegmentList } from './segment-lists.js';
import './segments.errors.js';
import { listSegments, oneSegment } from './segments.query.js';

/** Filters of lists that staff keep under a name, for everybody who reads these lists. */
@Injectable()
export class SegmentsService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  /** Needs segment.read. */
  list(filters: SegmentFilters): Promise<Answer> {
    return this.reads.page(listSegments(filters), filters);
  }

  /** Needs segment.read. @throws not_found */
  one(id: string, em?: EntityManager): Promise<Answer> {
    return this.reads.one(oneSegment(id), em);
  }

  /** Needs segment.manage. @throws content_invalid */
  create(change: Change<CreateSegmentRequest>): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      requireRight(change.actor, 'segment.manage');
      const content = await this.writes.accept(em, change);
      const filters = this.read(content.list, content);
      const fields = { ...content, filters };
      const id = await this.writes.insert(em, change, Segment, fields, inNoTrail(filters));
      return this.one(id, em);
    });
  }

  /** Of filters those named change, and those that are null go. Needs segment.manage. @throws not_found, version_stale, content_invalid */
  patch(change: Change<PatchSegmentRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const current = await this.locked(em, change, id);
      const content = await this.writes.accept(em, change, current);
      const asked = { ...current, ...content, filters: merged(current.filters, content.filters) };
      const filters = this.read(current.list, asked);
      const fields = { ...content, filters };
      const unsaid = inNoTrail(current.filters, filters);
      await this.writes.update(em, change, Segment, current, fields, 'changed', unsaid);
      return this.one(id, em);
    });
  }

  /** Needs segment.manage. @throws not_found, version_stale */
  async remove(change: Change, id: string): Promise<void> {
    await this.writes.run(change, async (em) => {
      const current = await this.locked(em, change, id);
      await this.writes.accept(em, change, current);
      await this.writes.removeAll(em, change, Segment, [current], inNoTrail(current.filters));
      return new Answer('');
    });
  }

  private async locked<T extends object>(em: EntityManager, { actor }: Change<T>, id: string) {
    const current = await lockRecord(em, Segment, id);
    requireRight(actor, 'segment.manage');
    return current;
  }

  /** The filters as the list reads them. @throws content_invalid */
  private read(list: SegmentList, content: SegmentContent): Record<string, unknown> {
    const { filters, faults } = readSegment(list, content);
    requireSound(faults);
    return filters;
  }
}

/** JSON merge patch, one level deep: filters have no parts. */
function merged(before: Record<string, unknown>, given: Record<string, unknown> = {}) {
  return Object.fromEntries(Object.entries({ ...before, ...given }).filter(([, value]) => value !== null));
}

/** What is searched for may name a person, whose erasure would not reach the trail: of these filters it keeps that they changed. */
function inNoTrail(...all: readonly Record<string, unknown>[]): string[] {
  return all.some(asksUnsaid) ? ['filters'] : [];
}
