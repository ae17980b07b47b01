import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DateTime } from 'luxon';
import type { EntityManager } from 'typeorm';
import { isDemoAlliance } from '../alliance/alliance.query.js';
import { Clock } from '../common/clock.js';
import { Database } from '../database/database.js';
import { FreeDaysService } from '../free-days/free-days.service.js';
import { isWorkingDay, plusDays } from '../free-days/free-times.js';
import { JobWorker } from '../jobs/job-worker.js';
import { Mails, type Outgoing } from '../mail/outgoing.js';
import { AnswerReminders } from './answer-reminders.js';
import { DatePollReminders } from './date-poll-reminders.js';
import { MailAround, mailTo } from './mail-around.js';
import { DAYS_BEFORE, isReminded, mondayOf, spanOf } from './reminder-days.js';
import { digestLetter, reminderLetter } from './reminder-letters.js';
import { groupNews, type Lead, type Reminded, tasksToRemind } from './reminders.query.js';

/** The hour of the alliance's zone from which people are reminded. */
const FROM_HOUR = 7;
/** How long the link in a reminder is good. */
const LINK_DAYS = 30;

/**
 * Reminds people of their tasks, and of invitations and date polls that they have not answered, and tells leads on the first working day of the week what is open, once a day. A day on which
 * nobody works has no run; the next one makes up for it, as it does for a day on which no process ran (0046).
 */
@Injectable()
export class Reminding implements OnModuleInit {
  /** The day of which this process knows that nothing is left to do. */
  private doneFor = '';

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly freeDays: FreeDaysService,
    private readonly worker: JobWorker,
    private readonly mails: Mails,
    private readonly around: MailAround,
    private readonly answers: AnswerReminders,
    private readonly polls: DatePollReminders,
  ) {}

  onModuleInit(): void {
    this.worker.everyMinute(() => this.run());
  }

  /** What is due today, if it is time and no process has done it yet. */
  async run(): Promise<void> {
    const now = this.clock.now();
    const today = this.clock.dayOf(now);
    if (this.doneFor === today) return;
    const isMorning = DateTime.fromJSDate(now, { zone: this.clock.zone }).hour >= FROM_HOUR;
    const isTime = isMorning && (await this.isWorkingDay(today));
    if (isTime || (await this.isNewDemo()))
      await this.database.transaction((em) => this.remind(em, today, now));
    if (isMorning) this.doneFor = today;
  }

  private async isWorkingDay(day: string): Promise<boolean> {
    return isWorkingDay(day, await this.freeDays.between(day, plusDays(day, 1)));
  }

  /** Whoever looks at a new demo, at whatever hour, finds reminders in it; they never leave. */
  private async isNewDemo(): Promise<boolean> {
    const [row] = await this.database.read<{ isNew: boolean }>(
      `SELECT ${isDemoAlliance} AND NOT EXISTS (SELECT FROM reminder_day rd) AS "isNew"`,
      [],
    );
    return row?.isNew ?? false;
  }

  private async remind(em: EntityManager, today: string, now: Date): Promise<void> {
    // Another process that is at it makes this one wait, and then find the day taken.
    const taken: unknown[] = await em.query(
      `INSERT INTO reminder_day (day, run_at) VALUES ($1::date, $2::timestamptz)
       ON CONFLICT ON CONSTRAINT reminder_day_pk DO NOTHING RETURNING day`,
      [today, now],
    );
    if (taken.length === 0) return;
    const [last] = await em.query<{ day: string | null }[]>(
      `SELECT max(rd.day)::text AS day FROM reminder_day rd WHERE rd.day < $1::date`,
      [today],
    );
    const lastRun = last?.day ?? null;
    const isFirstOfWeek = lastRun === null || lastRun < mondayOf(today);
    await this.mails.post(em, [
      ...(await this.reminders(em, today, lastRun)),
      ...(await this.answers.due(em, spanOf(today, lastRun), now)),
      ...(await this.polls.due(em, spanOf(today, lastRun))),
      ...(isFirstOfWeek ? await this.digests(em, today) : []),
    ]);
  }

  private async reminders(em: EntityManager, today: string, lastRun: string | null): Promise<Outgoing[]> {
    const people = await em.query<Reminded[]>(tasksToRemind, [today, plusDays(today, DAYS_BEFORE)]);
    const around = await this.around.of(em);
    const expiresAt = new Date(this.clock.now().getTime() + LINK_DAYS * 86_400_000);
    return people.flatMap((one) => {
      const span = spanOf(today, lastRun, one.pause);
      const tasks = one.tasks.filter(({ dueDate }) => isReminded(dueDate, span));
      if (tasks.length === 0) return [];
      const mail = mailTo(one, 'task_reminder', today, reminderLetter(one, tasks, around), around);
      return [around.pages ? { ...mail, link: { subject: { purpose: 'tasks' }, expiresAt } } : mail];
    });
  }

  private async digests(em: EntityManager, today: string): Promise<Outgoing[]> {
    const leads = await em.query<Lead[]>(groupNews, [today, this.clock.now()]);
    const around = await this.around.of(em);
    return leads.flatMap((one) => {
      const letter = digestLetter(one, one.groups, around);
      return letter === null ? [] : [mailTo(one, 'lead_digest', mondayOf(today), letter, around)];
    });
  }
}
