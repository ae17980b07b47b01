import { Module } from '@nestjs/common';
import { MeetingPapersController } from './meeting-papers.controller.js';
import { MeetingPapersService } from './meeting-papers.service.js';

@Module({
  controllers: [MeetingPapersController],
  providers: [MeetingPapersService],
})
export class MeetingPapersModule {}
