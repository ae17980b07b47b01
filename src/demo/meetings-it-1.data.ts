import type { DemoMeeting } from './demo.types.js';

/** IT-Fachkräfte: the first two meetings of the year. */
export const itMeetings1: readonly DemoMeeting[] = [
  {
    key: 'it-1',
    group: 'it-talent',
    when: { slot: -6 },
    title: 'Steuergruppe IT-Fachkräfte: Verbundausbildung',
    location: 'Quellcode Saale, Werkhalle, Netzgasse 5, Jena',
    state: 'held',
    minuteTaker: 'ebeling',
    excused: ['daeumler'],
    minutes: {
      state: 'approved',
      summary: `
        Kleine IT-Unternehmen können künftig im Verbund ausbilden. Wege für Quereinsteigerinnen und
        Quereinsteiger werden systematisch erfasst.
      `,
    },
    agenda: [
      {
        title: 'Protokoll der letzten Sitzung',
        kind: 'information',
        minutes: 5,
        notes: 'Das Protokoll wird zur Kenntnis genommen.',
      },
      {
        title: 'Stellenmarkt IT in der Region',
        kind: 'discussion',
        minutes: 15,
        topic: 'it-market',
        presenter: 'weiss',
        notes: `
          Die Verbandsunternehmen haben 210 offene Stellen, 40 weniger als vor einem Jahr. Gesucht werden vor
          allem Erfahrene; Einstiegsstellen sind seltener geworden.
        `,
      },
      {
        title: 'Verbundausbildung Fachinformatik',
        kind: 'decision',
        minutes: 35,
        topic: 'it-joint-training',
        presenter: 'andrae',
        public: true,
        notes: `
          Viele kleine Unternehmen würden ausbilden, können aber nicht alle Inhalte abdecken. Im Verbund
          wechseln die Auszubildenden nach einem festen Plan zwischen zwei oder drei Betrieben. Das
          Berufsschulzentrum richtet dafür eine Klasse ein.
        `,
        decisions: [
          {
            text: `
              Die Mitglieder gründen einen Ausbildungsverbund Fachinformatik mit zunächst sechs Plätzen. Das
              Verbundmanagement übernimmt das Bildungswerk Roda-Saale.
            `,
            result: 'adopted',
            votes: [6, 0, 0],
          },
        ],
        actions: [
          {
            title: 'Vertragsmuster und Rotationsplan für den Ausbildungsverbund erstellen',
            person: 'baerwinkel',
            organisation: 'bildungswerk',
            due: 60,
            decision: 1,
            history: [
              { after: 15, state: 'in_progress' },
              { after: 70, state: 'done' },
            ],
          },
        ],
      },
      {
        title: 'Quereinstieg in IT-Berufe',
        kind: 'discussion',
        minutes: 30,
        topic: 'it-career-change',
        presenter: 'pfoertner',
        notes: `
          Umschulungen dauern zwei Jahre und sind für viele zu lang, Kurzlehrgänge führen selten in Arbeit.
          [](person:muehlpfordt) stellt gute Erfahrungen mit einem Jahr Lernen am Arbeitsplatz vor.
          Förderfähig ist das bisher nur im Einzelfall.
        `,
        actions: [
          {
            title: 'Fördermöglichkeiten für das Lernen am Arbeitsplatz zusammenstellen',
            person: 'pfoertner',
            organisation: 'jobcenter',
            due: 45,
            history: [
              { after: 20, state: 'in_progress' },
              { after: 75, state: 'done' },
            ],
          },
        ],
      },
      {
        title: 'Verschiedenes',
        kind: 'information',
        minutes: 5,
        notes: 'Der nächste Treffpunkt „Code & Kaffee“ findet in den Räumen der Hochschule statt.',
      },
    ],
  },
  {
    key: 'it-2',
    group: 'it-talent',
    when: { slot: -5 },
    title: 'Steuergruppe IT-Fachkräfte: Praktika und Abschlussarbeiten',
    location: 'Hochschule Saaleland, Labor für Softwaretechnik, Werkbundring 20, Jena',
    state: 'held',
    minuteTaker: 'ebeling',
    excused: ['muehlpfordt'],
    absent: ['pfoertner'],
    minutes: {
      state: 'published',
      summary: `
        Praktika und Abschlussarbeiten sollen für Studierende leichter zu finden sein. Der Ausbildungsverbund
        kommt voran.
      `,
    },
    agenda: [
      {
        title: 'Stellenmarkt IT in der Region',
        kind: 'discussion',
        minutes: 15,
        topic: 'it-market',
        carriedOver: true,
        presenter: 'weiss',
        notes: `
          Leichte Belebung. Gesucht werden IT-Sicherheit und Cloud-Betrieb, weniger die Webentwicklung.
        `,
      },
      {
        title: 'Verbundausbildung: Stand der Vorbereitung',
        kind: 'discussion',
        minutes: 20,
        topic: 'it-joint-training',
        carriedOver: true,
        presenter: 'oetzel',
        notes: `
          Vier Betriebe haben fest zugesagt. [](person:oetzel) bestätigt die Klasse am Berufsschulzentrum;
          [](person:andrae) übernimmt vorübergehend die Abstimmung der Ausbildungsinhalte.
        `,
        actions: [
          {
            title: 'Zwei weitere Betriebe für den Ausbildungsverbund gewinnen',
            person: 'weiss',
            due: 50,
            history: [
              { after: 22, state: 'in_progress' },
              { after: 49, state: 'done' },
            ],
          },
        ],
      },
      {
        title: 'Quereinstieg: Fördermöglichkeiten',
        kind: 'discussion',
        minutes: 20,
        topic: 'it-career-change',
        carriedOver: true,
        notDiscussed: true,
        notes: 'Vertagt, weil die Übersicht des Jobcenters noch nicht vorlag.',
      },
      {
        title: 'Praktika und Abschlussarbeiten sichtbar machen',
        kind: 'discussion',
        minutes: 30,
        topic: 'it-theses',
        presenter: 'daeumler',
        notes: `
          Von 180 Abschlussarbeiten im Jahr entstehen nur 35 in Unternehmen der Region. [](person:daeumler)
          nennt als Gründe fehlende Themen und späte Zusagen, [](person:rautenbach) wünscht sich
          Ansprechpersonen mit Zeit für die Betreuung.
        `,
        actions: [
          {
            title: 'Vorlage für Themenangebote der Unternehmen entwerfen',
            person: 'rautenbach',
            due: 40,
            history: [
              { after: 19, state: 'in_progress' },
              { after: 45, state: 'done' },
            ],
          },
        ],
      },
    ],
  },
];
