import type { Schema } from '../api/client.js';
import { inBoth } from '../texts/texts.js';

export type KeyPermission = Schema<'CreateApiKeyRequest'>['permissions'][number];

/** What an API key may do: of what, and what with it. The order is that of the form. */
export const permissionTexts = inBoth(
  {
    'organisation.read': 'Organisationen: lesen',
    'organisation.create': 'Organisationen: anlegen',
    'organisation.update': 'Organisationen: ändern',
    'membership.read': 'Mitgliedschaften: lesen',
    'membership.write': 'Mitgliedschaften: ändern',
    'person.read': 'Personen: lesen',
    'person.create': 'Personen: anlegen',
    'person.update': 'Personen: ändern',
    'contact.read': 'Personen: Telefon und E-Mail lesen',
    'freeDay.read': 'Freie Tage: lesen',
    'freeDay.write': 'Freie Tage: ändern',
    'segment.read': 'Segmente: lesen und ausführen',
    'ownField.read': 'Eigene Felder: lesen und ausfüllen',
    'ownField.internal': 'Eigene Felder: auch solche der Koordination',
    'affiliation.create': 'Zugehörigkeiten: anlegen',
    'affiliation.update': 'Zugehörigkeiten: ändern',
    'group.read': 'Steuergruppen: lesen',
    'seat.read': 'Sitze: lesen',
    'seat.write': 'Sitze: ändern',
    'topic.read': 'Themen: lesen',
    'topic.write': 'Themen: ändern',
    'meeting.read': 'Sitzungen: lesen',
    'meeting.write': 'Sitzungen: ändern',
    'rsvp.write': 'Sitzungen: Zu- und Absagen eintragen',
    'minutes.published': 'Protokolle: veröffentlichte lesen',
    'minutes.read': 'Protokolle: genehmigte lesen',
    'minutes.write': 'Protokolle: schreiben',
    'actionItem.read': 'Aufgaben: lesen',
    'actionItem.write': 'Aufgaben: ändern',
    'actionItem.answer': 'Aufgaben: Stand melden und kommentieren',
    'report.read': 'Auswertung: lesen',
    'list.export': 'Listen: als Datei exportieren',
    'event.read': 'Ereignisse: lesen, was sich an dem ändert, was er lesen darf',
    'bounce.report': 'Mails: melden, dass sie zurückkamen',
  } satisfies Record<KeyPermission, string>,
  {
    'organisation.read': 'Organisations: read',
    'organisation.create': 'Organisations: add',
    'organisation.update': 'Organisations: change',
    'membership.read': 'Memberships: read',
    'membership.write': 'Memberships: change',
    'person.read': 'Persons: read',
    'person.create': 'Persons: add',
    'person.update': 'Persons: change',
    'contact.read': 'Persons: read phone and e-mail',
    'freeDay.read': 'Free days: read',
    'freeDay.write': 'Free days: change',
    'segment.read': 'Segments: read and run',
    'ownField.read': 'Own fields: read and fill in',
    'ownField.internal': 'Own fields: those of coordinators too',
    'affiliation.create': 'Affiliations: add',
    'affiliation.update': 'Affiliations: change',
    'group.read': 'Steering groups: read',
    'seat.read': 'Seats: read',
    'seat.write': 'Seats: change',
    'topic.read': 'Topics: read',
    'topic.write': 'Topics: change',
    'meeting.read': 'Meetings: read',
    'meeting.write': 'Meetings: change',
    'rsvp.write': 'Meetings: enter answers',
    'minutes.published': 'Minutes: read published ones',
    'minutes.read': 'Minutes: read approved ones',
    'minutes.write': 'Minutes: write',
    'actionItem.read': 'Action items: read',
    'actionItem.write': 'Action items: change',
    'actionItem.answer': 'Action items: report progress and comment',
    'report.read': 'Reports: read',
    'list.export': 'Lists: export as a file',
    'event.read': 'Events: read what changes of what it may read',
    'bounce.report': 'Mails: report that they came back',
  },
);

export interface PermissionGroup {
  name: string;
  permissions: { code: KeyPermission; what: string }[];
}

/** Permissions by what they are about, as the form shows them. */
export function groupsOf(texts: Readonly<Record<KeyPermission, string>>): PermissionGroup[] {
  const groups: PermissionGroup[] = [];
  for (const [code, text] of Object.entries(texts) as [KeyPermission, string][]) {
    const [name = '', what = ''] = text.split(': ');
    const known = groups.find((group) => group.name === name);
    if (known === undefined) groups.push({ name, permissions: [{ code, what }] });
    else known.permissions.push({ code, what });
  }
  return groups;
}
