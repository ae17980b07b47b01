import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { standingAction } from './action-items.js';
import { entriesOf } from './data-file.js';
import { datePoll } from './date-polls.js';
import { freeSpan } from './free-spans.js';
import { group, topic } from './groups.js';
import { bulkChange, importedList } from './imports.js';
import { interaction } from './interactions.js';
import { meeting } from './meetings.js';
import { account, organisation, person } from './members.js';
import { ownField } from './own-fields.js';
import { segment } from './segments.js';
import { DemoDataError } from '../demo-data-error.js';
import type { Shape } from './shape.js';

/** Beside the sources and, copied there by the build, beside what is made of them. */
export const DATA_FOLDER = fileURLToPath(new URL('../data/', import.meta.url));

/** Everything that the data files say. */
export type DemoData = ReturnType<typeof readDemoData>;

/**
 * Reads and checks the data files. All files of a folder hold the same and are read in the order of their names.
 * @throws DemoDataError naming every mistake of every file
 */
export function readDemoData(folder = DATA_FOLDER) {
  const mistakes: string[] = [];
  const file = <T>(name: string, shape: Shape<T>) => entriesOf(folder, name, shape, mistakes);
  const files = <T>(name: string, shape: Shape<T>) =>
    readdirSync(join(folder, name))
      .filter((one) => one.endsWith('.yaml'))
      .sort()
      .flatMap((one) => file(`${name}/${one}`, shape));
  const data = {
    accounts: file('accounts.yaml', account),
    groups: file('groups.yaml', group),
    topics: file('topics.yaml', topic),
    standingActions: file('action-items.yaml', standingAction),
    interactions: file('interactions.yaml', interaction),
    ownFields: file('own-fields.yaml', ownField),
    freeSpans: file('free-spans.yaml', freeSpan),
    datePolls: file('date-polls.yaml', datePoll),
    segments: file('segments.yaml', segment),
    imports: file('imports.yaml', importedList),
    bulkChanges: file('bulk-changes.yaml', bulkChange),
    organisations: files('organisations', organisation),
    persons: files('persons', person),
    meetings: files('meetings', meeting),
  };
  if (mistakes.length > 0) throw new DemoDataError(mistakes);
  return data;
}
