import type { DemoMeeting } from './demo.types.js';

/** Internationale Fachkräfte: after the annual session, the minutes in review. */
export const internationalMeetings4: readonly DemoMeeting[] = [
  {
    key: 'international-6',
    group: 'international-talent',
    when: { slot: -1 },
    title: 'Steuergruppe Internationale Fachkräfte: Nach der Jahressitzung',
    location: 'Servicestelle Ankommen, Besprechungsraum 1, Lichtplatz 3, Jena',
    joinUrl: 'https://video.agentur-kernberge.example/steuergruppe-int',
    state: 'held',
    minuteTaker: 'thoennes',
    excused: ['minegishi'],
    absent: ['dovhan'],
    partial: ['zhou'],
    also: [
      { person: 'assmus', role: 'guest' },
      { guest: 'Vorstand der Wohnungsgenossenschaft Saaleufer', role: 'guest' },
    ],
    minutes: {
      state: 'in_review',
      summary: `
        Die Empfehlungen der Jahressitzung sind in zwei Arbeitspakete übersetzt: feste Ansprechpersonen mit
        gemeinsamer Übergabe und ein gemeinsamer Einstieg zu allen Angeboten.
      `,
      objections: [
        {
          person: 'ahlen',
          position: 5,
          passage: 'sobald die letzten beiden Vereinbarungen unterschrieben sind',
          text: 'Unsere Vereinbarung ist inzwischen unterschrieben, es fehlt nur noch eine.',
          made: 1,
          answered: 2,
          outcome: 'rejected',
          answer: `
            Das Protokoll gibt den Stand der Sitzung wieder. Die Unterschrift steht dann im nächsten
            Protokoll.
          `,
        },
        {
          person: 'pfoertner',
          position: 3,
          passage: 'eine Fallrunde alle sechs Wochen',
          text: 'Vereinbart war alle acht Wochen, jeweils vor der Sitzung der Steuergruppe.',
          made: 2,
        },
      ],
    },
    agenda: [
      {
        title: 'Genehmigung des letzten Protokolls',
        kind: 'decision',
        minutes: 5,
        approvesLastMinutes: true,
        notes: `
          Die Kostenanteile der Lotsenstelle sind im Protokoll der letzten Sitzung falsch wiedergegeben. Es
          wird genehmigt, sobald das berichtigt ist.
        `,
      },
      {
        title: 'Rückmeldungen aus den Beratungsstellen',
        kind: 'discussion',
        minutes: 15,
        topic: 'international-feedback',
        carriedOver: true,
        presenter: 'ndiaye',
        notes: `
          Nach der Berichterstattung über die Jahressitzung haben sich mehr Ehrenamtliche gemeldet als
          Patenschaften gesucht werden. Das Willkommensnetz kann kurzfristig 15 Familien aufnehmen.
        `,
      },
      {
        title: 'Empfehlung der Jahressitzung: Schnittstellen zwischen den Anlaufstellen',
        kind: 'decision',
        minutes: 35,
        topic: 'international-interfaces',
        presenter: 'benhassine',
        public: true,
        notes: `
          Ratsuchende werden heute im Mittel zweimal weitergeschickt. Vorgesehen sind eine feste
          Ansprechperson je Stelle, ein gemeinsames Übergabeblatt mit Einwilligung und eine Fallrunde alle
          sechs Wochen.
        `,
        decisions: [
          {
            text: `
              Jede Anlaufstelle benennt eine feste Ansprechperson und eine Vertretung. Übergaben erfolgen mit
              dem gemeinsamen Übergabeblatt und nur mit Einwilligung der Ratsuchenden.
            `,
            result: 'adopted',
            votes: [9, 0, 0],
          },
          {
            text: 'Die Fallrunde tagt alle sechs Wochen unter Leitung der Servicestelle.',
            result: 'adopted',
            votes: [7, 1, 1],
          },
        ],
        actions: [
          {
            title: 'Übergabeblatt mit dem Datenschutz abstimmen',
            person: 'uebelacker',
            organisation: 'ankommen',
            due: 28,
            decision: 1,
          },
          {
            title: 'Ansprechpersonen aller Anlaufstellen benennen',
            person: 'thoennes',
            due: 10,
            priority: 'high',
            decision: 1,
            history: [{ after: 5, state: 'in_progress' }],
          },
        ],
      },
      {
        title: 'Empfehlung der Jahressitzung: ein gemeinsamer Einstieg zu allen Angeboten',
        kind: 'discussion',
        minutes: 30,
        topic: 'international-visibility',
        presenter: 'wolkowa',
        public: true,
        notes: `
          Zwölf Internetseiten informieren über das Ankommen in der Stadt, keine ist vollständig. Eine
          gemeinsame Startseite in vier Sprachen soll auf die vorhandenen Angebote verweisen, statt sie zu
          wiederholen. Vor einem Beschluss wird der Pflegeaufwand ermittelt.
        `,
        actions: [
          {
            title: 'Pflegeaufwand einer gemeinsamen Startseite ermitteln',
            person: 'wolkowa',
            organisation: 'kernberg-uni',
            due: 42,
            history: [{ after: 8, state: 'in_progress', by: 'international.lead' }],
          },
        ],
      },
      {
        title: 'Lotsenstelle: Stand der Ausschreibung',
        kind: 'discussion',
        minutes: 10,
        topic: 'international-guides',
        carriedOver: true,
        presenter: 'benhassine',
        notes: `
          Die Stellenbewertung liegt vor. Die Ausschreibung erscheint, sobald die letzten beiden
          Vereinbarungen unterschrieben sind.
        `,
      },
      {
        title: 'Studie „Angekommen – und dann?“: Abschlussbericht',
        kind: 'discussion',
        minutes: 10,
        topic: 'international-study',
        carriedOver: true,
        presenter: 'thoennes',
        notes: `
          Der Abschlussbericht erscheint in Kürze. Die Anregungen aus der Jahressitzung sind eingearbeitet,
          ein Kapitel zu Angehörigen kommt hinzu.
        `,
      },
      {
        title: 'Wohnungssuche internationaler Beschäftigter',
        kind: 'discussion',
        minutes: 20,
        topic: 'international-housing',
        carriedOver: true,
        presenter: 'venkat',
        notes: `
          Vermieter verlangen oft Einkommensnachweise, die es vor dem ersten Arbeitstag nicht gibt. Die
          Wohnungsgenossenschaft hält Arbeitgeberbestätigungen für ausreichend. [](person:venkat) entwirft ein
          Muster.
        `,
        actions: [
          {
            title: 'Muster einer Arbeitgeberbestätigung für Vermieter entwerfen',
            person: 'venkat',
            organisation: 'prismaris',
            due: 35,
            priority: 'low',
          },
        ],
      },
    ],
  },
];
