import type { EntityManager } from 'typeorm';
import type { Change } from '../audit/change.js';
import type { Writes } from '../audit/writes.js';
import type { Import } from './import.entity.js';
import { rowsUndecided } from './imports.errors.js';
import { isOpen, isTaken } from './imports.query.js';
import { kinds } from './kinds.js';
import type { TakenRow } from './row-kind.js';
import { nothingSaid, WRITTEN_AT_ONCE } from './rows.operations.js';

/** Takes over what the rows say that are taken; the others stay behind. */
export class Commit {
  constructor(
    private readonly em: EntityManager,
    private readonly writes: Writes,
    private readonly change: Change,
    private readonly tell: (done: number) => void,
  ) {}

  /** @throws rows_undecided; busy where a record goes at this moment */
  async run({ id, kind }: Import): Promise<void> {
    await this.requireDecided(id);
    const taking = { em: this.em, writes: this.writes, change: this.change, importId: id };
    for (let [after, done] = [0, 0]; ;) {
      const rows = await this.em.query<TakenRow[]>(
        `SELECT ir.line, ir.outcome, ir.target_id AS "targetId", ir.first_line AS "firstLine", ir.fields, ir.refers, ir.changes
         FROM import_row ir JOIN import im ON im.id = ir.import_id
         WHERE ir.import_id = $1 AND ir.line > $2 AND ${isTaken} ORDER BY ir.line LIMIT ${WRITTEN_AT_ONCE}`,
        [id, after],
      );
      const last = rows.at(-1);
      if (!last) break;
      after = last.line;
      const written = await kinds[kind].take(taking, rows);
      // Forgets what the row said; how many became what, and which record each, stays.
      await this.em.query(
        `UPDATE import_row AS ir SET record_id = n.id, written = n.written, ${nothingSaid}
         FROM jsonb_to_recordset($2::jsonb) AS n (line integer, id uuid, written jsonb)
         WHERE ir.import_id = $1 AND ir.line = n.line`,
        [id, JSON.stringify(written)],
      );
      this.tell((done += rows.length));
    }
    await this.em.query(`DELETE FROM import_file fi WHERE fi.import_id = $1`, [id]);
  }

  private async requireDecided(id: string): Promise<void> {
    const [open] = await this.em.query<[{ errors: number; duplicates: number }]>(
      `SELECT (count(*) FILTER (WHERE ir.outcome = 'error'))::integer AS errors, (count(*) FILTER (WHERE ir.outcome = 'duplicate'))::integer AS duplicates
       FROM import_row ir JOIN import im ON im.id = ir.import_id WHERE ir.import_id = $1 AND ${isOpen}`,
      [id],
    );
    if (open.errors + open.duplicates > 0) throw rowsUndecided({ ...open });
  }
}
