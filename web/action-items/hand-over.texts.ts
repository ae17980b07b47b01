import { inBoth } from '../texts/texts.js';

export const handOverTexts = inBoth(
  {
    selected: (n: number) => (n === 1 ? '1 Aufgabe ausgewählt' : `${n} Aufgaben ausgewählt`),
    button: 'Übergeben',
    clear: 'Auswahl aufheben',
    title: (n: number) => (n === 1 ? '1 Aufgabe übergeben' : `${n} Aufgaben übergeben`),
    rest: 'Was leer ist, bleibt bei jeder Aufgabe, wie es ist. Übergeben werden alle oder keine.',
    nothingGiven: 'Nennen Sie eine Person, eine Organisation oder einen Termin.',
    done: (n: number) => (n === 1 ? '1 Aufgabe übergeben' : `${n} Aufgaben übergeben`),
    takenBack: 'Zurückgenommen: Alles ist wieder, wie es war.',
  },
  {
    selected: (n: number) => (n === 1 ? '1 action item selected' : `${n} action items selected`),
    button: 'Hand over',
    clear: 'Clear selection',
    title: (n: number) => (n === 1 ? 'Hand over 1 action item' : `Hand over ${n} action items`),
    rest: 'What is empty stays as it is with each. All are handed over, or none.',
    nothingGiven: 'Name a person, an organisation or a day.',
    done: (n: number) => (n === 1 ? '1 action item handed over' : `${n} action items handed over`),
    takenBack: 'Taken back: all is as it was.',
  },
);
