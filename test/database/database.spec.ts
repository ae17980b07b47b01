import { Database } from '../../src/database/database.js';
import { StatementNames } from '../../src/database/database-client.js';
import { brokenConstraint, sqlState } from '../../src/database/sql-error.js';
import { secondReplica, testDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';

const SECTORS = 'SELECT code FROM sector ORDER BY position';
const SUM = 'SELECT $1::int + 1 AS sum';

describe('Database', () => {
  let test: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    test = await testDatabase();
    database = new Database(test.open);
    await database.transaction((em) => em.query('CREATE TABLE note (text text CONSTRAINT note_once UNIQUE)'));
  });
  afterEach(async () => {
    database.onStatement = undefined;
    await database.transaction((em) => em.query('DELETE FROM note'));
  });
  afterAll(() => test.drop());

  const notes = (): Promise<object[]> => database.read('SELECT text FROM note', []);

  it('answers', async () => {
    await expect(database.ping()).resolves.toBeUndefined();
  });

  it('prepares statements with values on a server, whoever sends them, and never on the embedded engine', async () => {
    await database.transaction(async (em) => {
      const direct = 'SELECT $1::int + 2 AS sum';
      expect(await em.query<object[]>(direct, [1])).toEqual([{ sum: 3 }]);
      expect(await em.query<object[]>(direct, [2])).toEqual([{ sum: 4 }]);
      expect(await database.read(SUM, [1], em)).toEqual([{ sum: 2 }]);
      expect(await database.read(SUM, [2], em)).toEqual([{ sum: 3 }]);
      const prepared = await em.query<{ statement: string }[]>(
        `SELECT statement FROM pg_prepared_statements`,
      );
      const texts = prepared.map(({ statement }) => statement).filter((text) => text.includes('AS sum'));
      expect(texts.sort()).toEqual(database.engine === 'server' ? [SUM, direct] : []);
    });
  });

  it('gives a text its name once, and no more names than connections can keep', () => {
    const names = new StatementNames();
    expect(names.of('SELECT 1')).toBe(names.of('SELECT 1'));
    const given = Array.from({ length: 1_500 }, (_, index) => names.of(`SELECT ${index}`));
    expect(new Set(given.filter(Boolean)).size).toBe(1_000);
    expect(given.at(-1)).toBeUndefined();
    expect(names.of('SELECT 999')).toBe('s1000');
  });

  it('gives calendar dates as text, moments as Date, in any time zone of the process', async () => {
    const text = `SELECT '2026-03-29'::date AS day, ARRAY['2026-03-29'::date] AS days, timestamptz '2026-03-29 00:30Z' AS moment`;
    const [row] = await database.read(text, []);
    expect(row).toEqual({
      day: '2026-03-29',
      days: ['2026-03-29'],
      moment: new Date('2026-03-29T00:30:00Z'),
    });
  });

  it('reads what the transaction wrote, where it is given the transaction', async () => {
    await database.transaction(async (em) => {
      await em.query(`INSERT INTO note VALUES ('a')`);
      expect(await database.read('SELECT text FROM note', [], em)).toEqual([{ text: 'a' }]);
    });
  });

  it('keeps nothing of a transaction that fails', async () => {
    const failing = database.transaction(async (em) => {
      await em.query(`INSERT INTO note VALUES ('a')`);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await notes()).toEqual([]);
  });

  it('reads what is committed by now, whatever the database is set to', async () => {
    const [here] = await database.read<{ name: string }>('SELECT current_database() AS name', []);
    await database.read(
      `ALTER DATABASE "${here!.name}" SET default_transaction_isolation = 'serializable'`,
      [],
    );
    const other = await secondReplica(test);
    const shown = await new Database(other).transaction((em) =>
      em.query<object[]>('SHOW transaction_isolation'),
    );
    await other.close();
    expect(shown).toEqual([{ transaction_isolation: 'read committed' }]);
  });

  it('refuses to read in a transaction that has ended, instead of beside it', async () => {
    const ended = await database.transaction((em) => Promise.resolve(em));
    await expect(database.read(SECTORS, [], ended)).rejects.toThrow('already released');
  });

  it('says of statements that were sent together what the first that failed says, and undoes all', async () => {
    const sent = database.transaction((em) =>
      Promise.all([
        em.query('INSERT INTO note VALUES ($1)', ['a']),
        em.query('SELECT 1 / $1::int', [0]),
        em.query('SELECT $1::int AS n', [1]),
      ]),
    );
    await expect(sent).rejects.toMatchObject({ driverError: { code: '22012' } });
    expect(await notes()).toEqual([]);
    const next = await database.transaction((em) => em.query<object[]>('SELECT $1::int AS n', [2]));
    expect(next).toEqual([{ n: 2 }]);
  });

  it('takes nothing more into a transaction that is being undone', async () => {
    const insert = 'INSERT INTO note VALUES ($1)';
    const late: Promise<unknown>[] = [];
    const work = database.transaction((em) => {
      const twoSteps = em.query('SELECT pg_sleep($1)', [0.05]).then(() => em.query(insert, ['c']));
      late.push(twoSteps);
      return Promise.all([Promise.reject(new Error('judged')), twoSteps]);
    });
    await expect(work).rejects.toThrow('judged');
    await expect(Promise.all(late)).rejects.toThrow(/being undone|already released/);
    expect(await notes()).toEqual([]);
  });

  it('gives a connection on as soon as its transaction is undone', async () => {
    await expect(database.transaction(() => Promise.reject(new Error('judged')))).rejects.toThrow('judged');
    expect(await database.dataSource.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('runs statements that are sent together in their order', async () => {
    const [, read] = await database.transaction((em) =>
      Promise.all([
        em.query('INSERT INTO note VALUES ($1)', ['b']),
        database.read<{ text: string }>('SELECT text FROM note WHERE text = $1', ['b'], em),
        em.query('DELETE FROM note WHERE text = $1', ['b']),
      ]),
    );
    expect(read).toEqual([{ text: 'b' }]);
  });

  it.each(['40P01', '40001'])('repeats the whole work where PostgreSQL ended it with %s', async (state) => {
    let runs = 0;
    const result = await database.transaction(async (em) => {
      runs += 1;
      await em.query(`INSERT INTO note VALUES ('run ${runs}')`);
      if (runs <= 3) await em.query(`DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '${state}'; END $$`);
      return runs;
    });
    expect(result).toBe(4);
    expect(await notes()).toEqual([{ text: 'run 4' }]);
  });

  it('gives up after three repeats, and does not repeat other errors', async () => {
    for (const [state, expected] of [
      ['40P01', 4],
      ['23514', 1],
    ] as const) {
      let runs = 0;
      const failing = database.transaction((em) => {
        runs += 1;
        return em.query(`DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '${state}'; END $$`);
      });
      await expect(failing.catch(sqlState)).resolves.toBe(state);
      expect(runs).toBe(expected);
    }
  });

  it('tells the broken constraint, from either way to the database', async () => {
    await database.transaction((em) => em.query(`INSERT INTO note VALUES ('a')`));
    const insert = `INSERT INTO note VALUES ('a')`;
    const byTypeorm = database.transaction((em) => em.query(insert)).catch(brokenConstraint);
    expect(await byTypeorm).toBe('note_once');
    expect(await database.read(insert, []).catch(brokenConstraint)).toBe('note_once');
  });

  it('tells a test of every statement, also of those that TypeORM sends', async () => {
    const statements: string[] = [];
    database.onStatement = (text) => statements.push(text);
    await database.read(SECTORS, []);
    await database.transaction((em) => em.query('SELECT 1'));
    expect(statements).toEqual([SECTORS, 'START TRANSACTION', 'SELECT 1', 'COMMIT']);
  });

  it('gives each of several clients its own rows, also of statements that arrive in pieces', async () => {
    const others = await Promise.all([secondReplica(test), secondReplica(test)]);
    const clients = [database, ...others.map((open) => new Database(open))];
    const answers = clients.map(async (client, index) => {
      const long = `${index}`.repeat(index === 0 ? 1 : 400_000);
      const echo = `SELECT $1::text || '-${index}' AS echo`;
      for (let round = 0; round < 20; round += 1) {
        const [row] = await client.read<{ echo: string }>(echo, [long]);
        if (row?.echo !== `${long}-${index}`) return `client ${index} got ${row?.echo.slice(-3)}`;
      }
      return 'right';
    });
    expect(await Promise.all(answers)).toEqual(['right', 'right', 'right']);
    for (const open of others) await open.close();
  });

  it('undoes the transaction of a client that went away, and serves the others', async () => {
    const other = await secondReplica(test);
    const runner = other.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query(`INSERT INTO note VALUES ('lost')`);
    const client = (await runner.connect()) as { connection: { stream: { destroy(): void } } };
    client.connection.stream.destroy();
    expect(await notes()).toEqual([]);
    await other.close();
  });
});
