import { beforeStart } from '../common/field-errors.js';
import { defineFieldError, defineProblem } from '../common/problem.js';
import { onBroken, onBrokenField, onUnknownReference } from '../database/broken-constraints.js';

export const ownLeadSeat = defineProblem(403, 'own_lead_seat', {
  de: [
    'Leitung für sich selbst',
    'Leitung und Stellvertretung gibt sich niemand selbst; bitten Sie eine andere Person der Koordination darum.',
  ],
  en: [
    'A lead seat for oneself',
    'Nobody gives a lead or deputy seat to himself; ask another person of the staff to do it.',
  ],
});
const seatTermsOverlap = defineProblem(409, 'seat_terms_overlap', {
  de: [
    'Zeiträume überschneiden sich',
    'In diesem Zeitraum hat die Person schon einen Sitz in der Gruppe; beenden oder ändern Sie diesen, oder wählen Sie andere Tage.',
  ],
  en: [
    'Terms overlap',
    'The person has another seat in the group in this time; end or change that one, or choose other days.',
  ],
});
const plenaryHasNoSeats = defineProblem(409, 'plenary_has_no_seats', {
  de: [
    'Keine Sitze in der Gesamtallianz',
    'Der Gesamtallianz gehört an, wer für ein aktives Mitglied tätig ist; Sitze gibt es in Steuergruppen.',
  ],
  en: [
    'No seats in the plenary',
    'Whoever works for an active member belongs to the plenary; seats are for steering groups.',
  ],
});

export const guestHasNoVote = defineFieldError('guest_has_no_vote', {
  de: 'Gäste haben keine Stimme; eine Stimme hat, wer Mitglied ist.',
  en: 'Guests have no vote; members may have one.',
});
export const notAffiliated = defineFieldError('not_affiliated', {
  de: 'Die Person ist am ersten Tag des Sitzes nicht für diese Organisation tätig; tragen Sie zuerst die Zugehörigkeit ein, oder lassen Sie sie von der Koordination bestätigen.',
  en: 'The person does not work for this organisation on the first day of the seat; add the affiliation first, or have staff confirm it.',
});
export const notInAlliance = defineFieldError('not_in_alliance', {
  de: 'Die Organisation hat am ersten Tag des Sitzes keine Mitgliedschaft (mehr); eröffnen Sie zuerst eine.',
  en: 'The organisation has no membership (any more) on the first day of the seat; open one first.',
});
export const outsideGroupTerm = defineFieldError('outside_group_term', {
  de: 'An diesem Tag besteht die Gruppe nicht; wählen Sie einen Tag in ihrer Laufzeit.',
  en: 'The group does not exist on this day; choose a day within its term.',
});
export const outsideSeatTerm = defineFieldError('outside_seat_term', {
  de: 'An diesem Tag besteht der Sitz nicht; wählen Sie einen Tag in seiner Laufzeit.',
  en: 'The seat does not exist on this day; choose a day within its term.',
});
export const onlyWithNewSeat = defineFieldError('only_with_new_seat', {
  de: 'Das gehört zu einer anderen Rolle oder Organisation; zum Beenden genügt endDate.',
  en: 'This belongs to another role or organisation; endDate is enough to end the seat.',
});

// The key to the group names its kind too, so for a group that was found it is broken by the plenary alone.
onBroken({ seat_terms_apart: seatTermsOverlap, seat_group_fk: plenaryHasNoSeats });
onBrokenField({
  seat_end_after_start: () => beforeStart('/endDate'),
  seat_guest_has_no_vote: () => guestHasNoVote('/hasVote'),
});
onUnknownReference({ seat_person_fk: '/personId', seat_organisation_fk: '/onBehalfOfOrganisationId' });
