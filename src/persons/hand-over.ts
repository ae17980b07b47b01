import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { scopeOf } from '../access/scope.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { notWritable } from '../common/field-errors.js';
import { fieldsNotAllowed } from '../common/problems.js';
import { lockRecord } from '../database/editable-record.js';
import type { Hanging, HandOver as Rule, Leaving } from '../records/hand-over.js';
import { Records } from '../records/records.js';
import { affiliationCounts } from './affiliation-counts.sql.js';
import type { Affiliation } from './affiliation.entity.js';
import type { HandOverRequest } from './dto/affiliation.request.js';
import { Person } from './person.entity.js';
import { handOverMissing } from './persons.errors.js';

/** What hangs on the affiliation of one kind of record, and how it is handed over: undefined where it is not. */
interface Hangs {
  rule: Rule;
  rows: Hanging[];
  given: unknown;
}

/** "Nobody leaves a gap" (domain.md, rule 3), for the end of an affiliation: what hangs on it, its owners know. */
@Injectable()
export class HandOver {
  constructor(
    private readonly writes: Writes,
    private readonly records: Records,
  ) {}

  /** @throws fields_not_allowed where the content hands over what the actor could not change directly */
  refuse<T extends object>(change: Change<T>): void {
    const raw = change.raw['handOver'];
    if (typeof raw !== 'object' || raw === null) return;
    const refused = this.records
      .handOvers()
      .filter(({ field, needs }) => Object.hasOwn(raw, field) && !scopeOf(change.actor, needs).all)
      .map(({ field }) => notWritable(`/handOver/${field}`));
    if (refused.length > 0) throw fieldsNotAllowed({}, { errors: refused });
  }

  /**
   * Hands over what hangs on the affiliation from its new end on; where that has come already, from today on.
   * @param endDate first day that no longer counts
   * @throws hand_over_missing naming what is not handed over, fields_not_allowed, content_invalid
   */
  async settle<T extends object>(
    em: EntityManager,
    change: Change<T>,
    affiliation: Affiliation,
    endDate: string,
    handOver: HandOverRequest,
  ): Promise<void> {
    const today = this.writes.clock.today();
    const { id: affiliationId, personId, organisationId } = affiliation;
    const from = endDate > today ? endDate : today;
    const leaving = { affiliationId, personId, organisationId, endDate, from };
    // A new seat, task or participation refers to the person, so it waits until this is decided.
    await lockRecord(em, Person, personId);
    // What never counted keeps nobody in a seat or a meeting.
    const leavesNothing = affiliation.confirmedAt === null || (await worksThereStill(em, leaving));
    const all: Hangs[] = [];
    for (const rule of this.records.handOvers()) {
      const given = (handOver as Readonly<Record<string, unknown>>)[rule.field] || undefined;
      const rows = leavesNothing ? [] : await rule.hanging(em, leaving);
      if (given !== undefined) await rule.check?.(em, change.actor, given, rows, leaving);
      all.push({ rule, rows, given });
    }
    const reasons = all
      .filter(({ given }) => given === undefined)
      .flatMap((one) => reasonsOf(change, one, leaving));
    if (reasons.length > 0) throw handOverMissing({}, { members: { reasons } });
    for (const { rule, rows, given } of all) {
      await rule.settle(em, this.writes, change, rows, given, leaving);
    }
  }
}

/** Whether only the function changes: by another affiliation the person still speaks for the organisation. */
async function worksThereStill(em: EntityManager, leaving: Leaving): Promise<boolean> {
  const { affiliationId, personId, organisationId, from } = leaving;
  const others: unknown[] = await em.query(
    `SELECT FROM affiliation af WHERE af.person_id = $1 AND af.organisation_id = $2 AND af.id <> $3
       AND ${affiliationCounts('$4::date')}`,
    [personId, organisationId, affiliationId, from],
  );
  return others.length > 0;
}

/** What is not handed over. A record that the actor may not read is counted, but not named. */
function reasonsOf<T extends object>(
  { actor }: Change<T>,
  { rule, rows }: Hangs,
  leaving: Leaving,
): object[] {
  const { reason: code } = rule;
  return rows.map((row) =>
    rule.isSeenBy(actor, row, leaving) ? { code, recordType: code, recordId: row.recordId } : { code },
  );
}
