import { runsGroup, seatRoles } from '../access/actor.js';
import { comesAlong, fact, type MergeBlocker, type MergeRule, type Merging } from '../records/merge.js';
import { effectsOf, remainingTerms, settleTerms, type TermFact } from '../records/merge-terms.js';
import { moves } from '../records/moves.js';
import { Seat } from './seat.entity.js';

interface SeatFact extends TermFact {
  readonly role: string;
}

const ranks = seatRoles.map((role) => `'${role}'`).join(', ');

/** In a group the higher role counts, which gives rights; of equal ones what staff have confirmed. */
const facts = (of: 'person_id' | 'on_behalf_of_organisation_id') =>
  `SELECT ${fact(
    's.id',
    { de: 'g.name_de', en: 'g.name_en' },
    `'isKept', s.${of} = $1, 'group', s.steering_group_id, 'role', s.role,
   'rank', 2 * array_position(ARRAY[${ranks}], s.role) + (s.confirmed_at IS NULL)::int,
   'startDate', s.start_date, 'endDate', s.end_date`,
  )} FROM seat s JOIN steering_group g ON g.id = s.steering_group_id WHERE s.${of} IN ($1, $2) ORDER BY s.start_date, s.id`;

/** Whoever leads a group has rights, or is to have them. */
function rightsOf(found: readonly SeatFact[], { today }: Merging): MergeBlocker[] {
  return found
    .filter(({ role, endDate }) => runsGroup(role) && (endDate === null || endDate > today))
    .map(({ id }) => ({ code: 'alliance_lead_needed', recordType: 'seat', recordId: id }));
}

/** Of two seats in one group the higher role counts on the days that both have; the other keeps the rest. */
export const seatsOfPerson: MergeRule<SeatFact> = {
  recordType: 'seat',
  facts: facts('person_id'),
  judge: (found, merging) => ({
    effects: effectsOf('seat', remainingTerms(found)),
    blockers: rightsOf(found, merging),
  }),
  carryOut: (em, writes, change, found, { keptId }) =>
    settleTerms(em, writes, change, Seat, remainingTerms(found), { personId: keptId }),
};

const onBehalf = moves(Seat, 'seat', 'onBehalfOfOrganisationId', facts('on_behalf_of_organisation_id'));

/** They are held for the organisation that stays. */
export const seatsForOrganisation: MergeRule<SeatFact> = {
  ...onBehalf,
  judge: (found, merging) => ({
    effects: found.filter(({ isKept }) => !isKept).map((one) => comesAlong('seat', one)),
    blockers: rightsOf(found, merging),
  }),
  carryOut: (em, writes, change, found, merging) =>
    onBehalf.carryOut(
      em,
      writes,
      change,
      found.filter(({ isKept }) => !isKept),
      merging,
    ),
};
