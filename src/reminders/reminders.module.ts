import { Module } from '@nestjs/common';
import { FreeDaysModule } from '../free-days/free-days.module.js';
import { MailModule } from '../mail/mail.module.js';
import { InvitationsModule } from '../invitations/invitations.module.js';
import { AnswerReminders } from './answer-reminders.js';
import { DateWishMails } from './date-wish-mails.js';
import { MailAround } from './mail-around.js';
import { Reminding } from './reminding.js';
import { TaskLinksController } from './task-links.controller.js';
import { TaskLinksService } from './task-links.service.js';

@Module({
  imports: [MailModule, FreeDaysModule, InvitationsModule],
  controllers: [TaskLinksController],
  providers: [Reminding, AnswerReminders, DateWishMails, MailAround, TaskLinksService],
})
export class RemindersModule {}
