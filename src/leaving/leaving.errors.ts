import { defineFieldError } from '../common/problem.js';

export const leavesNothing = defineFieldError('leaves_nothing', {
  de: 'Diese Person spricht nicht für die Organisation; lassen Sie sie weg.',
  en: 'This person does not speak for the organisation; leave it out.',
});
