import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock.js';
import { Changes, type HeardChange } from '../jobs/changes.js';
import { Mails } from '../mail/outgoing.js';
import { MailAround, mailTo } from './mail-around.js';
import { wishAnsweredLetter, wishLetter } from './reminder-letters.js';
import {
  leadsOfGroup,
  type Receiver,
  responsibleOf,
  taskOfWish,
  type WishedTask,
} from './reminders.query.js';

/** What was said to a wish: it stands in the history, by the same hand, written right after. */
const commentTo = `SELECT e.comment FROM audit_event heard_e JOIN action_item_entry e ON e.action_item_id = heard_e.record_id
  WHERE heard_e.id = $1::uuid AND e.comment IS NOT NULL AND e.actor_id IS NOT DISTINCT FROM heard_e.actor_id
    AND e.created_at >= heard_e.at AND e.created_at < heard_e.at + interval '2 seconds' ORDER BY e.id LIMIT 1`;

/** Another wish of the task $1 after the event $2. */
const laterWish = `SELECT later_e.id FROM audit_event later_e WHERE later_e.record_type = 'action_item' AND later_e.record_id = $1::uuid
  AND later_e.action = 'date_wished' AND later_e.id > $2::uuid LIMIT 1`;

/** Tells leads that somebody asks for another date, and who asked, what became of it. */
@Injectable()
export class DateWishMails implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly changes: Changes,
    private readonly mails: Mails,
    private readonly around: MailAround,
  ) {}

  onModuleInit(): void {
    this.changes.listen(['action_item'], async (em, changes) => {
      for (const change of changes) {
        if (change.action === 'date_wished') await this.tellLeads(em, change);
        if (change.action === 'date_wish_accepted') await this.tellWhoAsked(em, change, true);
        if (change.action === 'date_wish_refused') await this.tellWhoAsked(em, change, false);
      }
    });
  }

  private async tellLeads(em: EntityManager, { id, recordId }: HeardChange): Promise<void> {
    const [task] = await em.query<WishedTask[]>(taskOfWish, [recordId]);
    // Answered meanwhile.
    if (!task?.wishedDueDate) return;
    // Taken over by another wish, of which there is a change too. Asked after the task was read: what stands there is told once.
    const later: unknown[] = await em.query(laterWish, [recordId, id]);
    if (later.length > 0) return;
    const leads = await em.query<Receiver[]>(leadsOfGroup, [this.clock.today(), task.groupId]);
    const around = await this.around.of(em);
    await this.mails.post(
      em,
      leads.map((one) => mailTo(one, 'date_wish', id, wishLetter(one, task, around), around)),
    );
  }

  private async tellWhoAsked(
    em: EntityManager,
    { id, recordId }: HeardChange,
    isAccepted: boolean,
  ): Promise<void> {
    const [task] = await em.query<WishedTask[]>(taskOfWish, [recordId]);
    if (!task) return;
    const people = await em.query<Receiver[]>(responsibleOf, [this.clock.today(), recordId]);
    const [entry] = await em.query<{ comment: string }[]>(commentTo, [id]);
    const around = await this.around.of(em);
    const answer = { isAccepted, comment: entry?.comment ?? null };
    await this.mails.post(
      em,
      people.map((one) =>
        mailTo(one, 'date_wish_answered', id, wishAnsweredLetter(one, task, answer, around), around),
      ),
    );
  }
}
