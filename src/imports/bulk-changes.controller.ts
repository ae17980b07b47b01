import { Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { type Change, Input } from '../audit/change.js';
import { Creates } from '../audit/route.js';
import { BulkChangeRequest } from './dto/bulk-change.request.js';
import { ImportResponse } from './dto/import.response.js';
import { ImportsService } from './imports.service.js';

@ApiTags('imports')
@Controller('bulk-changes')
export class BulkChangesController {
  constructor(private readonly imports: ImportsService) {}

  @Post()
  @Allow('import.manage')
  @Creates(ImportResponse, '/imports/{id}', {
    summary: 'Begin a bulk change',
    description:
      'For staff. Makes an import of records that are there instead of a file: a row for each, which is judged, looked at (GET /imports/{id}/rows), left out, taken over and taken back as the rows of a file are. Which records it is about is fixed now; what becomes of each is judged again when it is taken over.',
  })
  create(@Input(BulkChangeRequest) change: Change<BulkChangeRequest>) {
    return this.imports.select(change);
  }
}
