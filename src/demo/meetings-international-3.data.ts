import type { DemoMeeting } from './demo.types.js';

/** Internationale Fachkräfte: the eve of the annual session, and what lies ahead. */
export const internationalMeetings3: readonly DemoMeeting[] = [
  {
    key: 'international-5',
    group: 'international-talent',
    when: { slot: -2 },
    title: 'Steuergruppe Internationale Fachkräfte: Vorbereitung der Jahressitzung',
    location: 'Agentur Kernberge, Beratungsraum Saale, Lichtplatz 1, Jena',
    state: 'held',
    minuteTaker: 'thoennes',
    excused: ['albrecht'],
    partial: ['devries'],
    minutes: {
      state: 'published',
      summary: `
        Die Lotsenstelle wird als einjähriger Modellversuch mit einer halben Stelle eingerichtet. Für die
        Jahressitzung sind Ablauf und Leitfragen abgestimmt.
      `,
      objections: [
        {
          person: 'haensgen',
          position: 2,
          passage: 'Arbeitgeber fragen häufiger nach dem beschleunigten Fachkräfteverfahren.',
          text: 'Bitte die Zahl der Anfragen ergänzen.',
          made: 2,
          answered: 4,
          outcome: 'rejected',
          answer: 'In der Sitzung wurde keine Zahl genannt. Sie kann in der nächsten berichtet werden.',
        },
      ],
      correction: {
        reason: 'Die Kostenanteile der Lotsenstelle und eine Anwesenheit sind falsch wiedergegeben.',
        opened: 64,
        notes: [
          {
            position: 3,
            notes: `
              Das Land trägt die Hälfte der Kosten, die Stadt und acht Unternehmen je ein Viertel. Statt einer
              vollen wird zunächst eine halbe Stelle für zwölf Monate eingerichtet; danach entscheidet die
              Steuergruppe anhand der Beratungszahlen.
            `,
          },
        ],
        attendance: [{ person: 'devries', attendance: 'present' }],
      },
    },
    agenda: [
      {
        title: 'Genehmigung des letzten Protokolls',
        kind: 'decision',
        minutes: 5,
        approvesLastMinutes: true,
        notes: `
          Das Protokoll wird in der Fassung genehmigt, die nach dem Einspruch geändert wurde.
        `,
      },
      {
        title: 'Rückmeldungen aus den Beratungsstellen',
        kind: 'discussion',
        minutes: 15,
        topic: 'international-feedback',
        carriedOver: true,
        presenter: 'haensgen',
        notes: `
          Arbeitgeber fragen häufiger nach dem beschleunigten Fachkräfteverfahren. [](person:pfoertner) weist
          darauf hin, dass Angehörige aus dem Familiennachzug dabei oft nicht mitgedacht werden.
        `,
      },
      {
        title: 'Lotsenstelle: Modellversuch',
        kind: 'decision',
        minutes: 35,
        topic: 'international-guides',
        carriedOver: true,
        presenter: 'benhassine',
        public: true,
        notes: `
          Land, Stadt und acht Unternehmen tragen je ein Drittel der Kosten. Statt einer vollen wird zunächst
          eine halbe Stelle für zwölf Monate eingerichtet; danach entscheidet die Steuergruppe anhand der
          Beratungszahlen.
        `,
        decisions: [
          {
            text: `
              Bei der Servicestelle wird für zwölf Monate eine Lotsenstelle für mitziehende Familienangehörige
              mit einer halben Stelle eingerichtet. Nach neun Monaten wird der Steuergruppe berichtet.
            `,
            result: 'adopted_amended',
            votes: [8, 0, 1],
            deferredFrom: 'international-guides-deferred',
          },
        ],
        actions: [
          {
            title: 'Lotsenstelle ausschreiben',
            person: 'benhassine',
            organisation: 'ankommen',
            due: 30,
            priority: 'high',
            decision: 1,
            history: [
              { after: 12, state: 'in_progress', by: 'international.lead' },
              { after: 33, due: 56, comment: 'Stellenbewertung verzögert.', by: 'international.lead' },
            ],
          },
          {
            title: 'Vereinbarungen mit den acht beteiligten Unternehmen schließen',
            person: 'thoennes',
            organisation: 'kernberge',
            due: 45,
            decision: 1,
            history: [
              { after: 15, state: 'in_progress' },
              { after: 40, comment: 'Sechs von acht Vereinbarungen sind unterschrieben.', by: 'coordinator' },
            ],
          },
        ],
      },
      {
        title: 'Studie „Angekommen – und dann?“: Leitfragen für die Jahressitzung',
        kind: 'discussion',
        minutes: 30,
        topic: 'international-study',
        carriedOver: true,
        presenter: 'thoennes',
        notes: `
          Die Jahressitzung soll sich auf zwei Fragen konzentrieren: Wo gehen Ratsuchende zwischen den Stellen
          verloren, und warum sind vorhandene Angebote so wenig bekannt? [](person:zhou) berichtet aus eigener
          Erfahrung und ist bereit, in der Jahressitzung zu sprechen.
        `,
        actions: [
          {
            title: 'Übersicht aller Anlaufstellen für die Jahressitzung erstellen',
            person: 'uebelacker',
            due: 28,
            history: [{ after: 30, state: 'done' }],
          },
        ],
      },
      {
        title: 'Wohnungssuche internationaler Beschäftigter',
        kind: 'discussion',
        minutes: 20,
        topic: 'international-housing',
        presenter: 'venkat',
        notDiscussed: true,
        notes: 'Aus Zeitgründen nicht behandelt.',
      },
    ],
  },
  {
    key: 'international-7',
    group: 'international-talent',
    when: { slot: 1 },
    title: 'Steuergruppe Internationale Fachkräfte: Startseite und Lotsenstelle',
    location: 'Biovantis Diagnostik, Seminarraum, Wirkstoffring 7, Jena',
    joinUrl: 'https://video.agentur-kernberge.example/steuergruppe-int',
    state: 'scheduled',
    minuteTaker: 'thoennes',
    agenda: [
      {
        title: 'Genehmigung des letzten Protokolls',
        kind: 'decision',
        minutes: 5,
        approvesLastMinutes: true,
      },
      {
        title: 'Förderaufruf des Landes für Integrationsprojekte',
        kind: 'information',
        minutes: 20,
        presenter: 'devries',
      },
      {
        title: 'Besuch im Labor: Arbeiten auf Englisch',
        kind: 'information',
        minutes: 30,
        presenter: 'ahlen',
      },
      { title: 'Jahresplanung der Steuergruppe', kind: 'decision', minutes: 30, presenter: 'benhassine' },
    ],
  },
];
