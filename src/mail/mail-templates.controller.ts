import { Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { type Change, Input, NoContent } from '../audit/change.js';
import { Changes, Reads200, Removes } from '../audit/route.js';
import { MailTemplateRequest } from './dto/mail-template.request.js';
import { MailPreviewResponse, MailTemplatePage, MailTemplateResponse } from './dto/mail-template.response.js';
import { MailTemplatesService } from './mail-templates.service.js';

@ApiTags('mails')
@Controller('mail-templates')
export class MailTemplatesController {
  constructor(private readonly templates: MailTemplatesService) {}

  @Get()
  @Allow('mailTemplate.read')
  @Reads200(MailTemplatePage, {
    summary: 'List mail templates',
    description: 'What every letter that goes out is made of, in German and in English.',
  })
  list() {
    return this.templates.list();
  }

  @Get(':code/:language')
  @Allow('mailTemplate.read')
  @Reads200(MailTemplateResponse, {
    summary: 'Read a mail template',
    description: 'As it stands in the list. There always is one: where nobody changed it, the default.',
  })
  one(@Param('code') code: string, @Param('language') language: string) {
    return this.templates.one(code, language);
  }

  @Put(':code/:language')
  @Allow('mailTemplate.write')
  @Changes(MailTemplateResponse, {
    summary: 'Change a mail template',
    description:
      'Mails that are written from now on are made of it. It may have the placeholders of its letter and no other, and has those that are required.',
  })
  put(
    @Input(MailTemplateRequest) change: Change<MailTemplateRequest>,
    @Param('code') code: string,
    @Param('language') language: string,
  ) {
    return this.templates.put(change, code, language);
  }

  @Delete(':code/:language')
  @Allow('mailTemplate.write')
  @Removes({
    summary: 'Go back to the default of a mail template',
    description: 'What was written in its place stays in the audit trail alone.',
  })
  remove(
    @Input(NoContent) change: Change,
    @Param('code') code: string,
    @Param('language') language: string,
  ): Promise<void> {
    return this.templates.remove(change, code, language);
  }

  @Post(':code/:language/preview')
  @Allow('mailTemplate.read')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Show what a mail template makes',
    description: 'Of a person and a meeting that never were; nothing is kept or sent.',
  })
  @ApiOkResponse({ type: MailPreviewResponse, description: 'The mail.' })
  preview(
    @Input(MailTemplateRequest, { repeatable: false }) change: Change<MailTemplateRequest>,
    @Param('code') code: string,
    @Param('language') language: string,
  ) {
    return this.templates.preview(change, code, language);
  }
}
