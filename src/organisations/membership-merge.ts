import { isLater } from '../common/term.js';
import { recordsWhere } from '../database/editable-record.js';
import { comesAlong, fact, type MergeFact, type MergeRule } from '../records/merge.js';
import { overlap } from '../records/merge-terms.js';
import { idsOf } from '../records/moves.js';
import { IN_NO_TRAIL, Membership } from './membership.entity.js';
import type { StoredMembershipState } from './membership-life-cycle.js';

export interface MembershipFact extends MergeFact {
  readonly isKept: boolean;
  readonly state: StoredMembershipState;
  readonly joinedOn: string | null;
  readonly endedOn: string | null;
  readonly endReason: string | null;
  readonly reasons: string | null;
  readonly patronPersonId: string | null;
  readonly coordinatorPersonId: string | null;
}

/** Neither has ended, or both counted at the same time. */
function collide(one: MembershipFact, other: MembershipFact): boolean {
  if (one.endedOn === null && other.endedOn === null) return true;
  if (one.joinedOn === null || other.joinedOn === null) return false;
  const [a, b] = [one, other].map(({ joinedOn, endedOn }) => ({
    startDate: joinedOn as string,
    endDate: endedOn,
  })) as [{ startDate: string; endDate: string | null }, { startDate: string; endDate: string | null }];
  return overlap(a, b);
}

/** Memberships that are one: of which there are several, they collide. Those of one organisation never do. */
function groupsOf(facts: readonly MembershipFact[]): MembershipFact[][] {
  const groups: MembershipFact[][] = [];
  for (const one of facts) {
    const touching = groups.filter((group) => group.some((other) => collide(one, other)));
    const rest = groups.filter((group) => !touching.includes(group));
    groups.splice(0, groups.length, ...rest, [...touching.flat(), one]);
  }
  return groups;
}

const lastFirst = (a: MembershipFact, b: MembershipFact) =>
  Number(isLater(b.endedOn, a.endedOn)) - Number(isLater(a.endedOn, b.endedOn)) ||
  Number(b.isKept) - Number(a.isKept);

/** The membership that is left of several, and what it says: from the first joining to the last end, and how it stood last. */
export function joinedMembership(group: readonly MembershipFact[]) {
  const [last, ...others] = [...group].sort(lastFirst) as [MembershipFact, ...MembershipFact[]];
  const stays = [...group].filter(({ isKept }) => isKept).sort(lastFirst)[0] ?? last;
  const joined = group.flatMap(({ joinedOn }) => joinedOn ?? []).sort();
  // Of two that go on, one may be further than the other.
  const further = others.find(({ endedOn, state }) => endedOn === last.endedOn && state !== 'prospective');
  const state = last.state === 'prospective' ? (further ?? last).state : last.state;
  const { endedOn, endReason } = last;
  // What the last one leaves empty comes from those before.
  const known = <Field extends 'reasons' | 'patronPersonId' | 'coordinatorPersonId'>(field: Field) =>
    [last, ...others].find((one) => one[field] !== null)?.[field] ?? null;
  return {
    stays,
    gone: group.filter((one) => one !== stays),
    fields: {
      state,
      joinedOn: joined[0] ?? null,
      endedOn,
      endReason,
      reasons: known('reasons'),
      patronPersonId: known('patronPersonId'),
      coordinatorPersonId: known('coordinatorPersonId'),
    },
  };
}

/** Two memberships at the same time are one: it lasts as long as both did. Others come along. */
export const membershipMerge: MergeRule<MembershipFact> = {
  recordType: 'membership',
  facts: `SELECT ${fact(
    'ms.id',
    `coalesce(to_char(ms.joined_on, 'YYYY-MM-DD'), '–')`,
    `'isKept', ms.organisation_id = $1, 'state', ms.state, 'joinedOn', ms.joined_on, 'endedOn', ms.ended_on,
     'endReason', ms.end_reason, 'reasons', ms.reasons, 'patronPersonId', ms.patron_person_id,
     'coordinatorPersonId', ms.coordinator_person_id`,
  )} FROM membership ms WHERE ms.organisation_id IN ($1, $2) ORDER BY ms.id`,

  judge(facts) {
    const effects = groupsOf(facts).flatMap((group) => {
      const { stays, gone } = joinedMembership(group);
      const joined = gone.map(({ id, title }) => ({
        recordType: 'membership',
        recordId: id,
        title,
        rule: 'joined' as const,
        otherId: stays.id,
      }));
      return stays.isKept ? joined : [...joined, comesAlong('membership', stays)];
    });
    return { effects, blockers: [] };
  },

  async carryOut(em, writes, change, facts, { keptId }) {
    const records = await recordsWhere(em, Membership, 'id = ANY($1::uuid[])', [idsOf(facts)]);
    const recordOf = ({ id }: MembershipFact) => records.find((record) => record.id === id) as Membership;
    const groups = groupsOf(facts).map(joinedMembership);
    const gone = groups.flatMap((group) => group.gone.map(recordOf));
    await writes.removeAll(em, change, Membership, gone, IN_NO_TRAIL);
    const changing = groups
      .filter(({ stays, gone: others }) => others.length > 0 || !stays.isKept)
      .map(({ stays, fields }) => ({
        current: recordOf(stays),
        fields: { ...fields, organisationId: keptId },
      }));
    await writes.updateAll(em, change, Membership, changing, IN_NO_TRAIL);
  },
};
