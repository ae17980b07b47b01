import { defineFieldError } from '../common/problem.js';

export const meetsAlready = defineFieldError('group_meets_already', {
  de: 'Da tagt die Gruppe schon: „{title}“, {when}. Lassen Sie diesen Termin weg oder wählen Sie einen anderen.',
  en: 'The group meets then already: "{title}", {when}. Leave this date out or choose another one.',
});
export const datesOverlap = defineFieldError('dates_overlap', {
  de: 'Dieser Termin überschneidet sich mit einem anderen der Serie.',
  en: 'This date overlaps another one of the series.',
});
