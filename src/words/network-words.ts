import type { Words } from './word.js';

/* Codes of the network: who belongs to the alliance, and who may do what in it. */

export const membershipStateWords = {
  prospective: { de: 'in Anbahnung', en: 'prospective' },
  active: { de: 'aktiv', en: 'active' },
  suspended: { de: 'ruhend', en: 'suspended' },
  ended: { de: 'beendet', en: 'ended' },
} satisfies Words;

/** Languages in which somebody is written to. */
export const languageWords = {
  de: { de: 'Deutsch', en: 'German' },
  en: { de: 'Englisch', en: 'English' },
} satisfies Words;

/** Numbers of employees. */
export const sizeBandWords = {
  '1-9': { de: '1–9', en: '1–9' },
  '10-49': { de: '10–49', en: '10–49' },
  '50-249': { de: '50–249', en: '50–249' },
  '250+': { de: '250 und mehr', en: '250 and more' },
} satisfies Words;

/** What staff had to do with somebody. */
export const interactionKindWords = {
  note: { de: 'Notiz', en: 'note' },
  call: { de: 'Anruf', en: 'call' },
  visit: { de: 'Besuch', en: 'visit' },
  mail: { de: 'E-Mail', en: 'e-mail' },
  event: { de: 'Veranstaltung', en: 'event' },
} satisfies Words;

export const groupKindWords = {
  steering: { de: 'Steuergruppe', en: 'steering group' },
  plenary: { de: 'Gesamtallianz', en: 'plenary' },
} satisfies Words;

export const seatRoleWords = {
  lead: { de: 'Leitung', en: 'lead' },
  deputy: { de: 'Stellvertretung', en: 'deputy' },
  member: { de: 'Mitglied', en: 'member' },
  guest: { de: 'Gast', en: 'guest' },
} satisfies Words;

/** What a steering group lacks. */
export const gapWords = {
  no_lead: { de: 'ohne Leitung', en: 'no lead' },
  no_deputy: { de: 'ohne Stellvertretung', en: 'no deputy' },
  not_affiliated: { de: 'nicht mehr für die Organisation tätig', en: 'not with the organisation any more' },
  not_in_alliance: { de: 'Organisation nicht mehr in der Allianz', en: 'organisation has left the alliance' },
  ending: { de: 'endet bald ohne Nachfolge', en: 'ends soon without successor' },
} satisfies Words;

/** Why two records look like one. */
export const likenessWords = {
  same_name: { de: 'gleicher Name', en: 'same name' },
  legal_form: { de: 'Name bis auf die Rechtsform gleich', en: 'same name but for the legal form' },
  umlauts: { de: 'Umlaute anders geschrieben', en: 'umlauts written otherwise' },
  abbreviation: { de: 'Name abgekürzt', en: 'name abbreviated' },
  spelling: { de: 'Name anders geschrieben', en: 'name spelt otherwise' },
  short_name: { de: 'Kurzname', en: 'short name' },
  given_names: { de: 'ein Vorname mehr', en: 'one more given name' },
  swapped_names: { de: 'Vor- und Familienname vertauscht', en: 'given and family name swapped' },
  family_name: { de: 'gleicher Familienname', en: 'same family name' },
  given_name: { de: 'gleicher Vorname', en: 'same given name' },
  email: { de: 'gleiche E-Mail-Adresse', en: 'same e-mail address' },
  domain: { de: 'gleiche Domain', en: 'same domain' },
  phone: { de: 'gleiche Telefonnummer', en: 'same telephone number' },
  address: { de: 'gleiche Anschrift', en: 'same address' },
  organisation: { de: 'gleiche Organisation', en: 'same organisation' },
} satisfies Words;

export const allianceRoleWords = {
  alliance_lead: { de: 'Allianzleitung', en: 'alliance lead' },
  coordinator: { de: 'Koordination', en: 'coordinator' },
  observer: { de: 'Beobachtung', en: 'observer' },
} satisfies Words;

/** Who did something. */
export const actorKindWords = {
  account: { de: 'Konto', en: 'account' },
  api_key: { de: 'API-Schlüssel', en: 'API key' },
  operator: { de: 'Betrieb', en: 'operator' },
  anonymous: { de: 'nicht angemeldet', en: 'not signed in' },
} satisfies Words;
