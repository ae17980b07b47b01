import type { DemoMeeting } from './demo.types.js';

/** IT-Fachkräfte: the last two meetings, one still without minutes, and what lies ahead. */
export const itMeetings3: readonly DemoMeeting[] = [
  {
    key: 'it-5',
    group: 'it-talent',
    when: { slot: -2 },
    title: 'Steuergruppe IT-Fachkräfte: Ausbildung im Wandel',
    location: 'Berufsschulzentrum Saaleaue, Raum 3.02, Werkstattallee 33, Jena',
    joinUrl: 'https://video.agentur-kernberge.example/steuergruppe-it',
    state: 'held',
    minuteTaker: 'ebeling',
    excused: ['rautenbach'],
    partial: ['daeumler'],
    minutes: {
      state: 'approved',
      summary: `
        Für den Umgang mit KI-Werkzeugen in der Ausbildung werden gemeinsame Leitlinien erarbeitet. Die erste
        Themenbörse ist ausgewertet.
      `,
    },
    agenda: [
      {
        title: 'Genehmigung des letzten Protokolls',
        kind: 'decision',
        minutes: 5,
        approvesLastMinutes: true,
        notes: `
          Genehmigt wird das Protokoll der vorletzten Sitzung, weil die letzte ausgefallen ist.
        `,
      },
      {
        title: 'Stellenmarkt IT in der Region',
        kind: 'discussion',
        minutes: 15,
        topic: 'it-market',
        carriedOver: true,
        presenter: 'weiss',
        notes: `
          165 offene Stellen. Einstiegspositionen machen nur noch ein Achtel aus; zugleich bewerben sich mehr
          internationale Absolventinnen und Absolventen.
        `,
      },
      {
        title: 'Quereinstieg: Stand des Beispielfalls',
        kind: 'discussion',
        minutes: 15,
        topic: 'it-career-change',
        presenter: 'muehlpfordt',
        notes: `
          Der Antrag ist gestellt, der Bescheid steht aus. [](person:kirchhuebel) bittet, auch die Sicht der
          Teilnehmenden aufzunehmen. [](person:reissig) hat sich dazu bereit erklärt.
        `,
      },
      {
        title: 'Themenbörse: Auswertung des ersten Durchgangs',
        kind: 'discussion',
        minutes: 20,
        topic: 'it-theses',
        presenter: 'daeumler',
        public: true,
        notes: `
          22 Unternehmen haben 48 Themen vorgestellt, 31 davon sind vergeben. Die Themenbörse wird fortgesetzt
          und von den Hochschulen eigenständig getragen. Das Thema ist abgeschlossen.
        `,
      },
      {
        title: 'KI-Werkzeuge in der IT-Ausbildung',
        kind: 'decision',
        minutes: 40,
        topic: 'it-ai-tools',
        presenter: 'oetzel',
        public: true,
        notes: `
          Betriebe und Berufsschule gehen sehr unterschiedlich mit KI-Werkzeugen um, was bei Projektarbeiten
          zu Streit führt. Ein Verbot wird nicht gewollt; Auszubildende sollen Ergebnisse prüfen und Quellen
          offenlegen können.
        `,
        decisions: [
          {
            text: `
              Betriebe und Berufsschulzentrum erarbeiten gemeinsame Leitlinien für den Einsatz von
              KI-Werkzeugen in Ausbildung und Projektarbeit.
            `,
            result: 'adopted',
            votes: [6, 0, 1],
          },
        ],
        actions: [
          {
            title: 'Entwurf der Leitlinien zu KI-Werkzeugen vorlegen',
            person: 'oetzel',
            organisation: 'bsz',
            due: 49,
            decision: 1,
            history: [
              { after: 20, state: 'in_progress', by: 'it.lead' },
              { after: 46, comment: 'Erste Fassung liegt der Prüfungskommission vor.', by: 'it.lead' },
            ],
          },
          {
            title: 'Beispiele aus den Betrieben für die Leitlinien sammeln',
            person: 'andrae',
            organisation: 'kernbit',
            due: 30,
            decision: 1,
            history: [
              { after: 28, state: 'done' },
              {
                after: 34,
                state: 'open',
                comment: 'Wieder geöffnet: Beispiele aus dem Mittelstand fehlen.',
                by: 'it.lead',
              },
            ],
          },
        ],
      },
    ],
  },
  {
    key: 'it-6',
    group: 'it-talent',
    when: { slot: -1 },
    title: 'Steuergruppe IT-Fachkräfte: Leitlinien und Messeauftritt',
    location: 'Kernbit Software eG, Genossenschaftsweg 2, Jena',
    joinUrl: 'https://video.agentur-kernberge.example/steuergruppe-it',
    state: 'held',
    minuteTaker: 'ebeling',
    excused: ['heide'],
    agenda: [
      {
        title: 'Genehmigung des letzten Protokolls',
        kind: 'decision',
        minutes: 5,
        approvesLastMinutes: true,
      },
      { title: 'Blitzlicht: Neues aus den Betrieben', kind: 'information', minutes: 10 },
      {
        title: 'Stellenmarkt IT in der Region',
        kind: 'discussion',
        minutes: 15,
        topic: 'it-market',
        carriedOver: true,
        presenter: 'weiss',
      },
      {
        title: 'Quereinstieg: Ergebnis des Beispielfalls',
        kind: 'discussion',
        minutes: 20,
        topic: 'it-career-change',
        carriedOver: true,
        presenter: 'muehlpfordt',
      },
      {
        title: 'KI-Werkzeuge in der IT-Ausbildung: Entwurf der Leitlinien',
        kind: 'decision',
        minutes: 35,
        topic: 'it-ai-tools',
        carriedOver: true,
        presenter: 'oetzel',
      },
      {
        title: 'Gemeinsamer Messeauftritt der IT-Unternehmen',
        kind: 'discussion',
        minutes: 30,
        presenter: 'ebeling',
      },
    ],
  },
  {
    key: 'it-7',
    group: 'it-talent',
    when: { slot: 1 },
    title: 'Steuergruppe IT-Fachkräfte: Einstieg ohne Deutschkenntnisse',
    location: 'Quellcode Saale, Werkhalle, Netzgasse 5, Jena',
    state: 'scheduled',
    minuteTaker: 'ebeling',
    agenda: [
      { title: 'Blitzlicht: Neues aus den Betrieben', kind: 'information', minutes: 10 },
      {
        title: 'Empfehlung der Jahressitzung: englischsprachige Einstiegsstellen',
        kind: 'discussion',
        minutes: 45,
        topic: 'it-english',
        presenter: 'dovhan',
      },
      {
        title: 'Besuch im Ausbildungsverbund: Auszubildende berichten',
        kind: 'information',
        minutes: 30,
        presenter: 'andrae',
      },
      {
        title: 'Themen und Termine des nächsten Jahres',
        kind: 'decision',
        minutes: 20,
        presenter: 'kirchhuebel',
      },
    ],
  },
  {
    key: 'it-8',
    group: 'it-talent',
    when: { slot: 2 },
    title: 'Steuergruppe IT-Fachkräfte: Themenbörse und Weiterbildung',
    location: 'Ort wird noch bekannt gegeben',
    state: 'draft',
    minuteTaker: 'ebeling',
    agenda: [
      { title: 'Blitzlicht: Neues aus den Betrieben', kind: 'information', minutes: 10 },
      { title: 'Zweite Themenbörse: Rückblick', kind: 'discussion', minutes: 30, presenter: 'daeumler' },
      { title: 'Weiterbildung für Ausbilderinnen und Ausbilder', kind: 'discussion', minutes: 30 },
    ],
  },
];
