import type { DemoStandingAction } from './demo.types.js';

/** Tasks that no meeting gave. Their days count from 'daysAgo'. */
export const standingActions: readonly DemoStandingAction[] = [
  {
    group: 'plenary',
    daysAgo: 24,
    title: 'Aufnahmegespräch mit der Sensorik Ziegenhain führen',
    description: 'Interesse an der Steuergruppe Internationale Fachkräfte; Beitragsordnung mitnehmen.',
    person: 'aehrenfeld',
    organisation: 'kernberge',
    due: 40,
    history: [{ after: 6, state: 'in_progress', by: 'coordinator' }],
  },
  {
    group: 'plenary',
    daysAgo: 75,
    title: 'Ansprechpersonen aller Mitglieder auf Aktualität prüfen',
    person: 'eisfelder',
    due: 60,
    priority: 'low',
    history: [
      { after: 20, state: 'in_progress', by: 'coordinator' },
      { after: 58, comment: '31 von 35 Mitgliedern haben geantwortet.', by: 'coordinator' },
    ],
  },
  {
    group: 'plenary',
    daysAgo: 48,
    title: 'Gespräch mit Kreuzweg Logistik zum Ende der Mitgliedschaft',
    person: 'osterland',
    due: 30,
    history: [{ after: 27, state: 'done', by: 'lead' }],
  },
  {
    group: 'career-orientation',
    daysAgo: 16,
    title: 'Neues Mitglied für das Handwerk gewinnen',
    description: 'Der Sitz der Handwerkskammer war in den letzten Sitzungen nicht vertreten.',
    person: 'oelschlaeger',
    due: 45,
  },
  {
    group: 'stem-education',
    daysAgo: 52,
    title: 'Leihkoffer für die Grundschulen nach dem Sommer prüfen und ergänzen',
    organisation: 'medivola',
    due: 38,
  },
  {
    group: 'stem-education',
    daysAgo: 30,
    title: 'Termine der Schülerforschungstage an alle Mitglieder geben',
    person: 'hoelzer',
    organisation: 'landgrafen',
    due: 26,
    priority: 'high',
    history: [{ after: 12, state: 'in_progress', by: 'coordinator' }],
  },
  {
    group: 'plenary',
    daysAgo: 20,
    title: 'Eigene Angebote für zugezogene Familien in die gemeinsame Übersicht eintragen',
    description: 'Aus der Jahressitzung: Anlaufstellen sichtbarer machen, indem alle ihre Angebote nennen.',
    organisation: 'kernberg-uni',
    due: 60,
  },
];
