import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import { scopeOf } from '../access/scope.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { required, unknownReference } from '../common/field-errors.js';
import { isId } from '../common/ids.js';
import {
  contentInvalid,
  notFound,
  parametersInvalid,
  requireSound,
  versionStale,
} from '../common/problems.js';
import type { EditableRecord } from '../database/editable-record.js';
import type { MergeParty, Merging, Verdict } from '../records/merge.js';
import { Records } from '../records/records.js';
import type { MergeParameters, MergeRequest } from './dto/merge.request.js';
import { chosenValues, mergedFields } from './merge-fields.js';
import { factsFor, lockBoth, lockReferences, type MergeFacts } from './merge-facts.js';
import { blockersFor, countsOf, judge, previewOf } from './merge-preview.js';
import { bothTooLong, mergeBlocked } from './merging.errors.js';
import { mergedOwnFields, ownChoiceFaults, ownValuesAfter } from './merged-own-fields.js';
import { parties } from './parties.js';

/** One record goes into another of its kind: one transaction, and beforehand what it would do. */
@Injectable()
export class MergingService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly records: Records,
  ) {}

  /** What `with` going into the record would do at this moment. Needs record.merge. @throws not_found, parameters_invalid */
  async preview(
    actor: Actor,
    party: MergeParty,
    keptId: string,
    { with: goneId }: MergeParameters,
  ): Promise<Answer> {
    if (goneId === undefined)
      throw parametersInvalid({}, { errors: [{ ...required(''), parameter: 'with' }] });
    const rules = this.records.mergeRules(party);
    const found = await this.reads.one(factsFor(actor, party, keptId, goneId, rules));
    const facts = JSON.parse(found.json) as MergeFacts;
    const verdict = judge(rules, facts, this.merging(party, keptId, goneId));
    const blockers = blockersFor(mayMergeRights(actor), verdict);
    return new Answer(JSON.stringify(previewOf(party, facts, verdict, blockers)));
  }

  /**
   * The record `with` goes into this one, with everything that refers to it, and is no more; its id leads here from then
   * on. Needs record.merge, and record.mergeRights where one of them has an account or leads a group.
   * @throws not_found, not_allowed, version_stale also where `with` has another version by now, content_invalid,
   *   merge_blocked with the reasons
   */
  merge(change: Change<MergeRequest>, party: MergeParty, keptId: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const named = change.peek('with');
      const { kept, gone } = await lockBoth(em, party, keptId, isId(named) ? named : null);
      if (!kept) throw notFound();
      const judged = gone && (await this.judged(em, change.actor, party, keptId, gone.id));
      // Rights come before the content is looked at, which may be that of a repeated request.
      if (judged?.verdict.blockers.some(({ code }) => code === 'alliance_lead_needed'))
        requireRight(change.actor, 'record.mergeRights');
      const content = await this.writes.accept(em, change, kept);
      if (!gone || !judged) throw contentInvalid(unknownReference('/with'));
      if (content.withVersion !== gone.version) throw versionStale();
      const reasons = blockersFor(true, judged.verdict);
      if (reasons.length > 0) throw mergeBlocked({}, { members: { reasons } });
      await this.carryOut(em, change, { kept, gone, ...judged }, content);
      const { one } = parties[party];
      return this.reads.one(one(change.actor, keptId, this.writes.clock.today()), em);
    });
  }

  private merging(party: MergeParty, keptId: string, goneId: string): Merging {
    return { party, keptId, goneId, today: this.writes.clock.today() };
  }

  private async judged(em: EntityManager, actor: Actor, party: MergeParty, keptId: string, goneId: string) {
    const rules = this.records.mergeRules(party);
    await lockReferences(em, keptId, goneId, rules);
    const found = await this.reads.one(factsFor(actor, party, keptId, goneId, rules), em);
    const facts = JSON.parse(found.json) as MergeFacts;
    const merging = this.merging(party, keptId, goneId);
    return { rules, facts, merging, verdict: judge(rules, facts, merging) };
  }

  private async carryOut(
    em: EntityManager,
    change: Change<MergeRequest>,
    merge: Awaited<ReturnType<MergingService['judged']>> & { kept: EditableRecord; gone: EditableRecord },
    { choices: { ownFields: chosenOwn = {}, ...choices } = {} }: MergeRequest,
  ): Promise<void> {
    const { kept, gone, rules, facts, merging, verdict } = merge;
    const { party } = merging;
    const { entity, fields } = parties[party];
    const { values, impossible } = chosenValues(mergedFields(fields, facts.kept.fields, facts.gone.fields), {
      ...choices,
    });
    const own = mergedOwnFields(facts.own, facts.kept.ownFields, facts.gone.ownFields);
    requireSound([
      ...impossible.map((field) => bothTooLong(`/choices/${field}`)),
      ...ownChoiceFaults(own, chosenOwn),
    ]);
    const ownFields = ownValuesAfter(own, facts.kept.ownFields, chosenOwn);
    await em.query(`INSERT INTO merged_record (old_id, ${party}_id, merged_at) VALUES ($1, $2, $3)`, [
      gone.id,
      kept.id,
      this.writes.clock.now(),
    ]);
    for (const [index, { rule }] of rules.entries())
      await rule.carryOut(em, this.writes, change, facts.found[index] ?? [], merging);
    await this.writes.update(em, change, entity, kept, { ...values, ownFields });
    await em.query(`DELETE FROM ${party} WHERE id = $1`, [gone.id]);
    // A tag of either that somebody still holds is one of an earlier version.
    await em.query(`UPDATE ${party} SET version = greatest(version, $2) WHERE id = $1`, [
      kept.id,
      gone.version + 1,
    ]);
    await this.tell(em, change, merging, gone, verdict);
  }

  /** What the trail keeps of it, on either's id. */
  private async tell(
    em: EntityManager,
    change: Change<MergeRequest>,
    { party: type, keptId, goneId }: Merging,
    gone: EditableRecord,
    { effects }: Verdict,
  ): Promise<void> {
    const { id: _, ...said } = gone;
    const nothing = Object.fromEntries(Object.keys(said).map((field) => [field, null]));
    await this.writes.audit(em, change, {
      action: 'merged_into',
      type,
      id: goneId,
      before: { ...said },
      after: { ...nothing, mergedIntoId: keptId },
    });
    await this.writes.audit(em, change, {
      action: 'merged',
      type,
      id: keptId,
      after: { mergedId: goneId, moved: countsOf(effects) },
    });
  }
}

function mayMergeRights(actor: Actor): boolean {
  return scopeOf(actor, 'record.mergeRights').all;
}
