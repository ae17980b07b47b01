import { seatRoleWords } from '../words/network-words.js';
import { dayCell, emailCell, lastDayCell, lineCell, wordCell, yesOrNoCell } from './cells.js';
import { emailLooks, nameLooks } from './person-fields.js';
import type { ImportField } from './row-kind.js';

/** The fields of seats: who sits in which group, for whom. */
export function seatFields(today: string): readonly ImportField[] {
  const day = dayCell(today);
  // prettier-ignore
  return [
    { field: 'person', others: ['Name', 'Mitglied', 'Vor- und Nachname', 'Name, Vorname', 'full name'], looks: nameLooks, read: lineCell },
    { field: 'personEmail', others: ['E-Mail', 'Mail', 'E-Mail-Adresse', 'Mailadresse', 'e-mail'], looks: emailLooks, read: emailCell },
    { field: 'steeringGroup', others: ['Gruppe', 'Gremium', 'Arbeitsgruppe', 'AG', 'group', 'committee'], read: lineCell },
    { field: 'onBehalfOfOrganisation', others: ['Firma', 'Unternehmen', 'Einrichtung', 'Institution', 'für', 'entsandt von', 'on behalf of', 'company'], read: lineCell },
    { field: 'role', others: ['Funktion', 'Aufgabe', 'function'], read: wordCell(seatRoleWords, { Leiter: 'lead', Leiterin: 'lead', Vorsitz: 'lead', 'stellv. Leitung': 'deputy', Stellvertreter: 'deputy', Stellvertreterin: 'deputy', Teilnehmer: 'member', Teilnehmerin: 'member' }) },
    { field: 'hasVote', others: ['Stimme', 'stimmberechtigt', 'Stimmrecht', 'vote'], read: yesOrNoCell },
    { field: 'startDate', others: ['seit', 'ab', 'von', 'Beginn', 'since', 'from', 'start'], read: day },
    { field: 'endDate', others: [], read: day },
    { field: 'lastDay', others: ['bis', 'Ende', 'until'], read: lastDayCell(today) },
    { field: 'id', others: ['ID'], read: lineCell },
    { field: 'personId', others: [], read: lineCell },
    { field: 'onBehalfOfOrganisationId', others: [], read: lineCell },
    { field: 'steeringGroupId', others: [], read: lineCell },
  ];
}
