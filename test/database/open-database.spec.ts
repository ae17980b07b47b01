import { openDatabase } from '../../src/database/open-database.js';

describe('opening a server’s database', () => {
  it('names the variable and the reason where nobody answers, but not the password', async () => {
    // A port that no server of a test machine has.
    const databaseUrl = 'postgres://crm:hunter2@127.0.0.1:1/crm';
    const opening = openDatabase({ databaseUrl, dataDir: '', poolSize: 1, statementTimeoutMs: 0 }, []);
    const error = await opening.then(
      () => null,
      (reason: Error) => reason,
    );
    expect(error?.message).toMatch(/^The PostgreSQL server of DATABASE_URL cannot be used: .*ECONNREFUSED/);
    expect(error?.message).not.toContain('hunter2');
  });
});
