import { Module } from '@nestjs/common';
import { MembershipsController } from './memberships.controller.js';
import { MembershipsService } from './memberships.service.js';
import { OwnFieldsModule } from '../own-fields/own-fields.module.js';
import { OrganisationsController } from './organisations.controller.js';
import { OrganisationsService } from './organisations.service.js';
import { SectorsController } from './sectors.controller.js';
import { SectorsService } from './sectors.service.js';

@Module({
  imports: [OwnFieldsModule],
  controllers: [SectorsController, OrganisationsController, MembershipsController],
  providers: [SectorsService, OrganisationsService, MembershipsService],
  exports: [MembershipsService],
})
export class OrganisationsModule {}
