import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { requireSound } from '../common/problems.js';
import { lockRecord, recordsWhere } from '../database/editable-record.js';
import { Membership } from '../organisations/membership.entity.js';
import { MembershipsService } from '../organisations/memberships.service.js';
import { oneMembership } from '../organisations/memberships.query.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { oneOrganisation } from '../organisations/organisations.query.js';
import { Affiliation } from '../persons/affiliation.entity.js';
import { HandOver } from '../persons/hand-over.js';
import { Person } from '../persons/person.entity.js';
import { onePerson } from '../persons/persons.query.js';
import type { ClosureRequest, DepartureRequest, EndMembershipRequest } from './dto/leaving.request.js';
import { leavesNothing } from './leaving.errors.js';
import { endsOf, type Ends, type Leaver } from './leavings.sql.js';

/**
 * A membership ends, an organisation closes, a person goes: everything that hangs on it is handed over in the same
 * transaction, or nothing ends (domain.md, rule 3). Days are the alliance's.
 */
@Injectable()
export class LeavingService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly memberships: MembershipsService,
    private readonly handOver: HandOver,
  ) {}

  /**
   * Any state but ended → ended, now or on a day ahead; affiliations stay, but nobody speaks for the organisation any
   * more. Needs membership.write.
   * @throws not_found, not_allowed, fields_not_allowed, version_stale, content_invalid, step_not_open, hand_over_missing
   */
  endMembership(change: Change<EndMembershipRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const current = await lockRecord(em, Membership, id);
      requireRight(change.actor, 'membership.write');
      this.handOver.refuse(change);
      const content = await this.writes.accept(em, change, current);
      await this.memberships.end(em, change, current, content);
      await this.settle(em, change, { organisationId: current.organisationId }, content);
      return this.reads.one(oneMembership(change.actor, id, this.writes.clock.today()), em);
    });
  }

  /**
   * The organisation is no more: its membership ends, and so does every affiliation with it. Needs leaving.manage.
   * @throws not_found, not_allowed, version_stale, content_invalid, hand_over_missing with the reasons by person
   */
  close(change: Change<ClosureRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const current = await lockRecord(em, Organisation, id);
      requireRight(change.actor, 'leaving.manage');
      const content = await this.writes.accept(em, change, current);
      const [open] = await recordsWhere(
        em,
        Membership,
        `organisation_id = $1 AND coalesce(ended_on, 'infinity') > $2::date FOR UPDATE`,
        [id, content.endedOn ?? this.writes.clock.today()],
      );
      if (open) await this.memberships.end(em, change, open, content);
      const ends = await this.settle(em, change, { organisationId: id }, content);
      await this.endAll(em, change, ends, content.endedOn);
      await this.writes.update(em, change, Organisation, current, {}, 'closed');
      return this.reads.one(oneOrganisation(change.actor, id, this.writes.clock.today()), em);
    });
  }

  /**
   * The person works for nobody any more from that day on. Needs leaving.manage.
   * @throws not_found, not_allowed, version_stale, content_invalid, hand_over_missing
   */
  depart(change: Change<DepartureRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const current = await lockRecord(em, Person, id);
      requireRight(change.actor, 'leaving.manage');
      const { endDate: endedOn, ...content } = await this.writes.accept(em, change, current);
      const ends = await this.settle(em, change, { personId: id }, { ...content, endedOn });
      await this.endAll(em, change, ends, endedOn);
      await this.writes.update(em, change, Person, current, {}, 'left');
      return this.reads.one(onePerson(change.actor, id, this.writes.clock.today()), em);
    });
  }

  /** Hands over what is left behind. @throws hand_over_missing, content_invalid, fields_not_allowed */
  private async settle<T extends object>(
    em: EntityManager,
    change: Change<T>,
    leaver: Leaver,
    { endedOn, handOver = {}, persons = [] }: EndMembershipRequest,
  ): Promise<Ends> {
    const today = this.writes.clock.today();
    const endDate = endedOn ?? today;
    const from = endDate > today ? endDate : today;
    const withOrganisation = 'organisationId' in leaver;
    const ends = await endsOf(em, leaver, { endDate, from, withOrganisation });
    requireSound(
      persons.flatMap(({ personId }, index) =>
        ends.leavings.some((one) => one.personId === personId)
          ? []
          : [leavesNothing(`/persons/${index}/personId`)],
      ),
    );
    const leavers = ends.leavings.map(({ personId }) => personId);
    const organisation =
      'organisationId' in leaver ? { ...leaver, personIds: leavers, endDate, from } : undefined;
    const together = { leavings: ends.leavings, organisation };
    await this.handOver.settleAll(em, change, together, { handOver, persons });
    return ends;
  }

  /** What has not begun by then never does. */
  private async endAll<T extends object>(
    em: EntityManager,
    change: Change<T>,
    { affiliationIds }: Ends,
    endedOn = this.writes.clock.today(),
  ): Promise<void> {
    const records = await recordsWhere(em, Affiliation, 'id = ANY($1::uuid[])', [affiliationIds]);
    const ending = records.map((current) => ({
      current,
      fields: { endDate: endedOn > current.startDate ? endedOn : current.startDate },
    }));
    await this.writes.updateAll(em, change, Affiliation, ending);
  }
}
