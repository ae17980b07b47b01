import { languageWords } from '../words/network-words.js';
import {
  dayCell,
  emailCell,
  lastDayCell,
  lineCell,
  listCell,
  textCell,
  wordCell,
  yesOrNoCell,
} from './cells.js';
import type { ImportField } from './row-kind.js';

export const emailLooks = /^\S+@\S+\.\S+$/;
export const phoneLooks = /^(\+|00?)[\d\s()/-]{6,}$/;
/** „Müller, Anna“, and what begins with a title or a form of address. */
export const nameLooks = /^(?:(?:Prof|Dr|Dipl|PD|Frau|Herrn?|Fr|Hr)\b\.?|[\p{L}' -]{2,40}, ?\p{Lu})/u;

/** The fields of persons, each with what it does for one organisation. */
export function personFields(today: string): readonly ImportField[] {
  const day = dayCell(today);
  // prettier-ignore
  return [
    { field: 'name', others: ['Name', 'Person', 'Ansprechpartner', 'Ansprechpartnerin', 'Ansprechperson', 'Kontakt', 'Kontaktperson', 'Vor- und Nachname', 'Vorname Nachname', 'Name, Vorname', 'full name', 'contact', 'contact person'], looks: nameLooks, read: lineCell },
    { field: 'formOfAddress', others: ['Anrede', 'Geschlecht', 'salutation'], read: lineCell },
    { field: 'academicTitle', others: ['akademischer Titel', 'akad. Titel', 'Akademischer Grad', 'academic title'], read: lineCell },
    { field: 'givenName', others: ['Vornamen', 'Rufname', 'first name'], read: lineCell },
    { field: 'nameAffix', others: ['Zusatz', 'Namensvorsatz', 'Adelsprädikat', 'affix'], read: lineCell },
    { field: 'familyName', others: ['Nachname', 'Zuname', 'last name', 'surname'], read: lineCell },
    { field: 'affiliation.organisation', others: ['Firma', 'Unternehmen', 'Einrichtung', 'Institution', 'Arbeitgeber', 'Mitglied', 'company', 'employer'], read: lineCell },
    { field: 'affiliation.function', others: ['Position', 'Rolle', 'Stelle', 'Tätigkeit', 'Aufgabe', 'Berufsbezeichnung', 'job title', 'position', 'role'], read: lineCell },
    { field: 'affiliation.email', others: ['E-Mail', 'Mail', 'E-Mail-Adresse', 'Mailadresse', 'E-Mail dienstlich', 'e-mail', 'email address'], looks: emailLooks, read: emailCell },
    { field: 'affiliation.phone', others: ['Telefon', 'Tel', 'Telefonnummer', 'Fon', 'Rufnummer', 'Durchwahl', 'Telefon dienstlich', 'phone', 'telephone'], looks: phoneLooks, read: lineCell },
    { field: 'affiliation.isPrimaryContact', others: ['Hauptansprechpartner', 'Hauptansprechperson', 'Erstkontakt'], read: yesOrNoCell },
    { field: 'affiliation.startDate', others: ['tätig seit', 'seit', 'since', 'dort seit'], read: day },
    { field: 'affiliation.endDate', others: [], read: day },
    { field: 'affiliation.lastDay', others: ['bis', 'tätig bis', 'until', 'dort bis'], read: lastDayCell(today) },
    { field: 'email', others: ['private E-Mail', 'Mail privat', 'e-mail private'], read: emailCell },
    { field: 'phone', others: ['Mobil', 'Handy', 'Mobiltelefon', 'Telefon mobil', 'mobile'], read: lineCell },
    { field: 'language', others: ['Korrespondenzsprache'], read: wordCell(languageWords) },
    { field: 'tags', others: ['Schlagworte', 'Stichworte', 'Tags'], read: listCell },
    { field: 'internalNote', others: ['Bemerkung', 'Bemerkungen', 'Notiz', 'Notizen', 'Anmerkung', 'Kommentar', 'note', 'notes', 'remarks'], read: textCell },
    { field: 'id', others: ['ID'], read: lineCell },
    { field: 'affiliation.id', others: [], read: lineCell },
    { field: 'affiliation.organisationId', others: [], read: lineCell },
  ];
}
