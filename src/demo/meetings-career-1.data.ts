import type { DemoMeeting } from './demo.types.js';

/** Berufsorientierung: the first two meetings of the year. */
export const careerMeetings1: readonly DemoMeeting[] = [
  {
    key: 'career-1',
    group: 'career-orientation',
    when: { slot: -5 },
    title: 'Steuergruppe Berufsorientierung: Jahresplanung',
    location: 'Agentur Kernberge, Beratungsraum Saale, Lichtplatz 1, Jena',
    state: 'held',
    minuteTaker: 'zschiegner',
    excused: ['ohlmann'],
    partial: ['kuehnel'],
    minutes: {
      state: 'published',
      summary: `
        Die Steuergruppe hat ihre Schwerpunkte für das Jahr festgelegt: ein gemeinsamer Berufsinfotag,
        abgestimmte Praktikumszeiträume und ein regelmäßiger Blick auf den Ausbildungsmarkt.
      `,
    },
    agenda: [
      {
        title: 'Begrüßung, Protokoll der letzten Sitzung',
        kind: 'information',
        minutes: 10,
        notes: 'Das Protokoll wird ohne Änderungen zur Kenntnis genommen. Die Tagesordnung wird bestätigt.',
      },
      {
        title: 'Lage am Ausbildungsmarkt',
        kind: 'discussion',
        minutes: 20,
        topic: 'career-market',
        presenter: 'suessmilch',
        public: true,
        notes: `
          Auf 100 gemeldete Ausbildungsstellen kommen im Bezirk derzeit 78 Bewerberinnen und Bewerber.
          Besonders groß ist die Lücke in Metall- und Elektroberufen, im Gastgewerbe und in der Pflege; in den
          kaufmännischen Berufen ist der Markt ausgeglichen. Rund ein Fünftel der Jugendlichen hat sich sechs
          Monate vor dem Abschluss noch nicht festgelegt.
        `,
      },
      {
        title: 'Berufsinfotag gemeinsam ausrichten',
        kind: 'decision',
        minutes: 30,
        topic: 'career-infoday',
        presenter: 'assmann',
        public: true,
        notes: `
          Bisher laden vier Schulen und zwei Kammern getrennt ein. Die Betriebe wünschen sich einen Termin im
          Jahr, zu dem sie mit Auszubildenden statt mit Prospekten kommen. Das Berufsschulzentrum bietet
          Werkstätten und Turnhalle an.
        `,
        decisions: [
          {
            text: `
              Die Mitglieder richten einen gemeinsamen Berufsinfotag am Berufsschulzentrum Saaleaue aus.
              Einzelveranstaltungen mit gleichem Zuschnitt entfallen. Die Federführung liegt beim
              Berufsschulzentrum.
            `,
            result: 'adopted',
            votes: [8, 0, 0],
          },
        ],
        actions: [
          {
            title: 'Werkstätten und Turnhalle für den Berufsinfotag reservieren',
            person: 'assmann',
            due: 21,
            decision: 1,
            history: [{ after: 18, state: 'done' }],
          },
          {
            title: 'Aussteller einladen und Rückmeldungen bündeln',
            organisation: 'wirtschaftskammer',
            person: 'ackermann',
            due: 45,
            decision: 1,
            history: [
              { after: 12, state: 'in_progress' },
              { after: 30, comment: '41 Zusagen, vor allem das Handwerk fehlt noch.', by: 'career.lead' },
              { after: 47, state: 'done' },
            ],
          },
        ],
      },
      {
        title: 'Praktikumswochen: ein gemeinsamer Zeitraum',
        kind: 'discussion',
        minutes: 25,
        topic: 'career-internships',
        presenter: 'oender',
        notes: `
          [](person:oender) berichtet, dass die Schulen in sieben verschiedenen Wochen ins Praktikum gehen.
          Kleine Betriebe wie der von [](person:janaoehler) werden dadurch übers Jahr mehrfach angefragt und
          sagen häufig ab. Gewünscht sind zwei feste Zeiträume je Schuljahr.
        `,
        actions: [
          {
            title: 'Praktikumszeiträume aller Schulen erheben',
            description: 'Abfrage über das Schulamt, auch für die freien Träger.',
            person: 'kuehnel',
            due: 40,
            history: [
              { after: 15, state: 'in_progress' },
              { after: 38, state: 'done' },
            ],
          },
        ],
      },
      {
        title: 'Verschiedenes',
        kind: 'information',
        minutes: 5,
        notes: 'Die Arbeitsagentur weist auf die neuen Sprechzeiten der Berufsberatung an den Schulen hin.',
      },
    ],
  },
  {
    key: 'career-2',
    group: 'career-orientation',
    when: { slot: -4 },
    title: 'Steuergruppe Berufsorientierung: Praktikum und Portal',
    location: 'Berufsschulzentrum Saaleaue, Raum 2.14, Werkstattallee 33, Jena',
    state: 'held',
    minuteTaker: 'zschiegner',
    excused: ['assmann', 'eichhorst'],
    minutes: {
      state: 'published',
      summary: `
        Der erste gemeinsame Berufsinfotag ist ausgewertet. Über feste Praktikumszeiträume wird nach Anhörung
        der Schulleitungen entschieden; neu auf der Tagesordnung steht ein gemeinsamer Einstieg für die
        Praktikumssuche.
      `,
    },
    agenda: [
      {
        title: 'Lage am Ausbildungsmarkt',
        kind: 'discussion',
        minutes: 15,
        topic: 'career-market',
        carriedOver: true,
        presenter: 'suessmilch',
        notes: `
          Die Zahl der gemeldeten Bewerberinnen und Bewerber ist leicht gestiegen. [](person:ackermann)
          berichtet von mehr Vertragslösungen in der Probezeit; als Gründe nennen die Betriebe falsche
          Vorstellungen vom Beruf.
        `,
      },
      {
        title: 'Auswertung des Berufsinfotags',
        kind: 'discussion',
        minutes: 25,
        topic: 'career-infoday',
        carriedOver: true,
        presenter: 'oelschlaeger',
        public: true,
        notes: `
          46 Aussteller und rund 1.200 Besucherinnen und Besucher, davon ein Drittel in Begleitung der Eltern.

          - Am besten bewertet: Werkstätten, in denen Auszubildende selbst anleiten.
          - Zu verbessern: Anfahrt aus dem Umland, Orientierung im Haus, Angebote auf Englisch und in
            einfacher Sprache.

          Der Berufsinfotag findet künftig jährlich statt. Das Thema ist damit abgeschlossen.
        `,
      },
      {
        title: 'Praktikumswochen: ein gemeinsamer Zeitraum',
        kind: 'decision',
        minutes: 30,
        topic: 'career-internships',
        carriedOver: true,
        presenter: 'kuehnel',
        notes: `
          Die Erhebung des Schulamts liegt vor: 19 von 23 Schulen könnten sich auf zwei Zeiträume einigen.
          [](person:oender) bittet, vor einem Beschluss die Schulleitungen anzuhören, weil die Klausurenpläne
          betroffen sind.
        `,
        decisions: [
          {
            key: 'career-internships-deferred',
            text: `
              Die Schulen legen zwei gemeinsame Praktikumszeiträume je Schuljahr fest, beginnend mit dem
              nächsten Schuljahr.
            `,
            result: 'deferred',
          },
        ],
        actions: [
          {
            title: 'Anhörung der Schulleitungen zu den Praktikumszeiträumen',
            person: 'kuehnel',
            organisation: 'schulamt',
            due: 42,
            history: [{ after: 40, state: 'done' }],
          },
        ],
      },
      {
        title: 'Praktikumsportal: ein Einstieg statt fünf',
        kind: 'discussion',
        minutes: 25,
        topic: 'career-portal',
        presenter: 'zoellner',
        notes: `
          Für die Praktikumssuche gibt es in der Region fünf Plattformen, keine ist vollständig. Die Betriebe
          pflegen ihre Angebote mehrfach oder gar nicht. [](person:zoellner) schlägt vor, keine sechste
          Plattform zu bauen, sondern die vorhandenen Bestände zusammenzuführen.
        `,
        actions: [
          {
            title: 'Anforderungen an einen gemeinsamen Datenbestand der Praktikumsplätze zusammenstellen',
            person: 'zoellner',
            due: 50,
            priority: 'high',
            history: [
              { after: 20, state: 'in_progress' },
              {
                after: 62,
                due: 120,
                comment: 'Zwei Betreiber haben noch nicht geantwortet.',
                by: 'career.lead',
              },
              { after: 100, state: 'blocked' },
            ],
          },
        ],
      },
      {
        title: 'Verschiedenes',
        kind: 'information',
        minutes: 5,
        notes: 'Der Sitz der Ilmtaler Glasveredlung bleibt bis auf Weiteres unbesetzt.',
      },
    ],
  },
];
