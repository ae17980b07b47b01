import { Module } from '@nestjs/common';
import { AffiliationsController } from './affiliations.controller.js';
import { AffiliationsService } from './affiliations.service.js';
import { HandOver } from './hand-over.js';
import { PersonsController } from './persons.controller.js';
import { PersonsService } from './persons.service.js';

@Module({
  controllers: [PersonsController, AffiliationsController],
  providers: [PersonsService, AffiliationsService, HandOver],
})
export class PersonsModule {}
