import { defineFieldError, defineProblem } from '../common/problem.js';
import { busy } from '../common/problems.js';
import { onBroken, onBrokenField, onUnknownReference } from '../database/broken-constraints.js';

export const nobodyToInvite = defineProblem(409, 'nobody_to_invite', {
  de: [
    'Niemand eingeladen',
    'Diese Sitzung hat noch keine Teilnahmen; fügen Sie zuerst hinzu, wer eingeladen wird.',
  ],
  en: ['Nobody to invite', 'This meeting has no participations yet; first add who is to be invited.'],
});
const alreadyTakesPart = defineProblem(409, 'already_takes_part', {
  de: [
    'Nimmt schon teil',
    'Diese Person steht schon auf der Liste der Sitzung; ändern Sie die vorhandene Teilnahme.',
  ],
  en: ['Takes part already', "This person is on the meeting's list; change the participation that is there."],
});
export const participationStays = defineProblem(409, 'participation_stays', {
  de: [
    'Die Sitzung hat begonnen',
    'Von der Eröffnung an bleibt, wer auf der Liste steht; vermerken Sie bei der Anwesenheit (attendance) „entschuldigt“ oder „abwesend“.',
  ],
  en: [
    'The meeting has begun',
    'From the opening on, whoever is on the list stays there; write down as attendance: excused or absent.',
  ],
});
const substitutesItself = defineFieldError('substitutes_itself', {
  de: 'Niemand vertritt sich selbst; nennen Sie, wer vertreten wird.',
  en: 'Nobody stands in for himself; name who is substituted.',
});
export const exactlyOne = defineFieldError('exactly_one', {
  de: 'Geben Sie genau eines an: personId, guestName oder from.',
  en: 'Give exactly one of personId, guestName and from.',
});
export const forGuestsOnly = defineFieldError('for_guests_only', {
  de: 'Das gibt es nur bei Gästen ohne Personendatensatz; bei Personen steht es dort.',
  en: 'Only guests without a person record have this; for persons it stands there.',
});
export const forOnePersonOnly = defineFieldError('for_one_only', {
  de: 'Das gilt für eine einzelne Teilnahme; lassen Sie es bei „from“ weg.',
  en: 'This is for a single participation; leave it out with "from".',
});
export const forSegmentsOnly = defineFieldError('for_segments_only', {
  de: 'Ein Segment gehört zu from: segment; lassen Sie eines von beiden weg.',
  en: 'A segment goes with from: segment; leave one of the two out.',
});
export const tooManyPeople = defineFieldError('too_many_people', {
  de: 'Das sind mehr als {most} auf einmal; nehmen Sie ein engeres Segment.',
  en: 'These are more than {most} at once; take a narrower segment.',
});
export const noSeatsInPlenary = defineFieldError('no_seats_in_plenary', {
  de: 'Die Gesamtallianz hat keine Sitze; nehmen Sie primary_contacts.',
  en: 'The plenary has no seats; use primary_contacts.',
});
export const plenaryOnly = defineFieldError('plenary_only', {
  de: 'Die Hauptansprechpersonen aller Mitglieder lädt nur die Gesamtallianz ein; nehmen Sie seats.',
  en: "Only the plenary invites all members' primary contacts; use seats.",
});

onBroken({
  participation_once: alreadyTakesPart,
  // The organisation was merged into another one while the meeting opened: that one is found the next time.
  participation_organisation_fk: busy,
});
onBrokenField({ participation_not_for_oneself: () => substitutesItself('/substituteForPersonId') });
onUnknownReference({
  participation_person_fk: '/personId',
  participation_substitute_fk: '/substituteForPersonId',
});
