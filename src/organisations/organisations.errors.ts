import { defineFieldError, defineProblem } from '../common/problem.js';
import { beforeStart } from '../common/field-errors.js';
import { onBroken, onBrokenField, onUnknownReference } from '../database/broken-constraints.js';

export const membershipOpen = defineProblem(409, 'membership_open', {
  de: [
    'Mitgliedschaft besteht noch',
    'Diese Organisation hat eine Mitgliedschaft, die noch nicht beendet ist; beenden Sie zuerst diese.',
  ],
  en: ['Membership still open', 'This organisation has a membership that has not ended; end that one first.'],
});
const membershipTermsOverlap = defineProblem(409, 'membership_terms_overlap', {
  de: [
    'Zeiträume überschneiden sich',
    'In diesem Zeitraum hatte die Organisation schon eine Mitgliedschaft; wählen Sie einen späteren Beginn.',
  ],
  en: ['Terms overlap', 'The organisation had another membership in this time; choose a later start.'],
});
export const alreadyJoined = defineFieldError('already_joined', {
  de: 'Der Beitritt steht schon fest; lassen Sie das Feld weg.',
  en: 'The day of joining is settled already; leave the field out.',
});

onBroken({ membership_one_open: membershipOpen, membership_terms_apart: membershipTermsOverlap });
onBrokenField({ membership_end_after_start: () => beforeStart('/endedOn') });
onUnknownReference({ organisation_sector_fk: '/sectorCode' });
