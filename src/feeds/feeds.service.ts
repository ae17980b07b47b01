import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, anonymous } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import { Answer, FileAnswer } from '../common/answer.js';
import { required } from '../common/field-errors.js';
import { newId } from '../common/ids.js';
import { notFound, requireSound } from '../common/problems.js';
import { hashOf, newSecret } from '../common/secrets.js';
import { Database } from '../database/database.js';
import { groupOfContent, knownGroup } from '../steering-groups/group-of-content.js';
import type { FeedFilters } from './dto/feed.filters.js';
import type { CreateFeedRequest } from './dto/feed.request.js';
import { feedCalendar } from './feed-calendar.js';
import { type FeedContent, feedContent } from './feed-content.query.js';
import { onlyOfGroup, tooManyFeeds } from './feeds.errors.js';
import { feedOfToken, listFeeds, oneFeed, type ReadFeed } from './feeds.query.js';

/** One a device and calendar is plenty; each is read every hour. */
const MOST_FEEDS = 20;
/** How long a feed tells of what is over, and of what was cancelled. */
const DAYS_BACK = 90;

/**
 * Calendars that calendar programs subscribe to. A feed is its account's alone; whoever has its address reads what the
 * account may read at that moment.
 * `address` is where people reach the application, without a slash at the end.
 */
@Injectable()
export class FeedsService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly database: Database,
  ) {}

  /** The actor's own feeds, without their addresses. For any account. */
  list(actor: Actor, filters: FeedFilters): Promise<Answer> {
    return this.reads.page(listFeeds(actor, filters), filters);
  }

  /**
   * Makes a feed; its address stands in this answer and nowhere else. For any account; of a group, whoever has
   * meeting.read in it.
   * @throws not_allowed, content_invalid, too_many_feeds
   */
  create(change: Change<CreateFeedRequest>, address: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const { actor } = change;
      const named = await groupOfContent(em, change);
      if (named) requireRight(actor, 'meeting.read', named.id);
      const { kind, steeringGroupId = null } = await this.writes.accept(em, change);
      const isOfGroup = kind === 'group';
      if (isOfGroup && steeringGroupId === null) requireSound([required('/steeringGroupId')]);
      if (!isOfGroup && steeringGroupId !== null) requireSound([onlyOfGroup('/steeringGroupId')]);
      if (isOfGroup) knownGroup(named);
      await requireRoom(em, actor);
      const id = newId();
      const token = newSecret();
      await em.query(
        `INSERT INTO feed (id, account_id, kind, steering_group_id, token_hash, created_at) VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, actor.id, kind, steeringGroupId, hashOf(token), this.writes.clock.now()],
      );
      const after = { kind, steeringGroupId };
      await this.writes.audit(em, change, { action: 'created', type: 'feed', id, after });
      return this.withAddress(em, id, token, address);
    });
  }

  /** Gives a feed of the actor's another address; the old one is dead at once. @throws not_found */
  renew(change: Change, id: string, address: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const token = newSecret();
      const [renewed]: [unknown[], number] = await em.query(
        `UPDATE feed SET token_hash = $3, last_read_at = NULL WHERE id = $1 AND account_id = $2 RETURNING id`,
        [id, change.actor.id, hashOf(token)],
      );
      if (renewed.length === 0) throw notFound();
      await this.writes.accept(em, change);
      await this.writes.audit(em, change, { action: 'renewed', type: 'feed', id });
      return this.withAddress(em, id, token, address);
    });
  }

  /** Takes a feed of the actor's away, at once and for good. @throws not_found */
  async remove(change: Change, id: string): Promise<void> {
    await this.writes.run(change, async (em) => {
      const [removed]: [{ kind: string; steeringGroupId: string | null }[], number] = await em.query(
        `DELETE FROM feed WHERE id = $1 AND account_id = $2
         RETURNING kind, steering_group_id AS "steeringGroupId"`,
        [id, change.actor.id],
      );
      const [before] = removed;
      if (!before) throw notFound();
      await this.writes.accept(em, change);
      const after = { kind: null, steeringGroupId: null };
      await this.writes.audit(em, change, { action: 'removed', type: 'feed', id, before, after });
      return new Answer('');
    });
  }

  /**
   * The calendar at an address, for whoever has that. What its account may not read any more is not in it, all of it
   * included: calendar programs stop asking at 404, and keep what they have; from an empty calendar they take it away, and
   * have it again when the right comes back.
   * @throws not_found for a token that is dead, and where the account is disabled
   */
  async calendar(token: string, address: string): Promise<FileAnswer> {
    const { clock } = this.writes;
    const now = clock.now();
    const today = clock.dayOf(now);
    const { text, values } = feedOfToken(hashOf(token), today, now);
    const [feed] = await this.database.read<ReadFeed>(text, [...values]);
    if (!feed) throw notFound();
    const { kind, steeringGroupId, accountId, locale, ...rights } = feed;
    const actor: Actor = { ...anonymous, ...rights, kind: 'account', id: accountId };
    const from = clock.dayOf(new Date(now.getTime() - DAYS_BACK * 86_400_000));
    const found = await this.reads.one(
      feedContent(actor, { kind, steeringGroupId }, { from, today, zone: clock.zone }),
    );
    const content = JSON.parse(found.json) as FeedContent;
    return new FileAnswer(
      () => Buffer.from(feedCalendar(content, { kind, language: locale, address, today })),
      'text/calendar; charset=utf-8',
      'kalender.ics',
    );
  }

  /** Added here, so that the token never is a value of a statement, which a server may log. */
  private async withAddress(em: EntityManager, id: string, token: string, address: string): Promise<Answer> {
    const { json } = await this.reads.one(oneFeed(id), em);
    const whole = { ...(JSON.parse(json) as object), address: `${address}/api/v1/feeds/${token}.ics` };
    return new Answer(JSON.stringify(whole), null, id);
  }
}

/** Under a lock on the account, so that two at once are not one too many. @throws too_many_feeds */
async function requireRoom(em: EntityManager, { id }: Actor): Promise<void> {
  await em.query(`SELECT FROM account WHERE id = $1 FOR NO KEY UPDATE`, [id]);
  const [{ count }]: [{ count: number }] = await em.query(
    `SELECT count(*)::integer AS count FROM feed cf WHERE cf.account_id = $1`,
    [id],
  );
  if (count >= MOST_FEEDS) throw tooManyFeeds({ max: MOST_FEEDS });
}
