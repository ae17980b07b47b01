import { defineFieldError, defineProblem } from '../common/problem.js';

export const tooManyFeeds = defineProblem(409, 'too_many_feeds', {
  de: [
    'Zu viele Kalender',
    'Ein Konto hat höchstens {max} Kalender; widerrufen Sie zuerst einen, der nicht mehr gelesen wird.',
  ],
  en: [
    'Too many calendars',
    'An account has {max} calendars at the most; first revoke one that is not read any more.',
  ],
  example: { params: { max: 20 } },
});
export const onlyOfGroup = defineFieldError('only_of_group', {
  de: 'Eine Gruppe hat nur ein Kalender der Art group.',
  en: 'Only a calendar of kind group has a group.',
});
