import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { scopeOf } from '../access/scope.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { notWritable, unknownReference } from '../common/field-errors.js';
import { contentInvalid, fieldsNotAllowed } from '../common/problems.js';
import { lockRecord } from '../database/editable-record.js';
import type { Hanging, HandOver as Rule, Leaving, OrganisationLeaving } from '../records/hand-over.js';
import { Records } from '../records/records.js';
import { affiliationCounts } from './affiliation-counts.sql.js';
import type { Affiliation } from './affiliation.entity.js';
import type { HandOverRequest } from './dto/affiliation.request.js';
import { Person } from './person.entity.js';
import { handOverMissing, handOverToSamePerson } from './persons.errors.js';

/** What hangs on one who leaves, of one kind of record, and how it is handed over: undefined where it is not. */
interface Hangs {
  rule: Pick<Rule, 'field'>;
  rows: Hanging[];
  given: unknown;
  reasons: object[];
  settle: () => Promise<void>;
}

/** How it is to be handed over, and where the content says it. */
type Asked = readonly [pointer: string, handOver: HandOverRequest];

/** Who leaves together: persons, and the organisation for which they spoke where that one leaves too. */
export interface LeavingTogether {
  readonly leavings: readonly Leaving[];
  readonly organisation?: OrganisationLeaving;
}

/** What of it is handed over how: for all who leave, and for some otherwise. */
export interface HandOvers {
  readonly handOver: HandOverRequest;
  readonly persons: readonly { personId: string; handOver: HandOverRequest }[];
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
    const all = handOversIn(change.raw);
    const rules = this.records.handOvers().filter(({ needs }) => !scopeOf(change.actor, needs).all);
    const refused = all.flatMap(([pointer, raw]) =>
      rules
        .filter(({ field }) => Object.hasOwn(raw, field))
        .map(({ field }) => notWritable(`${pointer}/${field}`)),
    );
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
    const { id, personId, organisationId } = affiliation;
    const from = endDate > today ? endDate : today;
    // A new seat, task or participation refers to the person, so it waits until this is decided.
    await lockRecord(em, Person, personId);
    // What never counted keeps nobody in a seat or a meeting.
    const ends = { affiliationIds: [id], personId, organisationId, endDate, from };
    const { there, anywhere } = await worksStill(em, ends);
    const leaving = { ...ends, isLast: !anywhere, withOrganisation: false };
    const leavesNothing = affiliation.confirmedAt === null || there;
    const all: Hangs[] = [];
    for (const rule of this.records.handOvers()) {
      const rows = leavesNothing ? [] : await rule.hanging(em, leaving);
      all.push(this.hangs(em, change, { rule, rows, leaving, handOver }));
    }
    await this.settleEach(em, change, all, [['/handOver', handOver]], [personId]);
  }

  /**
   * The same where several leave together, or an organisation with all who speak for it: nothing of it, or everything.
   * Each reason says whose it is.
   * @param persons of whom it is said otherwise than in `handOver`
   * @throws hand_over_missing naming what is not handed over, fields_not_allowed, content_invalid
   */
  async settleAll<T extends object>(
    em: EntityManager,
    change: Change<T>,
    { leavings, organisation }: LeavingTogether,
    { handOver, persons }: HandOvers,
  ): Promise<void> {
    const leavers = [...new Set(leavings.map(({ personId }) => personId))].sort();
    for (const personId of leavers) await lockRecord(em, Person, personId);
    const own = new Map(persons.map((one) => [one.personId, one.handOver]));
    const all: Hangs[] = [];
    for (const rule of this.records.handOvers()) {
      // What somebody leaves with two organisations at once is left once.
      const found = new Set<string>();
      for (const leaving of leavings) {
        const { personId } = leaving;
        const rows = (await rule.hanging(em, leaving)).filter((row) => isNew(found, personId, row));
        const its = { ...handOver, ...own.get(personId) };
        all.push(this.hangs(em, change, { rule, rows, leaving, handOver: its, whose: { personId } }));
      }
    }
    for (const rule of organisation ? this.records.organisationHandOvers() : []) {
      const leaving = organisation as OrganisationLeaving;
      const rows = await rule.hanging(em, leaving);
      all.push(this.hangs(em, change, { rule, rows, leaving, handOver, whose: {} }));
    }
    const some = persons.map((one, index): Asked => [`/persons/${index}/handOver`, one.handOver]);
    await this.settleEach(em, change, all, [['/handOver', handOver], ...some], leavers);
  }

  private hangs<T extends object, Left>(
    em: EntityManager,
    change: Change<T>,
    one: {
      rule: Rule<Hanging, Left>;
      rows: Hanging[];
      leaving: Left;
      handOver: HandOverRequest;
      whose?: object;
    },
  ): Hangs {
    const { rule, rows, leaving, handOver, whose } = one;
    const { reason: code, recordType = code } = rule;
    const given = valueOf(handOver, rule);
    const reasons = rows.map((row) => {
      // A record that the actor may not read is counted, but not named.
      if (!rule.isSeenBy(change.actor, row, leaving)) return { code, ...whose };
      const { recordId, title } = row;
      // Of several who leave nobody has the records at hand.
      return { code, recordType, recordId, ...(whose && { ...whose, title }) };
    });
    const settle = () => rule.settle(em, this.writes, change, rows, given, leaving);
    return { rule, rows, given, reasons, settle };
  }

  /** All of it, or nothing. @throws hand_over_missing, content_invalid, fields_not_allowed */
  private async settleEach<T extends object>(
    em: EntityManager,
    { actor }: Change<T>,
    all: readonly Hangs[],
    asked: readonly Asked[],
    leavers: readonly string[],
  ): Promise<void> {
    for (const [at, handOver] of asked) {
      for (const rule of this.records.handOvers()) {
        const given = valueOf(handOver, rule);
        if (given === undefined) continue;
        const pointer = `${at}/${rule.field}`;
        if (rule.takenBy === 'person') await requireReceiver(em, given as string, leavers, pointer);
        const rows = all.filter((one) => one.rule === rule).flatMap((one) => one.rows);
        await rule.check?.(em, actor, given, rows, pointer);
      }
    }
    const reasons = all.filter(({ given }) => given === undefined).flatMap((one) => one.reasons);
    if (reasons.length > 0) throw handOverMissing({}, { members: { reasons } });
    for (const { settle } of all) await settle();
  }
}

const valueOf = (handOver: HandOverRequest, { field }: Pick<Rule, 'field'>): unknown =>
  (handOver as Readonly<Record<string, unknown>>)[field] || undefined;

/** Where unchecked content says how something is handed over: for all who leave, and for some. */
function handOversIn({
  handOver,
  persons,
}: Readonly<Record<string, unknown>>): [pointer: string, raw: object][] {
  const some: unknown[] = Array.isArray(persons) ? persons : [];
  const all: [string, unknown][] = [
    ['/handOver', handOver],
    ...some.map((one, index): [string, unknown] => [
      `/persons/${index}/handOver`,
      (one as { handOver?: unknown } | null)?.handOver,
    ]),
  ];
  return all.filter((one): one is [string, object] => typeof one[1] === 'object' && one[1] !== null);
}

/** Whoever takes something over is there and stays. @throws content_invalid */
async function requireReceiver(
  em: EntityManager,
  personId: string,
  leavers: readonly string[],
  pointer: string,
): Promise<void> {
  if (leavers.includes(personId)) throw contentInvalid(handOverToSamePerson(pointer));
  if (!(await em.existsBy(Person, { id: personId }))) throw contentInvalid(unknownReference(pointer));
}

function isNew(found: Set<string>, personId: string, { recordId }: Hanging): boolean {
  const key = `${personId} ${recordId}`;
  const before = found.size;
  return found.add(key).size > before;
}

/**
 * By which other affiliations the person still works: for the same organisation where only the function changes, so that
 * it speaks for it as before, or for any.
 */
async function worksStill(
  em: EntityManager,
  { affiliationIds, personId, organisationId, from }: Omit<Leaving, 'isLast' | 'withOrganisation'>,
): Promise<{ there: boolean; anywhere: boolean }> {
  const [found] = await em.query<[{ there: boolean; anywhere: boolean }]>(
    `SELECT coalesce(bool_or(af.organisation_id = $2), false) AS there, count(*) > 0 AS anywhere
     FROM affiliation af WHERE af.person_id = $1 AND af.id <> ALL($3::uuid[]) AND ${affiliationCounts('$4::date')}`,
    [personId, organisationId, affiliationIds, from],
  );
  return found;
}
