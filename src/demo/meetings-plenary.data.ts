import type { DemoMeeting } from './demo.types.js';

/** What lies ahead of the whole alliance. */
export const plenaryMeetings: readonly DemoMeeting[] = [
  {
    key: 'plenary-ahead',
    group: 'plenary',
    when: { week: 9, weekday: 2 },
    from: '17:00',
    to: '19:00',
    title: 'Mitgliedertreffen: Zwischenbilanz der Empfehlungen',
    location: 'Ort wird noch bekannt gegeben',
    state: 'draft',
    chair: 'osterland',
    minuteTaker: 'aehrenfeld',
    agenda: [
      {
        title: 'Genehmigung des letzten Protokolls',
        kind: 'decision',
        minutes: 5,
        approvesLastMinutes: true,
      },
      { title: 'Begrüßung', kind: 'information', minutes: 5, presenter: 'osterland' },
      {
        title: 'Schnittstellenmanagement: Übersicht der Anlaufstellen',
        kind: 'discussion',
        minutes: 20,
        topic: 'alliance-contacts',
        carriedOver: true,
        presenter: 'benhassine',
      },
      {
        title: 'Sichtbarkeit der Unterstützungsangebote: als ein Standort sprechen',
        kind: 'discussion',
        minutes: 30,
        topic: 'alliance-voice',
        carriedOver: true,
        presenter: 'eisfelder',
      },
      {
        title: 'Jahresbeitrag für die gemeinsame Öffentlichkeitsarbeit',
        kind: 'decision',
        minutes: 25,
        topic: 'alliance-contribution',
        carriedOver: true,
        presenter: 'osterland',
        decisions: [
          {
            text: `
              Die Mitglieder beteiligen sich mit einem festen Jahresbeitrag an der gemeinsamen
              Öffentlichkeitsarbeit.
            `,
            result: 'proposed',
            deferredFrom: 'alliance-contribution-deferred',
          },
        ],
      },
      {
        title: 'Abschlussbericht der Studie „Angekommen – und dann?“',
        kind: 'information',
        minutes: 20,
        presenter: 'thoennes',
      },
      { title: 'Verschiedenes', kind: 'information', minutes: 10 },
    ],
  },
];
