import { inBoth } from '../texts/texts.js';

export const newPollTexts = inBoth(
  {
    title: 'Termin finden',
    intro:
      'Stellen Sie drei bis zehn Termine zur Wahl. Alle mit Sitz in der Gruppe bekommen eine Mail mit einem Link.',
    group: 'Gruppe',
    chooseGroup: 'Gruppe wählen',
    noGroup: 'Keine Gruppe, die Sie leiten',
    noGroupDetail: 'Termine findet, wer eine Steuergruppe leitet, und wer die Allianz koordiniert.',
    kind: 'Art der Sitzung',
    meetingTitle: 'Titel der Sitzung',
    location: 'Ort',
    message: 'Nachricht an die Gefragten',
    messageHelp: 'Steht in der Mail, zum Beispiel worum es geht.',
    answerBy: 'Antwort bis',
    answerByHelp:
      'Ohne Angabe bis zum ersten Termin. Zwei Tage vorher wird erinnert, wer noch nicht geantwortet hat.',
    asked: 'Wer gefragt wird',
    from: {
      primary_contacts: 'Ansprechpersonen aller Mitglieder',
      members: 'alle, die für ein Mitglied tätig sind',
    },
    date: (n: number) => `Termin ${n}`,
    day: 'Tag',
    start: 'Beginn',
    end: 'Ende',
    addDate: 'Weiterer Termin',
    removeDate: (n: number) => `Termin ${n} weglassen`,
    weekend: 'Das ist ein Wochenende.',
    free: (name: string) => `Da ist frei: ${name}.`,
    mails: (n: number) =>
      n === 0
        ? 'Eine Mail bekommt niemand.'
        : n === 1
          ? '1 Person bekommt eine Mail.'
          : `${n} Personen bekommen eine Mail.`,
    unreached: (names: string) =>
      `Nicht per Mail erreichbar: ${names}. Ihnen geben Sie den Link danach selbst.`,
    leftOut: (names: string) => `Nicht gefragt, weil heute nicht dabei: ${names}.`,
    begin: 'Terminfindung beginnen',
    begun: 'Die Terminfindung hat begonnen; die Mails sind unterwegs.',
  },
  {
    title: 'Find a date',
    intro: 'Offer three to ten dates. Everybody with a seat in the group gets a mail with a link.',
    group: 'Group',
    chooseGroup: 'Choose a group',
    noGroup: 'No group that you run',
    noGroupDetail: 'Dates are found by who leads a steering group, and by who coordinates the alliance.',
    kind: 'Kind of meeting',
    meetingTitle: 'Title of the meeting',
    location: 'Place',
    message: 'Message to those who are asked',
    messageHelp: 'Stands in the mail, for example what it is about.',
    answerBy: 'Answer by',
    answerByHelp: 'Left empty: by the first date. Two days before, who has not answered yet is reminded.',
    asked: 'Who is asked',
    from: {
      primary_contacts: 'the primary contacts of all members',
      members: 'everybody who works for a member',
    },
    date: (n: number) => `Date ${n}`,
    day: 'Day',
    start: 'Start',
    end: 'End',
    addDate: 'One more date',
    removeDate: (n: number) => `Leave out date ${n}`,
    weekend: 'This is a weekend.',
    free: (name: string) => `A free day: ${name}.`,
    mails: (n: number) =>
      n === 0 ? 'Nobody gets a mail.' : n === 1 ? '1 person gets a mail.' : `${n} persons get a mail.`,
    unreached: (names: string) =>
      `Not reached by mail: ${names}. You give them their link yourself afterwards.`,
    leftOut: (names: string) => `Not asked, because not there today: ${names}.`,
    begin: 'Begin the date poll',
    begun: 'The date poll has begun; the mails are on their way.',
  },
);
