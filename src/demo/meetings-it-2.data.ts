import type { DemoMeeting } from './demo.types.js';

/** IT-Fachkräfte: the middle of the year; one meeting was cancelled. */
export const itMeetings2: readonly DemoMeeting[] = [
  {
    key: 'it-3',
    group: 'it-talent',
    when: { slot: -4 },
    title: 'Steuergruppe IT-Fachkräfte: Themenbörse',
    location: 'Rechenwerk Paradies, Uferpromenade 18, Jena',
    state: 'held',
    minuteTaker: 'ebeling',
    chair: 'weiss',
    excused: ['kirchhuebel', 'heide'],
    substitutes: [{ by: 'overbeck', for: 'kirchhuebel' }],
    minutes: {
      state: 'published',
      summary: `
        Eine Themenbörse bringt Studierende und Unternehmen zweimal im Jahr zusammen. Der Ausbildungsverbund
        startet mit sechs Plätzen.
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
          Keine wesentliche Veränderung. Der Verband fragt künftig auch Ausbildungs- und Praktikumsplätze ab.
        `,
      },
      {
        title: 'Verbundausbildung: Start mit sechs Plätzen',
        kind: 'discussion',
        minutes: 15,
        topic: 'it-joint-training',
        carriedOver: true,
        presenter: 'andrae',
        public: true,
        notes: `
          Alle sechs Plätze sind besetzt, zwei davon mit Jugendlichen, die ihr Studium abgebrochen haben. Das
          Thema geht in die Verantwortung des Bildungswerks über und ist für die Steuergruppe abgeschlossen.
        `,
      },
      {
        title: 'Quereinstieg: ein Jahr Lernen am Arbeitsplatz',
        kind: 'discussion',
        minutes: 30,
        topic: 'it-career-change',
        carriedOver: true,
        presenter: 'pfoertner',
        notes: `
          [](person:pfoertner) stellt die Fördermöglichkeiten vor. Unternehmen scheuen vor allem den
          Verwaltungsaufwand. [](person:muehlpfordt) bietet an, ein Beispiel von der Anfrage bis zum Bescheid
          zu dokumentieren.
        `,
        actions: [
          {
            title: 'Beispielfall zum Quereinstieg vom Antrag bis zum Bescheid dokumentieren',
            person: 'muehlpfordt',
            organisation: 'rechenwerk',
            due: 90,
            history: [
              { after: 25, state: 'in_progress' },
              { after: 88, due: 150, comment: 'Bescheid lag noch nicht vor.', by: 'it.lead' },
              { after: 140, comment: 'Der Bescheid ist da, die Beschreibung fehlt noch.', by: 'it.lead' },
            ],
          },
        ],
      },
      {
        title: 'Themenbörse für Praktika und Abschlussarbeiten',
        kind: 'decision',
        minutes: 30,
        topic: 'it-theses',
        carriedOver: true,
        presenter: 'daeumler',
        public: true,
        notes: `
          Die Unternehmen stellen in je drei Minuten ein Thema vor, danach wird an Stehtischen gesprochen. Die
          Hochschulen übernehmen abwechselnd die Ausrichtung.
        `,
        decisions: [
          {
            text: `
              Hochschule und Universität richten mit dem Digitalverband zweimal im Jahr eine Themenbörse für
              Praktika und Abschlussarbeiten aus.
            `,
            result: 'adopted',
            votes: [6, 0, 0],
          },
        ],
        actions: [
          {
            title: 'Erste Themenbörse ausrichten',
            person: 'daeumler',
            organisation: 'saaleland-hs',
            due: 110,
            decision: 1,
            history: [
              { after: 30, state: 'in_progress' },
              { after: 108, state: 'done' },
            ],
          },
        ],
      },
    ],
  },
  {
    key: 'it-4',
    group: 'it-talent',
    when: { slot: -3 },
    title: 'Steuergruppe IT-Fachkräfte: KI-Werkzeuge in der Ausbildung',
    location: 'Berufsschulzentrum Saaleaue, Raum 3.02, Werkstattallee 33, Jena',
    state: 'cancelled',
    cancelReason: 'Mehr als die Hälfte der Mitglieder hat krankheitsbedingt abgesagt.',
    minuteTaker: 'ebeling',
    excused: ['andrae', 'rautenbach', 'oetzel', 'daeumler', 'heide'],
    agenda: [
      {
        title: 'Stellenmarkt IT in der Region',
        kind: 'discussion',
        minutes: 15,
        topic: 'it-market',
        carriedOver: true,
        presenter: 'weiss',
      },
      {
        title: 'Quereinstieg: Stand des Beispielfalls',
        kind: 'discussion',
        minutes: 15,
        topic: 'it-career-change',
        carriedOver: true,
        presenter: 'muehlpfordt',
      },
      {
        title: 'Themenbörse: Vorbereitung',
        kind: 'discussion',
        minutes: 20,
        topic: 'it-theses',
        carriedOver: true,
        presenter: 'daeumler',
      },
      { title: 'KI-Werkzeuge in der IT-Ausbildung', kind: 'discussion', minutes: 40, presenter: 'oetzel' },
    ],
  },
];
