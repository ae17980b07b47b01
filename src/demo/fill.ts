import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { operator } from '../access/actor.js';
import { hashPassword } from '../accounts/passwords.js';
import { audit } from '../audit/audit.js';
import type { Clock } from '../common/clock.js';
import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';
import { freezeMinutes } from '../versions/freeze-minutes.js';
import { loadDemo } from './demo.loader.js';
import { showWebhook } from './webhook.rows.js';

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
    await tellOfInvitations(em, clock.now());
    await showWebhook(em, clock.now());
    const accounts = await em.query<{ email: string }[]>('SELECT email FROM account ORDER BY role, email');
    return { emails: accounts.map(({ email }) => email), password: demoPassword === null ? password : null };
  });
}

/** So that the demo has mails to look at: those of invitations are written as after any change, and kept (mail/). */
async function tellOfInvitations(em: EntityManager, now: Date): Promise<void> {
  const meetings = await em.query<{ id: string }[]>(
    `SELECT m.id FROM meeting m WHERE ${meetingIs.invited.in('m.state')} AND m.planned_start > $1 ORDER BY m.id`,
    [now],
  );
  for (const { id } of meetings)
    await audit(
      em,
      { actor: operator, requestId: null, at: now },
      { action: 'invited', type: 'meeting', id },
    );
}
