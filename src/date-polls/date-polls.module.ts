import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.js';
import { DatePollLinksService } from './date-poll-links.service.js';
import { DatePollMails } from './date-poll-mails.js';
import { DatePollPreviewsService } from './date-poll-previews.service.js';
import { DatePollsController } from './date-polls.controller.js';
import { DatePollsService } from './date-polls.service.js';
import { RespondentsController } from './respondents.controller.js';
import { RespondentsService } from './respondents.service.js';

@Module({
  imports: [MailModule],
  controllers: [DatePollsController, RespondentsController],
  providers: [
    DatePollsService,
    DatePollPreviewsService,
    RespondentsService,
    DatePollLinksService,
    DatePollMails,
  ],
  exports: [DatePollMails],
})
export class DatePollsModule {}
