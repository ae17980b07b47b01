import type { DemoOrganisation } from './demo.types.js';

/** Manufacturing and craft. All invented. */
export const industryOrganisations: readonly DemoOrganisation[] = [
  {
    key: 'prismaris',
    name: 'Prismaris Optik AG',
    shortName: 'Prismaris',
    sector: 'business',
    domain: 'prismaris',
    areaCode: '03641',
    street: 'Am Prismenhof 3',
    postalCode: '07745',
    city: 'Jena',
    size: '250+',
    description: `
      Entwickelt und fertigt Objektive und optische Baugruppen für die Messtechnik und die
      Halbleiterindustrie. Bildet jedes Jahr rund 40 junge Menschen in acht Berufen aus und beschäftigt
      Menschen aus über 30 Ländern.
    `,
    expertise: ['Duale Ausbildung', 'Feinoptik', 'Global Mobility', 'Onboarding'],
    tags: ['photonik', 'ausbildungsbetrieb', 'gruendungsmitglied'],
    memberships: [{ state: 'active', joined: 48 }],
  },
  {
    key: 'helioprax',
    name: 'Helioprax Lasertechnik GmbH',
    shortName: 'Helioprax',
    sector: 'business',
    domain: 'helioprax',
    areaCode: '03641',
    street: 'Strahlengang 12',
    postalCode: '07747',
    city: 'Jena',
    size: '50-249',
    description: `
      Baut Ultrakurzpulslaser für die Materialbearbeitung. Öffnet die Applikationslabore regelmäßig für
      Schulklassen und stellt Lehrkräften Praktikumsplätze zur Verfügung.
    `,
    expertise: ['Lasertechnik', 'Schülerlabor', 'Lehrkräftefortbildung'],
    tags: ['photonik', 'mint', 'ausbildungsbetrieb'],
    memberships: [{ state: 'active', joined: 45 }],
  },
  {
    key: 'leuchtenfels',
    name: 'Leuchtenfels Feinmechanik GmbH',
    shortName: 'Leuchtenfels',
    sector: 'business',
    domain: 'leuchtenfels',
    areaCode: '036424',
    street: 'Porzellanstraße 41',
    postalCode: '07768',
    city: 'Kahla',
    size: '50-249',
    description: `
      Familiengeführter Zulieferer für Dreh- und Frästeile mit eigener Lehrwerkstatt. Sucht vor allem
      Zerspanungsmechanikerinnen und -mechaniker und arbeitet eng mit den Schulen im südlichen Saaletal
      zusammen.
    `,
    expertise: ['Zerspanung', 'Lehrwerkstatt', 'Schichtmodelle'],
    tags: ['ausbildungsbetrieb', 'umland'],
    memberships: [{ state: 'active', joined: 37 }],
  },
  {
    key: 'biovantis',
    name: 'Biovantis Diagnostik GmbH',
    shortName: 'Biovantis',
    sector: 'business',
    domain: 'biovantis',
    areaCode: '03641',
    street: 'Wirkstoffring 7',
    postalCode: '07745',
    city: 'Jena',
    size: '50-249',
    description: `
      Entwickelt molekulare Schnelltests für Klinik und Praxis. Die Arbeitssprache in den Laboren ist
      Englisch; fast die Hälfte der Beschäftigten ist aus dem Ausland nach Jena gezogen.
    `,
    expertise: ['Biotechnologie', 'Internationales Recruiting', 'Relocation'],
    tags: ['life-science', 'englischsprachig'],
    memberships: [{ state: 'active', joined: 33 }],
  },
  {
    key: 'medivola',
    name: 'Medivola Medizintechnik GmbH',
    shortName: 'Medivola',
    sector: 'business',
    domain: 'medivola',
    areaCode: '03641',
    street: 'Instrumentenallee 60',
    postalCode: '07745',
    city: 'Jena',
    size: '250+',
    description: `
      Hersteller augenheilkundlicher Diagnosegeräte. Unterhält ein Patenprogramm für neue Beschäftigte aus dem
      Ausland und ihre Familien.
    `,
    expertise: ['Medizintechnik', 'Patenprogramme', 'Duale Ausbildung'],
    tags: ['life-science', 'photonik', 'ausbildungsbetrieb'],
    memberships: [{ state: 'active', joined: 41 }],
  },
  {
    key: 'ilmglas',
    name: 'Ilmtaler Glasveredlung GmbH',
    sector: 'business',
    domain: 'ilmtaler-glasveredlung',
    areaCode: '03643',
    street: 'Schleifereiweg 9',
    postalCode: '99423',
    city: 'Weimar',
    size: '10-49',
    description: `
      Veredelt technische Gläser und Filter. Sucht Nachwuchs in der Verfahrensmechanik Glastechnik, einem
      Beruf, den außerhalb der Region kaum jemand kennt.
    `,
    expertise: ['Glastechnik', 'Nischenberufe'],
    tags: ['ausbildungsbetrieb', 'umland'],
    memberships: [{ state: 'active', joined: 21 }],
  },
  {
    key: 'viadukt',
    name: 'Strickmanufaktur Viadukt GmbH',
    shortName: 'Viadukt',
    sector: 'business',
    domain: 'strickmanufaktur-viadukt',
    areaCode: '03644',
    street: 'Wirkergasse 22',
    postalCode: '99510',
    city: 'Apolda',
    size: '10-49',
    description: `
      Fertigt Strickwaren in Kleinserien und bildet Textil- und Modenäherinnen und -näher aus. Nach einer
      Pause wegen des Inhaberwechsels wieder Mitglied.
    `,
    expertise: ['Textilfertigung', 'Betriebsnachfolge'],
    tags: ['handwerk', 'umland'],
    memberships: [
      { state: 'active', joined: 47, ended: 23, endReason: 'Austritt während des Inhaberwechsels' },
      { state: 'active', joined: 9 },
    ],
  },
  {
    key: 'oehler',
    name: 'Gebrüder Öhler Elektrotechnik GmbH',
    shortName: 'Öhler Elektrotechnik',
    sector: 'business',
    domain: 'oehler-elektrotechnik',
    areaCode: '036428',
    street: 'Mühlgraben 14',
    postalCode: '07646',
    city: 'Stadtroda',
    size: '10-49',
    description: `
      Handwerksbetrieb für Gebäudetechnik und Photovoltaik in dritter Generation. Nimmt jedes Halbjahr
      Schülerinnen und Schüler für ein Betriebspraktikum auf.
    `,
    expertise: ['Elektrohandwerk', 'Schülerpraktikum'],
    tags: ['handwerk', 'ausbildungsbetrieb', 'umland'],
    memberships: [{ state: 'active', joined: 24 }],
  },
  {
    key: 'tautental',
    name: 'Holzbau Tautental GmbH',
    sector: 'business',
    domain: 'holzbau-tautental',
    areaCode: '036427',
    street: 'Sägewerkstraße 2',
    postalCode: '07774',
    city: 'Dornburg-Camburg',
    size: '10-49',
    description: `
      Zimmerei mit Schwerpunkt auf der Sanierung von Fachwerk. Hat den Betrieb altersbedingt an ein
      Unternehmen außerhalb der Region übergeben.
    `,
    expertise: ['Zimmerei', 'Denkmalpflege'],
    tags: ['handwerk'],
    unlisted: true,
    memberships: [{ state: 'active', joined: 40, ended: 6, endReason: 'Betriebsaufgabe' }],
  },
  {
    key: 'ziegenhain',
    name: 'Sensorik Ziegenhain GmbH',
    sector: 'business',
    domain: 'sensorik-ziegenhain',
    areaCode: '03641',
    street: 'Turmblick 4',
    postalCode: '07749',
    city: 'Jena',
    size: '1-9',
    description: `
      Ausgründung für faseroptische Sensoren. Hat nach der Jahressitzung ihr Interesse an einer Mitgliedschaft
      bekundet.
    `,
    expertise: ['Fasersensorik', 'Gründung'],
    tags: ['photonik', 'startup'],
    note: 'Interessiert sich für die Steuergruppe Internationale Fachkräfte. Aufnahmegespräch steht aus.',
    unlisted: true,
    memberships: [{ state: 'prospective' }],
  },
];
