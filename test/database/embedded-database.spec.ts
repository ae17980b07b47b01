import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../../src/database/database.js';
import { DirectoryLockedError } from '../../src/database/directory-lock.js';
import { openEmbedded } from '../../src/database/embedded-database.js';
import { openDatabase } from '../../src/database/open-database.js';
import type { OpenDatabase } from '../../src/database/open-database.js';

const COUNT = 'SELECT count(*)::int AS notes FROM note';

describe('the embedded database', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'embedded-'));
  const config = { databaseUrl: null, dataDir, poolSize: 16, statementTimeoutMs: 15_000 };
  let running: OpenDatabase;
  let dump: Blob;

  // The first start makes a database and takes seconds, so the cases share it.
  beforeAll(async () => {
    const first = await openEmbedded({ dataDir });
    dump = await first.dump();
    await first.close();
    running = await openDatabase(config, []);
    await running.dataSource.query('CREATE TABLE note (text text)');
  }, 60_000);
  afterAll(async () => {
    await running.close();
    rmSync(dataDir, { recursive: true });
  });

  it('is refused to a second process, which learns whose it is and what to do', async () => {
    const second = openDatabase(config, []);
    await expect(second).rejects.toThrow(DirectoryLockedError);
    await expect(second).rejects.toThrow(
      `Process ${process.pid} is using the data directory ${dataDir}. Stop it first`,
    );
  });

  it('is shared with an operator command while the server runs, and outlives it', async () => {
    const command = await openDatabase(config, [], { shareRunning: true });
    await new Database(command).transaction((em) => em.query(`INSERT INTO note VALUES ('by the command')`));
    await command.close();
    expect(await new Database(running).read(COUNT, [])).toEqual([{ notes: 1 }]);
  });

  it('is started by an operator command where no server runs', async () => {
    await running.close();
    running = await openDatabase(config, [], { shareRunning: true });
    expect(await new Database(running).read(COUNT, [])).toEqual([{ notes: 1 }]);
  });

  it('lets only its own user near the data and the socket', () => {
    const { host } = running.dataSource.options as { host: string };
    expect(statSync(host).mode & 0o777).toBe(0o700);
    expect(statSync(join(dataDir, 'lock')).mode & 0o777).toBe(0o600);
  });

  it('keeps its data over a restart, and leaves neither lock nor socket behind', async () => {
    await new Database(running).transaction((em) => em.query(`INSERT INTO note VALUES ('kept')`));
    const { host } = running.dataSource.options as { host: string };
    await running.close();
    expect(readdirSync(dataDir)).toEqual(['postgres']);
    expect(existsSync(host)).toBe(false);
    running = await openDatabase(config, []);
    expect(await new Database(running).read(COUNT, [])).toEqual([{ notes: 2 }]);
  });

  it('can be closed twice', async () => {
    await running.close();
    await running.close();
    running = await openDatabase(config, []);
  });

  it('begins anew where the first start was interrupted', async () => {
    const interrupted = join(dataDir, 'interrupted');
    mkdirSync(join(interrupted, 'postgres'), { recursive: true });
    writeFileSync(join(interrupted, 'postgres', 'PG_VERSION'), '18');
    writeFileSync(join(interrupted, 'initialising'), '');
    const database = await openEmbedded({ dataDir: interrupted, loadDump: dump });
    await database.close();
    expect(readdirSync(interrupted)).toEqual(['postgres']);
    rmSync(interrupted, { recursive: true });
  });

  it('says so where it is damaged, and leaves no lock', async () => {
    const damaged = join(dataDir, 'damaged');
    await openEmbedded({ dataDir: damaged, loadDump: dump }).then((database) => database.close());
    truncateSync(join(damaged, 'postgres', 'global', 'pg_control'), 10);
    const start = openDatabase({ ...config, dataDir: damaged }, []);
    await expect(start).rejects.toThrow(
      `The embedded database in ${join(damaged, 'postgres')} does not start`,
    );
    expect(readdirSync(damaged)).toEqual(['postgres']);
    rmSync(damaged, { recursive: true });
  });
});
