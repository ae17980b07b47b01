import { Module } from '@nestjs/common';
import { AnswerLinksController } from './answer-links.controller.js';
import { AnswerLinksService } from './answer-links.service.js';
import { Answering } from './answering.js';
import { AnsweringByLinkService } from './answering-by-link.service.js';
import { CalendarRepliesController } from './calendar-replies.controller.js';
import { CalendarRepliesService } from './calendar-replies.service.js';
import { Substitutes } from './substitutes.js';

@Module({
  controllers: [AnswerLinksController, CalendarRepliesController],
  providers: [AnswerLinksService, AnsweringByLinkService, Answering, CalendarRepliesService, Substitutes],
})
export class AnswersModule {}
