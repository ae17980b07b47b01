import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.js';
import { Inviting } from './inviting.js';

@Module({
  imports: [MailModule],
  providers: [Inviting],
})
export class InvitationsModule {}
