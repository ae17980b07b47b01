import type { DemoOrganisation } from './demo.types.js';

/** IT, care, hotels, logistics. All invented. */
export const serviceOrganisations: readonly DemoOrganisation[] = [
  {
    key: 'quellcode',
    name: 'Quellcode Saale GmbH',
    shortName: 'Quellcode',
    sector: 'business',
    domain: 'quellcode-saale',
    areaCode: '03641',
    street: 'Netzgasse 5',
    postalCode: '07743',
    city: 'Jena',
    size: '50-249',
    description: `
      Softwarehaus für Handelsplattformen. Bildet Fachinformatikerinnen und Fachinformatiker aus und leitet
      die Steuergruppe IT-Fachkräfte.
    `,
    expertise: ['E-Commerce', 'Softwareentwicklung', 'Verbundausbildung'],
    tags: ['it', 'ausbildungsbetrieb'],
    memberships: [{ state: 'active', joined: 44 }],
  },
  {
    key: 'rechenwerk',
    name: 'Rechenwerk Paradies GmbH',
    shortName: 'Rechenwerk',
    sector: 'business',
    domain: 'rechenwerk-paradies',
    areaCode: '03641',
    street: 'Uferpromenade 18',
    postalCode: '07743',
    city: 'Jena',
    size: '10-49',
    description: `
      Betreibt Rechenzentrumsdienste für Mittelstand und kommunale Unternehmen. Stellt regelmäßig ohne
      Deutschkenntnisse ein und finanziert berufsbegleitende Sprachkurse.
    `,
    expertise: ['Cloud-Betrieb', 'IT-Sicherheit', 'Quereinstieg'],
    tags: ['it', 'englischsprachig'],
    memberships: [{ state: 'active', joined: 29 }],
  },
  {
    key: 'kernbit',
    name: 'Kernbit Software eG',
    shortName: 'Kernbit',
    sector: 'business',
    domain: 'kernbit',
    areaCode: '03641',
    street: 'Genossenschaftsweg 2',
    postalCode: '07749',
    city: 'Jena',
    size: '10-49',
    description: `
      Genossenschaft von Entwicklerinnen und Entwicklern, die Fachverfahren für Pflege und Gesundheit baut.
      Bietet Umschulungen und Teilzeitausbildung an.
    `,
    expertise: ['Softwareentwicklung', 'Teilzeitausbildung', 'Umschulung'],
    tags: ['it', 'genossenschaft'],
    memberships: [{ state: 'active', joined: 26 }],
  },
  {
    key: 'saaleaue',
    name: 'Pflegeverbund Saaleaue gGmbH',
    shortName: 'Pflegeverbund',
    sector: 'business',
    domain: 'pflegeverbund-saaleaue',
    areaCode: '03641',
    street: 'Am Auwald 30',
    postalCode: '07749',
    city: 'Jena',
    size: '250+',
    description: `
      Träger von vier Pflegeeinrichtungen und einem ambulanten Dienst. Begleitet jährlich rund 25 Pflegekräfte
      aus Drittstaaten durch Anerkennung und Anpassungslehrgang.
    `,
    expertise: ['Pflegeausbildung', 'Anerkennung', 'Praxisanleitung'],
    tags: ['gesundheit', 'ausbildungsbetrieb'],
    memberships: [{ state: 'active', joined: 35 }],
  },
  {
    key: 'sonnenhang',
    name: 'Hotelbetriebe Sonnenhang GmbH',
    shortName: 'Sonnenhang',
    sector: 'business',
    domain: 'sonnenhang-hotels',
    areaCode: '03641',
    street: 'Weinbergstieg 1',
    postalCode: '07743',
    city: 'Jena',
    size: '50-249',
    description: `
      Zwei Tagungshotels mit eigener Küche. Die Mitarbeit ruht, bis der Umbau des Stammhauses abgeschlossen
      ist.
    `,
    expertise: ['Gastgewerbe', 'Ausbildung im Verbund'],
    tags: ['gastgewerbe'],
    note: 'Ruht auf eigenen Wunsch seit dem Umbau. Wiedervorlage mit der Direktion nach der Eröffnung.',
    unlisted: true,
    memberships: [{ state: 'suspended', joined: 28 }],
  },
  {
    key: 'kreuzweg',
    name: 'Kreuzweg Logistik GmbH',
    shortName: 'Kreuzweg',
    sector: 'business',
    domain: 'kreuzweg-logistik',
    areaCode: '036601',
    street: 'Am Autobahndreieck 8',
    postalCode: '07629',
    city: 'Hermsdorf',
    size: '50-249',
    description: `
      Spedition und Lagerlogistik für die optische Industrie. Verlegt ihren Sitz und verlässt die Allianz
      deshalb zum Ende der laufenden Vereinbarung.
    `,
    expertise: ['Logistik', 'Berufskraftverkehr'],
    tags: ['umland'],
    memberships: [
      { state: 'active', joined: 31, ended: -4, endReason: 'Kündigung wegen Verlegung des Firmensitzes' },
    ],
  },
];
