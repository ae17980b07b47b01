import { fieldWords } from './field-words.js';
import { meetingStateWords, rsvpWords } from './meeting-words.js';
import { recordWords } from './record-words.js';
import { reportWords } from './report-words.js';
import type { Words } from './word.js';

/*
 * What the columns of lists are called in tables, by their names in JSON with dots into objects, in the order in which
 * tables have them. No two columns of a list are called the same, so that each is known again where a table comes back.
 */

const createdAt = { de: 'angelegt am', en: 'created at' };
const updatedAt = { de: 'zuletzt geändert am', en: 'last changed at' };
const groupId = { de: 'ID der Gruppe', en: 'group ID' };
const meetingId = { de: 'ID der Sitzung', en: 'meeting ID' };
const personId = { de: 'ID der Person', en: 'person ID' };
const organisationId = { de: 'ID der Organisation', en: 'organisation ID' };
const firstDay = { de: 'erster Tag', en: 'first day' };
const firstDayAfter = { de: 'endet am', en: 'ends on' };
const internalNote = { de: 'interne Notiz', en: 'internal note' };
const tags = { de: 'Schlagwörter', en: 'tags' };
const description = { de: 'Beschreibung', en: 'description' };
const steeringGroup = recordWords.steering_group;
const state = { de: 'Zustand', en: 'state' };
const counted = {
  decisions: { de: 'Beschlüsse', en: 'decisions' },
  actionItems: { de: 'Aufgaben', en: 'action items' },
};

export const listWords = {
  organisations: {
    name: { de: 'Name', en: 'name' },
    shortName: { de: 'Kurzname', en: 'short name' },
    sectorCode: reportWords.sectorCode,
    sectorName: recordWords.sector,
    'membership.state': recordWords.membership,
    'membership.joinedOn': { de: 'Mitglied seit', en: 'member since' },
    'membership.endedOn': { de: 'Mitgliedschaft endet am', en: 'membership ends on' },
    'membership.coordinator.name': { de: 'Betreuung', en: 'looked after by' },
    street: { de: 'Straße und Hausnummer', en: 'street and number' },
    postalCode: { de: 'Postleitzahl', en: 'postal code' },
    city: { de: 'Ort', en: 'town' },
    country: { de: 'Land', en: 'country' },
    website: { de: 'Website', en: 'website' },
    email: { de: 'E-Mail', en: 'e-mail' },
    phone: { de: 'Telefon', en: 'telephone' },
    sizeBand: { de: 'Beschäftigte', en: 'employees' },
    description,
    expertise: { de: 'Kompetenzen', en: 'expertise' },
    offers: { de: 'Angebote', en: 'offers' },
    tags,
    listedPublicly: { de: 'öffentlich gelistet', en: 'listed publicly' },
    internalNote,
    createdAt,
    updatedAt,
    id: organisationId,
  },
  persons: {
    formOfAddress: { de: 'Anrede', en: 'form of address' },
    academicTitle: { de: 'Titel', en: 'title' },
    givenName: { de: 'Vorname', en: 'given name' },
    nameAffix: { de: 'Namenszusatz', en: 'name affix' },
    familyName: { de: 'Familienname', en: 'family name' },
    'affiliations.organisationName': recordWords.organisation,
    'affiliations.function': fieldWords.function,
    'affiliations.email': { de: 'E-Mail bei der Arbeit', en: 'e-mail at work' },
    'affiliations.phone': { de: 'Telefon bei der Arbeit', en: 'telephone at work' },
    'affiliations.isPrimaryContact': { de: 'Hauptkontakt', en: 'primary contact' },
    'affiliations.startDate': { de: 'dort tätig seit', en: 'works there since' },
    'affiliations.endDate': { de: 'dort tätig bis vor', en: 'works there until before' },
    'affiliations.confirmedAt': { de: 'Zugehörigkeit bestätigt am', en: 'affiliation confirmed at' },
    email: { de: 'E-Mail privat', en: 'private e-mail' },
    phone: { de: 'Telefon privat', en: 'private telephone' },
    language: { de: 'Sprache', en: 'language' },
    tags,
    internalNote,
    createdAt,
    updatedAt,
    id: personId,
    'affiliations.id': { de: 'ID der Zugehörigkeit', en: 'affiliation ID' },
    'affiliations.organisationId': organisationId,
  },
  interactions: {
    happenedOn: { de: 'Tag', en: 'day' },
    kind: fieldWords.kind,
    'organisation.name': recordWords.organisation,
    'person.name': recordWords.person,
    'byPerson.name': { de: 'von uns', en: 'of us' },
    text: { de: 'Text', en: 'text' },
    nextStep: { de: 'nächster Schritt', en: 'next step' },
    nextStepDueDate: { de: 'nächster Schritt bis', en: 'next step by' },
    nextStepOverdue: reportWords.overdue,
    nextStepDoneAt: { de: 'nächster Schritt getan am', en: 'next step taken at' },
    createdAt,
    updatedAt,
    id: { de: 'ID des Vermerks', en: 'interaction ID' },
    organisationId,
    personId,
    byPersonId: { de: 'ID der Person von uns', en: 'ID of the person of us' },
  },
  seats: {
    steeringGroup,
    'person.name': recordWords.person,
    'organisation.name': recordWords.organisation,
    role: { de: 'Rolle', en: 'role' },
    hasVote: { de: 'mit Stimme', en: 'with a vote' },
    startDate: firstDay,
    endDate: firstDayAfter,
    confirmedAt: { de: 'bestätigt am', en: 'confirmed at' },
    id: { de: 'ID des Sitzes', en: 'seat ID' },
    'person.id': personId,
    'organisation.id': organisationId,
    steeringGroupId: groupId,
  },
  'steering-groups': {
    name: { de: 'Name', en: 'name' },
    kind: fieldWords.kind,
    slug: { de: 'Kürzel in Adressen', en: 'name in addresses' },
    numberPrefix: { de: 'Kürzel der Beschlüsse', en: 'prefix of decisions' },
    mandate: { de: 'Auftrag', en: 'mandate' },
    rhythm: { de: 'Rhythmus', en: 'rhythm' },
    reviewDays: { de: 'Tage zur Prüfung', en: 'days of review' },
    startDate: firstDay,
    endDate: firstDayAfter,
    id: groupId,
  },
  meetings: {
    title: fieldWords.title,
    steeringGroup,
    kind: fieldWords.kind,
    state,
    plannedStart: { de: 'geplanter Beginn', en: 'planned start' },
    plannedEnd: { de: 'geplantes Ende', en: 'planned end' },
    location: fieldWords.location,
    answerBy: { de: 'Antwort bis', en: 'answer by' },
    joinUrl: { de: 'Adresse der Videokonferenz', en: 'address to join' },
    actualStart: fieldWords.actualStart,
    actualEnd: fieldWords.actualEnd,
    cancelReason: { de: 'Grund der Absage', en: 'reason of the cancellation' },
    'counts.invited': meetingStateWords.invited,
    'counts.accepted': rsvpWords.accepted,
    // not as the meeting itself is called off
    'counts.declined': { de: 'haben abgesagt', en: 'declined' },
    minutesState: recordWords.minutes,
    id: meetingId,
    steeringGroupId: groupId,
  },
  topics: {
    title: fieldWords.title,
    description,
    steeringGroup,
    state,
    isRecurring: reportWords.isRecurring,
    firstRaisedOn: reportWords.firstRaisedOn,
    lastOnAgendaOn: { de: 'zuletzt auf einer Tagesordnung am', en: 'last on an agenda on' },
    carryCount: reportWords.carryCount,
    isLongCarried: reportWords.isLongCarried,
    id: { de: 'ID des Themas', en: 'topic ID' },
    steeringGroupId: groupId,
  },
  decisions: {
    number: fieldWords.number,
    text: fieldWords.text,
    result: fieldWords.result,
    steeringGroup,
    meetingDay: { de: 'Sitzung am', en: 'meeting on' },
    votesYes: fieldWords.votesYes,
    votesNo: fieldWords.votesNo,
    votesAbstain: fieldWords.votesAbstain,
    'supersedes.number': { de: 'ersetzt', en: 'supersedes' },
    'supersededBy.number': { de: 'ersetzt durch', en: 'superseded by' },
    id: { de: 'ID des Beschlusses', en: 'decision ID' },
    meetingId,
    steeringGroupId: groupId,
  },
  'action-items': {
    title: fieldWords.title,
    description,
    steeringGroup,
    'responsiblePerson.name': fieldWords.responsiblePerson,
    'responsibleOrganisation.name': fieldWords.responsibleOrganisationId,
    dueDate: fieldWords.dueDate,
    overdue: reportWords.overdue,
    priority: { de: 'Dringlichkeit', en: 'priority' },
    state,
    completedAt: { de: 'erledigt am', en: 'done at' },
    ageDays: { de: 'Alter in Tagen', en: 'age in days' },
    createdAt,
    id: { de: 'ID der Aufgabe', en: 'action item ID' },
    responsiblePersonId: { de: 'ID der verantwortlichen Person', en: 'ID of the responsible person' },
    responsibleOrganisationId: {
      de: 'ID der verantwortlichen Organisation',
      en: 'ID of the responsible organisation',
    },
    meetingId,
    steeringGroupId: groupId,
  },
  minutes: {
    'meeting.title': recordWords.meeting,
    steeringGroup,
    'meeting.plannedStart': { de: 'geplanter Beginn', en: 'planned start' },
    state,
    currentVersion: recordWords.minutes_version,
    reviewStartedAt: { de: 'in Prüfung seit', en: 'in review since' },
    approvedAt: { de: 'genehmigt am', en: 'approved at' },
    publishedAt: { de: 'veröffentlicht am', en: 'published at' },
    'counts.agendaItems': { de: 'Tagesordnungspunkte', en: 'agenda items' },
    'counts.decisions': counted.decisions,
    'counts.actionItems': counted.actionItems,
    'counts.present': reportWords.present,
    id: { de: 'ID des Protokolls', en: 'minutes ID' },
    'meeting.id': meetingId,
  },
} satisfies Record<string, Words>;

/** The lists that tables are made of. */
export type ListName = keyof typeof listWords;
