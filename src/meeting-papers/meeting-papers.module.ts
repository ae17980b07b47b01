import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.js';
import { MeetingPapersController } from './meeting-papers.controller.js';
import { MeetingPapersService } from './meeting-papers.service.js';

@Module({
  imports: [MailModule],
  controllers: [MeetingPapersController],
  providers: [MeetingPapersService],
})
export class MeetingPapersModule {}
