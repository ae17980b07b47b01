import { inBoth } from '../texts/texts.js';

export const beginTexts = inBoth(
  {
    open: 'Sitzung eröffnen',
    openDetail:
      'Damit beginnt das Protokoll. Antworten auf die Einladung sind dann nicht mehr möglich; wer da ist, halten Sie gleich fest.',
    early: (when: string) => `Geplant ist der Beginn erst ${when}.`,
    accepted: (accepted: number, all: number) => `${accepted} von ${all} haben zugesagt`,
    items: (n: number) => (n === 1 ? '1 Tagesordnungspunkt' : `${n} Tagesordnungspunkte`),
    laterBegin: 'Sie begann schon früher',
    beganAt: 'Beginn',
    close: 'Sitzung schließen',
    closeDetail: 'Das lässt sich nicht zurücknehmen. Am Protokoll können Sie danach weiter schreiben.',
    missing: 'Noch offen',
    missingAttendance: (n: number) =>
      n === 1
        ? 'Von 1 Person steht nicht fest, ob sie da war'
        : `Von ${n} Personen steht nicht fest, ob sie da waren`,
    missingDiscussed: (items: string) => `Nicht als behandelt vermerkt, kommt wieder: ${items}`,
    missingNotes: 'Notizen, die der Server noch nicht hat: Sie werden weiter gespeichert',
    endedAt: 'Ende',
    endedAtHelp: 'Leer: jetzt',
    stay: 'Noch nicht',
  },
  {
    open: 'Open the meeting',
    openDetail:
      'With this the minutes begin. Invitations can no longer be answered then; who is here you record right after.',
    early: (when: string) => `It is planned to begin only ${when}.`,
    accepted: (accepted: number, all: number) => `${accepted} of ${all} have accepted`,
    items: (n: number) => (n === 1 ? '1 agenda item' : `${n} agenda items`),
    laterBegin: 'It began earlier',
    beganAt: 'Beginning',
    close: 'Close the meeting',
    closeDetail: 'This cannot be taken back. You can go on writing the minutes afterwards.',
    missing: 'Still open',
    missingAttendance: (n: number) =>
      n === 1
        ? 'Of 1 person it is not recorded whether they were there'
        : `Of ${n} persons it is not recorded whether they were there`,
    missingDiscussed: (items: string) => `Not marked as discussed, comes again: ${items}`,
    missingNotes: 'Notes that the server does not have yet: they go on being saved',
    endedAt: 'End',
    endedAtHelp: 'Empty: now',
    stay: 'Not yet',
  },
);
