import type { EntityManager } from 'typeorm';
import type { Change } from '../audit/change.js';
import type { Writes } from '../audit/writes.js';

/** What of two records can be merged: duplicates of each other. */
export type MergeParty = 'person' | 'organisation';

/** One record goes into another of its kind, and is no more. */
export interface Merging {
  readonly party: MergeParty;
  readonly keptId: string;
  readonly goneId: string;
  /** The alliance's. */
  readonly today: string;
}

/** What a record is called, in both languages. */
export interface Title {
  readonly de: string;
  readonly en: string;
}

/** First day, and the first that no longer counts: null while it is open. */
export interface Term {
  readonly startDate: string;
  readonly endDate: string | null;
}

/** What happens to a record that collides with another one; told by its code. */
export const collisionRules = [
  /** Another one says it already: it goes, and what the other left empty comes from it. */
  'covered',
  /** It keeps the days on which the other one does not count. */
  'shortened',
  /** Both become one. */
  'joined',
  /** It is no longer the primary contact: the organisation that stays has one. */
  'contact_yields',
  /** Both were on the list of one meeting: one participation is left. */
  'one_participation',
  /** Both were asked in one date poll: what was answered last is left. */
  'one_answer',
  /** Nobody stands in for himself: the substitution falls away. */
  'own_substitute',
] as const;

/** Why two records cannot be merged. */
export const mergeBlockers = [
  'same_record',
  'two_accounts',
  'both_in_approved_minutes',
  'both_objected',
  'substitute_in_approved_minutes',
  /** Only for who is no alliance lead: rights hang on one of them. */
  'alliance_lead_needed',
] as const;

/** What becomes of one record. */
export interface Effect {
  readonly recordType: string;
  readonly recordId: string;
  /** Null where it has none, or not for everybody who may merge. */
  readonly title: Title | null;
  /** Null: it comes along as it is. */
  readonly rule: (typeof collisionRules)[number] | null;
  /** The record with which it collides. */
  readonly otherId?: string;
  /** What is left of a term that is cut. */
  readonly terms?: readonly Term[];
}

export interface MergeBlocker {
  readonly code: (typeof mergeBlockers)[number];
  readonly recordType?: string;
  readonly recordId?: string;
}

export interface Verdict {
  readonly effects: readonly Effect[];
  readonly blockers: readonly MergeBlocker[];
}

/** What every rule knows of a record. */
export interface MergeFact {
  readonly id: string;
  readonly title: Title | null;
}

/**
 * What becomes of one reference when a record goes into another. Each feature gives its own; merging/ goes through them
 * and knows none. The records that refer to either are locked before.
 */
export interface MergeRule<Fact extends MergeFact = MergeFact> {
  /** Kind of record that it is about. */
  readonly recordType: string;
  /** What has to hold still besides, as SQL; $1 is the record that stays, $2 the one that goes. */
  readonly lock?: string;
  /** SQL whose rows are facts, as JSON objects. Likewise. */
  readonly facts: string;
  /** What would happen, and what stands in the way; changes nothing. */
  judge(facts: readonly Fact[], merging: Merging): Verdict;
  /** Does it; afterwards nothing refers to the record that goes. */
  carryOut<T extends object>(
    em: EntityManager,
    writes: Writes,
    change: Change<T>,
    facts: readonly Fact[],
    merging: Merging,
  ): Promise<void>;
}

/** SQL of a fact: id and title, and what its rule asks besides. A title is said in both languages. */
export function fact(id: string, title: string | { de: string; en: string } | null, more = ''): string {
  const { de, en } = typeof title === 'object' && title !== null ? title : { de: title, en: title };
  const said = title === null ? 'NULL' : `json_build_object('de', ${de}, 'en', ${en})`;
  return `json_build_object('id', ${id}, 'title', ${said}${more && `, ${more}`})`;
}

/** A record that comes along as it is. */
export function comesAlong(recordType: string, { id, title }: MergeFact): Effect {
  return { recordType, recordId: id, title, rule: null };
}
