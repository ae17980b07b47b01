import { beforeStart, repeated } from '../common/field-errors.js';
import { notFound } from '../common/problems.js';
import { defineFieldError, defineProblem, reasonExample } from '../common/problem.js';
import { onBroken, onBrokenField, onUnknownReference } from '../database/broken-constraints.js';

const affiliationTermsOverlap = defineProblem(409, 'affiliation_terms_overlap', {
  de: [
    'Zeiträume überschneiden sich',
    'Die Person gehört der Organisation in diesem Zeitraum schon an; ändern oder beenden Sie diese Zugehörigkeit.',
  ],
  en: [
    'Terms overlap',
    'The person already belongs to the organisation in this time; change or end that affiliation.',
  ],
});
const primaryContactTaken = defineProblem(409, 'primary_contact_taken', {
  de: [
    'Hauptkontakt ist vergeben',
    'Die Organisation hat in diesem Zeitraum schon einen Hauptkontakt; nehmen Sie dort zuerst isPrimaryContact zurück.',
  ],
  en: [
    'Primary contact already named',
    'The organisation has a primary contact in this time; take isPrimaryContact back there first.',
  ],
});
export const handOverMissing = defineProblem(409, 'hand_over_missing', {
  de: [
    'Übergabe fehlt',
    'Es bleibt etwas zurück: was unter „reasons“ steht. Die Koordination kann unter handOver sagen, wie es übergeben wird.',
  ],
  en: [
    'Hand-over missing',
    'Something would be left behind: what stands under "reasons". Staff can say under handOver how it is handed over.',
  ],
  example: reasonExample('seat', 'seat'),
});
export const handOverWithoutEnd = defineFieldError('hand_over_without_end', {
  de: 'Eine Übergabe gibt es nur zu einem Ende; geben Sie endDate an.',
  en: 'A hand-over belongs to an end; give an endDate.',
});
export const handOverToSamePerson = defineFieldError('hand_over_to_same_person', {
  de: 'Diese Person geht selbst; nennen Sie eine andere.',
  en: 'This person leaves as well; name another one.',
});

onBroken({
  affiliation_terms_apart: affiliationTermsOverlap,
  affiliation_one_primary_contact: primaryContactTaken,
  // Merged into another one meanwhile, whose address is then told.
  affiliation_person_fk: notFound,
});
onBrokenField({
  affiliation_end_after_start: () => beforeStart('/endDate'),
  person_tags_once: () => repeated('/tags'),
});
onUnknownReference({ affiliation_organisation_fk: '/organisationId' });
