import { Module } from '@nestjs/common';
import { AnswerLinksController } from './answer-links.controller.js';
import { AnswerLinksService } from './answer-links.service.js';
import { Answering } from './answering.js';
import { AnsweringByLinkService } from './answering-by-link.service.js';
import { CalendarAnswers } from './calendar-answers.js';
import { CalendarRepliesController } from './calendar-replies.controller.js';
import { CalendarRepliesService } from './calendar-replies.service.js';
import { Substitutes } from './substitutes.js';

@Module({
  controllers: [AnswerLinksController, CalendarRepliesController],
  providers: [
    AnswerLinksService,
    AnsweringByLinkService,
    Answering,
    CalendarAnswers,
    CalendarRepliesService,
    Substitutes,
  ],
  exports: [CalendarAnswers],
})
export class AnswersModule {}
