import type { DemoOrganisation } from './demo.types.js';

/** The municipality, associations, the employment agency and the state. All invented. */
export const publicOrganisations: readonly DemoOrganisation[] = [
  {
    key: 'kernberge',
    name: 'Wirtschaftsagentur Kernberge GmbH',
    shortName: 'Agentur Kernberge',
    sector: 'municipality',
    domain: 'agentur-kernberge',
    areaCode: '03641',
    street: 'Lichtplatz 1',
    postalCode: '07743',
    city: 'Jena',
    size: '10-49',
    description: `
      Kommunale Wirtschaftsförderung und Leitung der Allianz. Koordiniert die Steuergruppen, berät Unternehmen
      zur Fachkräftegewinnung und internationale Fachkräfte beim Ankommen.
    `,
    expertise: ['Wirtschaftsförderung', 'Netzwerkmanagement', 'Fachkräfteberatung'],
    tags: ['allianzleitung', 'gruendungsmitglied'],
    memberships: [{ state: 'active', joined: 49 }],
  },
  {
    key: 'ankommen',
    name: 'Servicestelle Ankommen und Integration',
    shortName: 'Servicestelle Ankommen',
    sector: 'municipality',
    domain: 'servicestelle-ankommen',
    areaCode: '03641',
    street: 'Lichtplatz 3',
    postalCode: '07743',
    city: 'Jena',
    size: '10-49',
    description: `
      Städtische Anlaufstelle für Zugewanderte: Erstberatung, Aufenthalt, Kinderbetreuung, Wohnen. Leitet die
      Steuergruppe Internationale Fachkräfte.
    `,
    expertise: ['Migrationsberatung', 'Aufenthaltsrecht', 'Familiennachzug'],
    tags: ['beratung', 'integration'],
    memberships: [{ state: 'active', joined: 44 }],
  },
  {
    key: 'schultraeger',
    name: 'Schulträgerverbund Mittleres Saaletal',
    sector: 'municipality',
    domain: 'schultraegerverbund',
    areaCode: '03641',
    street: 'Lichtplatz 5',
    postalCode: '07743',
    city: 'Jena',
    size: '50-249',
    description: `
      Verantwortet Gebäude, Ausstattung und Schulnetz von 31 Schulen. Fördert MINT-Räume und die
      Digitalisierung der Fachkabinette.
    `,
    expertise: ['Schulnetzplanung', 'Digitalpakt', 'Schülerbeförderung'],
    tags: ['schule', 'mint'],
    memberships: [{ state: 'active', joined: 36 }],
  },
  {
    key: 'landratsamt',
    name: 'Landratsamt Saale-Täler-Kreis',
    shortName: 'LRA Saale-Täler',
    sector: 'municipality',
    domain: 'saale-taeler-kreis',
    areaCode: '036691',
    street: 'Im Schlosshof 1',
    postalCode: '07607',
    city: 'Eisenberg',
    size: '250+',
    description: `
      Kreisverwaltung im Umland von Jena. Vertritt in der Allianz die kleineren Betriebe des Kreises und die
      Interessen der Pendlerinnen und Pendler.
    `,
    expertise: ['Kreisentwicklung', 'Nahverkehr', 'Breitband'],
    tags: ['umland'],
    memberships: [{ state: 'active', joined: 30 }],
  },
  {
    key: 'wirtschaftskammer',
    name: 'Wirtschaftskammer Mittelsaale',
    sector: 'association',
    domain: 'wirtschaftskammer-mittelsaale',
    areaCode: '03641',
    street: 'Kammergasse 10',
    postalCode: '07743',
    city: 'Jena',
    size: '50-249',
    description: `
      Selbstverwaltung der gewerblichen Wirtschaft mit rund 9.000 Mitgliedsbetrieben. Zuständig für
      Ausbildungsberatung, Prüfungen und die Gleichwertigkeit ausländischer Berufsabschlüsse.
    `,
    expertise: ['Ausbildungsberatung', 'Prüfungswesen', 'Anerkennung'],
    tags: ['kammer', 'gruendungsmitglied'],
    memberships: [{ state: 'active', joined: 48 }],
  },
  {
    key: 'handwerkskammer',
    name: 'Handwerkskammer Mittelsaale',
    sector: 'association',
    domain: 'hwk-mittelsaale',
    areaCode: '036691',
    street: 'Meisterweg 3',
    postalCode: '07607',
    city: 'Eisenberg',
    size: '50-249',
    description: `
      Vertretung der Handwerksbetriebe zwischen Saale und Weißer Elster. Betreibt ein Berufsbildungszentrum
      mit Internat.
    `,
    expertise: ['Handwerk', 'Meisterausbildung', 'Nachwuchswerbung'],
    tags: ['kammer', 'handwerk'],
    memberships: [{ state: 'active', joined: 40 }],
  },
  {
    key: 'lichtnetz',
    name: 'Branchennetz Lichttechnik Saale e. V.',
    shortName: 'Lichtnetz Saale',
    sector: 'association',
    domain: 'lichtnetz-saale',
    areaCode: '03641',
    street: 'Linsenhof 2',
    postalCode: '07745',
    city: 'Jena',
    size: '1-9',
    description: `
      Zusammenschluss von 74 Unternehmen und Instituten der Optik und Photonik. Vergibt Deutschlandstipendien
      und organisiert Exkursionen für Oberstufenkurse.
    `,
    expertise: ['Photonik', 'Nachwuchsförderung', 'Messeauftritte'],
    tags: ['photonik', 'mint'],
    memberships: [{ state: 'active', joined: 45 }],
  },
  {
    key: 'digitalverband',
    name: 'Digitalverband Ostsaale e. V.',
    shortName: 'Digitalverband',
    sector: 'association',
    domain: 'digitalverband-ostsaale',
    areaCode: '03641',
    street: 'Netzgasse 9',
    postalCode: '07743',
    city: 'Jena',
    size: '1-9',
    description: `
      Verband von 52 IT-Unternehmen. Richtet zweimal im Jahr den Treffpunkt „Code & Kaffee“ für Studierende,
      Quereinsteigerinnen und Quereinsteiger aus.
    `,
    expertise: ['IT-Branche', 'Quereinstieg', 'Veranstaltungen'],
    tags: ['it'],
    memberships: [{ state: 'active', joined: 38 }],
  },
  {
    key: 'willkommensnetz',
    name: 'Willkommensnetz Paradies e. V.',
    shortName: 'Willkommensnetz',
    sector: 'association',
    domain: 'willkommensnetz-paradies',
    areaCode: '03641',
    street: 'Brückenhaus 6',
    postalCode: '07745',
    city: 'Jena',
    size: '1-9',
    description: `
      Verein von Zugewanderten und Alteingesessenen. Vermittelt 120 Patenschaften im Jahr und begleitet
      Familien zu Behörden, Kitas und Schulen.
    `,
    expertise: ['Patenschaften', 'Ehrenamt', 'Mehrsprachigkeit'],
    tags: ['integration', 'ehrenamt'],
    memberships: [{ state: 'active', joined: 27 }],
  },
  {
    key: 'arbeitsagentur',
    name: 'Arbeitsagentur Mittelsaale',
    sector: 'employment_agency',
    domain: 'arbeitsagentur-mittelsaale',
    areaCode: '03641',
    street: 'Vermittlungsplatz 2',
    postalCode: '07747',
    city: 'Jena',
    size: '250+',
    description: `
      Berufsberatung, Arbeitgeber-Service und Förderung der beruflichen Weiterbildung für Jena und den
      umliegenden Landkreis.
    `,
    expertise: ['Berufsberatung', 'Arbeitgeber-Service', 'Weiterbildungsförderung'],
    tags: ['beratung', 'gruendungsmitglied'],
    memberships: [{ state: 'active', joined: 48 }],
  },
  {
    key: 'jobcenter',
    name: 'Jobcenter Saalebogen-Nord',
    sector: 'employment_agency',
    domain: 'jobcenter-saalebogen-nord',
    areaCode: '03641',
    street: 'Vermittlungsplatz 4',
    postalCode: '07747',
    city: 'Jena',
    size: '50-249',
    description: `
      Gemeinsame Einrichtung für Arbeitsuchende. Fördert Umschulungen in IT- und Pflegeberufen und begleitet
      mitziehende Partnerinnen und Partner in den Arbeitsmarkt.
    `,
    expertise: ['Umschulung', 'Eingliederung', 'Beschäftigtenqualifizierung'],
    tags: ['beratung'],
    memberships: [{ state: 'active', joined: 32 }],
  },
  {
    key: 'landesamt',
    name: 'Landesamt für Fachkräfte und Arbeit',
    shortName: 'LAFA',
    sector: 'state',
    domain: 'lafa',
    areaCode: '03643',
    street: 'Parkallee 17',
    postalCode: '99423',
    city: 'Weimar',
    size: '250+',
    description: `
      Fördert regionale Fachkräfteallianzen, führt das Anerkennungsverfahren für Gesundheitsberufe und berät
      Unternehmen zum beschleunigten Fachkräfteverfahren.
    `,
    expertise: ['Förderprogramme', 'Anerkennungsverfahren', 'Fachkräfteeinwanderung'],
    tags: ['foerdermittel'],
    memberships: [{ state: 'active', joined: 36 }],
  },
  {
    key: 'schulamt',
    name: 'Staatliches Schulamt Mittelsaale',
    shortName: 'Schulamt',
    sector: 'state',
    domain: 'schulamt-mittelsaale',
    areaCode: '036691',
    street: 'Im Schlosshof 4',
    postalCode: '07607',
    city: 'Eisenberg',
    size: '50-249',
    description: `
      Schulaufsicht und Fortbildung der Lehrkräfte. Stimmt Praktikumszeiträume und Maßnahmen der Beruflichen
      Orientierung mit den Schulen ab.
    `,
    expertise: ['Schulaufsicht', 'Lehrkräftefortbildung', 'Berufliche Orientierung'],
    tags: ['schule'],
    memberships: [{ state: 'active', joined: 42 }],
  },
];
