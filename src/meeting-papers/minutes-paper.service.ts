import { Injectable } from '@nestjs/common';
import { type Actor, nameOf } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { FileAnswer } from '../common/answer.js';
import { Clock } from '../common/clock.js';
import { fileNameOf } from './meeting-paper.js';
import { type PaperPart, paperParts } from './dto/minutes-paper.parameters.js';
import { minutesFile } from './minutes-file.js';
import { minutesPaper } from './minutes-paper.query.js';
import type { PaperSource } from './paper-source.js';

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Minutes on paper, for whoever reads them whole: drafts as they are now, approved ones as they were approved. The same
 * content gives the same bytes.
 */
@Injectable()
export class MinutesPaperService {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** As a tagged PDF. @param parts what is in it; everything where left out @throws not_found */
  pdf(actor: Actor, id: string, parts?: readonly PaperPart[]): Promise<FileAnswer> {
    return this.file(actor, id, parts, { extension: 'pdf', mediaType: 'application/pdf' });
  }

  /** As a Word document. @param parts what is in it; everything where left out @throws not_found */
  docx(actor: Actor, id: string, parts?: readonly PaperPart[]): Promise<FileAnswer> {
    return this.file(actor, id, parts, { extension: 'docx', mediaType: docxType });
  }

  private async file(
    actor: Actor,
    id: string,
    parts: readonly PaperPart[] = paperParts,
    form: { extension: 'pdf' | 'docx'; mediaType: string },
  ): Promise<FileAnswer> {
    const { json } = await this.reads.one(minutesPaper(actor, id));
    const source = JSON.parse(json) as PaperSource;
    const { meeting, steeringGroup } = source.content;
    const { timeZone, plannedStart, actualStart } = meeting;
    const held = { timeZone, plannedStart: actualStart ?? plannedStart, groupSlug: steeringGroup.slug };
    return new FileAnswer(
      (gone) =>
        minutesFile({ by: nameOf(actor), gone }, source, new Set(parts), this.clock.zone, form.extension),
      form.mediaType,
      fileNameOf(held, 'protokoll', form.extension),
    );
  }
}
