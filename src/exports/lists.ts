import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { challenge } from '../access/access.guard.js';
import { namesOfGroups } from '../access/group-condition.sql.js';
import { Reads } from '../access/reads.js';
import { scopeOf } from '../access/scope.js';
import { audit } from '../audit/audit.js';
import { type Answer, StreamAnswer } from '../common/answer.js';
import { Clock } from '../common/clock.js';
import type { FieldError, Problem } from '../common/problem.js';
import { newId } from '../common/ids.js';
import { notSignedIn, parametersInvalid } from '../common/problems.js';
import { Database } from '../database/database.js';
import type { ListStatement } from '../database/statements.js';
import { listWords } from '../words/list-words.js';
import type { Words } from '../words/word.js';
import type { ExportParameters } from './export.parameters.js';
import { exportNotAllowed, noReadableColumn, notInFile, onlyInTable } from './exports.errors.js';
import { type Formats, tableFormats } from './formats.js';
import type { Reader } from './reader.js';
import { type Table, tableOf } from './table.js';
import { unsaid } from './unsaid.js';

/** A page as JSON, or a file. */
export type ListAnswer = Answer | StreamAnswer;

type Parameters = ExportParameters & { steeringGroup?: string[]; q?: string };

/** Whether the list is asked for as a file. */
export function isFile({ format = 'json' }: ExportParameters): boolean {
  return format !== 'json';
}

/** Lists as they are answered: a page as JSON, or all rows as a file. */
@Injectable()
export class Lists {
  constructor(
    private readonly reads: Reads,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * A page of the list; with `format`, all of its rows as a file, which needs list.export, everywhere or in each of the
   * groups that the list is about. The audit trail has it before the first byte leaves.
   * @param make gives the statement anew, for each page: what it selects is what the reader may read
   * @param others formats that this list has besides tables
   * @throws parameters_invalid, not_signed_in, export_not_allowed
   */
  async answer(
    reader: Reader,
    parameters: Parameters,
    make: () => ListStatement,
    others: Formats = {},
  ): Promise<ListAnswer> {
    const { format: extension = 'json', columns } = parameters;
    const format = ({ ...tableFormats, ...others } as Formats)[extension];
    if (columns !== undefined && !(extension in tableFormats))
      throw wrong('columns', onlyInTable('/columns'));
    if (!format) return this.reads.page(make(), parameters);
    const whole = () => withBesides(make());
    const statement = whole();
    const groups = statement.of === undefined ? parameters.steeringGroup : [statement.of];
    await this.requireExport(reader.actor, groups);
    refusePages(parameters);
    const table = this.tableOf(statement, columns, reader);
    await this.tell(reader, parameters, whole());
    return new StreamAnswer(
      () => Readable.from(format.write(table, this.reads.all(whole)), { objectMode: false }),
      format.mediaType,
      `${statement.name}-${this.clock.today()}.${extension}`,
      null,
    );
  }

  /** @throws not_signed_in, export_not_allowed */
  private async requireExport(actor: Actor, refs: readonly string[] = []): Promise<void> {
    if (actor.kind === 'anonymous') throw notSignedIn({}, challenge);
    const { all, groups } = scopeOf(actor, 'list.export');
    if (all) return;
    if (refs.length === 0 || groups.length === 0) throw exportNotAllowed();
    const own = await namesOfGroups((text, values) => this.database.read(text, values), groups);
    if (!refs.every((ref) => own.has(ref.toLowerCase()))) throw exportNotAllowed();
  }

  /** @throws parameters_invalid where nothing is left that the reader may read */
  private tableOf(
    { name, columns, heads: further = {} }: ListStatement,
    chosen: string[] = [],
    { language }: Reader,
  ): Table {
    const named = (listWords as Record<string, Words>)[name];
    if (named === undefined) throw new Error(`words/list-words.ts: no words for ${name}`);
    const called = chosen.includes('codes') ? null : language;
    const names = chosen.filter((column) => column !== 'codes');
    const shape = { called, zone: this.clock.zone, heads: { ...named, ...further } };
    const table = tableOf(columns, { ...shape, chosen: names.length > 0 ? names : undefined });
    if (table.columns.length > 0) return table;
    const values = tableOf(columns, { ...shape, called: null }).columns.map(({ key }) => key);
    throw wrong('columns', noReadableColumn('/columns', { values: values.join(', ') }));
  }

  /** Tells the audit trail what leaves, with as many rows as there are now. */
  private async tell(
    { actor, requestId }: Reader,
    { format, columns = [], limit: _, cursor: __, total: ___, ...filters }: Parameters,
    statement: ListStatement,
  ): Promise<void> {
    const { name, of } = statement;
    const filter = { ...unsaid({ ...filters }), ...(of !== undefined && { of }) };
    await this.database.transaction(async (em) => {
      const rows = await this.reads.count(statement, em);
      const after = { list: name, format, columns, filter, rows };
      const by = { actor, requestId, at: this.clock.now() };
      await audit(em, by, { action: 'exported', type: 'list', id: newId(), after });
    });
  }
}

function withBesides(statement: ListStatement): ListStatement {
  return { ...statement, columns: { ...statement.columns, ...statement.besides } };
}

/** @throws parameters_invalid */
function refusePages({ limit, cursor, total }: Parameters): void {
  for (const [parameter, value] of Object.entries({ limit, cursor, total }))
    if (value !== undefined) throw wrong(parameter, notInFile(`/${parameter}`));
}

function wrong(parameter: string, error: FieldError): Problem {
  return parametersInvalid({}, { errors: [{ ...error, parameter }] });
}
