import type { DemoMeeting } from './demo.types.js';

/** MINT-Bildung: the last meeting and what lies ahead. */
export const stemMeetings3: readonly DemoMeeting[] = [
  {
    key: 'stem-5',
    group: 'stem-education',
    when: { slot: -1 },
    title: 'Steuergruppe MINT-Bildung: Kalender und Grundschulen',
    location: 'Agentur Kernberge, Beratungsraum Saale, Lichtplatz 1, Jena',
    joinUrl: 'https://video.agentur-kernberge.example/steuergruppe-mint',
    state: 'held',
    minuteTaker: 'zschiegner',
    excused: ['roessler'],
    partial: ['luecke'],
    absent: ['froehlich'],
    substitutes: [{ by: 'ebersbach', for: 'roessler' }],
    minutes: {
      state: 'published',
      summary: `
        Der Buchungskalender der Schülerlabore kommt als Teil des Raumkalenders der Schulen. Die
        MINT-Nachmittage an Grundschulen werden gefördert, zunächst an acht Schulen.
      `,
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
        title: 'Fördermittel und Budget',
        kind: 'discussion',
        minutes: 10,
        topic: 'stem-budget',
        carriedOver: true,
        presenter: 'zschiegner',
        notes: 'Nach Abzug aller Zusagen sind 5.900 Euro frei. Die Verwendungsnachweise sind eingereicht.',
      },
      {
        title: 'Schülerlabore: Buchungskalender beim Schulträgerverbund',
        kind: 'decision',
        minutes: 30,
        topic: 'stem-calendar',
        carriedOver: true,
        presenter: 'oestreicher',
        public: true,
        notes: `
          Der Raumkalender der Schulen kann die Schülerlabore ohne Mehrkosten aufnehmen. Schulen buchen dort
          bereits Turnhallen und Fachräume, ein neues Passwort ist nicht nötig. Die Labore pflegen ihre freien
          Tage selbst.
        `,
        decisions: [
          {
            text: `
              Die Schülerlabore werden über den Raumkalender des Schulträgerverbunds gebucht. Der Aufbau eines
              eigenen Buchungskalenders wird nicht weiterverfolgt.
            `,
            result: 'adopted',
            votes: [8, 0, 1],
            supersedes: 'stem-calendar-own',
          },
        ],
        actions: [
          {
            title: 'Schülerlabore im Raumkalender anlegen und Zugänge verteilen',
            person: 'heide',
            organisation: 'schultraeger',
            due: 75,
            priority: 'high',
            decision: 1,
            history: [{ after: 9, state: 'in_progress' }],
          },
          {
            title: 'Kurzanleitung für Schulen schreiben',
            person: 'spaeth',
            due: 90,
            priority: 'low',
            decision: 1,
          },
        ],
      },
      {
        title: 'MINT-Nachmittage an Grundschulen: Beschluss',
        kind: 'decision',
        minutes: 25,
        topic: 'stem-primary',
        carriedOver: true,
        presenter: 'zuern',
        public: true,
        notes: `
          Die Berechnung liegt vor. Wegen der gekürzten Landesmittel wird mit acht statt zwölf Schulen
          begonnen; Vorrang haben Schulen ohne eigenen Förderverein.
        `,
        decisions: [
          {
            text: `
              Die Steuergruppe fördert MINT-Nachmittage an acht Grundschulen mit bis zu 3.000 Euro im Jahr.
            `,
            result: 'adopted_amended',
            votes: [9, 0, 0],
            deferredFrom: 'stem-primary-deferred',
          },
        ],
        actions: [
          {
            title: 'Acht Grundschulen auswählen und Material beschaffen',
            person: 'zuern',
            organisation: 'medivola',
            due: 50,
            decision: 1,
            history: [
              { after: 6, state: 'in_progress' },
              { after: 10, comment: 'Fünf Schulen haben zugesagt.', by: 'stem.lead' },
            ],
          },
        ],
      },
      {
        title: 'Berichte aus den Schülerlaboren',
        kind: 'information',
        minutes: 10,
        topic: 'stem-labs',
        carriedOver: true,
        presenter: 'luecke',
        notes: `
          Die Wartezeit im Labor „Lichtspur“ ist auf vier Monate gesunken. Das Chemielabor der Universität hat
          in den Ferien noch freie Tage.
        `,
      },
      {
        title: 'Technikparcours auf dem Stadtfest',
        kind: 'decision',
        minutes: 10,
        presenter: 'schaeffer',
        notes: 'Der Antrag wird zurückgezogen, weil die Fläche bereits vergeben ist.',
        decisions: [
          {
            text: 'Die Steuergruppe richtet auf dem Stadtfest einen Technikparcours für Kinder aus.',
            result: 'withdrawn',
          },
        ],
      },
      {
        title: 'Verschiedenes',
        kind: 'information',
        minutes: 5,
        notes: 'Das Gymnasium Landgrafenstieg sucht Jurymitglieder für seine Forschungswoche.',
      },
    ],
  },
  {
    key: 'stem-6',
    group: 'stem-education',
    when: { slot: 1 },
    title: 'Steuergruppe MINT-Bildung: Zugänge in mehreren Sprachen',
    location: 'Medivola Medizintechnik, Besucherzentrum, Instrumentenallee 60, Jena',
    state: 'invited',
    minuteTaker: 'zschiegner',
    also: [{ person: 'georgweiss', role: 'presenter' }],
    agenda: [
      {
        title: 'Genehmigung des letzten Protokolls',
        kind: 'decision',
        minutes: 5,
        approvesLastMinutes: true,
      },
      {
        title: 'Schülerlabore: Stand der Umsetzung im Raumkalender',
        kind: 'discussion',
        minutes: 20,
        topic: 'stem-calendar',
        presenter: 'heide',
      },
      {
        title:
          'Empfehlung der Jahressitzung: Schülerlabore für Kinder mit geringen Deutschkenntnissen öffnen',
        kind: 'discussion',
        minutes: 30,
        topic: 'stem-multilingual',
        presenter: 'georgweiss',
      },
      { title: 'Verschiedenes', kind: 'information', minutes: 10 },
    ],
  },
  {
    key: 'stem-7',
    group: 'stem-education',
    when: { slot: 2 },
    title: 'Steuergruppe MINT-Bildung: Jahresauswertung',
    location: 'Ort wird noch bekannt gegeben',
    state: 'draft',
    minuteTaker: 'zschiegner',
    agenda: [
      { title: 'Auswertung der geförderten Vorhaben', kind: 'discussion', minutes: 45, presenter: 'hoelzer' },
      {
        title: 'Antrag auf Landesmittel für das Folgejahr',
        kind: 'decision',
        minutes: 30,
        presenter: 'zschiegner',
      },
    ],
  },
];
