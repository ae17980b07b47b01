import { comesAlong, fact, type MergeBlocker, type MergeFact, type MergeRule } from '../records/merge.js';
import { moves } from '../records/moves.js';
import { Account } from './account.entity.js';

interface AccountFact extends MergeFact {
  readonly isKept: boolean;
}

/** Its address is no title: not everybody who may merge may know it. */
const facts = `SELECT ${fact('ac.id', null, `'isKept', ac.person_id = $1`)} FROM account ac
  WHERE ac.person_id IN ($1, $2) ORDER BY ac.id`;
const passed = moves(Account, 'account', 'personId', facts);
const ofGone = (found: readonly AccountFact[]) => found.filter(({ isKept }) => !isKept);

/** An account comes along, with the rights that the person has; two of them keep their persons apart. */
export const accountMerge: MergeRule<AccountFact> = {
  ...passed,
  judge: (found) => ({
    effects: ofGone(found).map((one) => comesAlong('account', one)),
    blockers: [
      ...(found.length > 1 ? [{ code: 'two_accounts', recordType: 'account' } as const] : []),
      ...found.map(({ id }): MergeBlocker => ({
        code: 'alliance_lead_needed',
        recordType: 'account',
        recordId: id,
      })),
    ],
  }),
  carryOut: (em, writes, change, found, merging) =>
    passed.carryOut(em, writes, change, ofGone(found), merging),
};
