import { Injectable } from '@nestjs/common';
import { Reads } from '../access/reads.js';
import { FileAnswer } from '../common/answer.js';
import { Clock } from '../common/clock.js';
import type { Language } from '../common/problem.js';
import { type TableFormat, tableFormats } from '../exports/formats.js';
import { leftLine, type LeftRows, leftRowsOf, leftTable } from './left-rows.js';

/** The rows of an import that stay behind, as a file to mend. */
@Injectable()
export class LeftRowsService {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** @throws not_found */
  async answer(id: string, extension: TableFormat, language: Language): Promise<FileAnswer> {
    const { heads, rows } = JSON.parse((await this.reads.one(leftRowsOf(id))).json) as LeftRows;
    const { mediaType, write } = tableFormats[extension];
    const table = leftTable(heads, language, this.clock.zone);
    const lines = rows.map((row) => leftLine(row, language));
    return new FileAnswer(
      async () => {
        const parts: Uint8Array[] = [];
        for await (const part of write(table, [lines])) parts.push(part);
        return Buffer.concat(parts);
      },
      mediaType,
      `left-rows-${this.clock.today()}.${extension}`,
    );
  }
}
