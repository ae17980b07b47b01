import { defineFieldError, defineProblem, reasonExample } from '../common/problem.js';

export const mergeBlocked = defineProblem(409, 'merge_blocked', {
  de: ['Zusammenführen nicht möglich', 'Unter „reasons“ steht, was dagegen spricht; geändert wurde nichts.'],
  en: ['Merge blocked', 'What stands in the way is under "reasons"; nothing was changed.'],
  example: reasonExample('two_accounts', 'account'),
});
export const bothTooLong = defineFieldError('both_too_long', {
  de: 'Beide Werte zusammen sind zu lang; wählen Sie einen.',
  en: 'Both values together are too long; choose one.',
});
export const mergedInto = defineProblem(308, 'merged', {
  de: [
    'Zusammengeführt',
    'Dieser Datensatz ging in einem anderen auf; wo er jetzt steht, sagt der Kopf Location.',
  ],
  en: ['Merged', 'This record went into another one; the Location header says where it is now.'],
});
