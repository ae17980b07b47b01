import type { Command } from 'commander';
import { DateTime } from 'luxon';
import { idFrom } from '../access/reads.js';
import { keyPermissions } from '../access/policy.js';
import { ApiKeysService } from '../api-keys/api-keys.service.js';
import { CreateApiKeyRequest } from '../api-keys/dto/api-key.request.js';
import { UsageError } from './report.js';
import { operatorChange, operatorStep } from './operator-change.js';
import { type OperatorContext, withContext } from './operator-context.js';

interface KeyRow {
  id: string;
  name: string;
  permissions: string[];
  steeringGroupId: string | null;
  expiresAt: string | null;
  lastUsedAt: string | null;
}

interface CreateOptions {
  name: string;
  permission: string[];
  group?: string;
  expires?: string;
}

/** api-key create, list, revoke */
export function addApiKeyCommands(
  program: Command,
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
): void {
  const keys = program.command('api-key').description('API keys for scripts and other front ends');
  keys
    .command('create')
    .description('Makes a key and shows it, this once')
    .requiredOption('--name <text>', 'what it is for')
    .requiredOption('--permission <name...>', `what it may do: ${keyPermissions.join(', ')}`)
    .option('--group <slug>', 'bind it to one steering group (or "plenary")')
    .option('--expires <day>', 'first day on which it is no longer good, as YYYY-MM-DD')
    .action((options: CreateOptions) => withContext(env, (context) => create(context, options, say)));
  keys
    .command('list')
    .description('Shows the keys that were not revoked')
    .action(() => withContext(env, (context) => list(context, say)));
  keys
    .command('revoke <id>')
    .description('Takes a key out of force, at once and for good')
    .action((id: string) =>
      withContext(env, async ({ reads, writes }) => {
        await new ApiKeysService(reads, writes).revoke(operatorStep(), idFrom(id));
        say(`Revoked ${id}`);
      }),
    );
}

async function create(
  context: OperatorContext,
  options: CreateOptions,
  say: (line: string) => void,
): Promise<void> {
  const { reads, writes, clock } = context;
  const change = operatorChange(CreateApiKeyRequest, {
    name: options.name,
    permissions: options.permission,
    steeringGroupId: options.group === undefined ? undefined : await groupId(context, options.group),
    expiresAt: options.expires === undefined ? undefined : startOf(options.expires, clock.zone),
  });
  const { json } = await new ApiKeysService(reads, writes).create(change);
  const { id, token } = JSON.parse(json) as { id: string; token: string };
  say(`Made ${id}. The key is shown this once:`);
  say(token);
}

async function list({ reads, writes }: OperatorContext, say: (line: string) => void): Promise<void> {
  const service = new ApiKeysService(reads, writes);
  let cursor: string | undefined;
  do {
    const page = JSON.parse((await service.list({ limit: 200, cursor })).json) as {
      data: KeyRow[];
      page: { nextCursor: string | null };
    };
    for (const { id, name, permissions, steeringGroupId, expiresAt, lastUsedAt } of page.data) {
      const reach = steeringGroupId === null ? 'all groups' : `group ${steeringGroupId}`;
      const times = `expires ${expiresAt ?? 'never'}, last used ${lastUsedAt ?? 'never'}`;
      say(`${id}  ${name}: ${permissions.join(', ')}; ${reach}; ${times}`);
    }
    cursor = page.page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}

async function groupId({ database }: OperatorContext, slug: string): Promise<string> {
  const [row] = await database.read<{ id: string }>('SELECT id FROM steering_group WHERE slug = $1', [slug]);
  if (!row) throw new UsageError(`There is no steering group ${slug}`);
  return row.id;
}

/** The moment at which a day begins in the alliance's time zone. */
function startOf(day: string, zone: string): string {
  const start = /^\d{4}-\d\d-\d\d$/.test(day) ? DateTime.fromISO(day, { zone }) : null;
  const moment = start?.isValid ? start.toUTC().toISO() : null;
  if (!moment) throw new UsageError(`--expires takes a day as YYYY-MM-DD, not ${day}`);
  return moment;
}
