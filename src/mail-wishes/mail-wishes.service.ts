import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, anonymous } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { audit } from '../audit/audit.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { beforeStart } from '../common/field-errors.js';
import type { Problem } from '../common/problem.js';
import { notAllowed, notFound, requireSound } from '../common/problems.js';
import { Settings } from '../config/settings.js';
import { Database } from '../database/database.js';
import type { SwitchableKind } from '../mail/mail-kinds.js';
import { mailOfWord } from '../mail/switching-off.js';
import type { MailLinkRequest, MailWishesRequest, WishesByLinkRequest } from './dto/mail-wishes.request.js';
import { mailLinkNotUsable, pauseNotWhole } from './mail-wishes.errors.js';
import { switchableMail, wishesOf } from './mail-wishes.query.js';

interface Wishes {
  switchedOff: readonly string[];
  pauseStartDate: string | null;
  pauseEndDate: string | null;
}

/** Which mails somebody wants: said signed in, or by the link in such a mail. What is needed to take part always comes. */
@Injectable()
export class MailWishesService {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  /** The actor's own. For any account. */
  own(actor: Actor): Promise<Answer> {
    return this.reads.one(wishesOf(personOf(actor)));
  }

  /** @throws content_invalid */
  changeOwn(change: Change<MailWishesRequest>): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const personId = personOf(change.actor);
      const content = await this.writes.accept(em, change);
      return this.save(em, change, personId, content);
    });
  }

  /** @throws content_invalid, mail_link_not_usable */
  async byLink(change: Change<MailLinkRequest>): Promise<Answer> {
    const { personId } = await this.opened(change.content().link);
    return this.reads.one(wishesOf(personId));
  }

  /** @throws content_invalid, mail_link_not_usable */
  changeByLink(change: Change<WishesByLinkRequest>): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const { link, ...content } = await this.writes.accept(em, change);
      const { personId } = await this.opened(link, em);
      return this.save(em, change, personId, content);
    });
  }

  /** Switches off what a mail is of, as mail programs ask for it in one step; as often as they like. @throws not_found */
  async switchOff(word: string): Promise<void> {
    await this.database.transaction(async (em) => {
      const { personId, kind } = await this.opened(word, em, notFound);
      const before = await this.locked(em, personId);
      if (before.switchedOff.includes(kind)) return;
      const after = { ...before, switchedOff: [...before.switchedOff, kind].sort() };
      await write(em, personId, after);
      const by = { actor: anonymous, requestId: null, at: this.writes.clock.now() };
      await audit(em, by, {
        action: 'changed',
        type: 'mail_wish',
        id: personId,
        before: { ...before },
        after,
      });
    });
  }

  private async save(
    em: EntityManager,
    change: Change<MailWishesRequest> | Change<WishesByLinkRequest>,
    personId: string,
    { switchedOff, pauseStartDate = null, pauseEndDate = null }: MailWishesRequest,
  ): Promise<Answer> {
    if ((pauseStartDate === null) !== (pauseEndDate === null)) {
      requireSound([pauseNotWhole(pauseStartDate === null ? '/pauseStartDate' : '/pauseEndDate')]);
    }
    if (pauseStartDate !== null && pauseEndDate !== null && pauseEndDate <= pauseStartDate) {
      requireSound([beforeStart('/pauseEndDate')]);
    }
    const before = await this.locked(em, personId);
    const after = { switchedOff: [...switchedOff].sort(), pauseStartDate, pauseEndDate };
    await write(em, personId, after);
    const event = {
      action: 'changed',
      type: 'mail_wish',
      id: personId,
      before: { ...before },
      after: { ...after },
    };
    await this.writes.audit(em, change, event);
    return this.reads.one(wishesOf(personId), em);
  }

  private async locked(em: EntityManager, personId: string): Promise<Wishes> {
    await em.query(
      `INSERT INTO mail_wish (person_id, switched_off) VALUES ($1::uuid, '{}') ON CONFLICT ON CONSTRAINT mail_wish_pk DO NOTHING`,
      [personId],
    );
    await em.query(`SELECT FROM mail_wish WHERE person_id = $1::uuid FOR UPDATE`, [personId]);
    return JSON.parse((await this.reads.one(wishesOf(personId), em)).json) as Wishes;
  }

  private async opened(
    word: string,
    em?: EntityManager,
    notUsable: () => Problem = mailLinkNotUsable,
  ): Promise<{ personId: string; kind: SwitchableKind }> {
    const mailId = mailOfWord(this.settings, word);
    if (mailId === null) throw notUsable();
    const [found] = await this.database.read<{ personId: string; kind: SwitchableKind }>(
      switchableMail,
      [mailId],
      em,
    );
    if (!found) throw notUsable();
    return found;
  }
}

function personOf({ personId }: Actor): string {
  if (personId === null) throw notAllowed();
  return personId;
}

async function write(em: EntityManager, personId: string, wishes: Wishes): Promise<void> {
  await em.query(
    `UPDATE mail_wish SET switched_off = $2::text[], pause_start_date = $3::date, pause_end_date = $4::date
     WHERE person_id = $1::uuid`,
    [personId, wishes.switchedOff, wishes.pauseStartDate, wishes.pauseEndDate],
  );
}
