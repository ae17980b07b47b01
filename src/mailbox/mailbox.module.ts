import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/answers.module.js';
import { ForgottenBounces } from './forgotten-bounces.js';
import { MailboxProgress } from './mailbox-progress.js';
import { MailboxReader } from './mailbox-reader.js';
import { TakingMail } from './taking-mail.js';

@Module({
  imports: [AnswersModule],
  providers: [ForgottenBounces, MailboxProgress, MailboxReader, TakingMail],
})
export class MailboxModule {}
