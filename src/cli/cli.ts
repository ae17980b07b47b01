import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { CreateLeadRequest } from '../accounts/dto/account.request.js';
import { FirstLeadService } from '../accounts/first-lead.service.js';
import { migrateDown, migrateUp } from '../database/migrate.js';
import { fillWithDemo } from '../demo/fill.js';
import { addApiKeyCommands } from './api-key.commands.js';
import { addImportCommands } from './import.commands.js';
import { operatorChange } from './operator-change.js';
import { oneLine, UsageError } from './report.js';
import { withDatabase, withContext } from './operator-context.js';
import { addWorkerCommand } from './worker.command.js';

/** Where a command writes: process, or a test. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
}

/**
 * Runs one of the operator's commands. Whoever can run it can read the database anyway, so it asks for no sign-in;
 * the audit trail names the operator.
 * @returns the exit code: 0, or 1 after one line on standard error
 */
export async function runCli(args: string[], env: NodeJS.ProcessEnv, terminal: Terminal): Promise<number> {
  const program = new Command('alliance')
    .description(
      'The operator’s commands. The database is the one of the server: same environment variables.',
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
      outputError: (text, write) => write(oneLine(new UsageError(text))),
    })
    .helpCommand(false);
  const say = (line: string) => terminal.out(line);
  addLeadCommand(program, env, say);
  addDatabaseCommands(program, env, say);
  addApiKeyCommands(program, env, say);
  addImportCommands(program, env, say);
  addWorkerCommand(program, env, say);
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    // commander has said it already
    if (error instanceof CommanderError) return error.exitCode;
    terminal.err(oneLine(error));
    return 1;
  }
}

function addLeadCommand(program: Command, env: NodeJS.ProcessEnv, say: (line: string) => void): void {
  program
    .command('create-lead')
    .description('Makes the first alliance lead and shows a link with which that person sets a password')
    .requiredOption('--email <address>', 'e-mail address to sign in with')
    .requiredOption('--given-name <name>', 'given name')
    .requiredOption('--family-name <name>', 'family name')
    .option('--another', 'also where there is an alliance lead already', false)
    .action(({ another, ...fields }: { another: boolean } & Record<string, string>) =>
      withContext(env, async ({ writes, config }) => {
        const change = operatorChange(CreateLeadRequest, fields);
        const { json } = await new FirstLeadService(writes).create(change, another);
        const { link, expiresAt } = JSON.parse(json) as { link: string; expiresAt: string };
        const address = config.publicUrl ?? `http://${config.host}:${config.port}`;
        say(
          `Made the alliance lead ${fields['email']}. The password is set at this address, once, until ${expiresAt}:`,
        );
        say(`${address}/password#${link}`);
      }),
    );
}

function addDatabaseCommands(program: Command, env: NodeJS.ProcessEnv, say: (line: string) => void): void {
  program
    .command('migrate')
    .description('Applies all pending migrations, or reverts the newest')
    .option('--down <n>', 'revert so many instead; what stands in their tables is lost', count)
    .action(({ down }: { down?: number }) =>
      withDatabase(env, async ({ dataSource }) => {
        const names = down === undefined ? await migrateUp(dataSource) : await migrateDown(dataSource, down);
        for (const name of names) say(`${down === undefined ? 'applied' : 'reverted'} ${name}`);
        if (names.length === 0) say('Nothing to do.');
      }),
    );
  program
    .command('demo')
    .description('Fills an empty alliance with the demo; the password comes from DEMO_PASSWORD or is made up')
    .action(() =>
      withContext(env, async ({ database, clock, config }) => {
        const signIns = await fillWithDemo(database, clock, config);
        if (signIns === null)
          throw new UsageError('The alliance is not empty: the demo is for an empty one.');
        say('The demo alliance was loaded. Sign in with one of these addresses:');
        for (const email of signIns.emails) say(`  ${email}`);
        say(
          signIns.password === null
            ? 'and the password of DEMO_PASSWORD'
            : `and the password ${signIns.password}`,
        );
      }),
    );
}

function count(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw new InvalidArgumentError('It has to be a number from 1 to 99.');
  return Number(text);
}
