import { membershipStateWords } from '../words/network-words.js';
import type { Words } from '../words/word.js';
import {
  countryCell,
  dayCell,
  emailCell,
  lastDayCell,
  lineCell,
  listCell,
  postalCodeCell,
  sizeBandCell,
  textCell,
  urlCell,
  wordCell,
  yesOrNoCell,
} from './cells.js';
import type { ImportField } from './row-kind.js';

/** The fields of organisations and their membership. @param sectors by their codes, as they are called */
export function organisationFields(sectors: Words, today: string): readonly ImportField[] {
  const day = dayCell(today);
  // prettier-ignore
  return [
    { field: 'name', others: ['Organisation', 'Firma', 'Unternehmen', 'Mitglied', 'Einrichtung', 'Institution', 'Firmenname', 'Company', 'Member', 'Name der Organisation', 'Partner'], read: lineCell },
    { field: 'shortName', others: ['Kurzbezeichnung', 'Abkürzung', 'Kürzel', 'abbreviation'], read: lineCell },
    { field: 'sectorCode', others: ['Bereich', 'Sektor', 'Branche', 'Kategorie', 'Gruppe', 'sector', 'category'], read: wordCell(sectors) },
    { field: 'membership.state', others: ['Status', 'Mitgliedsstatus', 'Mitgliedschaft', 'membership'], read: wordCell(membershipStateWords, { Interessent: 'prospective', Interessentin: 'prospective', Mitglied: 'active', ja: 'active', pausiert: 'suspended', ausgetreten: 'ended', ehemalig: 'ended' }) },
    { field: 'membership.joinedOn', others: ['Beitritt', 'Beitrittsdatum', 'Eintritt', 'Eintrittsdatum', 'seit', 'Mitglied ab', 'joined', 'joined on'], read: day },
    { field: 'membership.endedOn', others: [], read: day },
    { field: 'membership.lastDay', others: ['Austritt', 'Austrittsdatum', 'Mitglied bis', 'bis', 'left on', 'member until'], read: lastDayCell(today) },
    { field: 'street', others: ['Straße', 'Strasse', 'Adresse', 'Anschrift', 'street', 'address'], read: lineCell },
    { field: 'postalCode', others: ['PLZ', 'zip', 'zip code', 'postal code'], looks: /^\d{5}$/, read: postalCodeCell },
    { field: 'city', others: ['Stadt', 'Sitz', 'city', 'place'], read: lineCell },
    { field: 'country', others: ['Staat'], read: countryCell },
    { field: 'website', others: ['Webseite', 'Homepage', 'Internet', 'URL', 'www', 'web', 'Internetseite'], looks: /^(https?:\/\/|www\.)/i, read: urlCell },
    { field: 'email', others: ['Mail', 'E-Mail-Adresse', 'Mailadresse', 'e-mail address'], looks: /^\S+@\S+\.\S+$/, read: emailCell },
    { field: 'phone', others: ['Tel', 'Telefonnummer', 'Fon', 'Rufnummer', 'phone'], looks: /^(\+|00?)[\d\s()/-]{6,}$/, read: lineCell },
    { field: 'sizeBand', others: ['Mitarbeiter', 'Mitarbeitende', 'Mitarbeiterzahl', 'Anzahl Mitarbeiter', 'MA', 'Größe', 'Unternehmensgröße', 'size', 'staff', 'number of employees'], read: sizeBandCell },
    { field: 'description', others: ['Kurzbeschreibung', 'Über', 'Profil', 'about'], read: textCell },
    { field: 'expertise', others: ['Expertise', 'Schwerpunkte'], read: listCell },
    { field: 'offers', others: ['Angebot', 'bietet', 'bringt ein', 'Beiträge', 'contributions'], read: listCell },
    { field: 'tags', others: ['Schlagwörter', 'Stichworte', 'Tags'], read: listCell },
    { field: 'listedPublicly', others: ['öffentlich', 'veröffentlichen', 'auf Website', 'public'], read: yesOrNoCell },
    { field: 'internalNote', others: ['Bemerkung', 'Bemerkungen', 'Notiz', 'Notizen', 'Anmerkung', 'Kommentar', 'note', 'notes', 'remarks'], read: textCell },
    { field: 'id', others: ['ID'], read: lineCell },
  ];
}
