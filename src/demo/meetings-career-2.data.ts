import type { DemoMeeting } from './demo.types.js';

/** Berufsorientierung: the middle of the year. */
export const careerMeetings2: readonly DemoMeeting[] = [
  {
    key: 'career-3',
    group: 'career-orientation',
    when: { slot: -3 },
    title: 'Steuergruppe Berufsorientierung: Praktikumszeiträume',
    location: 'Gesamtschule Jenzigblick, Aula, Talblickstraße 15, Jena',
    state: 'held',
    minuteTaker: 'zschiegner',
    excused: ['ackermann'],
    absent: ['eichhorst'],
    minutes: {
      state: 'approved',
      summary: `
        Zwei gemeinsame Praktikumszeiträume sind beschlossen, mit einer Übergangsregel für Abschlussklassen.
        Die Arbeit mit Eltern wird ein eigenes Thema.
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
          Kein wesentlich neuer Stand. Die Berufsberatung sieht erstmals mehr Nachfrage nach dualem Studium
          als nach klassischer Ausbildung in der Industrie. [](person:ohlmann) berichtet, dass der
          Pflegeverbund alle Plätze besetzen konnte, davon die Hälfte mit Auszubildenden aus dem Ausland.
        `,
      },
      {
        title: 'Praktikumswochen: Beschluss',
        kind: 'decision',
        minutes: 35,
        topic: 'career-internships',
        carriedOver: true,
        presenter: 'kuehnel',
        notes: `
          Die Schulleitungen stimmen im Grundsatz zu, bitten aber um eine Ausnahme für Abschlussklassen. Der
          Beschlussvorschlag wird entsprechend geändert.
        `,
        decisions: [
          {
            text: `
              Die Schulen legen zwei gemeinsame Praktikumszeiträume je Schuljahr fest, beginnend mit dem
              nächsten Schuljahr. Abschlussklassen dürfen in den ersten beiden Jahren abweichen.
            `,
            result: 'adopted_amended',
            votes: [6, 0, 1],
            deferredFrom: 'career-internships-deferred',
          },
        ],
        actions: [
          {
            title: 'Betriebe über die neuen Praktikumszeiträume informieren',
            organisation: 'kernberge',
            person: 'zschiegner',
            due: 30,
            decision: 1,
            history: [
              { after: 14, state: 'in_progress' },
              { after: 29, state: 'done' },
            ],
          },
        ],
      },
      {
        title: 'Praktikumsportal: Stand der Abstimmung',
        kind: 'discussion',
        minutes: 15,
        topic: 'career-portal',
        carriedOver: true,
        notes: `
          Zwei der fünf Betreiber haben Schnittstellen zugesagt, ein Betreiber prüft noch den Datenschutz.
          Ohne dessen Bestand wäre das Angebot für das Umland lückenhaft. Wiedervorlage in der nächsten
          Sitzung.
        `,
      },
      {
        title: 'Eltern als Partner der Berufsorientierung',
        kind: 'discussion',
        minutes: 20,
        topic: 'career-parents',
        presenter: 'oender',
        notes: `
          Eltern sind für Jugendliche die wichtigsten Ratgeber, kennen aber meist nur die eigenen Berufe.
          Besonders schwer erreichbar sind Familien, die das deutsche Ausbildungssystem nicht kennen.
          [](person:suessmilch) bietet Elternabende der Berufsberatung an.
        `,
        actions: [
          {
            title: 'Ablauf für mehrsprachige Elternabende entwerfen',
            person: 'suessmilch',
            due: 45,
            history: [
              { after: 25, state: 'in_progress' },
              { after: 44, state: 'done' },
            ],
          },
        ],
      },
      {
        title: 'Verschiedenes',
        kind: 'information',
        minutes: 5,
        notes: 'Die Gesamtschule Jenzigblick lädt zu ihrem Praxistag ein. Keine weiteren Meldungen.',
      },
    ],
  },
  {
    key: 'career-4',
    group: 'career-orientation',
    when: { slot: -2 },
    title: 'Steuergruppe Berufsorientierung: Eltern und Erfahrungen',
    location: 'Gebrüder Öhler Elektrotechnik, Schulungsraum, Mühlgraben 14, Stadtroda',
    state: 'held',
    minuteTaker: 'zschiegner',
    excused: ['oender', 'kuehnel'],
    partial: ['assmann'],
    substitutes: [{ by: 'ziegenruecker', for: 'oender' }],
    minutes: {
      state: 'published',
      summary: `
        Die gemeinsamen Praktikumszeiträume haben sich im ersten Durchlauf bewährt. Beschlossen wurde eine
        Reihe mehrsprachiger Elternabende; das Praktikumsportal wurde vertagt.
      `,
      correction: {
        reason: 'Wochentag und Uhrzeit des ersten Elternabends und eine Anwesenheit waren falsch.',
        opened: 29,
        approved: 32,
        notes: [
          {
            position: 5,
            notes: `
              Vorgesehen sind vier Abende im Jahr an wechselnden Orten, mit Sprachmittlung in Arabisch,
              Englisch, Ukrainisch und Vietnamesisch; der erste an einem Donnerstag um 19 Uhr. Auszubildende
              berichten selbst. Ein eigener Internetauftritt für Eltern findet keine Mehrheit, weil niemand
              ihn dauerhaft pflegen könnte.
            `,
          },
        ],
        attendance: [{ person: 'assmann', attendance: 'present' }],
      },
    },
    agenda: [
      {
        title: 'Genehmigung des letzten Protokolls',
        kind: 'decision',
        minutes: 5,
        approvesLastMinutes: true,
        notes: 'Das Protokoll wird ohne Änderungen genehmigt.',
      },
      {
        title: 'Lage am Ausbildungsmarkt',
        kind: 'discussion',
        minutes: 15,
        topic: 'career-market',
        carriedOver: true,
        presenter: 'suessmilch',
        notes: `
          Noch 312 unbesetzte Stellen bei 94 unversorgten Bewerberinnen und Bewerbern. Die Nachvermittlung
          läuft über eine gemeinsame Aktion von Kammern und Arbeitsagentur.
        `,
      },
      {
        title: 'Praktikumswochen: Erfahrungen aus dem ersten Durchlauf',
        kind: 'discussion',
        minutes: 25,
        topic: 'career-internships',
        carriedOver: true,
        presenter: 'janaoehler',
        public: true,
        notes: `
          640 Schülerinnen und Schüler haben in den gemeinsamen Wochen ein Praktikum gemacht, rund 90 mehr als
          im Vorjahr. Betriebe loben die Planbarkeit. Schwierig bleibt die Betreuung, wenn viele Lehrkräfte
          gleichzeitig Besuche machen; einzelne Schulen lösen das mit Videogesprächen. Das Thema ist
          abgeschlossen und geht in den Regelbetrieb über.
        `,
      },
      {
        title: 'Praktikumsportal: Stand der Abstimmung',
        kind: 'discussion',
        minutes: 15,
        topic: 'career-portal',
        carriedOver: true,
        notDiscussed: true,
        notes: 'Aus Zeitgründen nicht behandelt.',
      },
      {
        title: 'Eltern als Partner: mehrsprachige Elternabende',
        kind: 'decision',
        minutes: 30,
        topic: 'career-parents',
        carriedOver: true,
        presenter: 'suessmilch',
        public: true,
        notes: `
          Vorgesehen sind vier Abende im Jahr an wechselnden Orten, mit Sprachmittlung in Arabisch, Englisch,
          Ukrainisch und Vietnamesisch; der erste an einem Dienstag um 18 Uhr. Auszubildende berichten selbst.
          Ein eigener Internetauftritt für Eltern findet keine Mehrheit, weil niemand ihn dauerhaft pflegen
          könnte.
        `,
        decisions: [
          {
            text: `
              Die Mitglieder führen vier mehrsprachige Elternabende im Jahr durch. Die Arbeitsagentur
              übernimmt den fachlichen Teil, der Schulträgerverbund stellt die Räume.
            `,
            result: 'adopted',
            votes: [8, 0, 0],
          },
          {
            text: 'Für Eltern wird ein eigener Internetauftritt „Ausbildung verstehen“ eingerichtet.',
            result: 'rejected',
            votes: [2, 5, 1],
          },
        ],
        actions: [
          {
            title: 'Sprachmittlerinnen und Sprachmittler für die Elternabende gewinnen',
            person: 'suessmilch',
            organisation: 'arbeitsagentur',
            due: 35,
            priority: 'high',
            decision: 1,
            history: [
              { after: 11, state: 'in_progress' },
              { after: 40, comment: 'Ukrainisch und Vietnamesisch sind zugesagt, Arabisch fehlt noch.' },
            ],
          },
          {
            title: 'Räume und Termine für die vier Elternabende festlegen',
            person: 'oestreicher',
            due: 60,
            decision: 1,
          },
        ],
      },
      {
        title: 'Rundgang durch die Lehrwerkstatt',
        kind: 'information',
        minutes: 20,
        presenter: 'janaoehler',
        notes: `
          Zwei Auszubildende zeigen ihre Gesellenstücke. Die Steuergruppe dankt für die Gastfreundschaft.
        `,
      },
    ],
  },
];
