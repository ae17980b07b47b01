const held = 'what is read depends on whether the minutes of the meeting are final';
const history = "a topic's past is the agendas on which it stood";
const doer = 'whoever did something is shown by name; rows keep ids alone';

/** Where SQL reads a table of a later room, and why. Nothing writes one. */
export const readings = {
  'src/access/group-condition.sql.ts': {
    steering_group: 'a group is named by its slug too, in every filter',
  },
  'src/action-items/action-item-changeable.sql.ts': {
    agenda_item: 'what approved minutes say of a task stays',
  },
  'src/action-items/action-item-visibility.ts': {
    agenda_item: 'a task born in a meeting is read with its minutes',
  },
  'src/action-items/action-item.sql.ts': { agenda_item: 'the meeting in which a task was born' },
  'src/action-items/action-items.query.ts': { agenda_item: 'tasks of a topic were born under its items' },
  'src/action-items/born-in-meeting.ts': {
    agenda_item: 'a task is born under an item, which stays until it is written',
    decision: 'a task carries out a decision of its item, which stays until it is written',
  },
  'src/agenda/agenda-places.ts': {
    decision: 'an item under which something was decided stays',
    objection: 'an item against which somebody objects stays',
  },
  'src/alliance/alliance.query.ts': { account: 'the demo says whom one can sign in as' },
  'src/audit/audit-events.query.ts': {
    account: doer,
    person: doer,
    api_key: doer,
    own_field: 'a field that the alliance made is shown by name',
  },
  'src/answers/answers.query.ts': { account: 'a link opens nothing for whose account was disabled' },
  'src/audit/doer.sql.ts': { account: doer, person: doer, api_key: doer },
  'src/database/clock-zone.ts': { alliance: "days begin in the alliance's time zone" },
  'src/decisions/decision-numbers.sql.ts': { minutes: 'numbers come with the approval of minutes' },
  'src/decisions/decision-references.ts': { minutes: held },
  'src/decisions/decisions.query.ts': { minutes: held },
  'src/mail/mails.query.ts': { date_poll: 'who runs the group reads what is mailed of its date polls' },
  'src/meetings/kept-version.sql.ts': {
    minutes_version: 'while minutes are corrected, readers keep the last version',
  },
  'src/meetings/meeting-lock.ts': { minutes: 'how far a meeting is includes how far its minutes are' },
  'src/meetings/meeting-visibility.ts': {
    minutes: 'how far a meeting is includes how far its minutes are',
    participation: 'who was invited sees the meeting',
  },
  'src/minutes/minutes.sql.ts': { minutes_version: 'minutes show the hash of the version that is in force' },
  'src/objections/objection-links.query.ts': { account: 'a link is for who cannot sign in' },
  'src/organisations/memberships.query.ts': {
    person: 'who stands by a membership is shown by name, to who reads both',
  },
  'src/organisations/seats.sql.ts': { seat: 'organisations and persons are found by whether somebody sits' },
  'src/organisations/tags.sql.ts': { person: 'a tag is spelled alike on organisations and persons' },
  'src/own-fields/own-fields.query.ts': {
    organisation: 'a field goes only where nothing stands in it',
    person: 'a field goes only where nothing stands in it',
  },
  'src/participations/participation-merge.ts': {
    minutes: held,
    objection: 'of two participations the one stays against whose minutes somebody objected',
  },
  'src/persons/contact-visibility.ts': { seat: 'who shares a group reads contact data' },
  'src/persons/persons.query.ts': {
    seat: 'persons are found by the groups in which they sit',
    steering_group: 'of which the plenary is made of who works for members',
  },
  'src/topics/topic-history.query.ts': { agenda_item: history },
  'src/topics/topic-transfer.service.ts': { agenda_item: 'a topic moves on once its group is done with it' },
  'src/topics/topics.query.ts': { agenda_item: history },
  'src/topics/topics.service.ts': {
    agenda_item: 'a topic is raised under an item, which stays until it is written',
  },
  'src/versions/versions.query.ts': { account: doer },
  'src/timelines/timeline-parts.ts': {
    import: 'a timeline tells which list changed a record',
    import_row: 'a timeline tells which list changed a record',
  },
};
