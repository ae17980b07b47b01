import pg from 'pg';

/** Drops the template and whatever an interrupted test file left behind. */
export default async function dropDatabases() {
  const { TEST_DATABASE_URL: url, TEST_RUN: run } = process.env;
  if (!url || !run) return;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  const { rows } = await admin.query('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [run]);
  for (const { datname } of rows) await admin.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
  await admin.end();
}
