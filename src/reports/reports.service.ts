import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { reachesAnywhere, scopeOfAny } from '../access/scope.js';
import type { Answer, FileAnswer } from '../common/answer.js';
import { Clock } from '../common/clock.js';
import type { Language } from '../common/problem.js';
import { notAllowed } from '../common/problems.js';
import type { PageParameters } from '../database/page.js';
import { csvOf } from './csv.js';
import type { FileParameters } from './dto/file.parameters.js';
import type { Report } from './report.js';
import { MAX_ROWS } from './reports.errors.js';

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
  async csv(
    report: Report,
    actor: Actor,
    { columns, ...filters }: FileParameters,
    language: Language,
  ): Promise<FileAnswer> {
    const statement = this.statementOf(report, actor, filters);
    const answer = await this.read(statement, { ...filters, limit: MAX_ROWS });
    return csvOf(report.path, statement.columns, answer, columns === 'codes' ? null : language);
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
