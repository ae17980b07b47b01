import type { EntityManager } from 'typeorm';
import { hashOf } from '../common/secrets.js';
import type { Database } from '../database/database.js';
import {
  isLinkOpen,
  makeLink,
  revokeLinks,
  type SignedLink,
} from '../signed-links/signed-links.operations.js';

const LINK_HOURS = 24;

const byLink = `SELECT l.id, ac.id AS "accountId" FROM signed_link l JOIN account ac ON ac.id = l.account_id
    WHERE l.token_hash = $1 AND ${isLinkOpen('$2::timestamptz')} AND ac.disabled_at IS NULL`;

/** Makes a link with which the account's password can be set once. Earlier ones lose their force. */
export async function makePasswordLink(
  em: EntityManager,
  accountId: string,
  now: Date,
): Promise<Omit<SignedLink, 'id'>> {
  await revokePasswordLinks(em, accountId, now);
  const expires = new Date(now.getTime() + LINK_HOURS * 3_600_000);
  const { link, expiresAt } = await makeLink(em, { purpose: 'password', accountId }, expires, now);
  return { link, expiresAt };
}

/** Takes all open links of the account out of force. */
export async function revokePasswordLinks(em: EntityManager, accountId: string, now: Date): Promise<void> {
  await revokeLinks(em, { purpose: 'password', accountId }, now);
}

interface OpenLink {
  id: string;
  accountId: string;
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
