import { Module } from '@nestjs/common';
import { AnswerLinksController } from './answer-links.controller.js';
import { AnswerLinksService } from './answer-links.service.js';
import { Answering } from './answering.js';
import { AnsweringByLinkService } from './answering-by-link.service.js';
import { Substitutes } from './substitutes.js';

@Module({
  controllers: [AnswerLinksController],
  providers: [AnswerLinksService, AnsweringByLinkService, Answering, Substitutes],
})
export class AnswersModule {}
