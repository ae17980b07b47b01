import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { contentInvalid, requireSound } from '../common/problems.js';
import { lockRecord, recordsWhere } from '../database/editable-record.js';
import type { OwnFieldFilters } from './dto/own-field.filters.js';
import type { CreateOwnFieldRequest, PatchOwnFieldRequest } from './dto/own-field.request.js';
import { choicesFrom, nameFaults } from './own-field-content.js';
import { keyFor } from './own-field-key.js';
import { OwnField } from './own-field.entity.js';
import { MOST_FIELDS, type OwnFieldSubject } from './own-field-types.js';
import { keyNeeded, ownFieldInUse, ownFieldsFull } from './own-fields.errors.js';
import { countValues, listOwnFields, oneOwnField } from './own-fields.query.js';

/** Fields that an alliance makes for itself; what stands in them is part of its organisations and persons. */
@Injectable()
export class OwnFieldsService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  /** Those whose values the actor may read, all of them on one page. Needs ownField.read. */
  list(actor: Actor, filters: OwnFieldFilters): Promise<Answer> {
    return this.reads.page(listOwnFields(actor, filters), { limit: 2 * MOST_FIELDS });
  }

  /** Needs ownField.read, and that the actor may read its values. @throws not_found */
  one(actor: Actor, id: string, em?: EntityManager): Promise<Answer> {
    return this.reads.one(oneOwnField(actor, id), em);
  }

  /** Needs ownField.manage. @throws content_invalid, own_fields_full */
  create(change: Change<CreateOwnFieldRequest>): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      requireRight(change.actor, 'ownField.manage');
      const { key: given, choices: chosen = [], ...content } = await this.writes.accept(em, change);
      const { subject, name, type } = content;
      const others = await this.lockAll(em, subject);
      if (others.length >= MOST_FIELDS) throw ownFieldsFull({ most: MOST_FIELDS });
      const key = given ?? keyFor(name.de);
      if (key === null) throw contentInvalid(keyNeeded('/key'));
      const { choices, faults } = choicesFrom(type, chosen);
      requireSound([
        ...nameFaults(
          subject,
          name,
          others.map((other) => other.name),
        ),
        ...faults,
      ]);
      const last = Math.max(0, ...others.map(({ position }) => position));
      const position = content.position ?? Math.min(last + 1, 1000);
      const id = await this.writes.insert(em, change, OwnField, { ...content, key, choices, position });
      return this.one(change.actor, id, em);
    });
  }

  /** Needs ownField.manage. @throws not_found, version_stale, content_invalid */
  patch(change: Change<PatchOwnFieldRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const { current, others } = await this.locked(em, change, id);
      const {
        name: called,
        choices: chosen,
        retired,
        ...content
      } = await this.writes.accept(em, change, current);
      const name = { ...current.name, ...called };
      const { choices, faults } = choicesFrom(current.type, chosen ?? current.choices);
      const isRenamed = called === undefined ? [] : nameFaults(current.subject, name, others);
      requireSound([...isRenamed, ...faults]);
      const now = this.writes.clock.now();
      const fields = {
        ...content,
        name,
        choices: chosen === undefined ? undefined : choices,
        retiredAt: retired === undefined ? undefined : retired ? (current.retiredAt ?? now) : null,
      };
      await this.writes.update(em, change, OwnField, current, fields);
      return this.one(change.actor, id, em);
    });
  }

  /** Needs ownField.manage. @throws not_found, version_stale, own_field_in_use with how many records have a value */
  async remove(change: Change, id: string): Promise<void> {
    await this.writes.run(change, async (em) => {
      const { current } = await this.locked(em, change, id);
      await this.writes.accept(em, change, current);
      const [count] = await em.query<[{ values: number }]>(countValues[current.subject], [current.key]);
      if (count.values > 0) throw ownFieldInUse({ ...count }, { members: { ...count } });
      await this.writes.removeAll(em, change, OwnField, [current]);
      return new Answer('');
    });
  }

  private async locked<T extends object>(em: EntityManager, { actor }: Change<T>, id: string) {
    const { subject } = await lockRecord(em, OwnField, id);
    requireRight(actor, 'ownField.manage');
    const all = await this.lockAll(em, subject);
    const current = all.find((one) => one.id === id) as OwnField;
    return { current, others: all.filter((one) => one !== current).map(({ name }) => name) };
  }

  /** All of a subject. Two at once could take the same name, or be one too many; records are written meanwhile. */
  private async lockAll(em: EntityManager, subject: OwnFieldSubject): Promise<OwnField[]> {
    await em.query('LOCK TABLE own_field IN SHARE ROW EXCLUSIVE MODE');
    return recordsWhere(em, OwnField, 'subject = $1', [subject]);
  }
}
