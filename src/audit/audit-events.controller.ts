import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { Reads } from '../access/reads.js';
import { Reads200 } from './route.js';
import { listAuditEvents } from './audit-events.query.js';
import { AuditEventFilters } from './dto/audit-event.filters.js';
import { AuditEventPage } from './dto/audit-event.response.js';

@ApiTags('accounts')
@Controller('audit-events')
export class AuditEventsController {
  constructor(private readonly reads: Reads) {}

  @Get()
  @Allow('audit.read')
  @Reads200(AuditEventPage, {
    summary: 'Read the audit trail',
    description: 'Who changed what, newest first. Sign-ins are not in it, secrets never.',
  })
  list(@Query() filters: AuditEventFilters) {
    return this.reads.page(listAuditEvents(filters), filters);
  }
}
