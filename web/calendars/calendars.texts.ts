import { inBoth } from '../texts/texts.js';

export const calendarsTexts = inBoth(
  {
    title: 'Im Kalender abonnieren',
    intro:
      'Sitzungen stehen dann im Kalender auf Telefon und Rechner und bleiben aktuell: Ihr Kalenderprogramm fragt etwa jede Stunde nach, manche seltener. Sie sehen dort, was Sie auch hier lesen dürfen.',
    make: 'Kalender erstellen',
    what: 'Was in den Kalender soll',
    whatHelp: 'Je Gerät ein eigener Kalender lässt sich einzeln widerrufen.',
    ofGroup: (group: string) => `Sitzungen: ${group}`,
    mine: 'Meine Kalender',
    caption: 'Meine Kalender, und wann sie zuletzt abgerufen wurden',
    none: 'Noch kein Kalender',
    noneDetail: 'Erstellen Sie oben einen; seine Adresse geben Sie dann im Kalenderprogramm ein.',
    name: 'Kalender',
    createdAt: 'Erstellt',
    lastRead: 'Zuletzt abgerufen',
    never: 'noch nie',
    renew: 'Neue Adresse',
    renewOf: (name: string) => `Neue Adresse für „${name}“`,
    renewDetail: (name: string) =>
      `Die bisherige Adresse von „${name}“ gilt sofort nicht mehr. Wer sie abonniert hat, auch Sie selbst, abonniert die neue.`,
    revoke: 'Widerrufen',
    revokeOf: (name: string) => `„${name}“ widerrufen`,
    revokeDetail: (name: string) =>
      `Die Adresse von „${name}“ gilt sofort nicht mehr. Was Ihr Kalenderprogramm schon hat, entfernen Sie dort.`,
    revoked: (name: string) => `„${name}“ ist widerrufen.`,
    cancel: 'Abbrechen',
    made: 'Die neue Adresse',
    madeDetail:
      'Sie wird nur jetzt gezeigt. Wer sie hat, liest den Kalender ohne Anmeldung: geben Sie sie nicht weiter.',
    address: 'Adresse',
    open: 'Im Kalenderprogramm öffnen',
    scan: 'Für das Telefon: mit der Kamera lesen',
    code: 'QR-Code der Adresse',
    ways: 'So geht es in …',
    wayList: [
      [
        'iPhone, iPad, Mac',
        '„Im Kalenderprogramm öffnen“ antippen oder den QR-Code lesen, dann „Abonnieren“.',
      ],
      ['Outlook', '„Kalender hinzufügen“, „Aus dem Internet abonnieren“, die kopierte Adresse einfügen.'],
      [
        'Google, Android',
        'Am Rechner im Google Kalender „Weitere Kalender hinzufügen“, „Per URL“, die kopierte Adresse einfügen. Sie erscheint danach auch auf dem Telefon.',
      ],
    ] as readonly (readonly [string, string])[],
  },
  {
    title: 'Subscribe in a calendar',
    intro:
      'Meetings then stand in the calendar on your phone and computer and stay up to date: your calendar program asks about every hour, some less often. You see there what you may read here.',
    make: 'Make a calendar',
    what: 'What the calendar has',
    whatHelp: 'With one calendar for each device, each can be revoked by itself.',
    ofGroup: (group: string) => `Meetings: ${group}`,
    mine: 'My calendars',
    caption: 'My calendars, and when they were last read',
    none: 'No calendar yet',
    noneDetail: 'Make one above; its address is then entered in the calendar program.',
    name: 'Calendar',
    createdAt: 'Made',
    lastRead: 'Last read',
    never: 'not yet',
    renew: 'New address',
    renewOf: (name: string) => `New address for “${name}”`,
    renewDetail: (name: string) =>
      `The present address of “${name}” is dead at once. Whoever subscribed to it, you too, subscribes to the new one.`,
    revoke: 'Revoke',
    revokeOf: (name: string) => `Revoke “${name}”`,
    revokeDetail: (name: string) =>
      `The address of “${name}” is dead at once. What your calendar program already has, you remove there.`,
    revoked: (name: string) => `“${name}” is revoked.`,
    cancel: 'Cancel',
    made: 'The new address',
    madeDetail:
      'It is shown now only. Whoever has it reads the calendar without signing in: do not pass it on.',
    address: 'Address',
    open: 'Open in the calendar program',
    scan: 'For the phone: read it with the camera',
    code: 'QR code of the address',
    ways: 'How to do it in …',
    wayList: [
      ['iPhone, iPad, Mac', 'Tap “Open in the calendar program” or read the QR code, then “Subscribe”.'],
      ['Outlook', '“Add calendar”, “Subscribe from web”, paste the copied address.'],
      [
        'Google, Android',
        'On a computer in Google Calendar “Add other calendars”, “From URL”, paste the copied address. It then shows on the phone too.',
      ],
    ],
  },
);
