import { accountRecord } from './accounts/account.record.js';
import { actionItemRecord } from './action-items/action-item.record.js';
import { agendaItemRecord } from './agenda/agenda-item.record.js';
import { allianceRecord } from './alliance/alliance.record.js';
import { apiKeyRecord } from './api-keys/api-key.record.js';
import { datePollRecord } from './date-polls/date-poll.record.js';
import { datePollRespondentRecord } from './date-polls/date-poll-respondent.record.js';
import { decisionRecord } from './decisions/decision.record.js';
import { duplicateDismissalRecord } from './duplicates/duplicate-dismissal.record.js';
import { feedRecord } from './feeds/feed.record.js';
import { freeSpanRecord } from './free-days/free-span.record.js';
import { interactionRecord } from './interactions/interaction.record.js';
import { importRecord } from './imports/import.record.js';
import { bouncedAddressRecord } from './bounces/bounced-address.record.js';
import { mailRecord } from './mail/mail.record.js';
import { mailTemplateRecord } from './mail/mail-template.record.js';
import { mailboxRecord } from './mail/mailbox.record.js';
import { mailWishRecord } from './mail-wishes/mail-wish.record.js';
import { meetingRecord } from './meetings/meeting.record.js';
import { minutesRecord } from './minutes/minutes.record.js';
import { objectionRecord } from './objections/objection.record.js';
import { membershipRecord } from './organisations/membership.record.js';
import { organisationRecord } from './organisations/organisation.record.js';
import { sectorRecord } from './organisations/sector.record.js';
import { ownFieldRecord } from './own-fields/own-field.record.js';
import { participationRecord } from './participations/participation.record.js';
import { affiliationRecord } from './persons/affiliation.record.js';
import { personRecord } from './persons/person.record.js';
import { presenceRecord } from './presence/presence.record.js';
import { mergedRecord } from './records/merged.record.js';
import { reminderDayRecord } from './reminders/reminder-day.record.js';
import type { RecordKind } from './records/record.js';
import { trailRecord } from './records/trail.record.js';
import { segmentRecord } from './segments/segment.record.js';
import { signedLinkRecord } from './signed-links/signed-link.record.js';
import { seatRecord } from './steering-groups/seat.record.js';
import { steeringGroupRecord } from './steering-groups/steering-group.record.js';
import { topicRecord } from './topics/topic.record.js';
import { minutesVersionRecord } from './versions/minutes-version.record.js';
import { changeEventRecord } from './webhooks/change-event.record.js';
import { webhookRecord } from './webhooks/webhook.record.js';

/** Every kind of record, in the order of the rooms; hand-overs go through it in this order, but tasks before meetings. */
export const recordKinds: readonly RecordKind[] = [
  trailRecord,
  mergedRecord,
  signedLinkRecord,
  allianceRecord,
  bouncedAddressRecord,
  freeSpanRecord,
  ownFieldRecord,
  sectorRecord,
  organisationRecord,
  membershipRecord,
  personRecord,
  affiliationRecord,
  interactionRecord,
  steeringGroupRecord,
  seatRecord,
  meetingRecord,
  mailRecord,
  mailTemplateRecord,
  mailboxRecord,
  topicRecord,
  actionItemRecord,
  participationRecord,
  agendaItemRecord,
  decisionRecord,
  minutesRecord,
  objectionRecord,
  minutesVersionRecord,
  datePollRecord,
  datePollRespondentRecord,
  apiKeyRecord,
  accountRecord,
  presenceRecord,
  mailWishRecord,
  reminderDayRecord,
  feedRecord,
  changeEventRecord,
  webhookRecord,
  duplicateDismissalRecord,
  importRecord,
  segmentRecord,
];
