import { defineFieldError } from '../common/problem.js';

export const selectedTwice = defineFieldError('selected_twice', {
  de: 'Sagen Sie entweder mit „ids“ oder mit „filters“, welche Datensätze gemeint sind.',
  en: 'Say either by "ids" or by "filters" which records are meant.',
});
export const nothingSelected = defineFieldError('nothing_selected', {
  de: 'Mit diesen Filtern findet die Liste für Sie nichts; nehmen Sie einen heraus.',
  en: 'With these filters the list finds nothing for you; take one out.',
});
export const tooManySelected = defineFieldError('too_many_selected', {
  de: 'Das sind mehr als {most} Datensätze; ändern Sie sie in Teilen, zum Beispiel nach Bereichen.',
  en: 'These are more than {most} records; change them in parts, by sectors for example.',
});
export const nothingToSet = defineFieldError('nothing_to_set', {
  de: 'Sagen Sie, was sich ändern soll; möglich sind hier: {values}.',
  en: 'Say what is to change; possible here: {values}.',
});
export const tagBothWays = defineFieldError('tag_both_ways', {
  de: '„{tag}“ soll dazukommen und wegfallen; entscheiden Sie sich für eines.',
  en: '"{tag}" is added and taken away; choose one of the two.',
});
export const onlyOfFiles = defineFieldError('only_of_files', {
  de: 'Dieser Import ist aus einer Auswahl entstanden und hat keine Datei, die sich anders lesen ließe; was gesetzt wird, sagt eine neue Auswahl.',
  en: 'This import was made of a selection and has no file that could be read otherwise; another selection says what else is set.',
});
