/* Invented names and texts, put together by chance; no person and no organisation is meant. */

export const givenNames =
  'Ada Bela Clara David Emil Frieda Georg Hanna Ida Jonas Karla Levi Mara Nils Olga Paul Rosa Selma Theo Uta Viktor Wanda Yara Zeno'.split(
    ' ',
  );
export const familyBegins =
  'Linden Stein Wald Berg Feld Bach Korn Eichen Rosen Silber Winter Sommer Mühl Hof Brunn Hasel Falken Morgen Grün Kupfer'.split(
    ' ',
  );
export const familyEnds = 'mann er hofer thal bauer brecht rode see feld stedt wirth kamp'.split(' ');
export const academicTitles = ['Dr.', 'Prof. Dr.'];
export const trades =
  'Optik Feinwerk Glastechnik Software Pflege Logistik Bau Medien Labor Messtechnik Energie Bildung Handwerk Biotechnik Druck Maschinenbau'.split(
    ' ',
  );
export const legalForms = ['GmbH', 'AG', 'e. V.', 'KG', 'gGmbH', 'Stiftung'];
export const sectors = [
  ...Array<string>(8).fill('business'),
  'science',
  'science',
  'municipality',
  'education',
  'education',
  'association',
  'employment_agency',
  'state',
];
export const cities = [
  ...Array<string>(8).fill('Jena'),
  ...'Lindenau Steinbach Waldrode Kornthal Rosenfeld Hasselstedt Mühlkamp Falkensee'.split(' '),
];
export const streets = ['Lindenweg', 'Glasgasse', 'Am Werk', 'Uferstraße', 'Marktgasse', 'Sternweg'];
export const tags =
  'ausbildet sucht-fachkräfte förderer gründung international schulpartner praktika messe'.split(' ');
export const offers = ['Praktikumsplätze', 'Räume', 'Werksführungen'];
export const expertise = [
  'Ausbildung',
  'Anerkennung',
  'Sprachkurse',
  'Robotik',
  'Datenanalyse',
  'Mentoring',
  'Recht',
];
export const functions = [
  'Geschäftsführung',
  'Personalleitung',
  'Ausbildungsleitung',
  'Referentin für Fachkräfte',
  'Projektleitung',
  'Schulleitung',
  'Wissenschaftliche Mitarbeit',
];
export const subjects = [
  'Berufsorientierung an Schulen',
  'Praktikumswoche',
  'Anerkennung ausländischer Abschlüsse',
  'Willkommenstage',
  'Sprachförderung im Betrieb',
  'Robotik-Werkstatt',
  'Ausbildungsmesse',
  'Rückkehrertag',
  'Wohnraum für Auszubildende',
  'Mentoring für Studierende',
  'Kinderbetreuung in Randzeiten',
  'Duales Studium',
  'Lehrkräfte im Betrieb',
  'Mobilität von Auszubildenden',
];
export const matters = [
  'Stand',
  'Bericht',
  'Planung',
  'Finanzierung',
  'Auswertung',
  'Nächste Schritte',
  'Beteiligung',
];
export const tasks = [
  'Angebote einholen für',
  'Liste der Beteiligten erstellen zu',
  'Entwurf schreiben für',
  'Termin abstimmen zu',
  'Betriebe ansprechen wegen',
  'Mittel beantragen für',
  'Ergebnisse zusammenstellen zu',
];
export const remarks = [
  'Die Runde hat die Zahlen des Vorjahres verglichen und sieht den größten Bedarf bei den kleinen Betrieben.',
  'Drei Schulen haben zugesagt; zwei weitere antworten bis zum Monatsende.',
  'Einig war man sich, dass ein gemeinsamer Termin mehr bringt als viele einzelne.',
  'Offen ist noch, wer die Räume stellt und wer die Einladungen verschickt.',
  'Die Hochschule bietet an, die Befragung zu begleiten und die Ergebnisse im Frühjahr vorzustellen.',
  'Der Vorschlag wurde ausführlich besprochen; Bedenken gab es wegen des Aufwands für die Ausbildenden.',
  'Die Kammer berichtet von steigender Nachfrage nach Plätzen im zweiten Ausbildungsjahr.',
];
