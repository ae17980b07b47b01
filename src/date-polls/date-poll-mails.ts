import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock.js';
import { draftOf, type LetterDraft } from '../mail/letter-kind.js';
import type { MailKind } from '../mail/mail-kinds.js';
import { Mails, type Outgoing } from '../mail/outgoing.js';
import { senderOf } from '../meeting-papers/meeting-paper.js';
import { type MailedRespondent, pollToMail, type PollToMail } from './date-poll-mails.query.js';
import {
  dateChosen,
  datePoll,
  datePollCounted,
  datePollReminder,
  datePollWithdrawn,
} from './date-poll-templates.js';
import { askingValues, chosenValues, countedValues, withdrawnValues } from './date-poll-values.js';

/** Who runs a group, where mails reach them. */
interface Runner extends Omit<MailedRespondent, 'id' | 'email' | 'hasAnswered' | 'personId'> {
  readonly personId: string;
  readonly address: string;
}

/** What those who are asked are told, once each, in their language. */
@Injectable()
export class DatePollMails {
  constructor(
    private readonly clock: Clock,
    private readonly mails: Mails,
  ) {}

  /** Asks everybody, or only these: with the dates, and a link to answer with. */
  async ask(em: EntityManager, id: string, only?: readonly string[]): Promise<void> {
    const poll = await this.factsOf(em, id);
    const isMeant = (one: MailedRespondent) => only?.includes(one.id) ?? true;
    await this.mails.post(em, this.asking(poll, 'date_poll', isMeant));
  }

  /** Which date it is. */
  async tellChoice(em: EntityManager, id: string): Promise<void> {
    await this.tell(em, id, 'date_chosen', (poll, to) =>
      draftOf(dateChosen, to.language, chosenValues(poll, to)),
    );
  }

  /** That no date is looked for any more. */
  async tellWithdrawal(em: EntityManager, id: string): Promise<void> {
    await this.tell(em, id, 'date_poll_withdrawn', (poll, to) =>
      draftOf(datePollWithdrawn, to.language, withdrawnValues(poll, to)),
    );
  }

  /** To who has not answered yet. */
  async remindersOf(em: EntityManager, id: string): Promise<Outgoing[]> {
    const poll = await this.factsOf(em, id);
    return this.asking(poll, 'date_poll_reminder', ({ hasAnswered }) => !hasAnswered);
  }

  /** To who runs the group, once the last day for answers is over. */
  async countOf(em: EntityManager, id: string, runners: readonly Runner[]): Promise<Outgoing[]> {
    const poll = await this.factsOf(em, id);
    const page = `${this.mails.address}/date-polls/${id}`;
    return runners.map(({ personId, name, address, language }) => ({
      ...about(poll, 'date_poll_counted', personId),
      to: { name, address, personId },
      replyTo: null,
      letter: draftOf(datePollCounted, language, countedValues(poll, { name, language }, page)),
    }));
  }

  private asking(
    poll: PollToMail,
    kind: 'date_poll' | 'date_poll_reminder',
    isMeant: (one: MailedRespondent) => boolean,
  ): Outgoing[] {
    const page = this.mails.secretPage('/terminfindung');
    const ends = poll.options.map(({ plannedEnd }) => Date.parse(plannedEnd));
    const expiresAt = new Date(Math.max(...ends));
    const letter = kind === 'date_poll' ? datePoll : datePollReminder;
    const draft = (one: MailedRespondent) => draftOf(letter, one.language, askingValues(poll, one, page));
    return toAll(poll, kind, draft, isMeant).map((mail) => ({
      ...mail,
      link: { subject: { purpose: 'date_poll', respondentId: mail.respondentId }, expiresAt },
    }));
  }

  private async tell(
    em: EntityManager,
    id: string,
    kind: MailKind,
    letter: (poll: PollToMail, to: MailedRespondent) => LetterDraft,
  ): Promise<void> {
    const poll = await this.factsOf(em, id);
    await this.mails.post(
      em,
      toAll(poll, kind, (one) => letter(poll, one)),
    );
  }

  private async factsOf(em: EntityManager, id: string): Promise<PollToMail> {
    const [row] = await em.query<[{ poll: PollToMail }]>(pollToMail, [id, this.clock.today()]);
    return row.poll;
  }
}

function about(poll: PollToMail, kind: MailKind, who: string) {
  return {
    kind,
    once: [kind, poll.id, who].join(' '),
    senderName: senderOf(poll),
    meetingId: null,
    datePollId: poll.id,
  };
}

/** One mail to everybody whom mails reach. */
function toAll(
  poll: PollToMail,
  kind: MailKind,
  letter: (to: MailedRespondent) => LetterDraft,
  isMeant: (one: MailedRespondent) => boolean = () => true,
): (Outgoing & { readonly respondentId: string })[] {
  return poll.respondents.flatMap((one) => {
    const { id: respondentId, name, email, personId } = one;
    if (email === null || !isMeant(one)) return [];
    const to = { name, address: email, personId };
    return [
      { ...about(poll, kind, respondentId), to, replyTo: poll.replyTo, letter: letter(one), respondentId },
    ];
  });
}
