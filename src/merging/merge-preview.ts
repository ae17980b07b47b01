import type { Effect, MergeBlocker, MergeParty, Merging, Verdict } from '../records/merge.js';
import type { PlacedRule } from '../records/records.js';
import { mergedFields } from './merge-fields.js';
import { mergedOwnFields } from './merged-own-fields.js';
import type { MergeFacts } from './merge-facts.js';
import { parties } from './parties.js';

/** Records of each kind that are named; how many there are is said besides. */
const NAMED = 50;

/** What all rules say together. */
export function judge(rules: readonly PlacedRule[], facts: MergeFacts, merging: Merging): Verdict {
  if (merging.keptId === merging.goneId) return { effects: [], blockers: [{ code: 'same_record' }] };
  const verdicts = rules.map(({ rule }, index) => rule.judge(facts.found[index] ?? [], merging));
  return {
    effects: verdicts.flatMap(({ effects }) => effects),
    blockers: verdicts.flatMap(({ blockers }) => blockers),
  };
}

/** What stands in the way of whom; an alliance lead may merge what gives rights too. */
export function blockersFor(mayMergeRights: boolean, { blockers }: Verdict): MergeBlocker[] {
  return blockers.filter(({ code }) => !(mayMergeRights && code === 'alliance_lead_needed'));
}

/** How many records of each kind come along, those that collide included. */
export function countsOf(effects: readonly Effect[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { recordType } of effects) counts[recordType] = (counts[recordType] ?? 0) + 1;
  return counts;
}

/** The own fields that who asks reads. */
function ownFieldsIn(...given: Parameters<typeof mergedOwnFields>) {
  return mergedOwnFields(...given)
    .filter(({ seen }) => seen)
    .map(({ seen: _, key: __, codes: ___, ...field }) => field);
}

/** What a merge would do, for who asks beforehand. */
export function previewOf(
  party: MergeParty,
  { kept, gone, own }: MergeFacts,
  { effects }: Verdict,
  blockers: readonly MergeBlocker[],
): object {
  const side = ({ id, version, name }: typeof kept) => ({ id, version, name });
  const along = effects.filter(({ rule }) => rule === null);
  const kinds = [...new Set(along.map(({ recordType }) => recordType))];
  return {
    keep: side(kept),
    with: side(gone),
    fields: [
      ...mergedFields(parties[party].fields, kept.fields, gone.fields),
      ...ownFieldsIn(own, kept.ownFields, gone.ownFields),
    ],
    moves: kinds.map((recordType) => {
      const records = along.filter((one) => one.recordType === recordType);
      return {
        recordType,
        total: records.length,
        records: records.slice(0, NAMED).map(({ recordId, title }) => ({ recordId, title })),
      };
    }),
    collisions: effects
      .filter(({ rule }) => rule !== null)
      .map(({ otherId, terms, ...effect }) => ({
        ...effect,
        otherRecordId: otherId ?? null,
        terms: terms ?? [],
      })),
    blockers,
  };
}
