import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { scopeOf } from '../access/scope.js';
import type { FieldError } from '../common/problem.js';
import { parametersInvalid } from '../common/problems.js';
import { Database } from '../database/database.js';
import { tableFormats } from '../exports/formats.js';
import { type Narrowable, type Narrowed, SegmentSource } from '../exports/segment-source.js';
import { unsaid } from '../exports/unsaid.js';
import type { SegmentResponse } from './dto/segment.response.js';
import { readSegment } from './segment-lists.js';
import { segmentOutdated, unknownSegment } from './segments.errors.js';
import { oneSegment } from './segments.query.js';

/** Runs segments: one statement finds what a segment says, and the list's own statement does the rest, with the reader's rights. */
@Injectable()
export class Narrowing extends SegmentSource {
  constructor(private readonly database: Database) {
    super();
  }

  async listOf(actor: Actor, id: string, em?: EntityManager): Promise<'organisations' | 'persons'> {
    return (await this.seen(actor, id, em)).list;
  }

  async narrowed<F extends Narrowable>(
    actor: Actor,
    list: string,
    parameters: F,
    em?: EntityManager,
  ): Promise<Narrowed<F>> {
    const { segment: id, ...asked } = parameters;
    if (id === undefined) return { asked };
    const found = await this.seen(actor, id, em);
    if (found.list !== list) throw wrong(unknownSegment('/segment'));
    const { name, version, columns, sort } = found;
    const { filters, faults } = readSegment(found.list, found);
    if (faults.length > 0) {
      const places = faults.map(({ pointer }) => pointer.replace('/filters/', '')).join(', ');
      throw wrong(segmentOutdated('/segment', { name, places, id }));
    }
    const isTable = (parameters.format ?? '') in tableFormats;
    return {
      asked: {
        ...asked,
        sort: parameters.sort ?? sort ?? undefined,
        columns: parameters.columns ?? (isTable && columns.length > 0 ? columns : undefined),
        segment: { id, version, name, filters: unsaid(filters) },
      },
      segment: filters as F,
    };
  }

  private async seen(actor: Actor, id: string, em?: EntityManager) {
    const found = scopeOf(actor, 'segment.read').all ? await this.find(id, em) : null;
    if (found === null) throw wrong(unknownSegment('/segment'));
    return found;
  }

  private async find(
    id: string,
    em?: EntityManager,
  ): Promise<(SegmentResponse & { columns: string[] }) | null> {
    const { text, values } = oneSegment(id);
    const [row] = await this.database.read<{ json: string }>(text, values, em);
    return row ? (JSON.parse(row.json) as SegmentResponse & { columns: string[] }) : null;
  }
}

function wrong(error: FieldError) {
  return parametersInvalid({}, { errors: [{ ...error, parameter: 'segment' }] });
}
