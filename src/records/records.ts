import type { HandOver, OrganisationHandOver } from './hand-over.js';
import type { MergeParty, MergeRule } from './merge.js';
import type { PartyTie, RecordKind } from './record.js';

/** A rule, and where what it is about stands: null where that is no reference, but text. */
export interface PlacedRule {
  readonly rule: MergeRule;
  readonly reference: { readonly table: string; readonly column: string } | null;
}

/** Every kind of record that there is; src/record-kinds.ts lists them. */
export class Records {
  constructor(readonly kinds: readonly RecordKind[]) {}

  /** What has to be handed over when a person leaves, in the order of the kinds. */
  handOvers(): HandOver[] {
    return this.kinds.flatMap(({ ties }) =>
      ties.flatMap((tie) =>
        tie.to === 'organisation' || typeof tie.whenLeaving === 'string' ? [] : [tie.whenLeaving],
      ),
    );
  }

  /** The same when an organisation leaves. */
  organisationHandOvers(): OrganisationHandOver[] {
    return this.kinds.flatMap(({ ties }) =>
      ties.flatMap((tie) =>
        tie.to === 'organisation' && typeof tie.whenLeaving !== 'string' ? [tie.whenLeaving] : [],
      ),
    );
  }

  /** What becomes of everything that refers to a record which goes into another, in the order of the kinds. */
  mergeRules(party: MergeParty): PlacedRule[] {
    return this.kinds.flatMap(({ table, ties, mentions }) => [
      ...ties
        .filter((tie): tie is PartyTie => tie.to === party)
        .map(({ whenMerging: rule, table: part, column }) => ({
          rule,
          reference: { table: part ?? table, column },
        })),
      ...(mentions && party === 'person' ? [{ rule: mentions, reference: null }] : []),
    ]);
  }
}
