import { defineFieldError, defineProblem } from '../common/problem.js';
import { onUnknownReference } from '../database/broken-constraints.js';

export const tooManyWebhooks = defineProblem(409, 'too_many_webhooks', {
  de: [
    'Zu viele Webhooks',
    'Die Allianz hat höchstens {max}; löschen Sie zuerst einen, den niemand mehr braucht.',
  ],
  en: [
    'Too many webhooks',
    'The alliance has {max} at the most; first delete one that nobody needs any more.',
  ],
  example: { params: { max: 50 } },
});
export const urlNotReachable = defineFieldError('url_not_reachable', {
  de: 'Nur https, und keine Adresse eines privaten oder besonderen Netzes.',
  en: 'Only https, and no address of a private or special network.',
});
export const keyOutOfForce = defineFieldError('key_out_of_force', {
  de: 'Dieser Schlüssel ist widerrufen oder abgelaufen.',
  en: 'This key is revoked or expired.',
});
export const keyWithoutEvents = defineFieldError('key_without_events', {
  de: 'Dieser Schlüssel trägt die Berechtigung event.read nicht.',
  en: 'This key does not carry the permission event.read.',
});

onUnknownReference({ webhook_api_key_fk: '/apiKeyId' });
