import { defineFieldError, defineProblem } from '../common/problem.js';
import { beforeStart, duplicate, repeated } from '../common/field-errors.js';
import { notFound } from '../common/problems.js';
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
export const possibleDuplicate = defineProblem(409, 'possible_duplicate', {
  de: [
    'Vielleicht schon da',
    'Unter „duplicates“ steht, wem das gleicht. Ist es dasselbe, ändern Sie den vorhandenen Datensatz; ist es ein anderer, senden Sie allowDuplicate: true mit.',
  ],
  en: [
    'Perhaps there already',
    'What it looks like stands under "duplicates". If it is the same, change the record that is there; if it is another one, send allowDuplicate: true along.',
  ],
  example: {
    members: {
      duplicates: [
        {
          id: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b',
          name: 'Saaletal Optik',
          score: 82,
          reasons: ['legal_form', 'domain'],
        },
      ],
    },
    schemas: {
      duplicates: {
        type: 'array',
        description:
          'The records that it looks like, the likest first, with what speaks for it (`possible_duplicate`).',
        items: {
          type: 'object',
          required: ['id', 'name', 'score', 'reasons'],
          properties: {
            id: { type: 'string', format: 'uuid', description: 'The record.' },
            name: { type: 'string', description: 'Its name.' },
            score: { type: 'integer', description: 'How much speaks for one record, in per cent.' },
            reasons: { type: 'array', items: { type: 'string' }, description: 'As in GET /duplicates.' },
          },
        },
      },
    },
  },
});
export const alreadyJoined = defineFieldError('already_joined', {
  de: 'Der Beitritt steht schon fest; lassen Sie das Feld weg.',
  en: 'The day of joining is settled already; leave the field out.',
});
export const coordinatorNotStaff = defineFieldError('coordinator_not_staff', {
  de: 'Wer eine Mitgliedschaft betreut, braucht ein Konto der Koordination oder der Allianzleitung; nennen Sie jemand anderen.',
  en: 'Whoever answers for a membership needs an account as coordinator or alliance lead; name somebody else.',
});
const sectorsFull = defineProblem(409, 'sectors_full', {
  de: [
    'Zu viele Bereiche',
    'Mehr als 200 Bereiche gibt es nicht, auch abgelegte zählen; benennen Sie einen um.',
  ],
  en: ['Too many sectors', 'There are no more than 200 sectors, retired ones included; rename one.'],
});
export const sectorRetired = defineFieldError('sector_retired', {
  de: 'Dieser Bereich wird nicht mehr vergeben; wählen Sie einen anderen.',
  en: 'This sector is retired; choose another one.',
});

onBroken({
  membership_one_open: membershipOpen,
  membership_terms_apart: membershipTermsOverlap,
  // Merged into another one meanwhile, whose address is then told.
  membership_organisation_fk: notFound,
  sector_at_most_200: sectorsFull,
});
onBrokenField({
  membership_end_after_start: () => beforeStart('/endedOn'),
  organisation_sector_not_retired: () => sectorRetired('/sectorCode'),
  sector_code_once: () => duplicate('/code'),
  organisation_tags_once: () => repeated('/tags'),
});
onUnknownReference({
  organisation_sector_fk: '/sectorCode',
  membership_patron_fk: '/patronPersonId',
  membership_coordinator_fk: '/coordinatorPersonId',
});
