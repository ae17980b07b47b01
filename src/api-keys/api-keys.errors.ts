import { defineFieldError } from '../common/problem.js';
import { onUnknownReference } from '../database/broken-constraints.js';

export const expiryPast = defineFieldError('expiry_past', {
  de: 'Das Ende der Gültigkeit muss in der Zukunft liegen.',
  en: 'The end of validity has to lie in the future.',
});
export const permissionNeeds = defineFieldError('permission_needs', {
  de: 'Diese Berechtigung braucht auch {needed}.',
  en: 'This permission also needs {needed}.',
});
export const notForGroupKeys = defineFieldError('not_for_group_keys', {
  de: 'Ein Schlüssel für eine einzelne Gruppe kann diese Berechtigung nicht tragen; möglich: {values}.',
  en: 'A key for one group cannot carry this permission; possible: {values}.',
});

onUnknownReference({ api_key_group_fk: '/steeringGroupId' });
