import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../database/database.js';
import { JobWorker, type JobRun } from './job-worker.js';

/** A line of the audit trail, as who hears of it needs it. */
export interface HeardChange {
  readonly id: string;
  /** A verb of the domain: created, changed, removed, invited … */
  readonly action: string;
  /** The record's table. */
  readonly type: string;
  readonly recordId: string;
  readonly fields: readonly string[];
  /** Who did it. */
  readonly actor: { readonly kind: string; readonly id: string | null };
}

/** Does in the transaction what follows from changes. It must be right whenever it comes, and however often. */
type ChangeListener = (em: EntityManager, changes: readonly HeardChange[]) => Promise<void>;

/**
 * Who wants to know what was changed. Every line of the audit trail becomes a job in its own transaction, by a trigger of the
 * database (migration 0031); what all listeners do with those that wait is one transaction, in which the jobs end.
 */
@Injectable()
export class Changes implements OnModuleInit {
  private readonly listeners: { types: readonly string[]; listener: ChangeListener }[] = [];

  constructor(
    private readonly database: Database,
    private readonly worker: JobWorker,
  ) {}

  onModuleInit(): void {
    this.worker.handleTogether<{ events: string[] }>('change', (run) => this.hearOf(run));
  }

  /** @param types tables of the records whose changes it wants to hear of */
  listen(types: readonly string[], listener: ChangeListener): void {
    this.listeners.push({ types, listener });
  }

  private async hearOf({ data, done }: JobRun<readonly { events: string[] }[]>): Promise<void> {
    await this.database.transaction(async (em) => {
      const changes = await this.database.read<HeardChange>(
        `SELECT e.id, e.action, e.record_type AS type, e.record_id AS "recordId", e.fields,
           json_build_object('kind', e.actor_kind, 'id', e.actor_id) AS actor
         FROM audit_event e WHERE e.id = ANY($1::uuid[]) ORDER BY e.id`,
        [data.flatMap(({ events }) => events)],
        em,
      );
      for (const { types, listener } of this.listeners) {
        const heard = changes.filter(({ type }) => types.includes(type));
        if (heard.length > 0) await listener(em, heard);
      }
      await done(em);
    });
  }
}
