// What no linter knows of the SQL in src/: it points up the list of rooms as imports do, names each table by one alias,
// and says no state in so many words.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';
import rooms from '../rooms.cjs';
import { readings } from './sql-readings.mjs';

const place = new Map(rooms.flatMap((folders, index) => folders.map((folder) => [folder, index])));
const files = readdirSync('src', { recursive: true })
  .map((name) => join('src', name).split(sep).join('/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
const sourceOf = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const roomOf = (file) => (file.split('/').length > 2 ? file.split('/')[1] : null);

/** Tables with their room and alias, as the rooms themselves say it (*.record.ts). */
const tables = new Map();
for (const [file, source] of sourceOf) {
  if (!file.endsWith('.record.ts')) continue;
  const table = /^ {2}table: '(\w+)'/m.exec(source)?.[1];
  const alias = /^ {2}alias: '(\w+)'/m.exec(source)?.[1];
  const parts = [...(/^ {2}parts: \{([^}]*)\}/m.exec(source)?.[1] ?? '').matchAll(/(\w+): '(\w+)'/g)];
  if (table === undefined || alias === undefined) throw new Error(`${file} names no table and alias`);
  // What audit/ keeps is told by records/ (trail.record.ts).
  const room = roomOf(file) === 'records' ? 'audit' : roomOf(file);
  for (const [name, by] of [[table, alias], ...parts.map(([, name, by]) => [name, by])])
    tables.set(name, { room, alias: by });
}

/** Every code of a state, from the life cycles. */
const states = new Set(
  [...sourceOf.values()].flatMap((source) =>
    [
      ...source.matchAll(/^export const (?:\w*[sS]tates|rsvps|attendances|decisionResults) = \[([^\]]*)\]/gm),
    ].flatMap(([, list]) => [...list.matchAll(/'(\w+)'/g)].map(([, code]) => code)),
  ),
);

/** The texts of a file that may be SQL: strings and the fixed parts of templates. */
function texts(file, source) {
  const found = [];
  const visit = (node) => {
    const isText =
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && !ts.isImportDeclaration(node.parent)) found.push(node);
    ts.forEachChild(node, visit);
  };
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  visit(tree);
  return found.map((node) => ({
    text: node.text,
    line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1,
  }));
}

const names = [...tables.keys()].join('|');
const mention = new RegExp(
  `\\b(FROM|JOIN|UPDATE|INTO)\\s+(${names})\\b(?:\\s+(?:AS\\s+)?([a-z_]+)\\b)?`,
  'g',
);
const said = new RegExp(`(?:=|<>|\\b(?:IN|WHEN|THEN|ELSE) ?\\(?)\\s*'(${[...states].join('|')})'`, 'g');

const faults = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !place.has(entry.name))
  .map(({ name }) => `rooms.cjs: src/${name} has no place there, so that nothing holds its arrows`);
const used = new Set();
for (const [file, source] of sourceOf) {
  const room = roomOf(file);
  for (const { text, line } of texts(file, source)) {
    const fault = (what) => faults.push(`${file}:${line}: ${what}`);
    for (const [, verb, table, word] of text.matchAll(mention)) {
      const { room: owner, alias } = tables.get(table);
      const isUp = room !== null && place.get(room) < place.get(owner);
      const reason = readings[file]?.[table];
      if (isUp && reason !== undefined) used.add(`${file} ${table}`);
      const isWrite =
        verb === 'UPDATE' || verb === 'INTO' || new RegExp(`DELETE FROM ${table}\\b`).test(text);
      if (isUp && isWrite) fault(`writes ${table}, which is ${owner}/'s: let it give an operation or a tie`);
      else if (isUp && reason === undefined)
        fault(`reads ${table} of the later ${owner}/ (scripts/sql-readings.mjs)`);
      if (word !== undefined && word !== alias && !word.endsWith(`_${alias}`))
        fault(`calls ${table} ${word} instead of ${alias} (or <word>_${alias})`);
    }
    for (const [, state] of text.matchAll(said))
      fault(`says the state '${state}' itself: a life cycle names its sets`);
  }
}
for (const [file, reads] of Object.entries(readings))
  for (const table of Object.keys(reads))
    if (!used.has(`${file} ${table}`))
      faults.push(`scripts/sql-readings.mjs: ${file} reads no ${table} of a later room any more`);

if (faults.length > 0) {
  process.stderr.write(`${faults.join('\n')}\n${faults.length} faults in SQL\n`);
  process.exit(1);
}
process.stderr.write(`SQL is fine: ${tables.size} tables, ${used.size} readings of later rooms\n`);
