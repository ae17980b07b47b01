import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.js';
import { InvitationsController } from './invitations.controller.js';
import { InvitationsService } from './invitations.service.js';
import { Inviting } from './inviting.js';

@Module({
  imports: [MailModule],
  controllers: [InvitationsController],
  providers: [Inviting, InvitationsService],
})
export class InvitationsModule {}
