import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../database/database.js';

/** Of the lock under which positions are given; no other part of the application takes it. */
const LOCK = 4_536;
const AT_ONCE = 5_000;

/**
 * What happened, in an order that a reader may go on from. The trigger numbers events as they are written, but what was written
 * first may be committed last: a reader that went on from the highest number seen would miss it. So positions are given
 * afterwards, by whoever wants to read, one at a time: what is not committed yet gets a later one. Of one record no change
 * comes before an earlier one, since the later was written after the earlier had been committed.
 */
@Injectable()
export class ChangeEvents {
  constructor(private readonly database: Database) {}

  /** Gives every event that is committed its position. @param em the transaction to do it in; else in one of its own */
  async bringUpToDate(em?: EntityManager): Promise<void> {
    const waits = () =>
      this.database.read('SELECT FROM change_event ce WHERE ce.position IS NULL LIMIT 1', [], em);
    while ((await waits()).length > 0) {
      if (em) await this.givePositions(em);
      else await this.database.transaction((own) => this.givePositions(own));
    }
  }

  private async givePositions(em: EntityManager): Promise<void> {
    await em.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    // A statement of its own: it sees what the one before had committed when it gave the lock back.
    await em.query(
      `UPDATE change_event ce SET position = last.position + waits.n
       FROM (SELECT coalesce(max(last_ce.position), 0) AS position FROM change_event last_ce) last,
         (SELECT first.id, (row_number() OVER (ORDER BY first.written))::integer AS n
          FROM (SELECT waiting_ce.id, waiting_ce.written FROM change_event waiting_ce WHERE waiting_ce.position IS NULL
            ORDER BY waiting_ce.written LIMIT ${AT_ONCE}) first) waits
       WHERE ce.id = waits.id`,
    );
  }
}
