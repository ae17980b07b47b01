import type { RecordKind } from '../records/record.js';

/** What a file said, and which record each of its rows became; it hangs on nobody. */
export const importRecord: RecordKind = {
  table: 'import',
  alias: 'im',
  parts: { import_row: 'ir', import_file: 'fi', import_progress: 'ip' },
  ties: [],
};
