import { Module } from '@nestjs/common';
import { Attachments } from './attachments.js';
import { MailSending } from './mail-sending.js';
import { MailTexts } from './mail-texts.js';
import { MailsController } from './mails.controller.js';
import { MailsService } from './mails.service.js';
import { Mails } from './outgoing.js';
import { Smtp } from './smtp.js';

@Module({
  controllers: [MailsController],
  providers: [MailsService, Mails, MailSending, MailTexts, Smtp, Attachments],
  exports: [Mails, Attachments],
})
export class MailModule {}
