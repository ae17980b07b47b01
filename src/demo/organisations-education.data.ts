import type { DemoOrganisation } from './demo.types.js';

/** Universities, institutes, schools and adult education. All invented. */
export const educationOrganisations: readonly DemoOrganisation[] = [
  {
    key: 'kernberg-uni',
    name: 'Kernberg-Universität Jena',
    shortName: 'KUJ',
    sector: 'science',
    domain: 'kernberg-universitaet',
    areaCode: '03641',
    street: 'Collegiumsgasse 1',
    postalCode: '07743',
    city: 'Jena',
    size: '250+',
    description: `
      Volluniversität mit knapp 16.000 Studierenden. Das Internationale Büro begleitet Forschende und ihre
      Familien beim Ankommen, die Fakultäten bilden Lehrkräfte für die MINT-Fächer aus.
    `,
    expertise: ['Lehrkräftebildung', 'Internationales', 'Informatik', 'Transfer'],
    tags: ['hochschule', 'gruendungsmitglied', 'englischsprachig'],
    memberships: [{ state: 'active', joined: 48 }],
  },
  {
    key: 'saaleland-hs',
    name: 'Hochschule Saaleland für Technik und Gestaltung',
    shortName: 'HS Saaleland',
    sector: 'science',
    domain: 'hs-saaleland',
    areaCode: '03641',
    street: 'Werkbundring 20',
    postalCode: '07745',
    city: 'Jena',
    size: '250+',
    description: `
      Angewandte Studiengänge in Ingenieurwesen, Informatik und Produktgestaltung, viele davon dual.
      Vermittelt über den Career Service Praktika und Abschlussarbeiten in die Betriebe der Region.
    `,
    expertise: ['Duales Studium', 'Career Service', 'Ingenieurwesen'],
    tags: ['hochschule', 'mint', 'it'],
    memberships: [{ state: 'active', joined: 46 }],
  },
  {
    key: 'fpw',
    name: 'Forschungsinstitut für Photonische Werkstoffe e. V.',
    shortName: 'FPW',
    sector: 'science',
    domain: 'fpw-jena',
    areaCode: '03641',
    street: 'Brechungsweg 11',
    postalCode: '07745',
    city: 'Jena',
    size: '50-249',
    description: `
      Außeruniversitäres Institut mit 140 Beschäftigten aus 24 Ländern. Betreibt das Schülerlabor „Lichtspur“
      für die Klassen 5 bis 12.
    `,
    expertise: ['Photonik', 'Schülerlabor', 'Promotionsförderung'],
    tags: ['photonik', 'mint', 'englischsprachig'],
    memberships: [{ state: 'active', joined: 39 }],
  },
  {
    key: 'mikrosys',
    name: 'Institut für Mikrobielle Systeme Saaletal e. V.',
    shortName: 'IMSS',
    sector: 'science',
    domain: 'imss',
    areaCode: '03641',
    street: 'Nährbodenstraße 6',
    postalCode: '07745',
    city: 'Jena',
    size: '50-249',
    description: `
      Forscht zu Wirkstoffen aus Bodenbakterien. Die Graduiertenschule sucht für Promovierende und ihre
      Partnerinnen und Partner Wege in den regionalen Arbeitsmarkt.
    `,
    expertise: ['Mikrobiologie', 'Dual Career', 'Graduiertenschule'],
    tags: ['life-science', 'englischsprachig'],
    memberships: [{ state: 'active', joined: 18 }],
  },
  {
    key: 'jenzigblick',
    name: 'Gesamtschule Jenzigblick',
    sector: 'education',
    domain: 'gesamtschule-jenzigblick',
    areaCode: '03641',
    street: 'Talblickstraße 15',
    postalCode: '07749',
    city: 'Jena',
    size: '50-249',
    description: `
      Gemeinschaftlich lernende Schule von Klasse 1 bis 12 mit Praxistagen ab Klasse 8. Trägt das Konzept der
      gemeinsamen Praktikumswochen mit.
    `,
    expertise: ['Berufliche Orientierung', 'Praxistage'],
    tags: ['schule'],
    memberships: [{ state: 'active', joined: 42 }],
  },
  {
    key: 'bsz',
    name: 'Berufsschulzentrum Saaleaue',
    shortName: 'BSZ Saaleaue',
    sector: 'education',
    domain: 'bsz-saaleaue',
    areaCode: '03641',
    street: 'Werkstattallee 33',
    postalCode: '07745',
    city: 'Jena',
    size: '50-249',
    description: `
      Berufsschule für Metall, Elektro, Informationstechnik und Gesundheit mit 1.900 Schülerinnen und
      Schülern. Beschult auch Umschulungen und Teilzeitausbildungen.
    `,
    expertise: ['Berufsschule', 'Informationstechnik', 'Berufsvorbereitung'],
    tags: ['schule', 'it'],
    memberships: [{ state: 'active', joined: 43 }],
  },
  {
    key: 'landgrafen',
    name: 'Gymnasium Landgrafenstieg',
    sector: 'education',
    domain: 'gymnasium-landgrafenstieg',
    areaCode: '03641',
    street: 'Landgrafenstieg 7',
    postalCode: '07743',
    city: 'Jena',
    size: '50-249',
    description: `
      Gymnasium mit mathematisch-naturwissenschaftlichem Profil und eigener Forschungswerkstatt. Stellt die
      Leitung der Steuergruppe MINT-Bildung.
    `,
    expertise: ['MINT-Profil', 'Wettbewerbe', 'Begabtenförderung'],
    tags: ['schule', 'mint'],
    memberships: [{ state: 'active', joined: 47 }],
  },
  {
    key: 'vhs',
    name: 'Volkshochschule Dreitäler',
    shortName: 'VHS Dreitäler',
    sector: 'education',
    domain: 'vhs-dreitaeler',
    areaCode: '03641',
    street: 'Abendschulplatz 4',
    postalCode: '07743',
    city: 'Jena',
    size: '10-49',
    description: `
      Träger von Integrations- und Berufssprachkursen, auch abends und online. Nimmt Sprachprüfungen bis zum
      Niveau C1 ab.
    `,
    expertise: ['Deutsch als Zweitsprache', 'Berufssprachkurse', 'Prüfungszentrum'],
    tags: ['weiterbildung', 'sprache'],
    memberships: [{ state: 'active', joined: 38 }],
  },
  {
    key: 'bildungswerk',
    name: 'Bildungswerk Roda-Saale e. V.',
    shortName: 'Bildungswerk',
    sector: 'education',
    domain: 'bildungswerk-roda-saale',
    areaCode: '036428',
    street: 'Lehrbauhof 5',
    postalCode: '07646',
    city: 'Stadtroda',
    size: '10-49',
    description: `
      Überbetriebliche Ausbildungsstätte und Träger der Werkstatttage für die Klassen 7 und 8. Übernimmt für
      kleine Betriebe das Management von Ausbildungsverbünden.
    `,
    expertise: ['Überbetriebliche Ausbildung', 'Werkstatttage', 'Verbundausbildung'],
    tags: ['weiterbildung', 'umland'],
    memberships: [{ state: 'active', joined: 34 }],
  },
];
