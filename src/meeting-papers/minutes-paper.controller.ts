import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Allow, CurrentActor } from '../access/allow.js';
import { idFrom } from '../access/reads.js';
import { ReadsFile } from '../audit/route.js';
import { MinutesPaperParameters } from './dto/minutes-paper.parameters.js';
import { papersRefuse } from '../paper/paper.errors.js';
import { docxType, MinutesPaperService } from './minutes-paper.service.js';

const readers = ['minutes.read', 'minutes.published', 'minutes.review', 'minutes.write'] as const;
const what =
  'Always in German, the language of the alliance. For whoever reads the minutes whole: of approved ones exactly what was approved, with version and SHA-256; anything else is marked as a draft („Entwurf“) on every page.';

@ApiTags('minutes')
@Controller()
export class MinutesPaperController {
  constructor(private readonly papers: MinutesPaperService) {}

  @Get('minutes/:id.pdf')
  @Allow(...readers)
  @ReadsFile('application/pdf', {
    summary: 'Read minutes as PDF',
    description: `${what} A tagged PDF (PDF/UA-1) with embedded fonts, in which names stand in their own script; approved ones are PDF/A-2a too, as archives take them.`,
    refuses: papersRefuse,
  })
  pdf(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() { include }: MinutesPaperParameters) {
    return this.papers.pdf(actor, idFrom(id), include);
  }

  @Get('minutes/:id.docx')
  @Allow(...readers)
  @ReadsFile(docxType, { summary: 'Read minutes as Word document', description: what, refuses: papersRefuse })
  docx(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() { include }: MinutesPaperParameters) {
    return this.papers.docx(actor, idFrom(id), include);
  }
}
