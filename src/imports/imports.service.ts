import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Reads } from '../access/reads.js';
import type { Change, NoContent } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import type { Language } from '../common/problem.js';
import { requireStep } from '../common/life-cycle.js';
import { contentInvalid } from '../common/problems.js';
import { lockRecord } from '../database/editable-record.js';
import { Commit } from './commit.operations.js';
import type { ImportFilters, RowFilters } from './dto/import.filters.js';
import type { PatchImportRequest } from './dto/import.request.js';
import { importIs, importLifeCycle } from './import-life-cycle.js';
import { Import } from './import.entity.js';
import './cells.errors.js';
import { importCommitted, noSuchColumn } from './imports.errors.js';
import { listImports, listRows, oneImport } from './imports.query.js';
import { chooseRows, defaultsAfter, fieldsAfter } from './mapping.js';
import { readTableFile } from './reading/read-table-file.js';
import type { TableFile } from './reading/table-file.js';
import { recognise } from './recognise.js';
import { fieldsFor, judge, keepRows, readRows } from './rows.operations.js';
import { shownRows } from './shown-rows.js';
import { Undo } from './undo.operations.js';
import type { Upload } from './upload.js';
import { Records } from '../records/records.js';
import { importStateWords } from '../words/import-words.js';

/** What files say stays out of the audit trail, which outlives them: a head may be somebody's row. */
const unsaid = ['fileName', 'reading', 'heads', 'defaults'];

/** Drafts that nobody goes on with: they hold what people wrote down about others. */
const DRAFT_DAYS = 30;

/** Lists from elsewhere become records: first a draft that says what would happen, then all of it or nothing. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly records: Records,
  ) {}

  /** Needs import.manage, like everything here. */
  list(filters: ImportFilters): Promise<Answer> {
    return this.reads.page(listImports(filters), filters);
  }

  /** @throws not_found */
  one(id: string, em?: EntityManager): Promise<Answer> {
    return this.reads.one(oneImport(id), em);
  }

  /** Rows with what is wrong with them in words. @throws not_found, parameters_invalid */
  async rows(id: string, filters: RowFilters, language: Language): Promise<Answer> {
    const page = await this.reads.page(listRows(id, filters), filters);
    if (page.isEmptyPage()) await this.one(id);
    return shownRows(page, language);
  }

  /** Keeps the file and says what would become of it. @throws import_not_form, content_invalid, and what can be wrong with a file */
  async create(upload: Upload): Promise<Answer> {
    const { change, file } = await upload.read();
    const { fileName } = change.content();
    const table = await readTableFile(file, fileName);
    return this.writes.run(change, async (em) => {
      const { kind } = await this.writes.accept(em, change);
      await this.forgetOldDrafts(em);
      const fields = await this.fieldsOf(em, table);
      const id = await this.writes.insert(
        em,
        change,
        Import,
        {
          kind,
          fileName,
          state: 'draft',
          ...readAs(table),
          fields,
          defaults: {},
          leavesErrors: false,
        },
        unsaid,
      );
      await em.query(`INSERT INTO import_file (import_id, bytes) VALUES ($1, $2)`, [id, file]);
      await keepRows(em, id, table.rows);
      await readRows(em, await lockRecord(em, Import, id), this.writes.clock.today());
      return this.one(id, em);
    });
  }

  /** @throws not_found, version_stale, content_invalid, import_committed, and what can be wrong with a file */
  patch(change: Change<PatchImportRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const current = await lockRecord(em, Import, id);
      const content = await this.writes.accept(em, change, current);
      if (current.state !== 'draft') throw importCommitted();
      const { sheet, headLine, columns = [], defaults = [], rows = [], ...rest } = content;
      const isReadAnew = sheet !== undefined || headLine !== undefined;
      const table = isReadAnew ? await this.readAgain(em, current, { sheet, headLine }) : null;
      const heads = table?.columns ?? current.heads;
      if (columns.some(({ column }) => column >= heads.length))
        throw contentInvalid(noSuchColumn('/columns', { count: heads.length }));
      const before = table ? await this.fieldsOf(em, table) : current.fields;
      const fields = {
        ...rest,
        ...(table && readAs(table)),
        fields: fieldsAfter(before, columns),
        defaults: defaultsAfter(current.defaults, defaults),
      };
      await this.writes.update(em, change, Import, current, fields, 'changed', unsaid);
      if (table) await keepRows(em, id, table.rows);
      await chooseRows(em, id, rows);
      const changed = await lockRecord(em, Import, id);
      const isRemapped = table !== null || columns.length > 0 || defaults.length > 0;
      if (isRemapped) await readRows(em, changed, this.writes.clock.today());
      else await judge(em, id, this.writes.clock.today());
      return this.one(id, em);
    });
  }

  /** @throws not_found, version_stale */
  async remove(change: Change<NoContent>, id: string): Promise<void> {
    await this.writes.run(change, async (em) => {
      const current = await lockRecord(em, Import, id);
      await this.writes.accept(em, change, current);
      await this.writes.removeAll(em, change, Import, [current], unsaid);
      return new Answer('');
    });
  }

  /** @throws not_found, version_stale, step_not_open, rows_undecided, busy */
  commit(change: Change<NoContent>, id: string): Promise<Answer> {
    return this.step(change, id, 'commit', 'committed', async (em, current, now) => {
      await judge(em, id, this.writes.clock.today());
      await new Commit(em, this.writes, change).run(current);
      return { state: 'committed', committedAt: now };
    });
  }

  /** @throws not_found, version_stale, step_not_open, undo_blocked */
  undo(change: Change<NoContent>, id: string): Promise<Answer> {
    return this.step(change, id, 'undo', 'undone', async (em, current, now) => {
      await new Undo(em, this.writes, change, this.records).run(current);
      return { state: 'undone', undoneAt: now };
    });
  }

  private step(
    change: Change<NoContent>,
    id: string,
    step: keyof typeof importLifeCycle,
    action: string,
    take: (em: EntityManager, current: Import, now: Date) => Promise<Partial<Import>>,
  ): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const current = await lockRecord(em, Import, id);
      await this.writes.accept(em, change, current);
      requireStep(importLifeCycle, importStateWords, current.state, step);
      const fields = await take(em, current, this.writes.clock.now());
      await this.writes.update(em, change, Import, current, fields, action, unsaid);
      return this.one(id, em);
    });
  }

  /** What the columns fill: as in the last import with the same heads, else as they are recognised. */
  private async fieldsOf(em: EntityManager, { columns, rows }: TableFile): Promise<string[]> {
    const [same] = await em.query<{ fields: string[] }[]>(
      `SELECT im.fields FROM import im WHERE im.heads = $1 AND array_to_string($1::text[], '') <> '' ORDER BY im.created_at DESC LIMIT 1`,
      [columns],
    );
    if (same) return same.fields;
    const known = await fieldsFor(em, this.writes.clock.today());
    const found = recognise(
      columns,
      rows.slice(0, 200).map(({ cells }) => cells),
      known,
    );
    return found.map((field) => field ?? '');
  }

  private async readAgain(
    em: EntityManager,
    { id, fileName, reading }: Import,
    wishes: { sheet?: string; headLine?: number },
  ) {
    const [kept] = await em.query<{ bytes: Buffer }[]>(
      `SELECT fi.bytes FROM import_file fi WHERE fi.import_id = $1`,
      [id],
    );
    return readTableFile(kept?.bytes ?? Buffer.alloc(0), fileName, { sheet: reading.sheet, ...wishes });
  }

  private async forgetOldDrafts(em: EntityManager): Promise<void> {
    const before = new Date(this.writes.clock.now().getTime() - DRAFT_DAYS * 86_400_000);
    await em.query(`DELETE FROM import im WHERE ${importIs.draft.in('im.state')} AND im.updated_at < $1`, [
      before,
    ]);
  }
}

function readAs({ columns, rows: _, ...reading }: TableFile) {
  return { reading, heads: columns };
}
