import type { Database } from '../database/database.js';
import type { Import } from './import.entity.js';

/** SQL condition that somebody told it a moment ago: whoever ended without a word told long ago. */
const isLate = `ip.told_at > now() - interval '1 minute'`;

/** SQL condition that somebody is still at the import `im` who tells how far it is: its end gives a new version. */
export const isTold = `ip.import_id = im.id AND ip.import_version = im.version AND ${isLate}`;

/**
 * Tells how far a step is that nobody else sees before it is whole: beside its transaction, over another connection. The
 * embedded engine has none, and lets nobody ask meanwhile.
 */
export class Progress {
  private telling: Promise<unknown> = Promise.resolve();
  private isTelling = false;

  constructor(
    private readonly database: Database,
    private readonly of: Pick<Import, 'id' | 'version'>,
  ) {}

  /** Waits for nothing; what comes while the last one is still being told is left out. */
  readonly tell = (done: number): void => {
    if (this.isTelling || this.database.engine === 'embedded') return;
    this.isTelling = true;
    this.telling = this.database
      .read(
        `INSERT INTO import_progress (import_id, import_version, done, told_at) VALUES ($1, $2, $3, now())
         ON CONFLICT (import_id) DO UPDATE
         SET import_version = excluded.import_version, done = excluded.done, told_at = excluded.told_at`,
        [this.of.id, this.of.version, Math.floor(done)],
      )
      // What cannot be told changes nothing.
      .catch(() => {})
      .finally(() => (this.isTelling = false));
  };

  /** When what was told last can be read. */
  async said(): Promise<void> {
    await this.telling;
  }

  /** Call it after the transaction, however it ended. */
  async end(): Promise<void> {
    if (this.database.engine === 'embedded') return;
    await this.said();
    await this.database.read(`DELETE FROM import_progress AS ip WHERE ip.import_id = $1 OR NOT ${isLate}`, [
      this.of.id,
    ]);
  }
}
