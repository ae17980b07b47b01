import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer } from '../common/answer.js';
import { newId } from '../common/ids.js';
import { requireSound } from '../common/problems.js';
import { Settings } from '../config/settings.js';
import { lockRecord } from '../database/editable-record.js';
import { JobQueue } from '../jobs/job-queue.js';
import { ChangeEvents } from './change-events.js';
import type { DeliveryFilters, WebhookFilters } from './dto/webhook.filters.js';
import type { CreateWebhookRequest, PatchWebhookRequest, ReplayRequest } from './dto/webhook.request.js';
import { keyFaultOf, standingOfKey } from './key-standing.js';
import { newWebhookSecret, sealed } from './webhook-secrets.js';
import { WebhookPost } from './webhook-post.js';
import { Webhook } from './webhook.entity.js';
import { keyOutOfForce, keyWithoutEvents, tooManyWebhooks, urlNotReachable } from './webhooks.errors.js';
import { listDeliveries, listWebhooks, oneWebhook, PREVIOUS_HOURS } from './webhooks.query.js';

/** Each is looked after at every change. */
const MOST_WEBHOOKS = 50;
/** An address may hold a word by which the other side knows who comes. */
const IN_NO_TRAIL = ['url'];

/** Addresses to which events are sent, for whoever holds webhook.manage: alliance leads. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly settings: Settings,
    private readonly events: ChangeEvents,
    private readonly post: WebhookPost,
    private readonly queue: JobQueue,
  ) {}

  list(filters: WebhookFilters): Promise<Answer> {
    return this.reads.page(listWebhooks(filters, this.writes.clock.now()), filters);
  }

  /** @throws not_found */
  one(id: string, em?: EntityManager): Promise<Answer> {
    return this.reads.one(oneWebhook(id, this.writes.clock.now()), em);
  }

  /** What was sent to it. @throws not_found */
  async deliveries(id: string, filters: DeliveryFilters): Promise<Answer> {
    const page = await this.reads.page(listDeliveries(id, filters), filters);
    // Where there is nothing, there may be no webhook either.
    if ((JSON.parse(page.json) as { data: unknown[] }).data.length === 0) await this.one(id);
    return page;
  }

  /**
   * Makes one, for what happens from now on; its secret stands in this answer and nowhere else.
   * @throws not_allowed, content_invalid (url_not_reachable, key_out_of_force, key_without_events, unknown_reference),
   *   too_many_webhooks
   */
  create(change: Change<CreateWebhookRequest>): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      requireRight(change.actor, 'webhook.manage');
      const { url, events, apiKeyId } = await this.writes.accept(em, change);
      this.requireReachable(url);
      await this.requireKey(em, apiKeyId, '/apiKeyId');
      await requireRoom(em);
      await this.events.bringUpToDate(em);
      const [id, secret] = [newId(), newWebhookSecret()];
      await em.query(
        `INSERT INTO webhook (id, api_key_id, url, events, secret, position, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, coalesce((SELECT max(ce.position) FROM change_event ce), 0), $6, $6)`,
        [id, apiKeyId, url, events, this.sealed(secret, id), this.writes.clock.now()],
      );
      const after = { url, events, apiKeyId };
      const told = { action: 'created', type: 'webhook', id, after, withoutValues: IN_NO_TRAIL };
      await this.writes.audit(em, change, told);
      return this.withSecret(em, id, secret);
    });
  }

  /** @throws not_found, not_allowed, version_stale, content_invalid (url_not_reachable, key_…) */
  patch(change: Change<PatchWebhookRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const current = await this.locked(em, change, id);
      const { enabled, ...fields } = await this.writes.accept(em, change, current);
      if (fields.url !== undefined) this.requireReachable(fields.url);
      const isOn = current.disabledAt === null;
      const turned = enabled !== undefined && enabled !== isOn;
      if (turned && enabled) await this.requireKey(em, current.apiKeyId, '/enabled');
      const state = turned && {
        disabledAt: enabled ? null : this.writes.clock.now(),
        disabledReason: enabled ? null : ('by_hand' as const),
      };
      await this.writes.update(em, change, Webhook, current, { ...fields, ...state }, 'changed', IN_NO_TRAIL);
      // Another address, or another attempt: what went wrong before counts no more.
      if (fields.url !== undefined || turned) await this.startAnew(em, id);
      return this.one(id, em);
    });
  }

  /** @throws not_found, not_allowed, version_stale */
  async remove(change: Change, id: string): Promise<void> {
    await this.writes.run(change, async (em) => {
      const current = await this.locked(em, change, id);
      await this.writes.accept(em, change, current);
      await this.writes.removeAll(em, change, Webhook, [current], IN_NO_TRAIL);
      return new Answer('');
    });
  }

  /** Gives it another secret; the one before signs beside it for a day. @throws not_found, not_allowed */
  rotate(change: Change, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      await this.locked(em, change, id);
      await this.writes.accept(em, change);
      const secret = newWebhookSecret();
      await em.query(
        `UPDATE webhook SET previous_secret = secret, secret = $2, version = version + 1, updated_at = $3,
           previous_secret_until = $3::timestamptz + make_interval(hours => ${PREVIOUS_HOURS}) WHERE id = $1`,
        [id, this.sealed(secret, id), this.writes.clock.now()],
      );
      await this.writes.audit(em, change, { action: 'secret_rotated', type: 'webhook', id });
      return this.withSecret(em, id, secret);
    });
  }

  /** Has what happened after a moment sent again. @throws not_found, not_allowed, content_invalid */
  replay(change: Change<ReplayRequest>, id: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      await this.locked(em, change, id);
      const { after } = await this.writes.accept(em, change);
      await this.events.bringUpToDate(em);
      // Never on: what was not sent yet is not left out.
      await em.query(
        `UPDATE webhook SET position = least(position, (SELECT min(ce.position) - 1 FROM change_event ce
           WHERE ce.at > $2::timestamptz)), version = version + 1, updated_at = $3 WHERE id = $1`,
        [id, after, this.writes.clock.now()],
      );
      await this.writes.audit(em, change, { action: 'replayed', type: 'webhook', id, after: { after } });
      await this.startAnew(em, id);
      return this.one(id, em);
    });
  }

  private async locked<T extends object>(em: EntityManager, { actor }: Change<T>, id: string) {
    const current = await lockRecord(em, Webhook, id);
    requireRight(actor, 'webhook.manage');
    return current;
  }

  private async startAnew(em: EntityManager, id: string): Promise<void> {
    await em.query(`UPDATE webhook SET failing_since = NULL, tries = 0, next_try_at = NULL WHERE id = $1`, [
      id,
    ]);
    await this.queue.sendOnce(em, 'webhook', [{ webhook: id }]);
  }

  private requireReachable(url: string): void {
    requireSound(this.post.allows(new URL(url)) ? [] : [urlNotReachable('/url')]);
  }

  private async requireKey(em: EntityManager, apiKeyId: string, pointer: string): Promise<void> {
    const key = await standingOfKey(em, apiKeyId);
    // One that is not there the foreign key names.
    const fault = key ? keyFaultOf(key, this.writes.clock.now()) : null;
    if (fault === null) return;
    requireSound([(fault === 'key_without_events' ? keyWithoutEvents : keyOutOfForce)(pointer)]);
  }

  private sealed(secret: string, id: string): Buffer {
    return sealed(secret, this.settings.key('webhooks'), id);
  }

  /** Added here, so that the secret never is a value of a statement, which a server may log. */
  private async withSecret(em: EntityManager, id: string, secret: string): Promise<Answer> {
    const { json, version } = await this.one(id, em);
    return new Answer(JSON.stringify({ ...(JSON.parse(json) as object), secret }), version, id);
  }
}

/** Under a lock, so that two at once are not one too many. @throws too_many_webhooks */
async function requireRoom(em: EntityManager): Promise<void> {
  await em.query(`LOCK TABLE webhook IN SHARE ROW EXCLUSIVE MODE`);
  const [{ count }]: [{ count: number }] = await em.query(
    `SELECT count(*)::integer AS count FROM webhook wh`,
  );
  if (count >= MOST_WEBHOOKS) throw tooManyWebhooks({ max: MOST_WEBHOOKS });
}
