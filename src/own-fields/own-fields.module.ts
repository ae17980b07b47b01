import { Module } from '@nestjs/common';
import { OwnFieldDefinitions } from './own-field-definitions.js';
import { OwnFieldsController } from './own-fields.controller.js';
import { OwnFieldsService } from './own-fields.service.js';

@Module({
  controllers: [OwnFieldsController],
  providers: [OwnFieldsService, OwnFieldDefinitions],
  exports: [OwnFieldDefinitions],
})
export class OwnFieldsModule {}
