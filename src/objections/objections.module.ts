import { Module } from '@nestjs/common';
import { ObjectingByLinkService } from './objecting-by-link.service.js';
import { ObjectionLinksController } from './objection-links.controller.js';
import { ObjectionLinksService } from './objection-links.service.js';
import { ObjectionsController } from './objections.controller.js';
import { ObjectionsService } from './objections.service.js';

@Module({
  controllers: [ObjectionsController, ObjectionLinksController],
  providers: [ObjectionsService, ObjectionLinksService, ObjectingByLinkService],
})
export class ObjectionsModule {}
