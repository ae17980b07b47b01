import type { DemoMeeting } from './demo.types.js';

/** The annual session, about five weeks ago. */
export const annualSession: readonly DemoMeeting[] = [
  {
    key: 'annual',
    group: 'plenary',
    kind: 'annual_session',
    when: { week: -5, weekday: 2 },
    from: '17:00',
    to: '19:30',
    title: 'Jahressitzung: Internationale Fachkräfte gewinnen, begleiten, halten',
    location: 'Volkshochschule Dreitäler, Großer Saal, Abendschulplatz 4, Jena',
    state: 'held',
    chair: 'osterland',
    minuteTaker: 'aehrenfeld',
    invited: [
      'thoennes',
      'zschiegner',
      'eisfelder',
      'benhassine',
      'uebelacker',
      'rhoden',
      'wolkowa',
      'oelschlaeger',
      'wiesner',
      'venkat',
      'ahlen',
      'kirchhuebel',
      'muehlpfordt',
      'ohlmann',
      'sassmannshausen',
      'minegishi',
      'weissenborn',
      'uweoehler',
      'luecke',
      'zhou',
      'hoelzer',
      'albrecht',
      'ackermann',
      'ueberschaer',
      'schaeffer',
      'ndiaye',
      'haensgen',
      'pfoertner',
      'devries',
      'kuehnel',
    ],
    also: [
      { person: 'assmus', role: 'guest' },
      {
        guest: 'Dr. Franka Liebetrau',
        email: 'liebetrau@stadtforschung-unstruttal.example',
        role: 'presenter',
      },
      { guest: 'Ines Wackernagel', email: 'ines.wackernagel@stadtrat.example', role: 'guest' },
      { guest: 'Tamara Oyelaran', email: 'tamara.oyelaran@doktorandenrat.example', role: 'guest' },
      { guest: 'Kolja Brendicke', email: 'redaktion@saaleblatt.example', role: 'guest' },
    ],
    excused: ['wiesner', 'kuehnel'],
    absent: ['uweoehler', 'ueberschaer'],
    partial: ['devries', 'rhoden'],
    minutes: {
      state: 'published',
      summary: `
        Gut 30 Mitglieder und Gäste berieten, wie internationale Fachkräfte und ihre Familien in der Stadt
        nicht nur gut ankommen, sondern bleiben. Grundlage waren erste Ergebnisse der Studie „Angekommen – und
        dann?“. Die Allianz empfiehlt ihren Steuergruppen, die Übergaben zwischen den Anlaufstellen zu ordnen
        und die vorhandenen Angebote gemeinsam sichtbar zu machen.
      `,
    },
    agenda: [
      {
        title: 'Begrüßung und Eröffnung',
        kind: 'information',
        minutes: 10,
        presenter: 'osterland',
        public: true,
        notes: `
          Die Allianzleitung begrüßt die Anwesenden, stellt die ordnungsgemäße Einladung fest und bittet um
          Zustimmung zur Tagesordnung. Es gibt keine Änderungswünsche. Die Zukunft des Standorts hängt davon
          ab, Menschen zu gewinnen und ihnen gute Gründe zum Bleiben zu geben.
        `,
      },
      {
        title: 'Berichte aus den vier Steuergruppen',
        kind: 'information',
        minutes: 25,
        public: true,
        notes: `
          - **Berufsorientierung:** gemeinsame Praktikumszeiträume eingeführt, mehrsprachige Elternabende
            beschlossen
          - **MINT-Bildung:** Betriebswoche für Lehrkräfte, Mentoring für Schülerinnen
          - **Internationale Fachkräfte:** betriebsnahe Deutschkurse, Checklisten zur Anerkennung,
            Modellversuch Lotsenstelle
          - **IT-Fachkräfte:** Ausbildungsverbund mit sechs Plätzen, Themenbörse für Abschlussarbeiten

          Die Berichte werden zustimmend zur Kenntnis genommen.
        `,
      },
      {
        title:
          'Studie „Angekommen – und dann? Internationale Fachkräfte und ihre Familien in der Stadt“: erste Ergebnisse',
        kind: 'discussion',
        minutes: 35,
        presenter: 'thoennes',
        public: true,
        notes: `
          Das Institut für Stadt- und Sozialforschung Unstruttal stellt vorläufige Ergebnisse der Befragung
          von 1.140 Beschäftigten und 286 Angehörigen vor:

          - 83 Prozent fühlen sich in der Stadt wohl, 71 Prozent loben das Ankommen am Arbeitsplatz.
          - Nur 38 Prozent sind sich sicher, in fünf Jahren noch hier zu leben; ebenso viele sind
            unentschlossen.
          - Angehörige finden deutlich seltener Arbeit in ihrem Beruf und haben weniger Kontakte außerhalb der
            Familie.
          - Sechs von zehn Befragten kennen keine der Beratungsstellen mit Namen.

          In der Aussprache wird nach Unterschieden zwischen Wissenschaft und Wirtschaft gefragt. Der
          Abschlussbericht wird beides getrennt ausweisen.
        `,
        actions: [
          {
            title: 'Kurzfassung der Studienergebnisse an alle Mitglieder versenden',
            person: 'thoennes',
            organisation: 'kernberge',
            due: 14,
            history: [{ after: 5, state: 'done', by: 'coordinator' }],
          },
        ],
      },
      {
        title: 'Schnittstellenmanagement zwischen den Anlaufstellen',
        kind: 'discussion',
        minutes: 35,
        topic: 'alliance-contacts',
        presenter: 'benhassine',
        public: true,
        notes: `
          An vier Tischen wird ein typischer Weg nachgezeichnet: Visum, Anmeldung, Wohnung, Kita, Sprachkurs,
          Arbeit für die Partnerin oder den Partner. An sechs Stellen gehen Ratsuchende verloren, meist bei
          der Weitergabe von einer Stelle zur nächsten.

          Übereinstimmend gewünscht werden feste Ansprechpersonen, eine verbindliche Übergabe und ein
          regelmäßiger Austausch der Beratenden. Neue Stellen sollen nur dort entstehen, wo eine Aufgabe
          nachweislich fehlt.
        `,
        actions: [
          {
            title: 'Liste aller Anlaufstellen mit Ansprechpersonen und Sprachen vervollständigen',
            person: 'uebelacker',
            organisation: 'ankommen',
            due: 21,
            priority: 'high',
            history: [
              { after: 8, state: 'in_progress' },
              { after: 22, comment: 'Rückmeldungen von drei Stellen fehlen noch.', by: 'international.lead' },
            ],
          },
        ],
      },
      {
        title: 'Sichtbarkeit der Unterstützungsangebote: als ein Standort sprechen',
        kind: 'discussion',
        minutes: 25,
        topic: 'alliance-voice',
        presenter: 'osterland',
        public: true,
        notes: `
          Es fehlt nicht an Angeboten, sondern an einem Überblick. Mitglieder verweisen bisher vor allem auf
          eigene Seiten. Vorgeschlagen wird, in der Kommunikation aufeinander zu verweisen, Informationen für
          Familien gesondert aufzubereiten und nach außen mit einer Stimme aufzutreten.
        `,
        actions: [
          {
            title: 'Vorschlag für einen gemeinsamen Auftritt „Ein Standort“ erarbeiten',
            person: 'eisfelder',
            organisation: 'kernberge',
            due: 28,
            history: [
              { after: 10, state: 'in_progress' },
              { after: 24, state: 'blocked', by: 'lead' },
              { after: 25, comment: 'Nutzungsrechte an den Fotos sind noch nicht geklärt.', by: 'lead' },
            ],
          },
          {
            title: 'Seiten der Mitglieder auf gegenseitige Verweise prüfen',
            organisation: 'willkommensnetz',
            person: 'georgweiss',
            due: 60,
            priority: 'low',
          },
        ],
      },
      {
        title: 'Empfehlungen an die Steuergruppen',
        kind: 'decision',
        minutes: 15,
        topic: 'alliance-contribution',
        presenter: 'osterland',
        public: true,
        notes: `
          Abgestimmt wird mit einer Stimme je Mitgliedsorganisation; 19 sind vertreten. Die Empfehlungen
          werden den Steuergruppen als Themen übergeben.
        `,
        decisions: [
          {
            text: `
              Die Steuergruppe Internationale Fachkräfte erarbeitet verbindliche Übergaben zwischen den
              Anlaufstellen und einen gemeinsamen Einstieg zu allen Angeboten.
            `,
            result: 'adopted',
            votes: [19, 0, 0],
          },
          {
            text: `
              Die Steuergruppen Berufsorientierung, MINT-Bildung und IT-Fachkräfte prüfen, wie ihre Angebote
              für zugezogene Familien und für Menschen ohne Deutschkenntnisse zugänglicher werden, und
              berichten der Allianzleitung innerhalb eines halben Jahres.
            `,
            result: 'adopted_amended',
            votes: [17, 0, 2],
          },
          {
            text: `
              Die Allianz richtet eine eigene zentrale Beratungsstelle für internationale Fachkräfte ein.
            `,
            result: 'rejected',
            votes: [4, 12, 3],
          },
          {
            key: 'alliance-contribution-deferred',
            text: `
              Die Mitglieder beteiligen sich mit einem festen Jahresbeitrag an der gemeinsamen
              Öffentlichkeitsarbeit.
            `,
            result: 'deferred',
          },
        ],
        actions: [
          {
            title: 'Empfehlungen mit den Leitungen der Steuergruppen besprechen',
            person: 'aehrenfeld',
            organisation: 'kernberge',
            due: 20,
            decision: 2,
            history: [
              { after: 6, state: 'in_progress', by: 'coordinator' },
              { after: 19, state: 'done', by: 'coordinator' },
            ],
          },
          {
            title: 'Modell eines Jahresbeitrags für die Öffentlichkeitsarbeit durchrechnen',
            person: 'osterland',
            due: 100,
            decision: 4,
          },
        ],
      },
      {
        title: 'Ausblick und Verschiedenes',
        kind: 'information',
        minutes: 5,
        presenter: 'aehrenfeld',
        notes: `
          [](person:aehrenfeld) kündigt eine Zwischenbilanz der Empfehlungen an. Die Sensorik Ziegenhain
          stellt sich als möglicher neuer Partner vor. Beim anschließenden Imbiss werden die Gespräche
          fortgesetzt.
        `,
        actions: [
          {
            title: 'Pressemitteilung und Fotos der Jahressitzung veröffentlichen',
            person: 'eisfelder',
            due: 2,
            history: [{ after: 1, state: 'done', by: 'coordinator' }],
          },
        ],
      },
    ],
  },
];
