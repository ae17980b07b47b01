import type { DemoMeeting } from './demo.types.js';

/** Berufsorientierung: the last meeting, its minutes in draft, and what lies ahead. */
export const careerMeetings3: readonly DemoMeeting[] = [
  {
    key: 'career-5',
    group: 'career-orientation',
    when: { slot: -1 },
    title: 'Steuergruppe Berufsorientierung: Praktikumsportal',
    location: 'Agentur Kernberge, Beratungsraum Saale, Lichtplatz 1, Jena',
    joinUrl: 'https://video.agentur-kernberge.example/steuergruppe-bo',
    state: 'held',
    minuteTaker: 'zschiegner',
    excused: ['janaoehler'],
    unknown: ['eichhorst'],
    also: [{ person: 'strauss', role: 'guest' }],
    minutes: {
      state: 'draft',
      summary: `
        Die Steuergruppe hat den Vorschlag für einen gemeinsamen Datenbestand der Praktikumsplätze beraten und
        die Beteiligung an der Nacht der Ausbildung beschlossen.
      `,
      returnReason: 'Bitte das Ergebnis zum Praktikumsportal eintragen und die Anwesenheit vervollständigen.',
    },
    agenda: [
      {
        title: 'Genehmigung des letzten Protokolls',
        kind: 'decision',
        minutes: 5,
        approvesLastMinutes: true,
        notes: 'Das Protokoll wird in der berichtigten Fassung genehmigt.',
      },
      {
        title: 'Lage am Ausbildungsmarkt',
        kind: 'discussion',
        minutes: 15,
        topic: 'career-market',
        carriedOver: true,
        presenter: 'suessmilch',
        notes: `
          Die Nachvermittlung hat 51 Jugendliche in Ausbildung gebracht. [](person:ackermann) regt an, die
          Zahlen künftig nach Stadt und Umland zu trennen.
        `,
      },
      {
        title: 'Praktikumsportal: gemeinsamer Datenbestand',
        kind: 'decision',
        minutes: 35,
        topic: 'career-portal',
        carriedOver: true,
        presenter: 'zoellner',
        notes: `
          [](person:zoellner) stellt zwei Wege vor: eine Schnittstelle zwischen den vorhandenen Plattformen
          oder ein gemeinsames Formular, das alle bedient. Die Runde neigt zum Formular, weil es ohne die
          ausstehende Zusage auskommt. Offen ist, wer die Pflege finanziert.
        `,
        decisions: [
          {
            text: `
              Die Mitglieder erfassen Praktikumsplätze über ein gemeinsames Formular, das alle bestehenden
              Plattformen beliefert. Das Bildungswerk Roda-Saale betreibt es im ersten Jahr.
            `,
            result: 'proposed',
          },
        ],
        actions: [
          {
            title: 'Laufende Kosten des gemeinsamen Formulars schätzen',
            person: 'zoellner',
          },
        ],
      },
      {
        title: 'Eltern als Partner: Stand der Vorbereitung',
        kind: 'discussion',
        minutes: 15,
        topic: 'career-parents',
        carriedOver: true,
        presenter: 'suessmilch',
        notes: `
          Der erste Elternabend ist vorbereitet, die Einladung liegt in fünf Sprachen vor. Es fehlt noch eine
          Sprachmittlung für Arabisch; [](person:ohlmann) fragt im Pflegeverbund nach.
        `,
      },
      {
        title: 'Beteiligung an der Nacht der Ausbildung',
        kind: 'decision',
        minutes: 20,
        presenter: 'oelschlaeger',
        notes: `
          Elf Mitgliedsbetriebe öffnen an einem Abend ihre Werkstätten. Ein Busverkehr verbindet die
          Standorte; die Kosten teilen sich die Betriebe.
        `,
        decisions: [
          {
            text: `
              Die Allianz tritt bei der Nacht der Ausbildung mit einer gemeinsamen Buslinie und einem
              gemeinsamen Programmheft auf.
            `,
            result: 'adopted',
            votes: [7, 0, 0],
          },
        ],
        actions: [
          {
            title: 'Programmheft zur Nacht der Ausbildung abstimmen',
            person: 'eisfelder',
            organisation: 'kernberge',
            due: 60,
            decision: 1,
            history: [{ after: 9, state: 'in_progress' }],
          },
        ],
      },
      {
        title: 'Verschiedenes',
        kind: 'information',
        minutes: 5,
        notes: 'Die Steuergruppe begrüßt [](person:strauss) als mögliches neues Mitglied.',
      },
    ],
  },
  {
    key: 'career-6',
    group: 'career-orientation',
    when: { slot: 1 },
    title: 'Steuergruppe Berufsorientierung: Beratung für Familien',
    location: 'Volkshochschule Dreitäler, Saal 1, Abendschulplatz 4, Jena',
    joinUrl: 'https://video.agentur-kernberge.example/steuergruppe-bo',
    state: 'invited',
    minuteTaker: 'zschiegner',
    also: [
      { person: 'karabulut', role: 'presenter' },
      { guest: 'Elternvertretung der Gesamtschule Jenzigblick' },
    ],
    agenda: [
      {
        title: 'Genehmigung des letzten Protokolls',
        kind: 'decision',
        minutes: 5,
        approvesLastMinutes: true,
      },
      {
        title: 'Empfehlung der Jahressitzung: Beratung für zugezogene Familien sichtbar machen',
        kind: 'discussion',
        minutes: 40,
        topic: 'career-families',
        presenter: 'suessmilch',
      },
      {
        title: 'Berufssprache in der Ausbildungsvorbereitung',
        kind: 'discussion',
        minutes: 25,
        topic: 'career-language',
        presenter: 'karabulut',
      },
      {
        title: 'Arbeitsplan der nächsten sechs Monate',
        kind: 'decision',
        minutes: 30,
        presenter: 'oelschlaeger',
      },
      { title: 'Verschiedenes', kind: 'information', minutes: 10 },
    ],
  },
  {
    key: 'career-7',
    group: 'career-orientation',
    when: { slot: 2 },
    title: 'Steuergruppe Berufsorientierung: Vorbereitung des Berufsinfotags',
    location: 'Berufsschulzentrum Saaleaue, Raum 2.14, Werkstattallee 33, Jena',
    state: 'scheduled',
    minuteTaker: 'zschiegner',
    agenda: [
      {
        title: 'Lagepläne und Ausstellerliste des Berufsinfotags',
        kind: 'discussion',
        minutes: 40,
        presenter: 'assmann',
      },
      {
        title: 'Auswertung der Nacht der Ausbildung',
        kind: 'discussion',
        minutes: 30,
        presenter: 'eisfelder',
      },
      { title: 'Verschiedenes', kind: 'information', minutes: 10 },
    ],
  },
];
