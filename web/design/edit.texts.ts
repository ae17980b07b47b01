import { inBoth } from '../texts/texts.js';

export const editTexts = inBoth(
  {
    save: 'Speichern',
    cancel: 'Abbrechen',
    leave: 'Ohne Speichern verlassen?',
    leaveDetail: 'Was Sie hier geändert haben, ist noch nicht gespeichert.',
    leaveAnyway: 'Verwerfen und verlassen',
    stay: 'Weiter bearbeiten',
    clash: 'Das wurde inzwischen auch von jemand anderem geändert',
    clashDetail: 'Wählen Sie je Angabe, was stehen soll. Alles andere von beiden bleibt.',
    base: 'vorher',
    mine: 'von Ihnen',
    theirs: 'von der anderen Person',
    nothing: '(leer)',
    settle: 'So speichern',
  },
  {
    save: 'Save',
    cancel: 'Cancel',
    leave: 'Leave without saving?',
    leaveDetail: 'What you changed here is not saved yet.',
    leaveAnyway: 'Discard and leave',
    stay: 'Go on editing',
    clash: 'Somebody else changed this meanwhile',
    clashDetail: 'Choose for each what is to stand. Everything else of both stays.',
    base: 'before',
    mine: 'yours',
    theirs: 'theirs',
    nothing: '(empty)',
    settle: 'Save like this',
  },
);
