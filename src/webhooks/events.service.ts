import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import type { Answer } from '../common/answer.js';
import { Clock } from '../common/clock.js';
import { unknownReference } from '../common/field-errors.js';
import { parametersInvalid } from '../common/problems.js';
import { Database } from '../database/database.js';
import { ChangeEvents } from './change-events.js';
import { listEvents } from './change-events.query.js';
import type { EventFilters } from './dto/event.filters.js';

/** What changed, for who asks; each as far as it may read what changed. */
@Injectable()
export class EventsService {
  constructor(
    private readonly reads: Reads,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: ChangeEvents,
  ) {}

  /** Needs event.read. @throws parameters_invalid where there is no event to go on after */
  async list(actor: Actor, filters: EventFilters): Promise<Answer> {
    await this.events.bringUpToDate();
    if (filters.after !== undefined) await this.requireEvent(filters.after);
    return this.reads.page(listEvents(actor, filters, this.clock.today()), filters);
  }

  private async requireEvent(id: string): Promise<void> {
    const found = await this.database.read('SELECT FROM change_event ce WHERE ce.id = $1', [id]);
    if (found.length === 0)
      throw parametersInvalid({}, { errors: [{ ...unknownReference('/after'), parameter: 'after' }] });
  }
}
