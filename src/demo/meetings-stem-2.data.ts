import type { DemoMeeting } from './demo.types.js';

/** MINT-Bildung: the middle of the year. */
export const stemMeetings2: readonly DemoMeeting[] = [
  {
    key: 'stem-3',
    group: 'stem-education',
    when: { slot: -3 },
    title: 'Steuergruppe MINT-Bildung: Betriebswoche und Grundschulen',
    location: 'Hochschule Saaleland, Senatszimmer, Werkbundring 20, Jena',
    state: 'held',
    minuteTaker: 'zschiegner',
    chair: 'schaeffer',
    excused: ['hoelzer'],
    absent: ['froehlich'],
    minutes: {
      state: 'approved',
      summary: `
        Die Betriebswoche für Lehrkräfte ist beschlossen. Das Mentoring läuft selbstständig weiter;
        MINT-Nachmittage an Grundschulen kommen als Thema hinzu.
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
          Verfügbar sind noch 11.200 Euro. Der Landesantrag für das kommende Jahr ist fristgerecht gestellt.
        `,
      },
      {
        title: 'Schülerlabore: gemeinsamer Buchungskalender',
        kind: 'discussion',
        minutes: 20,
        topic: 'stem-calendar',
        carriedOver: true,
        presenter: 'baerwinkel',
        notes: `
          Der Testbetrieb ruht, weil der Anbieter eine Schnittstelle eingestellt hat. [](person:luecke)
          schlägt vor, den Kalender des Schulträgerverbunds mitzunutzen. Das wird bis zur nächsten Sitzung
          geprüft.
        `,
        actions: [
          {
            title: 'Mitnutzung des Raumkalenders der Schulen prüfen',
            person: 'oestreicher',
            organisation: 'schultraeger',
            due: 50,
            history: [
              { after: 12, state: 'in_progress' },
              { after: 96, state: 'done' },
            ],
          },
        ],
      },
      {
        title: 'Mentoring für Schülerinnen: Rückmeldungen',
        kind: 'discussion',
        minutes: 15,
        topic: 'stem-mentoring',
        carriedOver: true,
        presenter: 'uhlmann',
        public: true,
        notes: `
          Zehn von zwölf Schülerinnen können sich ein MINT-Studium oder eine technische Ausbildung vorstellen,
          zu Beginn waren es sechs. Das Branchennetz führt das Programm selbstständig fort. Das Thema ist
          abgeschlossen.
        `,
      },
      {
        title: 'Lehrkräfte im Betrieb: Betriebswoche',
        kind: 'decision',
        minutes: 25,
        topic: 'stem-teachers',
        carriedOver: true,
        presenter: 'roessler',
        public: true,
        notes: `
          Das Schulamt erkennt die Woche als Fortbildung an. Sechs Betriebe und zwei Institute bieten zusammen
          14 Plätze. Die Vertretung wird in den Schulen innerhalb des Kollegiums geregelt.
        `,
        decisions: [
          {
            text: `
              Die Mitglieder bieten einmal im Jahr eine Betriebswoche für MINT-Lehrkräfte an, zunächst mit 14
              Plätzen. Nach dem ersten Durchgang wird ausgewertet.
            `,
            result: 'adopted',
            votes: [8, 0, 0],
          },
        ],
        actions: [
          {
            title: 'Ausschreibung der Betriebswoche an alle Schulen geben',
            person: 'roessler',
            due: 28,
            decision: 1,
            history: [{ after: 26, state: 'done' }],
          },
        ],
      },
      {
        title: 'MINT-Nachmittage an Grundschulen',
        kind: 'discussion',
        minutes: 20,
        topic: 'stem-primary',
        presenter: 'zuern',
        notes: `
          [](person:zuern) berichtet von einem Versuch mit Auszubildenden, die an zwei Grundschulen
          Taschenlampen und Lichtschranken bauen. Der Andrang ist größer als die Zahl der Plätze. Offen sind
          Aufsicht, Versicherung und Material.
        `,
        actions: [
          {
            title: 'Aufsicht und Versicherung für MINT-Nachmittage klären',
            person: 'zuern',
            due: 45,
            history: [{ after: 43, state: 'done' }],
          },
        ],
      },
    ],
  },
  {
    key: 'stem-4',
    group: 'stem-education',
    when: { slot: -2 },
    title: 'Steuergruppe MINT-Bildung: zu Gast im Schülerlabor',
    location:
      'Forschungsinstitut für Photonische Werkstoffe, Schülerlabor „Lichtspur“, Brechungsweg 11, Jena',
    state: 'held',
    minuteTaker: 'zschiegner',
    excused: ['oestreicher', 'morgenroth'],
    absent: ['froehlich'],
    minutes: {
      state: 'approved',
      summary: `
        Die erste Betriebswoche ist ausgewertet. Über die Finanzierung der MINT-Nachmittage wird in der
        nächsten Sitzung entschieden; der Buchungskalender wurde vertagt.
      `,
    },
    agenda: [
      {
        title: 'Genehmigung des letzten Protokolls',
        kind: 'decision',
        minutes: 5,
        approvesLastMinutes: true,
        notes: 'Das Protokoll wird genehmigt.',
      },
      {
        title: 'Fördermittel und Budget',
        kind: 'discussion',
        minutes: 10,
        topic: 'stem-budget',
        carriedOver: true,
        presenter: 'zschiegner',
        notes: 'Der Landesantrag ist bewilligt, allerdings mit 15 Prozent weniger als beantragt.',
      },
      {
        title: 'Schülerlabore: gemeinsamer Buchungskalender',
        kind: 'discussion',
        minutes: 15,
        topic: 'stem-calendar',
        carriedOver: true,
        notDiscussed: true,
        notes: 'Vertagt, weil die Rückmeldung des Schulträgerverbunds noch aussteht.',
      },
      {
        title: 'Lehrkräfte im Betrieb: Auswertung der Betriebswoche',
        kind: 'discussion',
        minutes: 25,
        topic: 'stem-teachers',
        carriedOver: true,
        presenter: 'roessler',
        public: true,
        notes: `
          14 Lehrkräfte aus neun Schulen haben teilgenommen. Alle wollen das Gesehene im Unterricht verwenden,
          fünf planen eine Exkursion mit ihrem Kurs. Die Betriebswoche wird jährlich wiederholt; damit ist das
          Thema abgeschlossen.
        `,
      },
      {
        title: 'MINT-Nachmittage an Grundschulen: Finanzierung',
        kind: 'decision',
        minutes: 25,
        topic: 'stem-primary',
        carriedOver: true,
        presenter: 'zuern',
        notes: `
          Aufsicht und Versicherung sind geklärt. Für Material werden 180 Euro je Schule und Halbjahr
          gebraucht. [](person:baerwinkel) bittet um eine Berechnung für zwölf Schulen, bevor Mittel gebunden
          werden.
        `,
        decisions: [
          {
            key: 'stem-primary-deferred',
            text: `
              Die Steuergruppe fördert MINT-Nachmittage an zwölf Grundschulen mit bis zu 4.500 Euro im Jahr.
            `,
            result: 'deferred',
          },
        ],
      },
      {
        title: 'Berichte aus den Schülerlaboren: Rundgang durch „Lichtspur“',
        kind: 'information',
        minutes: 25,
        topic: 'stem-labs',
        presenter: 'luecke',
        notes: `
          Eine siebte Klasse misst die Wellenlänge von Laserlicht mit einer alten CD. Die Wartezeit auf einen
          Labortag beträgt derzeit fünf Monate.
        `,
      },
    ],
  },
];
