import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import { idFrom, type Reads } from '../access/reads.js';
import { listImports, oneImport } from '../imports/imports.query.js';
import { withContext } from './operator-context.js';
import { UsageError } from './report.js';

/** Milliseconds between two looks. */
const EVERY = 500;
const BAR = 30;

interface ImportRow {
  id: string;
  fileName: string;
  state: string;
  progress: { step: string; done: number; total: number } | null;
  counts: { new: number; update: number; same: number; duplicate: number; error: number };
}

/** import-progress */
export function addImportCommands(
  program: Command,
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
): void {
  program
    .command('import-progress [id]')
    .description('Shows how far an import is until nothing is under way; the newest, where none is named')
    .action((id?: string) => withContext(env, ({ reads }) => follow(reads, id, say)));
}

async function follow(reads: Reads, named: string | undefined, say: (line: string) => void): Promise<void> {
  const id = named === undefined ? await newest(reads) : idFrom(named);
  for (let last = ''; ;) {
    const { fileName, state, counts, progress } = JSON.parse(
      (await reads.one(oneImport(id))).json,
    ) as ImportRow;
    const { new: made, update, same, duplicate, error } = counts;
    const line = progress
      ? barOf(progress)
      : `${fileName}: ${state}; ${made} new, ${update} changed, ${same} the same, ${duplicate} perhaps twice, ${error} with errors`;
    if (line !== last) say(line);
    if (!progress) return;
    last = line;
    await sleep(EVERY);
  }
}

async function newest(reads: Reads): Promise<string> {
  const page = JSON.parse((await reads.page(listImports({}), { limit: 1 })).json) as { data: ImportRow[] };
  const [first] = page.data;
  if (!first) throw new UsageError('There is no import.');
  return first.id;
}

function barOf({ step, done, total }: NonNullable<ImportRow['progress']>): string {
  const share = done / total;
  const bar = '█'.repeat(Math.floor(share * BAR)).padEnd(BAR, '░');
  return `${step.padEnd(6)} ${bar} ${Math.floor(share * 100)} %  ${done} of ${total} rows`;
}
