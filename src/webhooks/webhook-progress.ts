import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isDemoAlliance } from '../alliance/alliance.query.js';
import { Clock } from '../common/clock.js';
import { newId } from '../common/ids.js';
import { Database } from '../database/database.js';
import { type KeyStanding, keyStanding } from './key-standing.js';
import { nextTryAfter } from './webhook-pauses.js';
import type { Posted } from './webhook-post.js';
import type { DisabledReason } from './webhook.entity.js';

/** Seconds for which a webhook is one process's, counted from its last word; more than one try takes. */
const CLAIM_SECONDS = 120;

/** A webhook as who delivers needs it. */
export interface ClaimedWebhook {
  readonly id: string;
  readonly claim: string;
  readonly url: string;
  readonly events: string[];
  readonly position: number;
  readonly secret: Buffer;
  /** Null where there is none that still signs. */
  readonly previousSecret: Buffer | null;
  /** Nothing leaves the machine from the demo alliance. */
  readonly isDemo: boolean;
  readonly key: KeyStanding;
}

/** A webhook that can be tried now, as SQL condition on `wh`. @param now SQL of the moment */
export const isDue = (
  now: string,
) => `wh.disabled_at IS NULL AND (wh.next_try_at IS NULL OR wh.next_try_at <= ${now})
  AND (wh.claimed_until IS NULL OR wh.claimed_until <= ${now})`;

/** How far webhooks are. One process at a time delivers to each, so that events come in their order. */
@Injectable()
export class WebhookProgress {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Makes it this caller's, unless it is somebody's, is disabled, or has its pause. */
  async claim(id: string): Promise<string | null> {
    const claim = newId();
    return this.database.transaction(async (em) => {
      const [, count]: [unknown, number] = await em.query(
        `UPDATE webhook wh SET claim = $2, claimed_until = $3::timestamptz + make_interval(secs => ${CLAIM_SECONDS})
         WHERE wh.id = $1 AND ${isDue('$3::timestamptz')}`,
        [id, claim, this.clock.now()],
      );
      return count === 1 ? claim : null;
    });
  }

  /** The webhook as it is now; undefined where it is not the caller's any more. */
  async read(id: string, claim: string): Promise<ClaimedWebhook | undefined> {
    const [row] = await this.database.read<Omit<ClaimedWebhook, 'id' | 'claim' | 'key'> & KeyStanding>(
      `SELECT wh.url, wh.events, wh.position, wh.secret,
         CASE WHEN wh.previous_secret_until > $3::timestamptz THEN wh.previous_secret END AS "previousSecret",
         ${isDemoAlliance} AS "isDemo", ${keyStanding}
       FROM webhook wh JOIN api_key k ON k.id = wh.api_key_id
       WHERE wh.id = $1 AND wh.claim = $2 AND wh.disabled_at IS NULL`,
      [id, claim, this.clock.now()],
    );
    if (!row) return undefined;
    const { url, events, position, secret, previousSecret, isDemo, ...key } = row;
    return { id, claim, url, events, position, secret, previousSecret, isDemo, key };
  }

  /** Nothing of these positions was for it. */
  skip(webhook: ClaimedWebhook, position: number): Promise<void> {
    return this.database.transaction((em) => this.moveOn(em, webhook, position));
  }

  /** Notes what the other side took. */
  delivered(webhook: ClaimedWebhook, event: { id: string; position: number }, posted: Posted): Promise<void> {
    return this.database.transaction(async (em) => {
      await this.note(em, webhook, event.id, posted);
      await this.moveOn(em, webhook, event.position);
    });
  }

  /** Notes what it did not take, and when it is tried again. */
  async failed(webhook: ClaimedWebhook, eventId: string, posted: Posted): Promise<void> {
    await this.database.transaction(async (em) => {
      await this.note(em, webhook, eventId, posted);
      const now = this.clock.now();
      const [[row]]: [{ tries: number; failingSince: Date }[], number] = await em.query(
        `UPDATE webhook SET tries = tries + 1, failing_since = coalesce(failing_since, $3::timestamptz)
         WHERE id = $1 AND claim = $2 RETURNING tries, failing_since AS "failingSince"`,
        [webhook.id, webhook.claim, now],
      );
      if (!row) return;
      const next = nextTryAfter(row.tries, row.failingSince, now);
      if (posted.reason === 'gone') return this.disableIn(em, webhook, 'gone');
      if (next === null) return this.disableIn(em, webhook, 'failing');
      await em.query(`UPDATE webhook SET next_try_at = $2 WHERE id = $1`, [webhook.id, next]);
    });
  }

  disable(webhook: ClaimedWebhook, reason: DisabledReason): Promise<void> {
    return this.database.transaction((em) => this.disableIn(em, webhook, reason));
  }

  /** Whoever has something for it may have it. */
  async release(id: string, claim: string): Promise<void> {
    await this.database.transaction((em) =>
      em.query(`UPDATE webhook SET claim = NULL, claimed_until = NULL WHERE id = $1 AND claim = $2`, [
        id,
        claim,
      ]),
    );
  }

  private async disableIn(em: EntityManager, { id, claim }: ClaimedWebhook, reason: DisabledReason) {
    await em.query(
      `UPDATE webhook SET disabled_at = $3, disabled_reason = $4, next_try_at = NULL, version = version + 1, updated_at = $3
       WHERE id = $1 AND claim = $2`,
      [id, claim, this.clock.now(), reason],
    );
  }

  /** Not where somebody had it begin elsewhere meanwhile. */
  private async moveOn(em: EntityManager, webhook: ClaimedWebhook, position: number): Promise<void> {
    await em.query(
      `UPDATE webhook SET position = $4, failing_since = NULL, tries = 0, next_try_at = NULL,
         claimed_until = $5::timestamptz + make_interval(secs => ${CLAIM_SECONDS})
       WHERE id = $1 AND claim = $2 AND position = $3`,
      [webhook.id, webhook.claim, webhook.position, position, this.clock.now()],
    );
  }

  private async note(
    em: EntityManager,
    { id }: ClaimedWebhook,
    eventId: string,
    { code, reason }: Posted,
  ): Promise<void> {
    await em.query(
      `INSERT INTO webhook_delivery AS wd (id, webhook_id, event_id, code, reason, tries, at)
       SELECT $1::uuid, wh.id, $3::uuid, $4::int, $5::text, 1, $6::timestamptz FROM webhook wh WHERE wh.id = $2::uuid
       ON CONFLICT ON CONSTRAINT webhook_delivery_once
       DO UPDATE SET code = excluded.code, reason = excluded.reason, tries = wd.tries + 1, at = excluded.at`,
      [newId(), id, eventId, code, reason, this.clock.now()],
    );
  }
}
