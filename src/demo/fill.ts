import { randomBytes } from 'node:crypto';
import { hashPassword } from '../accounts/passwords.js';
import type { Clock } from '../common/clock.js';
import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';
import { freezeMinutes } from '../versions/freeze-minutes.js';
import { loadDemo } from './demo.loader.js';

/**
 * Fills an empty alliance with the demo; one that has an organisation or an account is left as it is.
 * @returns how to sign in (the password only where it was made up here), or null where nothing was done
 */
export async function fillWithDemo(
  database: Database,
  clock: Clock,
  { demoPassword }: Pick<Config, 'demoPassword'>,
): Promise<{ emails: string[]; password: string | null } | null> {
  return database.transaction(async (em) => {
    const [alliance] = await em.query<{ isUsed: boolean }[]>(
      'SELECT EXISTS (SELECT FROM organisation) OR EXISTS (SELECT FROM account) AS "isUsed"',
    );
    // Every start of an embedded server asks; only the first one has a password to hash.
    if (alliance?.isUsed) return null;
    const password = demoPassword ?? randomBytes(12).toString('base64url');
    const passwordHash = await hashPassword(password);
    await loadDemo(em, { now: clock.now(), today: clock.today(), passwordHash, freeze: freezeMinutes });
    const accounts = await em.query<{ email: string }[]>('SELECT email FROM account ORDER BY role, email');
    return { emails: accounts.map(({ email }) => email), password: demoPassword === null ? password : null };
  });
}
