import type { EntityManager } from 'typeorm';
import { newId } from '../common/ids.js';
import { hashOf, newSecret } from '../common/secrets.js';

/** For what a link is good, and whose it is. */
export type LinkSubject =
  | { readonly purpose: 'password'; readonly accountId: string }
  | { readonly purpose: 'objection' | 'answer'; readonly participationId: string }
  | { readonly purpose: 'date_poll'; readonly respondentId: string }
  /** What somebody has to do: who got the mail with the link's id. */
  | { readonly purpose: 'tasks' };

/** A link as it is handed over, this once: kept is its hash only. */
export interface SignedLink {
  readonly id: string;
  readonly link: string;
  readonly expiresAt: Date;
}

type Subject = Exclude<LinkSubject, { purpose: 'tasks' }>;

/** Which column has the subject's id. */
function columnOf(subject: Subject) {
  switch (subject.purpose) {
    case 'password':
      return { column: 'account_id', id: subject.accountId } as const;
    case 'date_poll':
      return { column: 'date_poll_respondent_id', id: subject.respondentId } as const;
    case 'objection':
    case 'answer':
      return { column: 'participation_id', id: subject.participationId } as const;
  }
}

/** SQL condition that link `l` is neither used, withdrawn nor expired. @param now SQL of the moment */
export function isLinkOpen(now: string): string {
  return `l.used_at IS NULL AND l.revoked_at IS NULL AND l.expires_at > ${now}`;
}

/** Makes a link; whoever has it is taken for its subject. Earlier ones stay as they are: see revokeLinks. */
export async function makeLink(
  em: EntityManager,
  subject: Subject,
  expiresAt: Date,
  now: Date,
): Promise<SignedLink> {
  const link = newSecret();
  const id = newId();
  await keepLinks(em, [{ id, link, subject, expiresAt }], now);
  return { id, link, expiresAt };
}

/** Keeps links that somebody will be handed, as hashes, all in one statement. */
export async function keepLinks(
  em: EntityManager,
  links: readonly (SignedLink & { readonly subject: LinkSubject })[],
  now: Date,
): Promise<void> {
  const rows = links.map(({ id, link, subject, expiresAt }) => {
    const kept = { id, purpose: subject.purpose, hash: hashOf(link).toString('hex'), expires_at: expiresAt };
    if (subject.purpose === 'tasks') return kept;
    const { column, id: subjectId } = columnOf(subject);
    return { ...kept, [column]: subjectId };
  });
  await em.query(
    `INSERT INTO signed_link (id, purpose, account_id, participation_id, date_poll_respondent_id, token_hash, expires_at, created_at)
     SELECT n.id, n.purpose, n.account_id, n.participation_id, n.date_poll_respondent_id, decode(n.hash, 'hex'), n.expires_at,
       $2::timestamptz
     FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, purpose text, account_id uuid, participation_id uuid,
       date_poll_respondent_id uuid, hash text, expires_at timestamptz)`,
    [JSON.stringify(rows), now],
  );
}

/** Takes the subject's links out of force, at once and for good; gives those that were in force or had expired. */
export async function revokeLinks(em: EntityManager, subject: Subject, now: Date): Promise<{ id: string }[]> {
  const { column, id } = columnOf(subject);
  const [revoked]: [{ id: string }[], number] = await em.query(
    `UPDATE signed_link SET revoked_at = $2
     WHERE ${column} = $1 AND purpose = $3 AND used_at IS NULL AND revoked_at IS NULL RETURNING id`,
    [id, now, subject.purpose],
  );
  return revoked;
}

/** Uses a link up. @returns whether it was still open */
export async function useLink(em: EntityManager, id: string, now: Date): Promise<boolean> {
  const [used]: [unknown[], number] = await em.query(
    `UPDATE signed_link l SET used_at = $2 WHERE l.id = $1 AND ${isLinkOpen('$2::timestamptz')} RETURNING l.id`,
    [id, now],
  );
  return used.length > 0;
}

/** Links of a record that another one takes the place of stand for that one. */
export async function passLinks(
  em: EntityManager,
  from: string,
  to: string,
  column: 'participation_id' | 'date_poll_respondent_id' = 'participation_id',
): Promise<void> {
  await em.query(`UPDATE signed_link SET ${column} = $2 WHERE ${column} = $1`, [from, to]);
}
