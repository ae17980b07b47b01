import { Module } from '@nestjs/common';
import { FreeDaysModule } from '../free-days/free-days.module.js';
import { MailModule } from '../mail/mail.module.js';
import { DatePollsModule } from '../date-polls/date-polls.module.js';
import { InvitationsModule } from '../invitations/invitations.module.js';
import { AnswerReminders } from './answer-reminders.js';
import { DatePollReminders } from './date-poll-reminders.js';
import { DateWishMails } from './date-wish-mails.js';
import { MailAround } from './mail-around.js';
import { Reminding } from './reminding.js';
import { TaskLinksController } from './task-links.controller.js';
import { TaskLinksService } from './task-links.service.js';

@Module({
  imports: [MailModule, FreeDaysModule, InvitationsModule, DatePollsModule],
  controllers: [TaskLinksController],
  providers: [Reminding, AnswerReminders, DatePollReminders, DateWishMails, MailAround, TaskLinksService],
})
export class RemindersModule {}
