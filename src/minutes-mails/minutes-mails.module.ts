import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.js';
import { MinutesMails } from './minutes-mails.js';

@Module({
  imports: [MailModule],
  providers: [MinutesMails],
})
export class MinutesMailsModule {}
