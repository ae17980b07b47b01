import type { DemoMeeting } from './demo.types.js';

/** MINT-Bildung: an extra meeting between two, its minutes in review and ready to be approved. */
export const stemMeetings4: readonly DemoMeeting[] = [
  {
    key: 'stem-extra',
    group: 'stem-education',
    when: { week: -1, weekday: 2 },
    from: '15:00',
    to: '16:30',
    title: 'Steuergruppe MINT-Bildung: Sondersitzung zum Landesantrag',
    location: 'Agentur Kernberge, Beratungsraum Saale, Lichtplatz 1, Jena',
    joinUrl: 'https://video.agentur-kernberge.example/steuergruppe-mint',
    state: 'held',
    minuteTaker: 'zschiegner',
    excused: ['uhlmann'],
    absent: ['froehlich'],
    minutes: {
      state: 'in_review',
      summary: `
        Der Landesantrag für das kommende Jahr setzt auf Mädchen und Technik. Über den Eigenanteil wird in der
        nächsten Sitzung entschieden.
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
        minutes: 15,
        topic: 'stem-budget',
        carriedOver: true,
        presenter: 'zschiegner',
        notes: `
          Das Land hat die Antragsfrist um vier Wochen vorgezogen. Beantragt werden können bis zu 30.000 Euro,
          davon muss ein Fünftel aus eigenen Mitteln kommen.
        `,
      },
      {
        title: 'Landesantrag: Schwerpunkt Mädchen und Technik',
        kind: 'decision',
        minutes: 25,
        presenter: 'hoelzer',
        public: true,
        notes: `
          Zur Wahl stehen die Ausweitung der Betriebswoche und ein Programm für Mädchen ab Klasse 7. Für das
          Programm sprechen die Erfahrungen aus dem Mentoring.
        `,
        decisions: [
          {
            text: `
              Die Steuergruppe beantragt beim Land ein Programm „Mädchen und Technik“ ab Klasse 7. Den Antrag
              stellt das Gymnasium Landgrafenstieg.
            `,
            result: 'adopted',
            votes: [7, 0, 1],
          },
        ],
        actions: [
          {
            title: 'Landesantrag „Mädchen und Technik“ fertigstellen und einreichen',
            person: 'hoelzer',
            organisation: 'landgrafen',
            due: 21,
            priority: 'high',
            decision: 1,
          },
        ],
      },
      {
        title: 'Eigenanteil am Landesantrag',
        kind: 'decision',
        minutes: 20,
        presenter: 'schaeffer',
        notes: `
          Der Eigenanteil könnte aus Spenden der Mitglieder oder aus dem Budget kommen. [](person:schaeffer)
          fragt bis zur nächsten Sitzung bei den Mitgliedern nach.
        `,
        decisions: [
          {
            text: 'Der Eigenanteil am Landesantrag von 6.000 Euro wird aus dem Budget der Steuergruppe bezahlt.',
            result: 'deferred',
          },
        ],
      },
      {
        title: 'MINT-Nachmittage an Grundschulen: Auswahl der Schulen',
        kind: 'discussion',
        minutes: 15,
        topic: 'stem-primary',
        carriedOver: true,
        presenter: 'zuern',
        notes: `
          Sechs der acht Schulen stehen fest. [](person:oestreicher) spricht zwei weitere an, die keinen
          Förderverein haben.
        `,
      },
      {
        title: 'Schülerlabore: Umsetzung im Raumkalender',
        kind: 'discussion',
        minutes: 10,
        topic: 'stem-calendar',
        carriedOver: true,
        presenter: 'oestreicher',
        notDiscussed: true,
        notes: 'Aus Zeitgründen nicht behandelt.',
      },
      {
        title: 'Verschiedenes',
        kind: 'information',
        minutes: 5,
        notes: 'Die Berichte aus den Schülerlaboren entfallen in dieser Sitzung.',
      },
    ],
  },
];
