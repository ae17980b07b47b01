import { inBoth } from '../texts/texts.js';

export const previewTexts = inBoth(
  {
    numbers: 'Wen es erreicht',
    mails: 'Mails',
    noMail: 'keine',
    languages: { de: 'deutsch', en: 'englisch' },
    known: 'Wissen es schon',
    withoutAddress: 'Ohne Adresse',
    bounced: 'Adresse kommt zurück',
    leftOut: 'Nicht hinzugefügt',
    added: 'Kommen auf die Liste',
    persons: (n: number) => (n === 1 ? '1 Person' : `${n} Personen`),
    mailCount: (n: number) => (n === 1 ? '1 Mail' : `${n} Mails`),
    names: (n: number) => (n === 1 ? 'Den Namen zeigen' : `${n} Namen zeigen`),
    many: 'Mehrere auf einmal',
    manyTitle: 'Mehrere auf die Liste setzen',
    who: 'Wer',
    from: {
      seats: 'alle mit Sitz in der Gruppe',
      primary_contacts: 'Ansprechpersonen aller Mitglieder',
      members: 'alle, die für ein Mitglied tätig sind',
    },
    segment: (name: string) => `Segment „${name}“`,
    later: 'Eingeladen wird damit noch niemand; das sagen Sie danach.',
    wouldGet: 'Wenn Sie danach einladen',
    addThem: (n: number) => (n === 1 ? '1 Person hinzufügen' : `${n} Personen hinzufügen`),
    nobody: 'Von ihnen kommt niemand dazu.',
    cancel: 'Abbrechen',
    agenda: 'Tagesordnung neu senden',
    agendaTitle: 'Die Tagesordnung neu senden?',
    agendaDetail:
      'Alle, die eingeladen sind und eine andere Tagesordnung kennen, bekommen sie als Mail. Der Termin im Kalender bleibt, und niemand muss noch einmal antworten.',
    agendaKnown: 'Alle kennen diese Tagesordnung schon.',
    agendaSend: (n: number) => (n === 1 ? 'Senden (1 Mail)' : `Senden (${n} Mails)`),
    agendaSent: (n: number) =>
      n === 0
        ? 'Alle kannten sie schon: Es ging keine Mail hinaus.'
        : n === 1
          ? 'Die Tagesordnung geht an 1 Person.'
          : `Die Tagesordnung geht an ${n} Personen.`,
    staysHere: 'Von hier geht keine Post ab: Die Mails werden geschrieben und aufbewahrt.',
  },
  {
    numbers: 'Whom it reaches',
    mails: 'Mails',
    noMail: 'none',
    languages: { de: 'German', en: 'English' },
    known: 'Know it already',
    withoutAddress: 'Without an address',
    bounced: 'Address bounces',
    leftOut: 'Not added',
    added: 'Come onto the list',
    persons: (n: number) => (n === 1 ? '1 person' : `${n} persons`),
    mailCount: (n: number) => (n === 1 ? '1 mail' : `${n} mails`),
    names: (n: number) => (n === 1 ? 'Show the name' : `Show ${n} names`),
    many: 'Several at once',
    manyTitle: 'Put several on the list',
    who: 'Who',
    from: {
      seats: 'everybody with a seat in the group',
      primary_contacts: 'the primary contacts of all members',
      members: 'everybody who works for a member',
    },
    segment: (name: string) => `Segment “${name}”`,
    later: 'Nobody is invited by that yet; you say so afterwards.',
    wouldGet: 'If you invite afterwards',
    addThem: (n: number) => (n === 1 ? 'Add 1 person' : `Add ${n} persons`),
    nobody: 'None of them is added.',
    cancel: 'Cancel',
    agenda: 'Send the agenda anew',
    agendaTitle: 'Send the agenda anew?',
    agendaDetail:
      'Everybody who is invited and knows another agenda gets it as a mail. The date in the calendar stays, and nobody has to answer once more.',
    agendaKnown: 'Everybody knows this agenda already.',
    agendaSend: (n: number) => (n === 1 ? 'Send (1 mail)' : `Send (${n} mails)`),
    agendaSent: (n: number) =>
      n === 0
        ? 'Everybody knew it already: no mail went out.'
        : n === 1
          ? 'The agenda goes to 1 person.'
          : `The agenda goes to ${n} persons.`,
    staysHere: 'No mail leaves from here: the mails are written and kept.',
  },
);
