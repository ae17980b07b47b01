import { recordsWhere } from '../database/editable-record.js';
import type { HandOver, Hanging } from '../records/hand-over.js';
import { fact } from '../records/merge.js';
import { moves } from '../records/moves.js';
import type { RecordKind } from '../records/record.js';
import { scopeOf } from '../access/scope.js';
import { Membership } from './membership.entity.js';
import { membershipMerge } from './membership-merge.js';
import { requireStaff } from './supporters.js';

type Supporter = 'patronPersonId' | 'coordinatorPersonId';

/** Once somebody works nowhere any more, memberships that are not over by then go to somebody else. */
function passesOn(
  supporter: Supporter,
  column: string,
  rule: Pick<HandOver, 'field' | 'reason' | 'check'>,
): HandOver {
  return {
    ...rule,
    needs: 'membership.write',
    recordType: 'membership',
    takenBy: 'person',

    async hanging(em, { personId, isLast, from }) {
      if (!isLast) return [];
      return em.query<Hanging[]>(
        `SELECT ms.id AS "recordId", o.name AS title FROM membership ms JOIN organisation o ON o.id = ms.organisation_id
         WHERE ms.${column} = $1 AND coalesce(ms.ended_on, 'infinity') > $2::date ORDER BY ms.id FOR UPDATE OF ms`,
        [personId, from],
      );
    },

    isSeenBy: (actor) => scopeOf(actor, 'membership.read').all,

    async settle(em, writes, change, rows, to) {
      const fields = { [supporter]: to as string };
      // Locked since; what else was handed over of them meanwhile stands in them.
      const ids = rows.map(({ recordId }) => recordId);
      const now = await recordsWhere(em, Membership, 'id = ANY($1::uuid[])', [ids]);
      await writes.updateAll(
        em,
        change,
        Membership,
        now.map((current) => ({ current, fields })),
      );
    },
  };
}

const named = (column: string) =>
  `SELECT ${fact('ms.id', 'o.name')} FROM membership ms JOIN organisation o ON o.id = ms.organisation_id
   WHERE ms.${column} = $2 ORDER BY ms.id`;

export const membershipRecord: RecordKind = {
  table: 'membership',
  alias: 'ms',
  ties: [
    { column: 'organisation_id', to: 'organisation', whenLeaving: 'belongs', whenMerging: membershipMerge },
    {
      column: 'patron_person_id',
      to: 'person',
      whenLeaving: passesOn('patronPersonId', 'patron_person_id', {
        field: 'patronagesTo',
        reason: 'patronage',
      }),
      whenMerging: moves(Membership, 'membership', 'patronPersonId', named('patron_person_id')),
    },
    {
      column: 'coordinator_person_id',
      to: 'person',
      whenLeaving: passesOn('coordinatorPersonId', 'coordinator_person_id', {
        field: 'membershipsTo',
        reason: 'membership',
        check: (em, _actor, to, _rows, pointer) => requireStaff(em, to as string, pointer),
      }),
      whenMerging: moves(Membership, 'membership', 'coordinatorPersonId', named('coordinator_person_id')),
    },
  ],
};
