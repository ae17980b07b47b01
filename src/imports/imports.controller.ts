import { Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Changes, Creates, Reads200, Removes, Transition } from '../audit/route.js';
import { WantedLanguage } from '../common/language.js';
import type { Language } from '../common/problem.js';
import { TakesStream } from '../http/route-settings.js';
import { ImportFilters, RowFilters } from './dto/import.filters.js';
import { PatchImportRequest } from './dto/import.request.js';
import { ImportRowPage } from './dto/import-row.response.js';
import { ImportPage, ImportResponse } from './dto/import.response.js';
import { importKinds } from './import.entity.js';
import { ImportsService } from './imports.service.js';
import { readingRefuses } from './reading/reading.errors.js';
import { type Upload, Uploaded, uploadedForm } from './upload.js';

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  @Get()
  @Allow('import.manage')
  @Reads200(ImportPage, { summary: 'List imports', description: 'The newest first.' })
  list(@Query() filters: ImportFilters) {
    return this.imports.list(filters);
  }

  @Post()
  @Allow('import.manage')
  @TakesStream(uploadedForm)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['kind', 'file'],
      properties: {
        kind: { type: 'string', enum: [...importKinds], description: 'What the rows are.' },
        file: {
          type: 'string',
          format: 'binary',
          description: 'CSV or Excel workbook (.xlsx), at most 20 MiB.',
        },
      },
    },
  })
  @Creates(ImportResponse, '/imports/{id}', {
    summary: 'Begin an import',
    description:
      'Reads a list of members as offices write them, and says what would become of each row. Nothing is written but the draft, which is deleted after 30 days without a change. Columns are recognised by what they are called or say, and as they were mapped in an earlier import with the same heads.',
    refuses: ['import_not_form', ...readingRefuses],
  })
  create(@Uploaded() upload: Upload) {
    return this.imports.create(upload);
  }

  @Get(':id')
  @Allow('import.manage')
  @Reads200(ImportResponse, {
    summary: 'Read an import',
    description: 'With its columns and how many rows become what.',
  })
  one(@Param('id') id: string) {
    return this.imports.one(idFrom(id));
  }

  @Patch(':id')
  @Allow('import.manage')
  @Changes(ImportResponse, {
    summary: 'Change how an import is read, or decide about rows',
    description:
      'Another sheet or head line reads the file anew, and with it columns and choices. Whatever is changed, all rows are judged again.',
    refuses: ['import_committed', ...readingRefuses],
  })
  patch(@Input(PatchImportRequest) change: Change<PatchImportRequest>, @Param('id') id: string) {
    return this.imports.patch(change, idFrom(id));
  }

  @Delete(':id')
  @Allow('import.manage')
  @Removes({
    summary: 'Throw an import away',
    description: 'With everything that its file said. What was taken over from it stays.',
  })
  async remove(@Input(NoContent) change: Change, @Param('id') id: string): Promise<void> {
    await this.imports.remove(change, idFrom(id));
  }

  @Get(':id/rows')
  @Allow('import.manage')
  @Reads200(ImportRowPage, {
    summary: 'List the rows of an import',
    description: 'What would become of each, as they were judged last.',
  })
  rows(@Param('id') id: string, @Query() filters: RowFilters, @WantedLanguage() language: Language) {
    return this.imports.rows(idFrom(id), filters, language);
  }

  @Post(':id/commit')
  @Allow('import.manage')
  @Transition(ImportResponse, {
    summary: 'Take an import over',
    description:
      'In one transaction: all rows are judged again, then records and memberships are made and changed. What the file said is forgotten; which record a row became stays. Rows with errors and rows that look like something have to be decided about first.',
    refuses: ['step_not_open', 'rows_undecided'],
  })
  commit(@Input(NoContent) change: Change, @Param('id') id: string) {
    return this.imports.commit(change, idFrom(id));
  }

  @Post(':id/undo')
  @Allow('import.manage')
  @Transition(ImportResponse, {
    summary: 'Take an import back',
    description:
      'In one transaction: records that it made are deleted, fields that it changed are as they were. Refused as long as anything was built on what it wrote; builtOn says on which record, and where.',
    refuses: ['step_not_open', 'undo_blocked'],
  })
  undo(@Input(NoContent) change: Change, @Param('id') id: string) {
    return this.imports.undo(change, idFrom(id));
  }
}
