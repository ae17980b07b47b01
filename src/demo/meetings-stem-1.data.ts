import type { DemoMeeting } from './demo.types.js';

/** MINT-Bildung: the first two meetings of the year. */
export const stemMeetings1: readonly DemoMeeting[] = [
  {
    key: 'stem-1',
    group: 'stem-education',
    when: { slot: -5 },
    title: 'Steuergruppe MINT-Bildung: Schwerpunkte des Jahres',
    location: 'Gymnasium Landgrafenstieg, Forschungswerkstatt, Landgrafenstieg 7, Jena',
    state: 'held',
    minuteTaker: 'zschiegner',
    excused: ['morgenroth'],
    minutes: {
      state: 'published',
      summary: `
        Die Steuergruppe setzt drei Schwerpunkte: leichter buchbare Schülerlabore, ein Mentoring für
        Schülerinnen und die Fortbildung von Lehrkräften.
      `,
    },
    agenda: [
      {
        title: 'Protokoll der letzten Sitzung',
        kind: 'information',
        minutes: 5,
        notes: `
          Das Protokoll wird zur Kenntnis genommen. [](person:hoelzer) dankt der bisherigen Leitung für ihre
          Arbeit.
        `,
      },
      {
        title: 'Fördermittel und Budget',
        kind: 'discussion',
        minutes: 15,
        topic: 'stem-budget',
        presenter: 'zschiegner',
        notes: `
          Für das laufende Jahr stehen 24.000 Euro zur Verfügung, davon 9.000 Euro Spenden der Mitglieder.
          Gebunden sind bisher 6.500 Euro für Fahrten in die Schülerlabore.
        `,
      },
      {
        title: 'Schülerlabore: gemeinsamer Buchungskalender',
        kind: 'discussion',
        minutes: 30,
        topic: 'stem-calendar',
        presenter: 'luecke',
        public: true,
        notes: `
          Sechs Schülerlabore nehmen Buchungen auf sechs verschiedenen Wegen an. Das Labor „Lichtspur“ ist auf
          Monate ausgebucht, andere haben freie Tage. Schulen erfahren von freien Plätzen meist zufällig.
          Gewünscht ist ein Kalender, der zeigt, wo kurzfristig etwas frei ist.
        `,
        actions: [
          {
            title: 'Buchungswege und freie Tage aller sechs Schülerlabore zusammentragen',
            person: 'luecke',
            due: 50,
            history: [
              { after: 14, state: 'in_progress' },
              { after: 58, state: 'done' },
            ],
          },
        ],
      },
      {
        title: 'Mentoring für Schülerinnen ab Klasse 9',
        kind: 'decision',
        minutes: 30,
        topic: 'stem-mentoring',
        presenter: 'schaeffer',
        public: true,
        notes: `
          In den Leistungskursen Physik und Informatik sind nur 18 Prozent Mädchen. Erfahrungen anderer
          Regionen zeigen, dass persönliche Begleitung durch junge Ingenieurinnen am besten wirkt. Zwölf
          Mentorinnen aus Mitgliedsunternehmen haben zugesagt.
        `,
        decisions: [
          {
            text: `
              Die Steuergruppe startet ein einjähriges Mentoring mit zwölf Tandems. Das Branchennetz
              Lichttechnik Saale koordiniert, die Mitgliedsunternehmen stellen die Mentorinnen frei.
            `,
            result: 'adopted',
            votes: [9, 0, 0],
          },
        ],
        actions: [
          {
            title: 'Zwölf Tandems zusammenstellen und Auftaktabend vorbereiten',
            person: 'schaeffer',
            organisation: 'lichtnetz',
            due: 60,
            decision: 1,
            history: [
              { after: 10, state: 'in_progress' },
              {
                after: 33,
                comment: 'Elf Tandems stehen, eine Mentorin ist noch in Elternzeit.',
                by: 'stem.lead',
              },
              { after: 64, state: 'done' },
            ],
          },
        ],
      },
      {
        title: 'Verschiedenes',
        kind: 'information',
        minutes: 5,
        notes: 'Das Institut für Mikrobielle Systeme bietet Führungen für Biologiekurse an.',
      },
    ],
  },
  {
    key: 'stem-2',
    group: 'stem-education',
    when: { slot: -4 },
    title: 'Steuergruppe MINT-Bildung: Lehrkräfte in Betriebe',
    location: 'Helioprax Lasertechnik, Konferenzraum, Strahlengang 12, Jena',
    state: 'held',
    minuteTaker: 'zschiegner',
    excused: ['zuern'],
    absent: ['froehlich'],
    minutes: {
      state: 'published',
      summary: `
        Für den Buchungskalender wurde ein eigenes System beschlossen. Betriebspraktika für Lehrkräfte werden
        als neues Angebot vorbereitet; die Schirmherrschaft über einen Wettbewerb wurde abgelehnt.
      `,
    },
    agenda: [
      {
        title: 'Fördermittel und Budget',
        kind: 'discussion',
        minutes: 10,
        topic: 'stem-budget',
        carriedOver: true,
        presenter: 'zschiegner',
        notes: `
          Eine Spende von 2.000 Euro ist eingegangen. Das Mentoring ist damit für das erste Jahr finanziert.
        `,
      },
      {
        title: 'Schülerlabore: gemeinsamer Buchungskalender',
        kind: 'decision',
        minutes: 30,
        topic: 'stem-calendar',
        carriedOver: true,
        presenter: 'baerwinkel',
        notes: `
          Die Bestandsaufnahme ist fast vollständig. [](person:baerwinkel) stellt ein selbst betriebenes
          System vor; [](person:uhlmann) gibt zu bedenken, dass Pflege und Ausfallsicherheit dauerhaft
          Personal binden.
        `,
        decisions: [
          {
            key: 'stem-calendar-own',
            text: `
              Das Bildungswerk Roda-Saale richtet einen eigenen Buchungskalender für die sechs Schülerlabore
              ein.
            `,
            result: 'adopted',
            votes: [5, 2, 1],
          },
        ],
        actions: [
          {
            title: 'Testbetrieb des Buchungskalenders mit zwei Schülerlaboren',
            person: 'baerwinkel',
            organisation: 'bildungswerk',
            due: 70,
            priority: 'high',
            decision: 1,
            history: [
              { after: 30, state: 'in_progress' },
              { after: 66, state: 'blocked', by: 'stem.lead' },
              {
                after: 68,
                comment: 'Der Anbieter hat die benötigte Schnittstelle eingestellt.',
                by: 'stem.lead',
              },
              { after: 130, state: 'cancelled', by: 'stem.lead' },
            ],
          },
        ],
      },
      {
        title: 'Mentoring für Schülerinnen: Auftakt',
        kind: 'discussion',
        minutes: 15,
        topic: 'stem-mentoring',
        carriedOver: true,
        presenter: 'schaeffer',
        notes: `
          Der Auftaktabend war gut besucht, auch Eltern waren dabei. Die Tandems treffen sich alle vier
          Wochen. Nach einem halben Jahr werden beide Seiten befragt.
        `,
        actions: [
          {
            title: 'Fragebogen für Mentorinnen und Schülerinnen entwickeln',
            person: 'uhlmann',
            due: 45,
            history: [{ after: 41, state: 'done' }],
          },
        ],
      },
      {
        title: 'Lehrkräfte im Betrieb: eine Woche statt eines Nachmittags',
        kind: 'discussion',
        minutes: 25,
        topic: 'stem-teachers',
        presenter: 'roessler',
        notes: `
          [](person:roessler) schlägt vor, Lehrkräfte eine Woche lang im Labor mitarbeiten zu lassen. Das
          Schulamt muss die Zeit als Fortbildung anerkennen. [](person:oestreicher) klärt, ob
          Vertretungsmittel eingesetzt werden können.
        `,
        actions: [
          {
            title: 'Anerkennung der Betriebswoche als Lehrkräftefortbildung klären',
            person: 'oestreicher',
            due: 40,
            history: [
              { after: 16, state: 'in_progress' },
              { after: 52, state: 'done' },
            ],
          },
        ],
      },
      {
        title: 'Schirmherrschaft über einen überregionalen Robotikwettbewerb',
        kind: 'decision',
        minutes: 15,
        notes: `
          Ein Veranstalter von außerhalb bittet um Schirmherrschaft und 5.000 Euro. Die Runde sieht den
          Nutzen, aber keinen Bezug zu den beschlossenen Schwerpunkten.
        `,
        decisions: [
          {
            text: `
              Die Steuergruppe übernimmt die Schirmherrschaft über den Robotikwettbewerb und fördert ihn mit
              5.000 Euro.
            `,
            result: 'rejected',
            votes: [1, 6, 1],
          },
        ],
      },
    ],
  },
];
