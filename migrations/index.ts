import { Tags1796000000020 } from './0020-tags.js';
import { Likeness1796000000017 } from './0017-likeness.js';
import { MergedRecords1796000000018 } from './0018-merged-records.js';
import { MeetingsByWords1795888800016 } from './0016-meetings-by-words.js';
import { AllianceThatChanges1795856400015 } from './0015-alliance-that-changes.js';
import { Presence1795856400014 } from './0014-presence.js';
import { ConfirmedAffiliationsRaisedTopics1795856400012 } from './0012-confirmed-affiliations-raised-topics.js';
import { SectorsThatChange1795856400013 } from './0013-sectors-that-change.js';
import { TasksOfTheirMeeting1795381200011 } from './0011-tasks-of-their-meeting.js';
import { ListsByIndex1795373081383 } from './0010-lists-by-index.js';
import { Alliance1795300000001 } from './0001-alliance.js';
import { Organisations1795300000002 } from './0002-organisations.js';
import { Persons1795300000003 } from './0003-persons.js';
import { Accounts1795300000004 } from './0004-accounts.js';
import { SteeringGroups1795300000005 } from './0005-steering-groups.js';
import { Meetings1795300000006 } from './0006-meetings.js';
import { ActionItems1795300000007 } from './0007-action-items.js';
import { Minutes1795300000008 } from './0008-minutes.js';
import { MinutesThatHold1795300000009 } from './0009-minutes-that-hold.js';
import { Interactions1796100000021 } from './0021-interactions.js';
import { Segments1796100000024 } from './0024-segments.js';
import { ImportKinds1796100000022 } from './0022-import-kinds.js';
import { JudgedInPortions1796100000023 } from './0023-judged-in-portions.js';
import { RowsOfOnePerson1796100000027 } from './0027-rows-of-one-person.js';
import { LikenessFoundAtOnce1796100000030 } from './0030-likeness-found-at-once.js';
import { Jobs1796100000031 } from './0031-jobs.js';
import { Mail1796100000032 } from './0032-mail.js';
import { MembershipsAsALife1796100000026 } from './0026-memberships-as-a-life.js';
import { Imports1796000000019 } from './0019-imports.js';
import { OwnFields1796100000028 } from './0028-own-fields.js';
import { ImportsOfASelection1796100000029 } from './0029-imports-of-a-selection.js';
import { Answers1796100000033 } from './0033-answers.js';
import { Feeds1796100000034 } from './0034-feeds.js';
import { FreeDays1796100000035 } from './0035-free-days.js';
import { Webhooks1796100000036 } from './0036-webhooks.js';
import { MinutesMailsAndReminders1796100000037 } from './0037-minutes-mails-and-reminders.js';
import { SendersOfGroups1796100000038 } from './0038-senders-of-groups.js';
import { MailTemplates1796100000039 } from './0039-mail-templates.js';
import { BouncesAndMailbox1796100000040 } from './0040-bounces-and-mailbox.js';
import { DatePolls1796100000041 } from './0041-date-polls.js';
import { NamedBy1796100000042 } from './0042-named-by.js';

/** Every change of the schema, oldest first. A landed one is never edited. */
export const migrations = [
  Alliance1795300000001,
  Organisations1795300000002,
  Persons1795300000003,
  Accounts1795300000004,
  SteeringGroups1795300000005,
  Meetings1795300000006,
  ActionItems1795300000007,
  Minutes1795300000008,
  MinutesThatHold1795300000009,
  ListsByIndex1795373081383,
  TasksOfTheirMeeting1795381200011,
  ConfirmedAffiliationsRaisedTopics1795856400012,
  SectorsThatChange1795856400013,
  Presence1795856400014,
  AllianceThatChanges1795856400015,
  MeetingsByWords1795888800016,
  Likeness1796000000017,
  MergedRecords1796000000018,
  Imports1796000000019,
  Tags1796000000020,
  Interactions1796100000021,
  ImportKinds1796100000022,
  JudgedInPortions1796100000023,
  Segments1796100000024,
  MembershipsAsALife1796100000026,
  RowsOfOnePerson1796100000027,
  OwnFields1796100000028,
  ImportsOfASelection1796100000029,
  LikenessFoundAtOnce1796100000030,
  Jobs1796100000031,
  Mail1796100000032,
  Answers1796100000033,
  Feeds1796100000034,
  FreeDays1796100000035,
  Webhooks1796100000036,
  MinutesMailsAndReminders1796100000037,
  SendersOfGroups1796100000038,
  MailTemplates1796100000039,
  BouncesAndMailbox1796100000040,
  DatePolls1796100000041,
  NamedBy1796100000042,
];
