import { Module } from '@nestjs/common';
import { Attachments } from './attachments.js';
import { BouncesController } from './bounces.controller.js';
import { BouncesService } from './bounces.service.js';
import { MailSending } from './mail-sending.js';
import { MailTexts } from './mail-texts.js';
import { MailTemplatesController } from './mail-templates.controller.js';
import { MailTemplatesService } from './mail-templates.service.js';
import { MailsController } from './mails.controller.js';
import { MailsService } from './mails.service.js';
import { Letters } from './letters.js';
import { Mails } from './outgoing.js';
import { Smtp } from './smtp.js';

@Module({
  controllers: [MailsController, MailTemplatesController, BouncesController],
  providers: [
    MailsService,
    MailTemplatesService,
    BouncesService,
    Letters,
    Mails,
    MailSending,
    MailTexts,
    Smtp,
    Attachments,
  ],
  exports: [Mails, Attachments],
})
export class MailModule {}
