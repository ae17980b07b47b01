import { inBoth } from '../texts/texts.js';

export const peopleTexts = inBoth(
  {
    people: 'Teilnehmende',
    nobody: 'Noch steht niemand auf der Liste',
    nobodyDetail: 'Fügen Sie alle mit Sitz auf einmal hinzu, oder einzelne Personen und Gäste.',
    from: {
      seats: 'Alle mit Sitz hinzufügen',
      primary_contacts: 'Ansprechpersonen aller Mitglieder hinzufügen',
    },
    fromAdded: (n: number) =>
      n === 0
        ? 'Alle stehen schon auf der Liste.'
        : n === 1
          ? '1 Person hinzugefügt.'
          : `${n} Personen hinzugefügt.`,
    addPerson: 'Person hinzufügen',
    person: 'Name',
    personHelp: 'Zwei Buchstaben genügen.',
    substitute: 'in Vertretung von',
    forNobody: 'niemandem',
    addGuest: 'Gast hinzufügen',
    guestName: 'Name',
    guestEmail: 'E-Mail-Adresse',
    add: 'Hinzufügen',
    added: (name: string) => `${name} steht auf der Liste.`,
    choosePerson: 'Wählen Sie eine Person aus der Liste.',
    role: (name: string) => `Rolle von ${name}`,
    answer: (name: string) => `Antwort von ${name}`,
    saved: (name: string) => `${name}: gespeichert.`,
    answerLink: (name: string) => `Antwort-Link für ${name}`,
    answerLinkDetail:
      'Damit antwortet diese Person ohne Anmeldung. Er wird nur jetzt gezeigt; geben Sie ihn nur ihr. Der Link aus der Einladung gilt nicht mehr.',
    answerLinkAddress: 'Adresse',
    remove: (name: string) => `${name} von der Liste nehmen`,
    removed: (name: string) => `${name} steht nicht mehr auf der Liste.`,
    putBack: (name: string, wasInvited: boolean) =>
      `${name} steht wieder auf der Liste.${wasInvited ? ' Die Einladung muss noch einmal hinaus.' : ''}`,
    notInvited: 'noch nicht eingeladen',
    stale: 'Das wurde inzwischen auch von jemand anderem geändert. Hier steht jetzt das Neueste.',
  },
  {
    people: 'Participants',
    nobody: 'Nobody is on the list yet',
    nobodyDetail: 'Add everybody with a seat at once, or single persons and guests.',
    from: {
      seats: 'Add everybody with a seat',
      primary_contacts: 'Add the primary contacts of all members',
    },
    fromAdded: (n: number) =>
      n === 0 ? 'Everybody is on the list already.' : n === 1 ? '1 person added.' : `${n} persons added.`,
    addPerson: 'Add a person',
    person: 'Name',
    personHelp: 'Two letters are enough.',
    substitute: 'standing in for',
    forNobody: 'nobody',
    addGuest: 'Add a guest',
    guestName: 'Name',
    guestEmail: 'E-mail address',
    add: 'Add',
    added: (name: string) => `${name} is on the list.`,
    choosePerson: 'Choose a person from the list.',
    role: (name: string) => `Part of ${name}`,
    answer: (name: string) => `Answer of ${name}`,
    saved: (name: string) => `${name}: saved.`,
    answerLink: (name: string) => `Link to answer for ${name}`,
    answerLinkDetail:
      'With it this person answers without signing in. It is shown this once; give it to nobody else. The link of the invitation is no longer good.',
    answerLinkAddress: 'Address',
    remove: (name: string) => `Take ${name} off the list`,
    removed: (name: string) => `${name} is off the list.`,
    putBack: (name: string, wasInvited: boolean) =>
      `${name} is on the list again.${wasInvited ? ' The invitation has to go out once more.' : ''}`,
    notInvited: 'not invited yet',
    stale: 'Somebody else changed this meanwhile. Now the latest stands here.',
  },
);
