import { Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Changes, Creates, Reads200, ReadsFile, Removes, Transition } from '../audit/route.js';
import { WantedLanguage } from '../common/language.js';
import type { Language } from '../common/problem.js';
import { tableFormats } from '../exports/formats.js';
import { TakesStream } from '../http/route-settings.js';
import { ImportFilters, RowFilters } from './dto/import.filters.js';
import { PatchImportRequest } from './dto/import.request.js';
import { ImportRowPage } from './dto/import-row.response.js';
import { ImportPage, ImportResponse } from './dto/import.response.js';
import { importKinds } from './import.entity.js';
import { LeftRowsService } from './left-rows.service.js';
import { ImportsService } from './imports.service.js';
import { readingRefuses } from './reading/reading.errors.js';
import { type Upload, Uploaded, uploadedForm } from './upload.js';

const leftRows =
  'As the file said them (a selection has none: 404), each with what is wrong with it in front, in the language of Accept-Language: to be mended and sent again, which maps the columns as here. Of an import that was taken over, for 30 days.';

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly left: LeftRowsService,
  ) {}

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
      'Reads a list of members as offices write them, and says what would become of each row. Of a long list the first rows are judged when the answer comes, and `progress` says how far the others are. Nothing is written but the draft, which is deleted after 30 days without a change. Columns are recognised by what they are called or say, and as they were mapped in an earlier import with the same heads.',
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
      "Of a selection only leavesErrors and choices 'leave' are possible. Another sheet or head line reads the file anew, and with it columns and choices. All rows are judged again where columns or defaults changed, or nothing was sent; otherwise those about which something was decided.",
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
  rows(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() filters: RowFilters,
    @WantedLanguage() language: Language,
  ) {
    return this.imports.rows(actor, idFrom(id), filters, language);
  }

  @Get(':id/left-rows.csv')
  @Allow('import.manage')
  @ReadsFile('text/csv', { summary: 'Read the rows that stay behind as CSV', description: leftRows })
  leftCsv(@WantedLanguage() language: Language, @Param('id') id: string) {
    return this.left.answer(idFrom(id), 'csv', language);
  }

  @Get(':id/left-rows.xlsx')
  @Allow('import.manage')
  @ReadsFile(tableFormats.xlsx.mediaType, {
    summary: 'Read the rows that stay behind as a workbook',
    description: leftRows,
  })
  leftXlsx(@WantedLanguage() language: Language, @Param('id') id: string) {
    return this.left.answer(idFrom(id), 'xlsx', language);
  }

  @Post(':id/commit')
  @Allow('import.manage')
  @Transition(ImportResponse, {
    summary: 'Take an import over',
    description:
      'In one transaction: all rows are judged again, then records and memberships are made and changed. What the file said is forgotten; which record a row became stays. Rows with errors and rows that look like something have to be decided about first.',
    refuses: ['step_not_open', 'rows_unjudged', 'rows_undecided'],
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
