import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock.js';
import { newId } from '../common/ids.js';
import { Database } from '../database/database.js';
import { AccessTokens } from './access-tokens.js';
import { sessionOver, signInFailed } from './accounts.errors.js';
import { Settings } from '../config/settings.js';
import { newRefreshToken, readRefreshToken, type RefreshToken } from './refresh-tokens.js';
import { SESSION_ABSOLUTE_DAYS, SESSION_IDLE_DAYS } from './session-terms.js';
import { type CountedTry, SignInThrottle } from './sign-in-throttle.js';

/** So long the token before the present one still gives access, so that two tabs do not sign anybody out. */
const GRACE_MS = 10_000;
const DAY_MS = 86_400_000;

/** A password that was verified a moment ago. */
export interface VerifiedSignIn {
  readonly accountId: string;
  readonly passwordHash: string;
  readonly tried: CountedTry;
  readonly useCookie: boolean;
}

/** What a sign-in or a refresh gives. */
export interface SessionTokens {
  readonly accessToken: string;
  /** The next refresh token; null where the present one stays. */
  readonly refresh: { readonly token: string; readonly expiresAt: Date } | null;
}

interface SessionRow {
  accountId: string;
  tokenHash: Buffer;
  previousTokenHash: Buffer | null;
  rotatedAt: Date;
  createdAt: Date;
  isOver: boolean;
}

/** Sign-ins: one session is one family of refresh tokens. Moments are UTC. */
@Injectable()
export class SessionsService {
  private readonly key: Buffer;

  constructor(
    settings: Settings,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tokens: AccessTokens,
    private readonly throttle: SignInThrottle,
  ) {
    this.key = settings.key('refresh-token');
  }

  /**
   * Opens a session. The account is looked at again under a lock, because it may have been disabled, or its
   * password changed, since the password was verified.
   * @throws sign_in_failed
   */
  async open({ accountId, passwordHash, tried }: VerifiedSignIn): Promise<SessionTokens> {
    const id = newId();
    const now = this.clock.now();
    const { token, hash } = newRefreshToken(id, this.key);
    await this.database.transaction(async (em) => {
      const usable: unknown[] = await em.query(
        `SELECT id FROM account WHERE id = $1 AND password_hash = $2 AND disabled_at IS NULL FOR NO KEY UPDATE`,
        [accountId, passwordHash],
      );
      if (usable.length === 0) throw signInFailed();
      await this.throttle.welcome(em, accountId, tried);
      await em.query(
        `DELETE FROM session WHERE account_id = $1 AND created_at < $2::timestamptz - make_interval(days => $3)`,
        [accountId, now, SESSION_ABSOLUTE_DAYS],
      );
      await em.query(
        `INSERT INTO session (id, account_id, token_hash, rotated_at, created_at) VALUES ($1, $2, $3, $4, $4)`,
        [id, accountId, hash, now],
      );
    });
    const expiresAt = refreshableUntil(now, now);
    return { accessToken: this.tokens.sign(accountId, id), refresh: { token, expiresAt } };
  }

  /**
   * Gives a new access token and exchanges the refresh token. The token just before, up to 10 seconds old, gives
   * an access token only. Any other one that was given has been stolen from us or from its owner: it ends the session.
   * One that was never given is only refused: the session's id stands in every access token.
   * @throws session_over
   */
  async refresh(token: string): Promise<SessionTokens> {
    const sent = readRefreshToken(token, this.key);
    if (sent === null) throw sessionOver();
    // What a stolen token does has to stay, so nothing is thrown before the transaction has ended.
    const tokens = await this.database.transaction((em) => this.exchange(em, sent));
    if (tokens === null) throw sessionOver();
    return tokens;
  }

  /** Signs out: the session ends at once, also for access tokens that are out. */
  async end(sessionId: string): Promise<void> {
    await this.database.transaction((em) =>
      em.query(`UPDATE session SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL`, [
        sessionId,
        this.clock.now(),
      ]),
    );
  }

  private async exchange(
    em: EntityManager,
    { sessionId: id, hash, isProven }: RefreshToken,
  ): Promise<SessionTokens | null> {
    const now = this.clock.now();
    const [row]: SessionRow[] = await em.query(
      `SELECT ss.account_id AS "accountId", ss.token_hash AS "tokenHash", ss.rotated_at AS "rotatedAt",
         ss.previous_token_hash AS "previousTokenHash", ss.created_at AS "createdAt",
         (ss.ended_at IS NOT NULL OR ac.disabled_at IS NOT NULL) AS "isOver"
       FROM session ss JOIN account ac ON ac.id = ss.account_id WHERE ss.id = $1 FOR UPDATE OF ss`,
      [id],
    );
    if (!row || row.isOver || refreshableUntil(row.createdAt, row.rotatedAt) <= now) return null;
    const accessToken = this.tokens.sign(row.accountId, id);
    if (timingSafeEqual(row.tokenHash, hash)) {
      const next = newRefreshToken(id, this.key);
      await em.query(
        `UPDATE session SET token_hash = $2, previous_token_hash = $3, rotated_at = $4 WHERE id = $1`,
        [id, next.hash, hash, now],
      );
      return { accessToken, refresh: { token: next.token, expiresAt: refreshableUntil(row.createdAt, now) } };
    }
    const isPrevious = row.previousTokenHash !== null && timingSafeEqual(row.previousTokenHash, hash);
    if (isPrevious && now.getTime() - row.rotatedAt.getTime() <= GRACE_MS)
      return { accessToken, refresh: null };
    if (isProven || isPrevious) await em.query(`UPDATE session SET ended_at = $2 WHERE id = $1`, [id, now]);
    return null;
  }
}

/** Ends the account's sessions at once, save one. */
export async function endSessions(
  em: EntityManager,
  accountId: string,
  at: Date,
  keep: string | null = null,
): Promise<void> {
  await em.query(
    `UPDATE session SET ended_at = $2 WHERE account_id = $1 AND ended_at IS NULL AND id IS DISTINCT FROM $3::uuid`,
    [accountId, at, keep],
  );
}

function refreshableUntil(createdAt: Date, rotatedAt: Date): Date {
  return new Date(
    Math.min(
      rotatedAt.getTime() + SESSION_IDLE_DAYS * DAY_MS,
      createdAt.getTime() + SESSION_ABSOLUTE_DAYS * DAY_MS,
    ),
  );
}
