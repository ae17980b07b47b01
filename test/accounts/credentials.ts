import { hashPassword } from '../../src/accounts/passwords.js';
import type { TestApp } from '../support/app.js';
import type { Reply, RequestOptions } from '../support/client.js';
import type { Principal } from '../support/world.js';

/** Good enough for every rule, and known to all tests here. */
export const PASSWORD = 'Kranich Zettel Moos Turbine';
export const OTHER_PASSWORD = 'Fagott Schiene Nebel Quark';

let hash: Promise<string> | undefined;

/** An account with a password, and its e-mail address. */
export async function accountWithPassword(
  t: TestApp,
  options: Parameters<TestApp['world']['account']>[0] = {},
): Promise<Principal & { email: string }> {
  const principal = await t.world.account(options);
  hash ??= hashPassword(PASSWORD);
  const [[row]] = await t.database.dataSource.query<[[{ email: string }], number]>(
    `UPDATE account SET password_hash = $2 WHERE id = $1 RETURNING email`,
    [principal.accountId, await hash],
  );
  return { ...principal, email: row.email };
}

/** Tries to sign in. */
export function signIn(
  t: TestApp,
  email: string,
  password = PASSWORD,
  more: { useCookie?: boolean } & RequestOptions = {},
): Promise<Reply> {
  const { useCookie, ...options } = more;
  return t.api.post('/auth/sessions', { email, password, ...(useCookie && { useCookie }) }, options);
}

/** The cookies that an answer sets. */
export function cookiesOf(reply: Reply): string[] {
  return (reply.headers['set-cookie'] as unknown as string[] | undefined) ?? [];
}
