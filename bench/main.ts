import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Command, Option } from 'commander';
import { compare } from './compare.js';
import { sizes } from './data/sizes.js';
import { embedded, embeddedTable } from './embedded.js';
import { equality, equalityLine } from './equality.js';
import { growth, growthTable } from './growth.js';
import { lists, listsTable } from './lists.js';
import { imports, importsTable } from './imports.js';
import { jobs, jobsTable } from './jobs.js';
import { replicas } from './replicas.js';
import { papers, papersTable } from './papers.js';
import { linesOf, tableOf } from './report.js';
import { screens, screensTable } from './screens/screens.js';
import { partNames, writeReport } from './write-report.js';

const program = new Command('bench').description(
  'Measures the application on data made by seed (docs/performance.md).',
);

const server = new Option('--server <url>', 'PostgreSQL server on which databases may be made')
  .env('BENCH_DATABASE_URL')
  .default('postgres://postgres@127.0.0.1:5432/postgres');

const browser = new Option('--chromium <path>', 'Chromium for the screens')
  .env('CHROMIUM')
  .default('/usr/bin/chromium');

program
  .command('compare', { isDefault: true })
  .description('limit and application in turn')
  .addOption(server)
  .addOption(new Option('--size <size>').choices(Object.keys(sizes)).default('m'))
  .option('--rounds <n>', 'how often each is started and measured', Number, 5)
  .option('--seconds <n>', 'how long each kind of request is sent', Number, 3)
  .option('--json <file>', 'where all figures go', 'dist-bench/results.json')
  .action(
    async (options: {
      server: string;
      size: keyof typeof sizes;
      rounds: number;
      seconds: number;
      json: string;
    }) => {
      const { rounds, statements } = await compare({
        ...options,
        admin: options.server,
        size: sizes[options.size],
      });
      const lines = linesOf(rounds);
      mkdirSync(dirname(options.json), { recursive: true });
      writeFileSync(options.json, JSON.stringify({ size: options.size, lines, statements, rounds }, null, 2));
      say(tableOf(lines, rounds, statements));
    },
  );

program
  .command('equality')
  .description('no measuring: limit and application give the same answers on S')
  .addOption(server)
  .action(async (options: { server: string }) => say(equalityLine(await equality(options.server))));

program
  .command('growth')
  .description('reads on S, M and L')
  .addOption(server)
  .option('--seconds <n>', 'how long each kind of request is sent', Number, 3)
  .action(async (options: { server: string; seconds: number }) => {
    say(growthTable(await growth({ ...options, admin: options.server, largest: sizes.l })));
  });

program
  .command('lists')
  .description('every list with every sort and filter, on S and L, and bytes a row')
  .addOption(server)
  .action(async (options: { server: string }) =>
    say(listsTable(await lists({ admin: options.server, largest: sizes.l }))),
  );

program
  .command('replicas')
  .description('one and two processes behind a proxy, then killed under load')
  .addOption(server)
  .option('--seconds <n>', 'how long each is measured', Number, 5)
  .action(async (options: { server: string; seconds: number }) => {
    say(JSON.stringify(await replicas({ ...options, admin: options.server }), null, 2));
  });

program
  .command('embedded')
  .description('the embedded engine on S')
  .option('--seconds <n>', 'how long each kind of request is sent', Number, 3)
  .action(async (options: { seconds: number }) => say(embeddedTable(await embedded(options))));

program
  .command('papers')
  .description('minutes as PDF: the first, further ones, and one beside many of somebody else')
  .option('--rounds <n>', 'how often a server is started', Number, 3)
  .action(async (options: { rounds: number }) => say(papersTable(await papers(options))));

program
  .command('import')
  .description(
    'a list of organisations comes in, is committed and taken back: speed, memory, and others meanwhile',
  )
  .addOption(server)
  .option('--rows <n>', 'how many rows', Number, 20_000)
  .action(async (options: { server: string; rows: number }) =>
    say(importsTable(await imports({ ...options, admin: options.server }))),
  );

program
  .command('jobs')
  .description('many are invited at once: how fast mails are queued and sent, and others meanwhile')
  .addOption(server)
  .option('--people <n>', 'how many', Number, 1_000)
  .action(async (options: { server: string; people: number }) =>
    say(jobsTable(await jobs({ ...options, admin: options.server }))),
  );

program
  .command('screens')
  .description('the screens in Chromium: what is loaded, when it is shown, what moves, how fast one types')
  .addOption(server)
  .addOption(browser)
  .option('--rounds <n>', 'how often somebody signs in and goes through all screens', Number, 5)
  .action(async (options: { server: string; rounds: number; chromium: string }) =>
    say(screensTable(await screens({ ...options, admin: options.server }))),
  );

program
  .command('report')
  .description('measures and writes the figures of docs/performance.md in place')
  .argument('[parts...]', `of ${partNames.join(', ')}; all`)
  .addOption(server)
  .addOption(new Option('--size <size>', 'the largest data set').choices(Object.keys(sizes)).default('l'))
  .option('--rounds <n>', 'how often limit and application are started and measured', Number, 5)
  .option('--seconds <n>', 'how long each kind of request is sent', Number, 2)
  .addOption(browser)
  .option('--page <file>', 'which page', 'docs/performance.md')
  .action(
    async (
      parts: string[],
      options: {
        server: string;
        size: keyof typeof sizes;
        rounds: number;
        seconds: number;
        chromium: string;
        page: string;
      },
    ) =>
      writeReport(options.page, parts.length > 0 ? parts : partNames, {
        ...options,
        admin: options.server,
        largest: sizes[options.size],
      }),
  );

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

await program.parseAsync();
