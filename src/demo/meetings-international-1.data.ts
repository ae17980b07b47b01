import type { DemoMeeting } from './demo.types.js';

/** Internationale Fachkräfte: the first two meetings of the year. */
export const internationalMeetings1: readonly DemoMeeting[] = [
  {
    key: 'international-1',
    group: 'international-talent',
    when: { slot: -6 },
    title: 'Steuergruppe Internationale Fachkräfte: Arbeitsprogramm',
    location: 'Servicestelle Ankommen, Besprechungsraum 1, Lichtplatz 3, Jena',
    state: 'held',
    minuteTaker: 'thoennes',
    excused: ['minegishi', 'thiemann'],
    minutes: {
      state: 'published',
      summary: `
        Die Steuergruppe beteiligt sich an einer Studie zur Lebenssituation internationaler Fachkräfte und
        ihrer Familien. Berufsbegleitende Deutschkurse bleiben ein Schwerpunkt.
      `,
    },
    agenda: [
      {
        title: 'Protokoll der letzten Sitzung',
        kind: 'information',
        minutes: 5,
        notes: 'Das Protokoll wird ohne Änderungen zur Kenntnis genommen.',
      },
      {
        title: 'Rückmeldungen aus den Beratungsstellen',
        kind: 'discussion',
        minutes: 20,
        topic: 'international-feedback',
        presenter: 'benhassine',
        notes: `
          Die häufigsten Anliegen sind Termine bei der Ausländerbehörde, Kita-Plätze und die Arbeitssuche von
          Partnerinnen und Partnern. [](person:ndiaye) ergänzt, dass viele Familien dieselbe Frage an drei
          Stellen stellen und drei Antworten erhalten.
        `,
      },
      {
        title: 'Berufsbegleitende Deutschkurse',
        kind: 'discussion',
        minutes: 30,
        topic: 'international-german',
        presenter: 'albrecht',
        notes: `
          Die Abendkurse am Dienstag und Donnerstag sind voll, die Wartezeit beträgt zehn Wochen. Wer im
          Schichtdienst arbeitet, kann sie nicht besuchen. [](person:albrecht) prüft Kurse in Betrieben und
          ein Online-Format am Samstag.
        `,
        actions: [
          {
            title: 'Bedarf an Deutschkursen in den Mitgliedsunternehmen abfragen',
            person: 'thoennes',
            organisation: 'kernberge',
            due: 40,
            history: [
              { after: 9, state: 'in_progress' },
              { after: 44, state: 'done' },
            ],
          },
        ],
      },
      {
        title: 'Studie zur Lebenssituation internationaler Fachkräfte',
        kind: 'decision',
        minutes: 30,
        topic: 'international-study',
        presenter: 'thoennes',
        public: true,
        notes: `
          Viele internationale Fachkräfte verlassen die Region nach zwei bis vier Jahren wieder. Warum, ist
          nur aus Einzelfällen bekannt. Die Studie soll Beschäftigte und mitziehende Angehörige befragen und
          Empfehlungen ableiten.
        `,
        decisions: [
          {
            text: `
              Die Mitglieder unterstützen die Studie „Angekommen – und dann?“, verteilen den Fragebogen in
              ihren Häusern und benennen Gesprächspartnerinnen und Gesprächspartner für die Interviews.
            `,
            result: 'adopted',
            votes: [9, 0, 0],
          },
        ],
        actions: [
          {
            title: 'Fragebogen ins Englische, Arabische und Ukrainische übersetzen lassen',
            person: 'wolkowa',
            due: 35,
            decision: 1,
            history: [
              { after: 10, state: 'in_progress' },
              { after: 37, state: 'done' },
            ],
          },
        ],
      },
      {
        title: 'Verschiedenes',
        kind: 'information',
        minutes: 5,
        notes: 'Das Landesamt informiert über die neue Förderrichtlinie für regionale Allianzen.',
      },
    ],
  },
  {
    key: 'international-2',
    group: 'international-talent',
    when: { slot: -5 },
    title: 'Steuergruppe Internationale Fachkräfte: Sprache und Anerkennung',
    location: 'Volkshochschule Dreitäler, Saal 1, Abendschulplatz 4, Jena',
    state: 'held',
    minuteTaker: 'thoennes',
    excused: ['haensgen'],
    absent: ['thiemann'],
    minutes: {
      state: 'published',
      summary: `
        Die Volkshochschule richtet zwei betriebsnahe Deutschkurse ein. Die Anerkennung ausländischer
        Abschlüsse wird mit Kammer und Landesamt weiterverfolgt.
      `,
    },
    agenda: [
      {
        title: 'Rückmeldungen aus den Beratungsstellen',
        kind: 'discussion',
        minutes: 15,
        topic: 'international-feedback',
        carriedOver: true,
        presenter: 'pfoertner',
        notes: `
          Im Jobcenter melden sich zunehmend mitgezogene Akademikerinnen, die keine Leistungen beziehen und
          deshalb keinen Anspruch auf Vermittlung haben. [](person:devries) nimmt die Frage ins Landesamt mit.
        `,
      },
      {
        title: 'Berufsbegleitende Deutschkurse: neue Formate',
        kind: 'decision',
        minutes: 25,
        topic: 'international-german',
        carriedOver: true,
        presenter: 'albrecht',
        public: true,
        notes: `
          17 Unternehmen haben Bedarf für zusammen 140 Beschäftigte gemeldet. Vorgeschlagen werden ein Kurs im
          Technologiegebiet direkt nach Schichtende und ein Online-Kurs am Samstagvormittag.
        `,
        decisions: [
          {
            text: `
              Die Volkshochschule Dreitäler richtet zwei Deutschkurse für Beschäftigte im Schichtdienst ein.
              Die beteiligten Unternehmen tragen die Hälfte der Kursgebühren.
            `,
            result: 'adopted',
            votes: [8, 0, 1],
          },
        ],
        actions: [
          {
            title: 'Kursraum im Technologiegebiet finden',
            person: 'ahlen',
            organisation: 'biovantis',
            due: 30,
            decision: 1,
            history: [{ after: 22, state: 'done' }],
          },
        ],
      },
      {
        title: 'Studie „Angekommen – und dann?“: Fragebogen',
        kind: 'discussion',
        minutes: 20,
        topic: 'international-study',
        carriedOver: true,
        presenter: 'thoennes',
        notes: `
          Der Fragebogen liegt in vier Sprachen vor. [](person:venkat) regt an, auch Menschen zu befragen, die
          bereits weggezogen sind. Die Personalabteilungen schreiben sie an.
        `,
        actions: [
          {
            title: 'Ehemalige Beschäftigte für die Befragung anschreiben',
            person: 'venkat',
            due: 42,
            history: [
              { after: 15, state: 'in_progress' },
              { after: 41, state: 'done' },
            ],
          },
        ],
      },
      {
        title: 'Anerkennung ausländischer Abschlüsse',
        kind: 'discussion',
        minutes: 30,
        topic: 'international-recognition',
        presenter: 'oestermann',
        notes: `
          Vom Antrag bis zum Bescheid vergehen im Mittel sieben Monate, in den Gesundheitsberufen länger. Die
          meisten Verzögerungen entstehen durch fehlende Unterlagen am Anfang. [](person:oestermann) schlägt
          eine gemeinsame Eingangsprüfung vor.
        `,
        actions: [
          {
            title: 'Checkliste der Unterlagen je Berufsgruppe erarbeiten',
            person: 'oestermann',
            organisation: 'wirtschaftskammer',
            due: 45,
            history: [
              { after: 20, state: 'in_progress' },
              { after: 61, state: 'done' },
            ],
          },
        ],
      },
      {
        title: 'Verschiedenes',
        kind: 'information',
        minutes: 5,
        notes: 'Das Willkommensnetz sucht Räume für sein Sprachcafé.',
      },
    ],
  },
];
