import { cpus, totalmem } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { withClient } from './databases.js';

/* Figures in a Markdown page that a measurement writes: each block between a line that names it and its end. */

const begin = (name: string) => `<!-- npm run bench: ${name} -->`;
const end = (name: string) => `<!-- end of ${name} -->`;

/** The names of a page's blocks, in their order. */
export function blocksOf(page: string): string[] {
  return [...page.matchAll(/^<!-- npm run bench: (\w+) -->$/gm)].map(([, name]) => name as string);
}

/** The page with this content in its block. @throws Error where the page has no such block, or it has no end */
export function withBlock(page: string, name: string, content: string): string {
  const [from, to] = [page.indexOf(begin(name)), page.indexOf(end(name))];
  if (from < 0 || to < from)
    throw new Error(`the page has no place for ${name}: ${begin(name)} … ${end(name)}`);
  return `${page.slice(0, from)}${begin(name)}\n\n${content.trim()}\n\n${page.slice(to)}`;
}

/** As `npm run lint` wants Markdown. */
export async function formatted(page: string, path: string): Promise<string> {
  return format(page, { ...(await resolveConfig(path)), parser: 'markdown' });
}

export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** When and on what was measured; `how` says what of. No name of the machine. */
export async function measuredOn(admin: string, how: string): Promise<string> {
  const { rows } = await withClient(admin, (client) =>
    client.query<{ version: string }>(`SELECT current_setting('server_version') AS version`),
  );
  const day = new Date().toISOString().slice(0, 10);
  const processors = `${cpus().length} × ${cpus()[0]?.model.trim() || process.arch}`;
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const postgres = rows[0]?.version.split(' ')[0];
  return `${day}; ${processors}, ${memory}; Node ${process.versions.node}, PostgreSQL ${postgres}; ${how}.`;
}
