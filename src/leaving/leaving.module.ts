import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { PersonsModule } from '../persons/persons.module.js';
import { LeavingController } from './leaving.controller.js';
import { LeavingService } from './leaving.service.js';

/** Who leaves, and what is handed over then. */
@Module({
  imports: [OrganisationsModule, PersonsModule],
  controllers: [LeavingController],
  providers: [LeavingService],
})
export class LeavingModule {}
