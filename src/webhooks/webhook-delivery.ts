import { Injectable, type OnModuleInit } from '@nestjs/common';
import { actorOfKey } from '../api-keys/api-key-actor.js';
import { Clock } from '../common/clock.js';
import { Settings } from '../config/settings.js';
import { Database } from '../database/database.js';
import { Changes } from '../jobs/changes.js';
import { JobQueue } from '../jobs/job-queue.js';
import { type JobRun, JobWorker } from '../jobs/job-worker.js';
import { ChangeEvents } from './change-events.js';
import { type NextEvent, nextEvent } from './change-events.query.js';
import { eventKinds } from './event-types.js';
import { keyFaultOf } from './key-standing.js';
import { WebhookPost } from './webhook-post.js';
import { type ClaimedWebhook, isDue, WebhookProgress } from './webhook-progress.js';
import { opened, signedHeaders } from './webhook-secrets.js';

/** Steps in one job, which has some minutes; then another goes on. */
const STEPS = 20;
const KEPT_DAYS = 30;
/** After whose changes something may have to be sent, or not any more. */
const heard = [...eventKinds, 'participation', 'agenda_item', 'api_key'];

type Step = 'on' | 'end';

/**
 * Sends events to each webhook, one by one in their order, and notes each before the next. A process that dies between the
 * two sends the same once more: the other side knows it by its id. One that fails holds up nothing but itself (0045).
 */
@Injectable()
export class WebhookDelivery implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly events: ChangeEvents,
    private readonly progress: WebhookProgress,
    private readonly post: WebhookPost,
    private readonly queue: JobQueue,
    private readonly changes: Changes,
    private readonly worker: JobWorker,
  ) {}

  onModuleInit(): void {
    // Beside the other jobs: however slow an answer is, mails do not wait for it.
    this.worker.handle<{ webhook: string }>('webhook', (run) => this.deliver(run), true);
    this.worker.everyMinute(() => this.lookAfter());
    this.changes.listen(heard, async (em) => {
      const due: { webhook: string }[] = await em.query(
        `SELECT wh.id AS webhook FROM webhook wh
         WHERE wh.disabled_at IS NULL AND (wh.next_try_at IS NULL OR wh.next_try_at <= $1::timestamptz)`,
        [this.clock.now()],
      );
      await this.queue.sendOnce(em, 'webhook', due);
    });
  }

  /** Those whose pause is over, whose process has died, or whose key has run out; and what is too old to be kept. */
  async lookAfter(): Promise<void> {
    await this.events.bringUpToDate();
    const now = this.clock.now();
    await this.database.transaction(async (em) => {
      const due: { webhook: string }[] = await em.query(
        `SELECT wh.id AS webhook FROM webhook wh JOIN api_key k ON k.id = wh.api_key_id
         WHERE ${isDue('$1::timestamptz')} AND (k.revoked_at IS NOT NULL OR k.expires_at <= $1::timestamptz
           OR wh.position < (SELECT max(ce.position) FROM change_event ce))`,
        [now],
      );
      await this.queue.sendOnce(em, 'webhook', due);
      await em.query(
        `DELETE FROM webhook_delivery WHERE at < $1::timestamptz - make_interval(days => ${KEPT_DAYS})`,
        [now],
      );
    });
  }

  private async deliver({ data: { webhook: id }, done }: JobRun<{ webhook: string }>): Promise<void> {
    const claim = await this.progress.claim(id);
    let step: Step = 'end';
    if (claim !== null) {
      step = 'on';
      for (let steps = 0; step === 'on' && steps < STEPS && !this.worker.isEnding; steps += 1)
        step = await this.step(id, claim);
      await this.progress.release(id, claim);
      // What came while it was still this one's, to a job that found it taken.
      if (step === 'end' && (await this.isBehind(id))) step = 'on';
    }
    await this.database.transaction(async (em) => {
      if (step === 'on') await this.queue.sendOnce(em, 'webhook', [{ webhook: id }]);
      await done(em);
    });
  }

  private async step(id: string, claim: string): Promise<Step> {
    await this.events.bringUpToDate();
    const webhook = await this.progress.read(id, claim);
    if (!webhook) return 'end';
    const { key, position, events } = webhook;
    const now = this.clock.now();
    const fault = keyFaultOf(key, now);
    if (fault !== null) return this.end(webhook, fault);
    const secrets = this.secretsOf(webhook);
    if (secrets.length === 0) return this.end(webhook, 'secret_unreadable');
    const { text, values } = nextEvent(actorOfKey(key.id, key), position, events, this.clock.dayOf(now));
    const [next] = await this.database.read<NextEvent>(text, values);
    if (!next) return 'end';
    if (next.json === null || next.id === null) {
      await this.progress.skip(webhook, next.position);
      return 'on';
    }
    const headers = signedHeaders({ id: next.id, at: now, body: next.json }, secrets);
    const posted = await this.post.send(webhook.url, headers, next.json, webhook.isDemo);
    if (posted.reason === null) {
      await this.progress.delivered(webhook, { id: next.id, position: next.position }, posted);
      return 'on';
    }
    await this.progress.failed(webhook, next.id, posted);
    return 'end';
  }

  private async end(
    webhook: ClaimedWebhook,
    reason: Parameters<WebhookProgress['disable']>[1],
  ): Promise<Step> {
    await this.progress.disable(webhook, reason);
    return 'end';
  }

  private secretsOf({ id, secret, previousSecret }: ClaimedWebhook): string[] {
    const key = this.settings.key('webhooks');
    const current = opened(secret, key, id);
    if (current === null) return [];
    const previous = previousSecret && opened(previousSecret, key, id);
    return previous === null ? [current] : [current, previous];
  }

  private async isBehind(id: string): Promise<boolean> {
    await this.events.bringUpToDate();
    const rows = await this.database.read(
      `SELECT FROM webhook wh WHERE wh.id = $1 AND ${isDue('$2::timestamptz')}
         AND wh.position < (SELECT max(ce.position) FROM change_event ce)`,
      [id, this.clock.now()],
    );
    return rows.length > 0;
  }
}
