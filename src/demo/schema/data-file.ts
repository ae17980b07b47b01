import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, YAMLException } from 'js-yaml';
import { lineOf } from './lines.js';
import { list, type Path, type Shape } from './shape.js';

/** What a data file has to have: entries that are all of one shape. Adds its mistakes, each with its place. */
export function entriesOf<T>(
  folder: string,
  file: string,
  shape: Shape<T>,
  mistakes: string[],
): readonly T[] {
  const source = readFileSync(join(folder, file), 'utf8');
  const content = parsed(source, (line, mistake) => mistakes.push(`${file}:${line} ${mistake}`));
  const report = (at: Path, mistake: string) =>
    mistakes.push(`${file}:${lineOf(source, at)} ${place(at)}${mistake}`);
  return content !== UNREADABLE && list(shape)(content, [], report) ? content : [];
}

const UNREADABLE = Symbol('unreadable');

function parsed(source: string, report: (line: number, mistake: string) => void): unknown {
  try {
    return load(source);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    report((error.mark?.line ?? 0) + 1, `cannot be read as YAML: ${error.reason}`);
    return UNREADABLE;
  }
}

/** Entries of lists are counted from 1, as in the data: `entry 2, agenda 1, title`. */
function place(at: Path): string {
  const steps = at.map((step, index) =>
    typeof step === 'number' ? `${index === 0 ? 'entry' : ''} ${step + 1}` : `, ${step}`,
  );
  return steps.length === 0 ? '' : `${steps.join('')}: `;
}
