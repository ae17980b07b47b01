import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { AccountsModule } from './accounts/accounts.module.js';
import { SignInModule } from './accounts/sign-in.module.js';
import { ActionItemsModule } from './action-items/action-items.module.js';
import { AgendaModule } from './agenda/agenda.module.js';
import { AllianceModule } from './alliance/alliance.module.js';
import { ApiKeysModule } from './api-keys/api-keys.module.js';
import { ApprovalModule } from './approval/approval.module.js';
import { AuditEventsModule } from './audit/audit-events.module.js';
import { DatePollsModule } from './date-polls/date-polls.module.js';
import { DecisionsModule } from './decisions/decisions.module.js';
import { DuplicatesModule } from './duplicates/duplicates.module.js';
import { FeedsModule } from './feeds/feeds.module.js';
import { FreeDaysModule } from './free-days/free-days.module.js';
import { HealthController } from './health.controller.js';
import { HomeModule } from './home/home.module.js';
import { RefuseParameters } from './http/read-parameters.pipe.js';
import { InteractionsModule } from './interactions/interactions.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { MailModule } from './mail/mail.module.js';
import { MailboxModule } from './mailbox/mailbox.module.js';
import { MailWishesModule } from './mail-wishes/mail-wishes.module.js';
import { MeetingPapersModule } from './meeting-papers/meeting-papers.module.js';
import { MinutesPaperModule } from './meeting-papers/minutes-paper.module.js';
import { DossiersModule } from './meeting-whole/dossiers.module.js';
import { MeetingWholeModule } from './meeting-whole/meeting-whole.module.js';
import { MeetingsModule } from './meetings/meetings.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import { AnswersModule } from './answers/answers.module.js';
import { InvitationsModule } from './invitations/invitations.module.js';
import { LeavingModule } from './leaving/leaving.module.js';
import { MergingModule } from './merging/merging.module.js';
import { MinutesMailsModule } from './minutes-mails/minutes-mails.module.js';
import { MinutesTransitionsModule } from './minutes/minutes-transitions.module.js';
import { MinutesModule } from './minutes/minutes.module.js';
import { ObjectionsModule } from './objections/objections.module.js';
import { OrganisationsModule } from './organisations/organisations.module.js';
import { OverviewsModule } from './overviews/overviews.module.js';
import { SearchModule } from './search/search.module.js';
import { ParticipationsModule } from './participations/participations.module.js';
import { type Parts, PartsModule } from './parts.module.js';
import { OwnFieldsModule } from './own-fields/own-fields.module.js';
import { PersonsModule } from './persons/persons.module.js';
import { PresenceModule } from './presence/presence.module.js';
import { RemindersModule } from './reminders/reminders.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { SteeringGroupsModule } from './steering-groups/steering-groups.module.js';
import { TimelinesModule } from './timelines/timelines.module.js';
import { SegmentsModule } from './segments/segments.module.js';
import { TagsModule } from './tags/tags.module.js';
import { TopicsModule } from './topics/topics.module.js';
import { VersionsModule } from './versions/versions.module.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';

/** In the order in which the contract (openapi.json) tells of them. */
const rooms = [
  AllianceModule,
  FreeDaysModule,
  OrganisationsModule,
  PersonsModule,
  InteractionsModule,
  SteeringGroupsModule,
  MeetingsModule,
  MeetingWholeModule,
  MeetingPapersModule,
  TopicsModule,
  AgendaModule,
  ParticipationsModule,
  DossiersModule,
  PresenceModule,
  ActionItemsModule,
  MinutesModule,
  MinutesPaperModule,
  MinutesTransitionsModule,
  ApprovalModule,
  VersionsModule,
  DecisionsModule,
  ObjectionsModule,
  ReportsModule,
  OverviewsModule,
  TimelinesModule,
  SearchModule,
  TagsModule,
  SegmentsModule,
  OwnFieldsModule,
  DuplicatesModule,
  ImportsModule,
  SignInModule,
  HomeModule,
  FeedsModule,
  WebhooksModule,
  MergingModule,
  LeavingModule,
  AccountsModule,
  ApiKeysModule,
  AuditEventsModule,
  AnswersModule,
  InvitationsModule,
  DatePollsModule,
  MinutesMailsModule,
  MailModule,
  MailboxModule,
  MailWishesModule,
  RemindersModule,
  JobsModule,
];

/** The application: its rooms around the parts that were made before it. */
@Module({})
export class AppModule {
  static of(parts: Parts): DynamicModule {
    return {
      module: AppModule,
      imports: [PartsModule.of(parts), ...rooms],
      controllers: [HealthController],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: RefuseParameters },
      ],
    };
  }
}
