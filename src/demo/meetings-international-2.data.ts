import type { DemoMeeting } from './demo.types.js';

/** Internationale Fachkräfte: the middle of the year. */
export const internationalMeetings2: readonly DemoMeeting[] = [
  {
    key: 'international-3',
    group: 'international-talent',
    when: { slot: -4 },
    title: 'Steuergruppe Internationale Fachkräfte: Familien im Blick',
    location: 'Medivola Medizintechnik, Besucherzentrum, Instrumentenallee 60, Jena',
    state: 'held',
    minuteTaker: 'thoennes',
    excused: ['oestermann'],
    absent: ['thiemann', 'devries'],
    substitutes: [{ by: 'ackermann', for: 'oestermann' }],
    minutes: {
      state: 'approved',
      summary: `
        Die neuen Deutschkurse laufen. Die Idee einer Lotsenstelle für mitziehende Familienangehörige wird
        ausgearbeitet; die Befragung zur Studie hat begonnen.
      `,
    },
    agenda: [
      {
        title: 'Rückmeldungen aus den Beratungsstellen',
        kind: 'discussion',
        minutes: 15,
        topic: 'international-feedback',
        carriedOver: true,
        presenter: 'benhassine',
        notes: `
          In der Servicestelle haben sich die Wartezeiten auf zwei Wochen verkürzt, seit Termine online
          vergeben werden. Weiterhin schwierig: Kita-Plätze zum Arbeitsbeginn.
        `,
      },
      {
        title: 'Berufsbegleitende Deutschkurse: erste Erfahrungen',
        kind: 'discussion',
        minutes: 15,
        topic: 'international-german',
        carriedOver: true,
        presenter: 'albrecht',
        notes: `
          Beide Kurse sind ausgebucht, die Abbruchquote liegt unter zehn Prozent. Ein dritter Kurs beginnt
          nach der Pause. Die Steuergruppe sieht das Thema als abgeschlossen an.
        `,
      },
      {
        title: 'Studie „Angekommen – und dann?“: Beginn der Befragung',
        kind: 'discussion',
        minutes: 15,
        topic: 'international-study',
        carriedOver: true,
        presenter: 'thoennes',
        notes: `
          In den ersten drei Wochen sind 410 Fragebögen eingegangen. Angehörige sind bisher
          unterrepräsentiert; [](person:ndiaye) wirbt über die Patenschaften.
        `,
        actions: [
          {
            title: 'Befragung bei Angehörigen über die Patenschaften bewerben',
            person: 'ndiaye',
            organisation: 'willkommensnetz',
            due: 30,
            history: [{ after: 28, state: 'done' }],
          },
        ],
      },
      {
        title: 'Anerkennung ausländischer Abschlüsse: Checklisten',
        kind: 'discussion',
        minutes: 20,
        topic: 'international-recognition',
        carriedOver: true,
        presenter: 'ackermann',
        notes: `
          Die Checklisten für sechs Berufsgruppen sind fertig. [](person:ackermann) stellt sie vor; die
          Kammern verwenden sie ab sofort in der Erstberatung.
        `,
        actions: [
          {
            title: 'Checklisten auf Englisch und in einfacher Sprache veröffentlichen',
            person: 'uebelacker',
            organisation: 'ankommen',
            due: 40,
            history: [
              { after: 21, state: 'in_progress' },
              { after: 39, state: 'done' },
            ],
          },
        ],
      },
      {
        title: 'Lotsenstelle für mitziehende Familienangehörige',
        kind: 'discussion',
        minutes: 30,
        topic: 'international-guides',
        presenter: 'minegishi',
        notes: `
          Wenn die Partnerin oder der Partner keine Arbeit findet, zieht die Familie oft wieder weg.
          [](person:minegishi) berichtet vom Patenprogramm seines Unternehmens, das für kleinere Betriebe zu
          aufwendig wäre. Eine Lotsenstelle für alle Mitglieder könnte diese Lücke schließen.
        `,
        actions: [
          {
            title: 'Aufgaben und Kosten einer Lotsenstelle beschreiben',
            person: 'benhassine',
            due: 45,
            priority: 'high',
            history: [
              { after: 18, state: 'in_progress' },
              { after: 43, state: 'done', by: 'international.lead' },
            ],
          },
        ],
      },
      {
        title: 'Berufssprache in der Ausbildungsvorbereitung',
        kind: 'discussion',
        minutes: 15,
        topic: 'career-language',
        presenter: 'karabulut',
        notes: `
          Jugendliche aus zugezogenen Familien scheitern in der Ausbildungsvorbereitung häufig an der
          Fachsprache. [](person:karabulut) stellt Berufssprachkurse vor, die den Unterricht begleiten.
        `,
        actions: [
          {
            title: 'Bedarf an Berufssprachkursen in der Ausbildungsvorbereitung erheben',
            person: 'karabulut',
            organisation: 'vhs',
            due: 42,
            history: [
              { after: 18, state: 'in_progress' },
              { after: 41, state: 'done' },
            ],
          },
        ],
      },
    ],
  },
  {
    key: 'international-4',
    group: 'international-talent',
    when: { slot: -3 },
    title: 'Steuergruppe Internationale Fachkräfte: Lotsenstelle',
    location: 'Kernberg-Universität, Internationales Büro, Collegiumsgasse 1, Jena',
    state: 'held',
    minuteTaker: 'thoennes',
    excused: ['pfoertner', 'zhou'],
    absent: ['venkat'],
    minutes: {
      state: 'approved',
      summary: `
        Über die Lotsenstelle wird nach Klärung der Finanzierung entschieden. Die Befragung ist abgeschlossen,
        die Auswertung läuft.
      `,
      objections: [
        {
          person: 'ahlen',
          position: 4,
          passage: 'lehnt einen Anteil der Unternehmen ab',
          text: 'Ich habe nicht abgelehnt, sondern nach der Höhe des Anteils gefragt.',
          made: -2,
          answered: -1,
          outcome: 'accepted',
          answer: 'Das stimmt. Das Protokoll ist geändert und kommt noch einmal in die Durchsicht.',
        },
      ],
    },
    agenda: [
      {
        title: 'Rückmeldungen aus den Beratungsstellen',
        kind: 'discussion',
        minutes: 15,
        topic: 'international-feedback',
        carriedOver: true,
        presenter: 'wolkowa',
        notes: `
          An der Universität fragen vor allem Promovierende kurz vor dem Abschluss nach Wegen in den
          regionalen Arbeitsmarkt. Viele kennen die Unternehmen vor Ort kaum.
        `,
      },
      {
        title: 'Anerkennung: Checklisten im Einsatz',
        kind: 'discussion',
        minutes: 15,
        topic: 'international-recognition',
        carriedOver: true,
        presenter: 'oestermann',
        public: true,
        notes: `
          Die Checklisten liegen in drei Sprachen vor und sind auf den Seiten der Kammern und der
          Servicestelle zu finden. Unvollständige Anträge sind um etwa ein Drittel zurückgegangen. Das Thema
          ist abgeschlossen.
        `,
      },
      {
        title: 'Studie „Angekommen – und dann?“: Zwischenstand',
        kind: 'discussion',
        minutes: 20,
        topic: 'international-study',
        carriedOver: true,
        presenter: 'thoennes',
        notes: `
          1.140 Beschäftigte und 286 Angehörige haben geantwortet. Die Auswertung übernimmt das beauftragte
          Institut; erste Ergebnisse sollen in der Jahressitzung vorgestellt werden.
        `,
        actions: [
          {
            title: 'Vorstellung der ersten Ergebnisse in der Jahressitzung vorbereiten',
            person: 'thoennes',
            due: 75,
            history: [
              { after: 20, state: 'in_progress' },
              { after: 74, state: 'done' },
            ],
          },
        ],
      },
      {
        title: 'Lotsenstelle: Konzept und Finanzierung',
        kind: 'decision',
        minutes: 40,
        topic: 'international-guides',
        carriedOver: true,
        presenter: 'benhassine',
        notes: `
          Das Konzept sieht eine halbe Stelle bei der Servicestelle vor. [](person:ahlen) fragt nach dem
          Anteil der Unternehmen, [](person:haensgen) nach der Abgrenzung zur Arbeitsvermittlung. Bis zur
          nächsten Sitzung wird eine Mischfinanzierung geprüft.
        `,
        decisions: [
          {
            key: 'international-guides-deferred',
            text: `
              Bei der Servicestelle wird eine Lotsenstelle für mitziehende Familienangehörige mit einer vollen
              Stelle eingerichtet.
            `,
            result: 'deferred',
          },
        ],
        actions: [
          {
            title: 'Mischfinanzierung der Lotsenstelle mit Land und Unternehmen klären',
            person: 'osterland',
            organisation: 'kernberge',
            due: 50,
            priority: 'high',
            history: [
              { after: 16, state: 'in_progress' },
              { after: 48, state: 'done', by: 'lead' },
            ],
          },
        ],
      },
      {
        title: 'Berufssprache in der Ausbildungsvorbereitung',
        kind: 'discussion',
        minutes: 10,
        topic: 'career-language',
        carriedOver: true,
        presenter: 'karabulut',
        notes: `
          Bedarf besteht für 60 Jugendliche an zwei Berufsschulen. Darüber entscheiden Schulen und
          Berufsberatung; das Thema soll an die Steuergruppe Berufsorientierung gehen.
        `,
      },
      {
        title: 'Verschiedenes',
        kind: 'information',
        minutes: 5,
        notes: 'Der Verein Willkommensnetz hat Räume für sein Sprachcafé gefunden.',
      },
    ],
  },
];
