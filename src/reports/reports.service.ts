import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { reachesAnywhere, scopeOfAny } from '../access/scope.js';
import { type Answer, FileAnswer } from '../common/answer.js';
import { Clock } from '../common/clock.js';
import type { Language } from '../common/problem.js';
import { notAllowed } from '../common/problems.js';
import type { Columns } from '../database/columns.js';
import type { PageParameters } from '../database/page.js';
import { type TableFormat, tableFormats } from '../exports/formats.js';
import { tableOf } from '../exports/table.js';
import { reportWords } from '../words/report-words.js';
import type { Word, Words } from '../words/word.js';
import type { FileParameters } from './dto/file.parameters.js';
import type { Report } from './report.js';
import { MAX_ROWS, reportTooLong } from './reports.errors.js';

/** What a report's answer holds of its rows, whether it is a page or whole. */
interface Rows {
  data: object[];
  page?: { nextCursor: string | null };
}

/** Each report needs report.read, and of an API key also the permission to read what it counts. Days are the alliance's. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** The report, or a page of it. @throws not_allowed */
  async json(report: Report, actor: Actor, parameters: object): Promise<Answer> {
    return this.read(this.statementOf(report, actor, parameters), parameters);
  }

  /** All rows of the report, in words of this language unless codes are asked for. @throws not_allowed, report_too_long */
  async file(
    format: TableFormat,
    report: Report,
    actor: Actor,
    { columns, ...filters }: FileParameters,
    language: Language,
  ): Promise<FileAnswer> {
    const statement = this.statementOf(report, actor, filters);
    const { json } = await this.read(statement, { ...filters, limit: MAX_ROWS });
    const { data, page } = JSON.parse(json) as Rows;
    if (page && page.nextCursor !== null) throw reportTooLong();
    const called = columns === 'codes' ? null : language;
    const table = tableOf(statement.columns, {
      called,
      zone: this.clock.zone,
      heads: headsOf(statement.columns),
    });
    const { mediaType, write } = tableFormats[format];
    const make = () => buffer(write(table, [data]));
    return new FileAnswer(make, mediaType, `${report.path}.${format}`);
  }

  /** @throws not_allowed where the actor may read none of it: an empty report would be a false one */
  private statementOf(report: Report, actor: Actor, filters: object) {
    if (!reachesAnywhere(scopeOfAny(actor, ...report.counts))) throw notAllowed();
    return report.statement(actor, filters, { today: this.clock.today(), zone: this.clock.zone });
  }

  private read(statement: ReturnType<Report['statement']>, parameters: PageParameters): Promise<Answer> {
    return 'text' in statement ? this.reads.one(statement) : this.reads.page(statement, parameters);
  }
}

/** What the columns of a report are called, in their order. @throws where nobody has said it */
function headsOf(columns: Columns): Words {
  const shown = Object.entries(columns).filter(([, column]) => typeof column === 'string' || column.sql);
  const heads = shown.map(([name, column]): [string, Word] => {
    const called = (typeof column === 'object' && column.called) || (reportWords as Words)[name];
    if (!called) throw new Error(`words/report-words.ts: no word for ${name}`);
    return [name, called];
  });
  return Object.fromEntries(heads);
}
