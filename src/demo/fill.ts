import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { operator } from '../access/actor.js';
import { hashPassword } from '../accounts/passwords.js';
import { actionItemIs } from '../action-items/action-item-life-cycle.js';
import { audit } from '../audit/audit.js';
import type { Clock } from '../common/clock.js';
import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';
import { minutesAre } from '../meetings/minutes-states.js';
import { freezeMinutes } from '../versions/freeze-minutes.js';
import { loadDemo } from './demo.loader.js';
import { showTemplate } from './mail-template.rows.js';
import { showBounce } from './bounce.rows.js';
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
    await tellOfMinutes(em, clock.now());
    await tellOfWishes(em, clock);
    await showTemplate(em, clock.now());
    await showWebhook(em, clock.now());
    await showBounce(em, clock.now());
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

/** And those of minutes: in review, and the ones that were approved last. */
async function tellOfMinutes(em: EntityManager, now: Date): Promise<void> {
  const found = await em.query<{ id: string; action: string }[]>(
    `SELECT mi.id, 'review_started' AS action FROM minutes mi
       WHERE ${minutesAre.inReview.in('coalesce(mi.correction_state, mi.state)')}
     UNION ALL (SELECT mi.id, 'approved' FROM minutes mi
       WHERE ${minutesAre.approved.in('mi.state')} AND mi.correction_state IS NULL AND mi.current_version = 1
       ORDER BY mi.approved_at DESC, mi.id LIMIT 1)`,
  );
  for (const { id, action } of found)
    await audit(em, { actor: operator, requestId: null, at: now }, { action, type: 'minutes', id });
}

/** And those of wishes for another date: one is open, one was refused. Reminders come by themselves (reminders/). */
async function tellOfWishes(em: EntityManager, clock: Clock): Promise<void> {
  const tasks = await em.query<{ id: string }[]>(
    `SELECT t.id FROM action_item t JOIN steering_group g ON g.id = t.steering_group_id
     WHERE t.responsible_person_id IS NOT NULL AND ${actionItemIs.finished.notIn('t.state')} AND t.due_date > $1::date
     ORDER BY t.due_date, t.id LIMIT 2`,
    [clock.today()],
  );
  const by = { actor: operator, requestId: null, at: clock.now() };
  for (const [index, { id }] of tasks.entries()) {
    const isOpen = index === 0;
    if (isOpen)
      await em.query(
        `UPDATE action_item SET wished_due_date = due_date + 14, wish_reason = 'Die Schulen antworten erst nach den Ferien.'
         WHERE id = $1::uuid`,
        [id],
      );
    await audit(em, by, { action: isOpen ? 'date_wished' : 'date_wish_refused', type: 'action_item', id });
  }
}
