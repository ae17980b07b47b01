import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import type { Change, NoContent } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import type { Language } from '../common/problem.js';
import { requireStep } from '../common/life-cycle.js';
import { contentInvalid } from '../common/problems.js';
import { Database } from '../database/database.js';
import { lockRecord } from '../database/editable-record.js';
import { SegmentSource } from '../exports/segment-source.js';
import { rowOf, soundValues } from './bulk-values.js';
import { Commit } from './commit.operations.js';
import type { BulkChangeRequest } from './dto/bulk-change.request.js';
import type { ImportFilters, RowFilters } from './dto/import.filters.js';
import type { PatchImportRequest } from './dto/import.request.js';
import { importLifeCycle } from './import-life-cycle.js';
import { Import, type ImportKind } from './import.entity.js';
import './cells.errors.js';
import { importCommitted, noSuchColumn } from './imports.errors.js';
import { listImports, listRows, oneImport } from './imports.query.js';
import { kinds } from './kinds.js';
import { chooseRows, defaultsAfter, fieldsAfter, requireFields, requireOfSelection } from './mapping.js';
import { readTableFile } from './reading/read-table-file.js';
import type { TableFile } from './reading/table-file.js';
import { recognise } from './recognise.js';
import { leftHeads } from './left-rows.js';
import { Judging } from './judging.js';
import { Progress } from './progress.js';
import {
  forgetJudging,
  forgetOld,
  judgeAgain,
  judgeAll,
  judgeNext,
  keepRows,
  keepSelected,
  requireJudged,
} from './rows.operations.js';
import { mayFill, ownWords } from './own-fields.js';
import type { ImportField, Judge } from './row-kind.js';
import { selectedIds } from './selection.js';
import { shownRows } from './shown-rows.js';
import { Undo } from './undo.operations.js';
import type { Upload } from './upload.js';
import { Records } from '../records/records.js';
import { importFieldWords } from '../words/import-field-words.js';
import { importStateWords } from '../words/import-words.js';

/** What files say stays out of the audit trail, which outlives them: a head may be somebody's row. */
const unsaid = ['fileName', 'reading', 'heads', 'defaults'];

/** Lists from elsewhere become records: first a draft that says what would happen, then all of it or nothing. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly records: Records,
    private readonly database: Database,
    private readonly judging: Judging,
    private readonly segments: SegmentSource,
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
  async rows(actor: Actor, id: string, filters: RowFilters, language: Language): Promise<Answer> {
    const page = await this.reads.page(listRows(actor, id, filters), filters);
    if (page.isEmptyPage()) await this.one(id);
    return shownRows(page, language);
  }

  /** Keeps the file and says what would become of its first rows; the others are judged afterwards. @throws import_not_form, content_invalid, and what can be wrong with a file */
  async create(upload: Upload): Promise<Answer> {
    const { change, file } = await upload.read();
    const { fileName } = change.content();
    const table = await readTableFile(file, fileName);
    return this.begin(change, async (em, { kind }) => {
      const fields = await this.fieldsOf(em, kind, change.actor, table);
      const id = await this.insert(em, change, { kind, fileName, ...readAs(table), fields });
      await em.query(`INSERT INTO import_file (import_id, bytes) VALUES ($1, $2)`, [id, file]);
      await keepRows(em, id, table.rows);
      return id;
    });
  }

  /**
   * The same of records that are there, as far as the actor reads them; which ones is fixed here.
   * @throws content_invalid
   */
  select(change: Change<BulkChangeRequest>): Promise<Answer> {
    const by = { actor: change.actor, today: this.writes.clock.today(), segments: this.segments };
    return this.begin(change, async (em, content) => {
      const sets = await soundValues(em, content);
      const ids = await selectedIds(em, by, content);
      const id = await this.insert(em, change, { kind: content.list, sets, heads: [], fields: [] });
      await keepSelected(em, id, ids, rowOf(sets));
      return id;
    });
  }

  /** Makes a draft and judges its first rows. */
  private async begin<T extends object>(
    change: Change<T>,
    make: (em: EntityManager, content: T) => Promise<string>,
  ): Promise<Answer> {
    const unjudged = { areLeft: false };
    const answer = await this.writes.run(change, async (em) => {
      const content = await this.writes.accept(em, change);
      await forgetOld(em, this.writes.clock.now());
      const id = await make(em, content);
      unjudged.areLeft = await judgeNext(em, await lockRecord(em, Import, id), this.judge(change));
      return this.one(id, em);
    });
    if (unjudged.areLeft && answer.id !== null) this.judging.goOn(answer.id, change.actor);
    return answer;
  }

  private insert<T extends object>(
    em: EntityManager,
    change: Change<T>,
    fields: Pick<Import, 'kind' | 'heads' | 'fields'> & Partial<Import>,
  ): Promise<string> {
    const draft = { state: 'draft', defaults: {}, leavesErrors: false } as const;
    return this.writes.insert(em, change, Import, { ...draft, ...fields }, unsaid);
  }

  /** @throws not_found, version_stale, content_invalid, import_committed, and what can be wrong with a file */
  async patch(change: Change<PatchImportRequest>, id: string): Promise<Answer> {
    const unjudged = { areLeft: false };
    const answer = await this.writes.run(change, async (em) => {
      const current = await lockRecord(em, Import, id);
      const content = await this.writes.accept(em, change, current);
      if (current.state !== 'draft') throw importCommitted();
      if (current.sets === null) {
        const known = await this.known(em, current.kind, change.actor);
        requireFields(
          known.map(({ field }) => field),
          content,
        );
      } else requireOfSelection(content);
      const { sheet, headLine, columns = [], defaults = [], rows = [], ...rest } = content;
      const isReadAnew = sheet !== undefined || headLine !== undefined;
      const table = isReadAnew ? await this.readAgain(em, current, { sheet, headLine }) : null;
      const heads = table?.columns ?? current.heads;
      if (columns.some(({ column }) => column >= heads.length))
        throw contentInvalid(noSuchColumn('/columns', { count: heads.length }));
      const before = table ? await this.fieldsOf(em, current.kind, change.actor, table) : current.fields;
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
      const isWithout = Object.keys(content).length === 0;
      if (table !== null || columns.length > 0 || defaults.length > 0 || isWithout) {
        await forgetJudging(em, id);
        unjudged.areLeft = await judgeNext(em, changed, this.judge(change));
      } else {
        const lines = rows.map(({ line }) => line);
        await judgeAgain(em, changed, this.judge(change), lines);
      }
      return this.one(id, em);
    });
    if (unjudged.areLeft) this.judging.goOn(id, change.actor);
    return answer;
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

  /** @throws not_found, version_stale, step_not_open, rows_unjudged, rows_undecided, busy */
  commit(change: Change<NoContent>, id: string): Promise<Answer> {
    return this.step(change, id, 'commit', 'committed', async (em, current, now, tell) => {
      await requireJudged(em, id);
      // Judging a row takes about as long as writing it.
      let judged = 0;
      await judgeAll(em, current, this.judge(change), (rows) => tell((judged = rows) / 2));
      const written = (rows: number) => tell((judged + rows) / 2);
      await new Commit(em, this.writes, change, written).run(current);
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

  private async step(
    change: Change<NoContent>,
    id: string,
    step: keyof typeof importLifeCycle,
    action: string,
    take: (em: EntityManager, current: Import, now: Date, tell: Progress['tell']) => Promise<Partial<Import>>,
  ): Promise<Answer> {
    let progress: Progress | undefined;
    try {
      return await this.writes.run(change, async (em) => {
        const current = await lockRecord(em, Import, id);
        await this.writes.accept(em, change, current);
        requireStep(importLifeCycle, importStateWords, current.state, step);
        progress = new Progress(this.database, current);
        const fields = await take(em, current, this.writes.clock.now(), progress.tell);
        await this.writes.update(em, change, Import, current, fields, action, unsaid);
        return this.one(id, em);
      });
    } finally {
      await progress?.end();
    }
  }

  private judge<T extends object>({ actor }: Change<T>): Judge {
    return { actor, today: this.writes.clock.today() };
  }

  /** What the columns fill: as in the last import with the same heads, else as they are recognised. */
  private async fieldsOf(
    em: EntityManager,
    kind: ImportKind,
    actor: Actor,
    { columns, rows }: TableFile,
  ): Promise<string[]> {
    // Rows that were left and come back mended have what was wrong in front.
    const isMended = leftHeads.includes(columns[0] ?? '');
    const heads = isMended ? columns.slice(1) : columns;
    const [same] = await em.query<{ fields: string[] }[]>(
      `SELECT im.fields FROM import im WHERE im.kind = $2 AND im.heads = $1 AND array_to_string($1::text[], '') <> '' ORDER BY im.created_at DESC, im.id DESC LIMIT 1`,
      [heads, kind],
    );
    const known = await this.known(em, kind, actor);
    if (same) {
      // Of a field that is gone, or that others map, nobody says anything here.
      const names = known.map(({ field }) => field);
      const its = same.fields.map((field) => (names.includes(field) ? field : ''));
      return isMended ? ['', ...its] : its;
    }
    const found = recognise(
      columns,
      rows.slice(0, 200).map(({ cells }) => cells),
      known,
      { ...importFieldWords[kind], ...ownWords(known) },
    );
    return found.map((field) => field ?? '');
  }

  /** The fields that whoever maps columns may have them fill. */
  private async known(em: EntityManager, kind: ImportKind, actor: Actor): Promise<ImportField[]> {
    const fields = await kinds[kind].fields(em, this.writes.clock.today());
    return fields.filter((field) => mayFill(actor, field));
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
    const of = { sheet: reading?.sheet, ...wishes };
    return readTableFile(kept?.bytes ?? Buffer.alloc(0), fileName ?? '', of);
  }
}

function readAs({ columns, rows: _, ...reading }: TableFile) {
  return { reading, heads: columns };
}
