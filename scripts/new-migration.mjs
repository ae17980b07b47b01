// Makes an empty migration: `npm run migration:new -- what-it-does`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const name = process.argv[2];
if (!name || !/^[a-z]+(-[a-z]+)*$/.test(name)) {
  process.stderr.write('Say what it does: npm run migration:new -- what-it-does\n');
  process.exit(1);
}
const number = String(readdirSync('migrations').filter((file) => /^\d{4}-/.test(file)).length + 1).padStart(
  4,
  '0',
);
const pascal = name.replace(/(^|-)([a-z])/g, (_, dash, letter) => letter.toUpperCase());
const className = `${pascal}${Date.now()}`;
const file = `migrations/${number}-${name}.ts`;
if (existsSync(file)) throw new Error(`${file} is there already`);
writeFileSync(
  file,
  `import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What it changes, and why. */
export class ${className} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(\`\`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(\`\`);
  }
}
`,
);
const index = readFileSync('migrations/index.ts', 'utf8');
writeFileSync(
  'migrations/index.ts',
  `import { ${className} } from './${number}-${name}.js';\n${index.replace('\n];', `\n  ${className},\n];`)}`,
);
process.stderr.write(`${file} and migrations/index.ts\n`);
