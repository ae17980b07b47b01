import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Inviting } from '../invitations/inviting.js';
import { answerReminderLetter, answersCountedLetter } from '../meeting-papers/answer-reminder-text.js';
import { senderOf } from '../meeting-papers/meeting-paper.js';
import { Mails, type Outgoing } from '../mail/outgoing.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';
import { type Rsvp, rsvpIs } from '../participations/participation-states.js';
import { leadsToTell, type Receiver } from './reminders.query.js';
import { answerMailDue, daysAskedFor, type Span } from './reminder-days.js';

interface Asking {
  readonly id: string;
  readonly groupId: string;
  /** YYYY-MM-DD */
  readonly answerBy: string;
}

/** Asks once more who has not answered an invitation, and tells who runs the group the count once the day is over. */
@Injectable()
export class AnswerReminders {
  constructor(
    private readonly inviting: Inviting,
    private readonly mails: Mails,
  ) {}

  /** What is due on the days of the span, the last of which is today. */
  async due(em: EntityManager, span: Span, now: Date): Promise<Outgoing[]> {
    const meetings = await em.query<Asking[]>(
      `SELECT m.id, m.steering_group_id AS "groupId", m.answer_by::text AS "answerBy" FROM meeting m
       WHERE m.answer_by BETWEEN $1::date AND $2::date AND ${meetingIs.invited.in('m.state')}
         AND m.planned_start > $3::timestamptz ORDER BY m.answer_by, m.id`,
      [...daysAskedFor(span), now],
    );
    const mails: Outgoing[] = [];
    for (const one of meetings) {
      const due = answerMailDue(one.answerBy, span);
      if (due === 'reminder') mails.push(...(await this.reminders(em, one)));
      if (due === 'count') mails.push(...(await this.counts(em, one, span.upTo)));
    }
    return mails;
  }

  private async reminders(em: EntityManager, { id, answerBy }: Asking): Promise<Outgoing[]> {
    const { paper, sending } = await this.inviting.factsOf(id, em);
    return paper.people.flatMap(({ participationId, personId, name, email, language, isInvited, rsvp }) => {
      if (participationId === null || email === null || !isInvited || !rsvpIs.missing.has(rsvp)) return [];
      return [
        {
          kind: 'answer_reminder' as const,
          once: ['answer_reminder', participationId, email, answerBy].join(' '),
          to: { name, address: email, personId },
          senderName: senderOf(paper),
          replyTo: paper.replyTo,
          meetingId: id,
          letter: answerReminderLetter(paper, language, { name, answerPage: sending.answerPage }),
          link: {
            subject: { purpose: 'answer', participationId },
            expiresAt: new Date(paper.plannedEnd),
          },
        },
      ];
    });
  }

  private async counts(
    em: EntityManager,
    { id, groupId, answerBy }: Asking,
    today: string,
  ): Promise<Outgoing[]> {
    const { paper } = await this.inviting.factsOf(id, em);
    const leads = await em.query<Receiver[]>(leadsToTell, [today, groupId]);
    const invited = paper.people.filter(({ isInvited }) => isInvited);
    const named = (rsvp: Rsvp) => invited.filter((one) => one.rsvp === rsvp).map(({ name }) => name);
    const page = `${this.mails.address}/meetings/${id}`;
    return leads.map(({ personId, name, address, language }) => ({
      kind: 'answers_counted' as const,
      once: ['answers_counted', id, answerBy, personId].join(' '),
      to: { name, address, personId },
      senderName: senderOf(paper),
      replyTo: null,
      meetingId: id,
      letter: answersCountedLetter(paper, language, { name, named, page }),
    }));
  }
}
