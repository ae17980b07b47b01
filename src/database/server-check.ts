import type { DataSource } from 'typeorm';

/** @throws Error where the server is older than PostgreSQL 15 */
export async function refuseOldServer(dataSource: DataSource): Promise<void> {
  const [row] = await dataSource.query<{ version: string; number: number }[]>(
    `SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number`,
  );
  if (row !== undefined && row.number < 150_000) {
    throw new Error(`it is PostgreSQL ${row.version}, and this application needs 15 or newer`);
  }
}

/** Says which variable to look at; the address stays out, because it holds a password. */
export function unusableServer(error: unknown): Error {
  // Where a name has several addresses, Node tells the reason by its code only.
  const { message, code } = error as NodeJS.ErrnoException;
  return new Error(`The PostgreSQL server of DATABASE_URL cannot be used: ${message || code}`, {
    cause: error,
  });
}
