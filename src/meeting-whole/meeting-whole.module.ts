import { Global, Module } from '@nestjs/common';
import { MeetingAnswers } from '../meetings/meeting-answers.js';
import { MeetingTransitionsController } from './meeting-transitions.controller.js';
import { MeetingTransitionsService } from './meeting-transitions.service.js';
import { MeetingWholeService } from './meeting-whole.service.js';

/** Global, because what answers with the meeting stands in earlier rooms (meetings/meeting-answers.ts). */
@Global()
@Module({
  controllers: [MeetingTransitionsController],
  providers: [
    MeetingWholeService,
    { provide: MeetingAnswers, useExisting: MeetingWholeService },
    MeetingTransitionsService,
  ],
  exports: [MeetingAnswers],
})
export class MeetingWholeModule {}
