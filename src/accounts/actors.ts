import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, ActorSource, anonymous } from '../access/actor.js';
import { Clock } from '../common/clock.js';
import { Database } from '../database/database.js';
import { hashOf } from '../common/secrets.js';
import { actorOfKey, type KeyRights, keyRights } from '../api-keys/api-key-actor.js';
import { apiKeyOf } from '../api-keys/api-key-tokens.js';
import { type Rights, rightsOf } from './rights.sql.js';
import { SESSION_ABSOLUTE_DAYS, SESSION_IDLE_DAYS } from './session-terms.js';

const bySession = `
    SELECT ${rightsOf('$3::date')}
    FROM session ss JOIN account ac ON ac.id = ss.account_id
    WHERE ss.id = $1 AND ss.account_id = $2 AND ss.ended_at IS NULL AND ac.disabled_at IS NULL
      AND ss.created_at > $4::timestamptz - make_interval(days => ${SESSION_ABSOLUTE_DAYS})
      AND ss.rotated_at > $4::timestamptz - make_interval(days => ${SESSION_IDLE_DAYS})`;

const byApiKey = `
    WITH used AS (
      UPDATE api_key SET last_used_at = $2
      WHERE id = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $2)
        AND token_hash = $3 AND (last_used_at IS NULL OR last_used_at < $2::timestamptz - interval '1 minute'))
    SELECT k.token_hash AS "tokenHash", ${keyRights}
    FROM api_key k
    WHERE k.id = $1 AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > $2)`;

/** Most milliseconds for which rights to read outlive their end, where another process ended them. */
const KEPT_MS = 1_000;
const MOST_KEPT = 1_000;

interface Kept {
  accountId: string;
  at: number;
  commits: number;
  actor: Promise<Actor | null>;
}

/**
 * Reads who is asking and what gives them rights, in one statement a request. For requests that only read, the answer
 * is kept for a second, and no longer than until this process writes anything.
 */
@Injectable()
export class Actors extends ActorSource {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  override bySession(sessionId: string, accountId: string, toRead: boolean): Promise<Actor | null> {
    if (!toRead) return this.readSession(sessionId, accountId);
    const { commits } = this.database;
    const at = this.clock.now().getTime();
    const kept = this.kept.get(sessionId);
    const age = kept === undefined ? NaN : at - kept.at;
    if (kept?.accountId === accountId && kept.commits === commits && age >= 0 && age < KEPT_MS)
      return kept.actor;
    const actor = this.readSession(sessionId, accountId);
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(sessionId, { accountId, at, commits, actor });
    // What failed is asked again.
    actor.catch(() => this.kept.delete(sessionId));
    return actor;
  }

  private async readSession(sessionId: string, accountId: string): Promise<Actor | null> {
    const now = this.clock.now();
    const [row] = await this.database.read<Rights>(bySession, [
      sessionId,
      accountId,
      this.clock.dayOf(now),
      now,
    ]);
    return row ? { ...anonymous, ...row, kind: 'account', id: accountId, sessionId } : null;
  }

  override async byApiKey(token: string): Promise<Actor | null> {
    const id = apiKeyOf(token);
    if (id === null) return null;
    const hash = hashOf(token);
    const [row] = await this.database.read<KeyRights & { tokenHash: Buffer }>(byApiKey, [
      id,
      this.clock.now(),
      hash,
    ]);
    if (!row || !timingSafeEqual(row.tokenHash, hash)) return null;
    return actorOfKey(id, row);
  }
}
