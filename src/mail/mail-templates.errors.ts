import { defineFieldError } from '../common/problem.js';

export const unknownPlaceholder = defineFieldError('unknown_placeholder', {
  de: '{given} gibt es in diesem Brief nicht; möglich sind: {values}.',
  en: 'There is no {given} in this letter; possible: {values}.',
});
export const placeholderMisspelt = defineFieldError('placeholder_misspelt', {
  de: '{given} gibt es in diesem Brief nicht; gemeint ist wohl {meant}. Möglich sind: {values}.',
  en: 'There is no {given} in this letter; {meant} is probably meant. Possible: {values}.',
});
export const placeholderMissing = defineFieldError('placeholder_missing', {
  de: 'Im Text fehlt {name}; ohne das wissen die Empfänger nicht, was sie brauchen.',
  en: '{name} is missing in the text; without it readers do not learn what they need.',
});
export const placeholderMayVanish = defineFieldError('placeholder_may_vanish', {
  de: '{name} steht in einem Absatz mit {other}; fehlt das einmal, entfällt der ganze Absatz. Setzen Sie {other} in einen eigenen.',
  en: '{name} stands in a paragraph with {other}; where that is not there, all of it is left out. Give {other} a paragraph of its own.',
});
export const blockNotAlone = defineFieldError('block_not_alone', {
  de: '{name} steht allein in einem Absatz, mit einer Leerzeile davor und danach.',
  en: '{name} stands alone in a paragraph, with an empty line before and after it.',
});
export const notInSubject = defineFieldError('not_in_subject', {
  de: '{name} ist nicht immer da oder mehr als ein paar Worte und passt in keinen Betreff; möglich sind: {values}.',
  en: '{name} is not always there, or more than a few words, and does not go into a subject; possible: {values}.',
});
export const placeholderTooOften = defineFieldError('placeholder_too_often', {
  de: '{name} steht hier zu oft: höchstens {most}-mal.',
  en: '{name} stands here too often: {most} times at the most.',
});
export const loneBrace = defineFieldError('lone_brace', {
  de: 'Eine geschweifte Klammer steht hier allein; sie umschließen nur, was eingesetzt wird, wie {name}.',
  en: 'A brace stands alone here; they enclose only what is filled in, as {name}.',
});
