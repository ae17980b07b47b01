import type { EntityManager } from 'typeorm';
import { newId } from '../common/ids.js';
import { hashOf, newSecret } from '../common/secrets.js';
import type { Database } from '../database/database.js';

const LINK_HOURS = 24;

const byLink = `SELECT l.id, ac.id AS "accountId", ac.email FROM signed_link l JOIN account ac ON ac.id = l.account_id
    WHERE l.token_hash = $1 AND l.used_at IS NULL AND l.revoked_at IS NULL AND l.expires_at > $2
      AND ac.disabled_at IS NULL`;

/** A single-use link, as it is handed over; kept is its hash only. */
interface PasswordLink {
  readonly link: string;
  readonly expiresAt: Date;
}

/** Makes a link with which the account's password can be set once. Earlier ones lose their force. */
export async function makePasswordLink(
  em: EntityManager,
  accountId: string,
  now: Date,
): Promise<PasswordLink> {
  await revokePasswordLinks(em, accountId, now);
  const link = newSecret();
  const expiresAt = new Date(now.getTime() + LINK_HOURS * 3_600_000);
  await em.query(
    `INSERT INTO signed_link (id, purpose, account_id, token_hash, expires_at, created_at)
     VALUES ($1, 'password', $2, $3, $4, $5)`,
    [newId(), accountId, hashOf(link), expiresAt, now],
  );
  return { link, expiresAt };
}

/** Takes all open links of the account out of force. */
export async function revokePasswordLinks(em: EntityManager, accountId: string, now: Date): Promise<void> {
  await em.query(
    `UPDATE signed_link SET revoked_at = $2 WHERE account_id = $1 AND used_at IS NULL AND revoked_at IS NULL`,
    [accountId, now],
  );
}

interface OpenLink {
  id: string;
  accountId: string;
  email: string;
}

/** Whose password an open link sets: of an account that is not disabled. Null where the link is not open. */
export async function openPasswordLink(
  database: Database,
  link: string,
  now: Date,
): Promise<OpenLink | null> {
  const [row] = await database.read<OpenLink>(byLink, [hashOf(link), now]);
  return row ?? null;
}

/** Uses the link up. The account is locked by the caller. @returns whether the link was still open */
export async function usePasswordLink(em: EntityManager, id: string, now: Date): Promise<boolean> {
  const [used]: [unknown[], number] = await em.query(
    `UPDATE signed_link SET used_at = $2
     WHERE id = $1 AND used_at IS NULL AND revoked_at IS NULL AND expires_at > $2 RETURNING id`,
    [id, now],
  );
  return used.length > 0;
}
