import { defineFieldError } from '../common/problem.js';
import { onUnknownReference } from '../database/broken-constraints.js';

export const aboutNobody = defineFieldError('about_nobody', {
  de: 'Ein Vermerk gehört zu einer Organisation (organisationId), einer Person (personId) oder beiden.',
  en: 'An interaction is with an organisation (organisationId), a person (personId), or both.',
});

onUnknownReference({
  interaction_organisation_fk: '/organisationId',
  interaction_person_fk: '/personId',
  interaction_by_person_fk: '/byPersonId',
});
