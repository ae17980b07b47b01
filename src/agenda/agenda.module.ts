import { Module } from '@nestjs/common';
import { AgendaFromTemplateService } from './agenda-from-template.service.js';
import { AgendaController } from './agenda.controller.js';
import { AgendaService } from './agenda.service.js';

@Module({
  controllers: [AgendaController],
  providers: [AgendaService, AgendaFromTemplateService],
})
export class AgendaModule {}
