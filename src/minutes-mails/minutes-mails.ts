import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Reads } from '../access/reads.js';
import { Clock } from '../common/clock.js';
import { Settings } from '../config/settings.js';
import { Changes } from '../jobs/changes.js';
import { Attachments } from '../mail/attachments.js';
import { Mails, type Outgoing } from '../mail/outgoing.js';
import { paperParts } from '../meeting-papers/dto/minutes-paper.parameters.js';
import { minutesFile } from '../meeting-papers/minutes-file.js';
import { approvedPaper } from '../meeting-papers/minutes-paper.query.js';
import type { PaperSource } from '../meeting-papers/paper-source.js';
import { minutesAre, type MinutesState } from '../meetings/minutes-states.js';
import { endOfObjections } from '../objections/review.js';
import { approvedMails, reviewMails, type Telling } from './minutes-due.js';
import { minutesToTell, type MinutesToMail, readersOfMinutes } from './minutes-mails.query.js';

/** What is told, and by which verbs of the trail it begins: nobody is mailed minutes that were approved long ago. */
const beginnings = {
  review: ['review_started'],
  approval: ['approved', 'correction_approved'],
} as const;
type Told = keyof typeof beginnings;

/** How long a link is good where no deadline for objections lies ahead. */
const LINK_DAYS = 14;

interface ToTell {
  meetingId: string;
  step: MinutesState;
  state: MinutesState;
  reviewStartedAt: Date | null;
  reviewDays: number;
  versionId: string | null;
  versionNo: number | null;
  reason: string | null;
  actualStart: Date | null;
}

/**
 * Mails minutes to those who were there or invited: in review, to be checked; approved, to be kept (0046). What is told is how
 * far they are when the job comes, so a review that was taken back in time is told to nobody.
 */
@Injectable()
export class MinutesMails implements OnModuleInit {
  /** The last file that was made: it goes to many, and is the same for all. */
  private last: { versionId: string; file: Promise<Buffer> } | undefined;

  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly changes: Changes,
    private readonly mails: Mails,
    private readonly attachments: Attachments,
  ) {}

  onModuleInit(): void {
    this.attachments.handle(async (versionId) => ({
      mediaType: 'application/pdf',
      content: await this.file(versionId),
    }));
    this.changes.listen(['minutes'], async (em, changes) => {
      for (const told of ['review', 'approval'] as const) {
        const verbs: readonly string[] = beginnings[told];
        const ids = changes.filter(({ action }) => verbs.includes(action)).map(({ recordId }) => recordId);
        for (const id of [...new Set(ids)].sort()) await this.tell(em, id, told);
      }
    });
  }

  private async tell(em: EntityManager, minutesId: string, told: Told): Promise<void> {
    const [minutes] = await em.query<ToTell[]>(minutesToTell, [minutesId]);
    if (!minutes) return;
    const { meetingId } = minutes;
    const { json } = await this.reads.one(readersOfMinutes(meetingId, this.clock.today()), em);
    const telling = {
      minutesId,
      meetingId,
      publicUrl: this.settings.config.publicUrl,
      objectionPage: this.mails.secretPage('/objection'),
    };
    const read = JSON.parse(json) as MinutesToMail;
    // Minutes are of the day on which the meeting was held, which need not be the one for which it was planned.
    const paper = { ...read, plannedStart: minutes.actualStart?.toISOString() ?? read.plannedStart };
    await this.mails.post(em, (told === 'review' ? this.ofReview : this.ofApproval)(paper, telling, minutes));
  }

  private readonly ofReview = (paper: MinutesToMail, telling: Telling, minutes: ToTell): Outgoing[] => {
    const { step, state, reviewStartedAt: startedAt, reviewDays: days } = minutes;
    if (!minutesAre.inReview.has(step) || startedAt === null) return [];
    const { zone } = this.clock;
    const now = this.clock.now();
    const end = endOfObjections({ minutesId: telling.minutesId, startedAt, days }, zone);
    // A job that comes days late asks nobody to object when nobody can any more.
    if (end !== null && end <= now) return [];
    const linkEnd = end ?? new Date(now.getTime() + LINK_DAYS * 86_400_000);
    const isCorrection = minutesAre.approved.has(state);
    return reviewMails(paper, telling, { startedAt, end, linkEnd, isCorrection, zone });
  };

  private readonly ofApproval = (paper: MinutesToMail, telling: Telling, minutes: ToTell): Outgoing[] => {
    const { versionId, versionNo, reason } = minutes;
    if (versionId === null || versionNo === null) return [];
    return approvedMails(paper, telling, { versionId, versionNo, reason });
  };

  /** The PDF of an approved version: everybody gets the same bytes. One is made at a time. */
  private file(versionId: string): Promise<Buffer> {
    if (this.last?.versionId === versionId) return this.last.file;
    const before = this.last?.file ?? Promise.resolve();
    const file = before
      .then(
        () => undefined,
        () => undefined,
      )
      .then(() => this.make(versionId));
    const last = { versionId, file };
    this.last = last;
    // What failed is tried again with the mail.
    file.catch(() => {
      if (this.last === last) this.last = undefined;
    });
    return file;
  }

  private async make(versionId: string): Promise<Buffer> {
    const { json } = await this.reads.one(approvedPaper(versionId));
    const asking = { by: 'mails', gone: new AbortController().signal };
    return minutesFile(asking, JSON.parse(json) as PaperSource, new Set(paperParts), this.clock.zone, 'pdf');
  }
}
