import { inBoth } from '../texts/texts.js';

export const attendanceTexts = inBoth(
  {
    title: 'Wer ist da?',
    counts: (there: number, all: number, open: number) =>
      open === 0 ? `${there} von ${all} da` : `${there} von ${all} da, ${open} noch offen`,
    all: 'Alle anwesend',
    allOthers: 'Alle übrigen anwesend',
    allHelp: 'Wer abgesagt hat, gilt als entschuldigt. Danach tippen Sie nur noch die anderen an.',
    swept: (present: number, excused: number) =>
      excused === 0
        ? `${present} anwesend`
        : `${present} anwesend, ${excused} entschuldigt (hatten abgesagt)`,
    nobody: 'Niemand steht auf der Liste',
    nobodyDetail: 'Fügen Sie unten hinzu, wer da ist.',
    guest: 'Gast, der nicht auf der Liste steht',
    addGuest: 'Hinzufügen',
    next: 'Zum ersten Tagesordnungspunkt',
    guestAdded: (name: string) => `${name} steht jetzt auf der Liste`,
    saving: {
      idle: '',
      saving: 'Wird gespeichert …',
      saved: 'Gespeichert',
      offline: 'Kein Netz. Wird gespeichert, sobald es wieder geht.',
      refused: '',
    },
  },
  {
    title: 'Who is here?',
    counts: (there: number, all: number, open: number) =>
      open === 0 ? `${there} of ${all} here` : `${there} of ${all} here, ${open} still open`,
    all: 'Everybody present',
    allOthers: 'All others present',
    allHelp: 'Whoever declined counts as excused. After that you tap only the others.',
    swept: (present: number, excused: number) =>
      excused === 0 ? `${present} present` : `${present} present, ${excused} excused (had declined)`,
    nobody: 'Nobody is on the list',
    nobodyDetail: 'Add below who is here.',
    guest: 'Guest who is not on the list',
    addGuest: 'Add',
    next: 'To the first item',
    guestAdded: (name: string) => `${name} is on the list now`,
    saving: {
      idle: '',
      saving: 'Saving …',
      saved: 'Saved',
      offline: 'No network. Saved as soon as there is one again.',
      refused: '',
    },
  },
);
