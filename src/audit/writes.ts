import { Injectable } from '@nestjs/common';
import type { EntityManager, EntityTarget } from 'typeorm';
import { Answer, versionsIn } from '../common/answer.js';
import { Clock } from '../common/clock.js';
import { newId } from '../common/ids.js';
import type { Problem } from '../common/problem.js';
import { idempotencyKeyReused, preconditionRequired, versionStale } from '../common/problems.js';
import { Values } from '../database/statements.js';
import { Database } from '../database/database.js';
import {
  type Changing,
  type EditableRecord,
  type Fields,
  insertSql,
  updateSql,
} from '../database/editable-record.js';
import { audit, type AuditedRecord, auditSql, type ChangedBy } from './audit.js';
import type { Change } from './change.js';

/** How long a repeated request gets the first answer again. */
const REPEAT_HOURS = 24;

/** Leaves the transaction of a repeated request; nothing of it is kept. */
class Repeated extends Error {
  constructor(readonly answer: Answer) {
    super('repeated');
  }
}

/** What every write goes through: one transaction, one order of refusals, one audit trail. */
@Injectable()
export class Writes {
  constructor(
    private readonly database: Database,
    readonly clock: Clock,
  ) {}

  /**
   * Runs one use case as one transaction and gives its answer. Where the request carries an Idempotency-Key,
   * the answer is kept in that same transaction: either both are there afterwards or neither.
   */
  async run<T extends object>(
    change: Change<T>,
    work: (em: EntityManager) => Promise<Answer>,
  ): Promise<Answer> {
    try {
      return await this.database.transaction(async (em) => {
        const answer = await work(em);
        await this.keepAnswer(em, change, answer);
        return answer;
      });
    } catch (error) {
      if (error instanceof Repeated) return error.answer;
      throw error;
    }
  }

  /**
   * Call it once the record was found and the actor may change it; then, in this order: a repeated request is
   * answered, the version compared, the content checked.
   * @param current the record that is changed; leave it out where one is made
   * @param read gives it as the actor may read it: who knew another version is shown this one, to merge with it
   * @throws idempotency_key_reused, busy, precondition_required, version_stale, content_invalid
   */
  async accept<T extends object>(
    em: EntityManager,
    change: Change<T>,
    current?: { version: number },
    read?: () => Promise<Answer>,
  ): Promise<T> {
    await this.answerRepeated(em, change);
    if (current && !namesVersion(change.request.ifMatch, current.version)) {
      throw await staleFor(current.version, read);
    }
    return change.content();
  }

  /**
   * Makes a record, with its audit event. Fields that are undefined take the column's default.
   * @param withoutValues fields that the audit trail only names (AuditedRecord)
   * @returns its id
   */
  async insert<T extends object, R extends EditableRecord>(
    em: EntityManager,
    change: Change<T>,
    entity: EntityTarget<R>,
    fields: Fields<R> & { id?: string },
    withoutValues: readonly string[] = [],
  ): Promise<string> {
    const [id] = await this.insertAll(em, change, entity, [fields], withoutValues);
    return id as string;
  }

  /** As `insert`, for several, in one statement; a field that only some of them have is null in the others. @returns their ids, in order */
  async insertAll<T extends object, R extends EditableRecord>(
    em: EntityManager,
    change: Change<T>,
    entity: EntityTarget<R>,
    all: readonly (Fields<R> & { id?: string })[],
    withoutValues: readonly string[] = [],
  ): Promise<string[]> {
    if (all.length === 0) return [];
    const by = this.by(change);
    const values = new Values();
    const records = all.map((fields) => ({ ...fields, id: fields.id ?? newId() }));
    const written = insertSql(em, entity, records, by.at, values);
    const type = recordTypeOf(em, entity);
    const events = records.map(({ id, ...after }) => ({ action: 'created', type, id, withoutValues, after }));
    await em.query(`WITH written AS (${written}), ${auditSql(by, events, values)} SELECT 1`, values.list);
    return records.map(({ id }) => id);
  }

  /**
   * Changes these fields of the version that was read, with the audit event; undefined ones stay as they are.
   * @param action what the audit trail calls it
   * @param withoutValues fields that the audit trail only names (AuditedRecord)
   * @throws version_stale where somebody else changed the record meanwhile
   */
  async update<T extends object, R extends EditableRecord>(
    em: EntityManager,
    change: Change<T>,
    entity: EntityTarget<R>,
    current: R,
    fields: Fields<R>,
    action = 'changed',
    withoutValues: readonly string[] = [],
  ): Promise<void> {
    await this.updateAll(em, change, entity, [{ current, fields, action }], withoutValues);
  }

  /** As `update`, for several records, each once, in one statement. @throws version_stale */
  async updateAll<T extends object, R extends EditableRecord>(
    em: EntityManager,
    change: Change<T>,
    entity: EntityTarget<R>,
    all: readonly (Changing<R> & { action?: string })[],
    withoutValues: readonly string[] = [],
  ): Promise<void> {
    if (all.length === 0) return;
    const by = this.by(change);
    const values = new Values();
    const written = updateSql(em, entity, all, by.at, values);
    const type = recordTypeOf(em, entity);
    const events = all.map(({ current, fields, action = 'changed' }) => ({
      action,
      type,
      id: current.id,
      withoutValues,
      before: { ...(current as object) },
      after: { ...fields },
    }));
    const rows: unknown[] = await em.query(
      `WITH written AS (${written}), ${auditSql(by, events, values)} SELECT id FROM written`,
      values.list,
    );
    if (rows.length !== all.length) throw versionStale();
  }

  /**
   * Takes locked records away; the audit trail keeps what they said.
   * @param withoutValues save these fields, which it only names
   */
  async removeAll<T extends object, R extends EditableRecord>(
    em: EntityManager,
    change: Change<T>,
    entity: EntityTarget<R>,
    records: readonly R[],
    withoutValues: readonly string[] = [],
  ): Promise<void> {
    if (records.length === 0) return;
    const values = new Values();
    const type = recordTypeOf(em, entity);
    const events = records.map(({ id, ...said }) => ({
      action: 'removed',
      type,
      id,
      withoutValues,
      before: said,
      after: Object.fromEntries(Object.keys(said).map((field) => [field, null])),
    }));
    const ids = values.add(records.map(({ id }) => id));
    await em.query(
      `WITH gone AS (DELETE FROM ${type} WHERE id = ANY(${ids}::uuid[])), ${auditSql(this.by(change), events, values)}
       SELECT 1`,
      values.list,
    );
  }

  /** Writes an audit event for this change; for what is written otherwise than by `insert` and `update`. */
  async audit<T extends object>(em: EntityManager, change: Change<T>, record: AuditedRecord): Promise<void> {
    await audit(em, this.by(change), record);
  }

  private by<T extends object>(change: Change<T>): ChangedBy {
    return { actor: change.actor, requestId: change.request.id, at: this.clock.now() };
  }

  private async answerRepeated<T extends object>(em: EntityManager, change: Change<T>): Promise<void> {
    const { idempotencyKey, route } = change.request;
    if (idempotencyKey === null) return;
    const now = this.clock.now();
    const expired = new Date(now.getTime() - REPEAT_HOURS * 3_600_000);
    const actor = `${change.actor.kind}:${change.actor.id}`;
    await em.query(
      `DELETE FROM idempotency_key WHERE (actor, route, key) IN (
         SELECT actor, route, key FROM idempotency_key WHERE created_at < $1 ORDER BY created_at LIMIT 100 FOR UPDATE SKIP LOCKED)`,
      [expired],
    );
    // Waits here while another request with the same key is under way.
    const taken: unknown[] = await em.query(
      `INSERT INTO idempotency_key (actor, route, key, body_hash, answer, created_at)
       VALUES ($1, $2, $3, $4, '', $5) ON CONFLICT DO NOTHING RETURNING key`,
      [actor, route, idempotencyKey, change.hash(), now],
    );
    if (taken.length > 0) return;
    const [kept]: { body_hash: Buffer; answer: string }[] = await em.query(
      `SELECT body_hash, answer FROM idempotency_key WHERE actor = $1 AND route = $2 AND key = $3`,
      [actor, route, idempotencyKey],
    );
    if (!kept?.body_hash.equals(change.hash())) throw idempotencyKeyReused();
    const { json, version, id } = JSON.parse(kept.answer) as Answer;
    throw new Repeated(new Answer(json, version, id));
  }

  private async keepAnswer<T extends object>(
    em: EntityManager,
    change: Change<T>,
    answer: Answer,
  ): Promise<void> {
    const { idempotencyKey, route } = change.request;
    if (idempotencyKey === null) return;
    await em.query(`UPDATE idempotency_key SET answer = $4 WHERE actor = $1 AND route = $2 AND key = $3`, [
      `${change.actor.kind}:${change.actor.id}`,
      route,
      idempotencyKey,
      JSON.stringify(answer),
    ]);
  }
}

/** What the audit trail calls a kind of record: its table. */
function recordTypeOf<R extends EditableRecord>(em: EntityManager, entity: EntityTarget<R>): string {
  return em.connection.getMetadata(entity).tableName;
}

/** Whether If-Match names this version. @throws precondition_required where it names none */
function namesVersion(ifMatch: string | null, version: number): boolean {
  if (ifMatch === null || ifMatch.trim() === '*') throw preconditionRequired();
  return versionsIn(ifMatch).includes(version);
}

/** version_stale with the current tag and, where the record can be read, the record. */
async function staleFor(version: number, read?: () => Promise<Answer>): Promise<Problem> {
  const answer = await read?.();
  if (!answer) return versionStale({}, { headers: { etag: `"${version}-"` } });
  const members = { current: JSON.parse(answer.json) as unknown };
  return versionStale({}, { headers: { etag: answer.etag() }, members });
}
