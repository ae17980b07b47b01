import { runsGroup } from '../access/actor.js';
import { covers, scopeOf } from '../access/scope.js';
import { notWritable } from '../common/field-errors.js';
import { fieldsNotAllowed } from '../common/problems.js';
import { lockRecords } from '../database/editable-record.js';
import type { HandOver, Hanging } from '../records/hand-over.js';
import type { RecordKind } from '../records/record.js';
import { seatsForOrganisation, seatsOfPerson } from './seat-merge.js';
import { Seat } from './seat.entity.js';
import { isSeatLeft } from './seats-left.sql.js';
import { endSeats } from './seats.operations.js';

interface HangingSeat extends Hanging {
  groupId: string;
  seat: Seat;
}

/** Seats on behalf of the organisation end with the affiliation. */
const seatsEnd: HandOver<HangingSeat> = {
  field: 'endSeats',
  needs: 'seat.write',
  reason: 'seat',

  async hanging(em, { personId, organisationId, from }) {
    const left = isSeatLeft({ person: '$1', organisation: '$2', from: '$3::date' });
    const select = `SELECT s.id FROM seat s WHERE ${left} ORDER BY s.start_date, s.id FOR UPDATE`;
    const seats = await lockRecords(em, Seat, select, [personId, organisationId, from]);
    return seats.map((seat) => ({ recordId: seat.id, groupId: seat.steeringGroupId, seat }));
  },

  isSeenBy: (actor, { groupId }) => covers(scopeOf(actor, 'seat.read'), groupId),

  check(_, actor, _given, rows, pointer) {
    const isAppointed = rows.some(({ seat }) => runsGroup(seat.role));
    if (isAppointed && !scopeOf(actor, 'seat.appoint').all) {
      throw fieldsNotAllowed({}, { errors: [notWritable(pointer)] });
    }
  },

  async settle(em, writes, change, rows, _given, { endDate }) {
    const seats = rows.map(({ seat }) => seat);
    await endSeats(em, writes, change, seats, endDate);
  },
};

export const seatRecord: RecordKind = {
  table: 'seat',
  alias: 's',
  ties: [
    { column: 'person_id', to: 'person', whenLeaving: seatsEnd, whenMerging: seatsOfPerson },
    {
      column: 'on_behalf_of_organisation_id',
      to: 'organisation',
      whenLeaving: 'keeps',
      whenMerging: seatsForOrganisation,
    },
    { column: 'confirmed_by', to: 'account', whenLeaving: 'keeps' },
  ],
};
