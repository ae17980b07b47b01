import { Module } from '@nestjs/common';
import { AffiliationsController } from './affiliations.controller.js';
import { AffiliationsService } from './affiliations.service.js';
import { HandOver } from './hand-over.js';
import { OwnFieldsModule } from '../own-fields/own-fields.module.js';
import { PersonsController } from './persons.controller.js';
import { PersonsService } from './persons.service.js';

@Module({
  imports: [OwnFieldsModule],
  controllers: [PersonsController, AffiliationsController],
  providers: [PersonsService, AffiliationsService, HandOver],
  exports: [HandOver],
})
export class PersonsModule {}
