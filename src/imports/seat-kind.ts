import type { RowKind } from './row-kind.js';
import { seatFields } from './seat-fields.js';
import { judgeSeats, refuseSeatTwice } from './seat-judging.sql.js';
import { readSeat } from './seat-rows.js';
import { takeSeats } from './seat-taking.js';

/** Rows that are seats of persons who are there, in groups that are there. */
export const seatRows: RowKind = {
  fields: (_, today) => Promise.resolve(seatFields(today)),
  read: readSeat,
  likeness: `person_likeness(n.fields ->> 'given_name', n.fields ->> 'family_name', n.fields ->> 'person_email', NULL)`,
  judge: async (em, { id, first, last }, { today, actor }) => {
    await em.query(judgeSeats, [id, first, last, today, actor.personId]);
  },
  compare: async (em, id) => {
    await em.query(refuseSeatTwice, [id]);
  },
  take: takeSeats,
};
