import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { accountOf, runsGroup } from '../access/actor.js';
import type { Permission } from '../access/policy.js';
import { scopeOf } from '../access/scope.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { notWritable, unknownReference } from '../common/field-errors.js';
import { newId } from '../common/ids.js';
import { contentInvalid, fieldsNotAllowed } from '../common/problems.js';
import { lockRecord } from '../database/editable-record.js';
import type { Affiliation } from './affiliation.entity.js';
import type { HandOverRequest } from './dto/affiliation.request.js';
import { reasonsOf } from './hand-over-reasons.js';
import { type Hanging, hangingOn } from './hanging.query.js';
import { Person } from './person.entity.js';
import { handOverMissing, handOverToSamePerson } from './persons.errors.js';

/** What each kind of hand-over changes, and thus needs: more than the right to end an affiliation. */
const neededFor: Readonly<Record<keyof HandOverRequest, Permission>> = {
  endSeats: 'seat.write',
  actionItemsTo: 'actionItem.write',
  withdrawFromMeetings: 'rsvp.write',
};

/** "Nobody leaves a gap" (domain.md, rule 3), for the end of an affiliation. */
@Injectable()
export class HandOver {
  constructor(private readonly writes: Writes) {}

  /** @throws fields_not_allowed where the content hands over what the actor could not change directly */
  refuse<T extends object>(change: Change<T>): void {
    const raw = change.raw['handOver'];
    if (typeof raw !== 'object' || raw === null) return;
    const refused = Object.entries(neededFor)
      .filter(([field, permission]) => Object.hasOwn(raw, field) && !scopeOf(change.actor, permission).all)
      .map(([field]) => notWritable(`/handOver/${field}`));
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
    // A new seat, task or participation refers to the person, so it waits until this is decided.
    await lockRecord(em, Person, affiliation.personId);
    await this.requireReceiver(em, affiliation, handOver);
    const hanging = await hangingOn(em, affiliation, endDate > today ? endDate : today);
    const appointed = hanging.seats.some(({ role }) => runsGroup(role));
    if (handOver.endSeats && appointed && !scopeOf(change.actor, 'seat.appoint').all) {
      throw fieldsNotAllowed({}, { errors: [notWritable('/handOver/endSeats')] });
    }
    const reasons = reasonsOf(change.actor, affiliation, hanging, handOver);
    if (reasons.length > 0) throw handOverMissing({}, { members: { reasons } });
    await this.passOn(em, change, affiliation, hanging, handOver);
    await this.withdraw(em, change, affiliation, hanging);
    await this.endSeats(em, change, hanging, endDate);
  }

  private async requireReceiver(
    em: EntityManager,
    { personId }: Affiliation,
    { actionItemsTo }: HandOverRequest,
  ): Promise<void> {
    if (actionItemsTo === undefined) return;
    const pointer = '/handOver/actionItemsTo';
    if (actionItemsTo === personId) throw contentInvalid(handOverToSamePerson(pointer));
    if (!(await em.existsBy(Person, { id: actionItemsTo }))) {
      throw contentInvalid(unknownReference(pointer));
    }
  }

  private async endSeats<T extends object>(
    em: EntityManager,
    change: Change<T>,
    { seats }: Hanging,
    endDate: string,
  ): Promise<void> {
    for (const seat of seats) {
      // One that had not begun by then never counts: it ends on the day on which it starts.
      const end = endDate > seat.startDate ? endDate : seat.startDate;
      await em.query(`UPDATE seat SET end_date = $2, version = version + 1, updated_at = $3 WHERE id = $1`, [
        seat.id,
        end,
        this.writes.clock.now(),
      ]);
      await this.writes.audit(em, change, {
        action: 'ended',
        type: 'seat',
        id: seat.id,
        before: { endDate: seat.endDate },
        after: { endDate: end },
      });
    }
  }

  private async passOn<T extends object>(
    em: EntityManager,
    change: Change<T>,
    { personId }: Affiliation,
    { actionItems }: Hanging,
    { actionItemsTo }: HandOverRequest,
  ): Promise<void> {
    const now = this.writes.clock.now();
    for (const { id } of actionItems) {
      await em.query(
        `UPDATE action_item SET responsible_person_id = $2, version = version + 1, updated_at = $3 WHERE id = $1`,
        [id, actionItemsTo, now],
      );
      await em.query(
        `INSERT INTO action_item_entry (id, action_item_id, kind, changes, actor_kind, actor_id, created_at)
         VALUES ($1, $2, 'changed', $3::jsonb, $4, $5, $6)`,
        [
          newId(),
          id,
          JSON.stringify({ responsiblePersonId: { before: personId, after: actionItemsTo } }),
          change.actor.kind,
          change.actor.id,
          now,
        ],
      );
      await this.writes.audit(em, change, {
        action: 'changed',
        type: 'action_item',
        id,
        before: { responsiblePersonId: personId },
        after: { responsiblePersonId: actionItemsTo },
      });
    }
  }

  private async withdraw<T extends object>(
    em: EntityManager,
    change: Change<T>,
    { personId }: Affiliation,
    { participations }: Hanging,
  ): Promise<void> {
    const now = this.writes.clock.now();
    const recordedBy = accountOf(change.actor);
    for (const { id, meetingId, invited, rsvp } of participations) {
      if (!invited) {
        await em.query(`DELETE FROM participation WHERE id = $1`, [id]);
        await this.writes.audit(em, change, {
          action: 'removed',
          type: 'participation',
          id,
          before: { meetingId, personId },
          after: { meetingId: null, personId: null },
        });
        continue;
      }
      await em.query(
        `UPDATE participation SET rsvp = 'declined', rsvp_at = $2, rsvp_recorded_by = $3, version = version + 1,
           updated_at = $2 WHERE id = $1`,
        [id, now, recordedBy],
      );
      await this.writes.audit(em, change, {
        action: 'changed',
        type: 'participation',
        id,
        before: { rsvp },
        after: { rsvp: 'declined' },
      });
    }
  }
}
