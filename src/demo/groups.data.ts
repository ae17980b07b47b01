import type { DemoAccount, DemoGroup } from './demo.types.js';

/** Whoever can sign in to the demo; the addresses end in '@alliance.example'. */
export const accounts: readonly DemoAccount[] = [
  { name: 'lead', person: 'osterland', role: 'alliance_lead', since: 49 },
  { name: 'coordinator', person: 'aehrenfeld', role: 'coordinator', since: 49 },
  { name: 'observer', person: 'saenger', role: 'observer', since: 20 },
  { name: 'career.lead', person: 'oelschlaeger', since: 26 },
  { name: 'stem.lead', person: 'hoelzer', since: 14 },
  { name: 'international.lead', person: 'benhassine', since: 31 },
  { name: 'it.lead', person: 'kirchhuebel', since: 38 },
  { name: 'member', person: 'ahlen', since: 20 },
];

/** What the seeded groups are for and when they meet. */
export const groups: readonly DemoGroup[] = [
  {
    slug: 'plenary',
    approver: 'lead',
    mandate: `
      Die Gesamtallianz kommt einmal im Jahr zur Jahressitzung zusammen. Sie setzt die Schwerpunkte, nimmt die
      Berichte der Steuergruppen entgegen und gibt ihnen Empfehlungen mit auf den Weg.
    `,
  },
  {
    slug: 'career-orientation',
    approver: 'career.lead',
    rhythm: { rrule: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=2MO', nth: 2, weekday: 1 },
    mandate: `
      Die Steuergruppe stimmt die Angebote der Beruflichen Orientierung in Jena und dem Umland ab. Ziel ist,
      dass jede Schülerin und jeder Schüler vor dem Abschluss mindestens drei Betriebe von innen gesehen hat.

      - gemeinsame Zeiträume und Standards für Praktika
      - ein Einstieg für Schulen, Eltern und Betriebe
      - Erfahrungsaustausch zwischen Schule, Berufsberatung und Ausbildung
    `,
  },
  {
    slug: 'stem-education',
    approver: 'stem.lead',
    rhythm: { rrule: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=2WE', nth: 2, weekday: 3 },
    mandate: `
      Die Steuergruppe verbindet Schulen, Schülerlabore und Unternehmen, damit mehr Kinder und Jugendliche
      Freude an Mathematik, Informatik, Naturwissenschaften und Technik finden – von der Grundschule bis zum
      Studium.

      - Schülerlabore auslasten und leichter buchbar machen
      - Lehrkräfte in Betriebe und Institute bringen
      - Mädchen und junge Frauen gezielt ansprechen
    `,
  },
  {
    slug: 'international-talent',
    approver: 'international.lead',
    reviewDays: 7,
    rhythm: { rrule: 'FREQ=WEEKLY;INTERVAL=8;BYDAY=TH', everyWeeks: 8, lastWeek: -2, weekday: 4 },
    mandate: `
      Die Steuergruppe verbessert das Ankommen und Bleiben internationaler Fachkräfte und ihrer Familien. Sie
      bringt Arbeitgeber, Hochschulen, Behörden und Ehrenamt an einen Tisch und klärt Zuständigkeiten.

      - Schnittstellen zwischen den Anlaufstellen
      - Sprache, Anerkennung, Wohnen, Kinderbetreuung
      - Perspektiven für mitziehende Familienangehörige
    `,
  },
  {
    slug: 'it-talent',
    approver: 'it.lead',
    template: [
      {
        title: 'Genehmigung des letzten Protokolls',
        kind: 'decision',
        minutes: 5,
        approvesLastMinutes: true,
      },
      { title: 'Blitzlicht: Neues aus den Betrieben', kind: 'information', minutes: 10 },
    ],
    rhythm: { rrule: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=3WE', nth: 3, weekday: 3 },
    mandate: `
      Die Steuergruppe sichert den Nachwuchs für die IT-Unternehmen und die IT-Abteilungen der Region. Sie
      entwickelt Ausbildung, Studium und Quereinstieg gemeinsam weiter und macht den Standort sichtbar.

      - Praktika, Abschlussarbeiten und Werkstudierende
      - Verbundausbildung und Umschulung
      - gemeinsame Veranstaltungen und Messeauftritte
    `,
  },
];
