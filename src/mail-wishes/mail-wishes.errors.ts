import { defineFieldError, defineProblem } from '../common/problem.js';

/** The same for every reason. */
export const mailLinkNotUsable = defineProblem(404, 'mail_link_not_usable', {
  de: ['Link gilt nicht', 'Dieser Link gehört zu keiner Mail, die sich abbestellen lässt.'],
  en: ['Link not usable', 'This link belongs to no mail that can be switched off.'],
});
export const pauseNotWhole = defineFieldError('pause_not_whole', {
  de: 'Eine Pause hat einen ersten Tag und einen, ab dem wieder Mails kommen.',
  en: 'A pause has a first day, and one from which mails come again.',
});
