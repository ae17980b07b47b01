import { Injectable } from '@nestjs/common';
import { type Actor, nameOf } from '../access/actor.js';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import { Answer, FileAnswer } from '../common/answer.js';
import { Clock } from '../common/clock.js';
import type { Language } from '../common/problem.js';
import type { OneStatement } from '../database/statements.js';
import { plain, textOf } from '../mail/letter.js';
import type { ChangedTemplate } from '../mail/letter-kind.js';
import { letterOf } from '../mail/mail-template.js';
import { Mails } from '../mail/outgoing.js';
import { meetingIs, meetingLifeCycle } from '../meetings/meeting-life-cycle.js';
import { addressList } from './address-list.js';
import { agendaPaper } from './agenda-paper.js';
import { attendanceSheet, type Signing } from './attendance-sheet.js';
import { invitationLetter } from './invitation-text.js';
import { calendarOf } from './meeting-calendar.js';
import { fileNameOf, type MeetingPaper } from './meeting-paper.js';
import { meetingAttendanceSheet, meetingMail, meetingPaper } from './meeting-papers.query.js';

interface Invited {
  participationId: string;
  name: string;
  email: string | null;
}

/** With the templates by which its mail is written. */
type MailPaper = MeetingPaper<Invited> & { templates: ChangedTemplate[] };

/** What is handed out before a meeting: each made of one statement, the same bytes for the same content. */
@Injectable()
export class MeetingPapersService {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly mails: Mails,
  ) {}

  /**
   * The meeting as an iCalendar file, for whoever may read it (meeting.read, or invited); with joinUrl only for who
   * may read that. It names nobody. @throws not_found
   */
  async calendar(actor: Actor, id: string): Promise<FileAnswer> {
    const paper = await this.paper(meetingPaper(actor, id));
    return new FileAnswer(
      () => Buffer.from(calendarOf(paper)),
      'text/calendar; charset=utf-8',
      fileNameOf(paper, 'sitzung', 'ics'),
    );
  }

  /**
   * The mail that invites to the meeting, with the addresses that the actor may read. Needs meeting.write in its
   * group. @throws not_found, not_allowed
   */
  async invitation(actor: Actor, id: string, language: Language): Promise<Answer> {
    return this.mailOf(await this.forMail(actor, id), language);
  }

  /**
   * The mail that would cancel the meeting without a reason, which may tell of people and belongs into no address; of a
   * cancelled one as `invitation` gives it, with the reason that was given. Needs meeting.write in its group. @throws not_found, not_allowed
   */
  async cancellation(actor: Actor, id: string, language: Language): Promise<Answer> {
    const paper = await this.forMail(actor, id);
    if (meetingIs.cancelled.has(paper.state)) return this.mailOf(paper, language);
    const state = meetingLifeCycle.cancellation.to;
    return this.mailOf({ ...paper, state, cancelReason: null }, language);
  }

  /** The agenda on paper, for whoever may read the meeting. @throws not_found */
  async agenda(actor: Actor, id: string): Promise<FileAnswer> {
    const paper = await this.paper(meetingPaper(actor, id));
    return new FileAnswer(
      (gone) => agendaPaper(paper, { by: nameOf(actor), gone }),
      'application/pdf',
      fileNameOf(paper, 'tagesordnung', 'pdf'),
    );
  }

  /**
   * The list to sign at the door. Needs meeting.write or minutes.write in its group.
   * @throws not_found, not_allowed
   */
  async attendanceSheet(actor: Actor, id: string): Promise<FileAnswer> {
    const paper = await this.paper<Signing>(meetingAttendanceSheet(actor, id));
    requireRight(actor, ['meeting.write', 'minutes.write'], paper.groupId);
    return new FileAnswer(
      (gone) => attendanceSheet(paper, { by: nameOf(actor), gone }),
      'application/pdf',
      fileNameOf(paper, 'anwesenheit', 'pdf'),
    );
  }

  /** @throws not_found, not_allowed */
  private async forMail(actor: Actor, id: string): Promise<MailPaper> {
    const { json } = await this.reads.one(meetingMail(actor, id, this.clock.today()));
    const paper = JSON.parse(json) as MailPaper;
    requireRight(actor, 'meeting.write', paper.groupId);
    return paper;
  }

  private async paper<Taking = never>(statement: OneStatement): Promise<MeetingPaper<Taking>> {
    const { json } = await this.reads.one(statement);
    return JSON.parse(json) as MeetingPaper<Taking>;
  }

  /** The mail with whom it reaches, and whom it does not; and whether it leaves from here by itself. */
  private mailOf(paper: MailPaper, language: Language): Answer {
    const letter = letterOf(invitationLetter(paper, language), paper.templates);
    const recipients = paper.people.filter((one): one is Invited & { email: string } => one.email !== null);
    const withoutAddress = paper.people
      .filter(({ email }) => email === null)
      .map(({ participationId, name }) => ({ participationId, name }));
    return new Answer(
      JSON.stringify({
        subject: plain(letter.subject),
        text: textOf(letter),
        recipients,
        withoutAddress,
        addressList: addressList(recipients),
        leaves: this.mails.isConfigured && !paper.isDemo,
      }),
    );
  }
}
