import { Injectable } from '@nestjs/common';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { AgendaItem } from './agenda-item.entity.js';
import { makeRoom } from './agenda-places.js';
import { isOfTemplate, lastMinutesOf, templateOf } from './agenda-template.js';
import { meetingBegun } from './agenda.errors.js';
import { meetingCancelled } from '../meetings/meeting-stage.errors.js';
import { meetingForChange } from '../meetings/meeting-for-change.js';
import { hasBegun } from '../meetings/meeting-stage.js';
import { MeetingAnswers } from '../meetings/meeting-answers.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';

/** Begins agendas from the template of their group. */
@Injectable()
export class AgendaFromTemplateService {
  constructor(
    private readonly writes: Writes,
    private readonly answers: MeetingAnswers,
  ) {}

  /**
   * Adds what the agenda lacks of the template, each behind the template's item before it, the first at the top. What
   * is there already stays where it is, so that asking twice adds nothing; the approval of the last minutes is linked
   * to them, and left out where the group has none. Answers with the meeting. Needs meeting.write in its group.
   * @throws not_found, not_allowed, meeting_begun, meeting_cancelled
   */
  begin(change: Change, meetingId: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const meeting = await meetingForChange(em, change.actor, meetingId);
      await this.writes.accept(em, change);
      if (meetingIs.cancelled.has(meeting.state)) throw meetingCancelled();
      if (hasBegun(meeting)) throw meetingBegun();
      const agenda = await em.find(AgendaItem, { where: { meetingId }, order: { position: 'ASC' } });
      const lastMinutes = await lastMinutesOf(em, meeting.steeringGroupId, meeting.plannedStart);
      let place = 1;
      let added = 0;
      for (const { approvesLastMinutes, ...item } of await templateOf(em, meeting.steeringGroupId)) {
        const approvesMinutesId = approvesLastMinutes ? lastMinutes : null;
        if (approvesLastMinutes && approvesMinutesId === null) continue;
        const there =
          agenda.find((one) => approvesLastMinutes && one.approvesMinutesId !== null) ??
          agenda.find((one) => one.approvesMinutesId === null && isOfTemplate(one, item));
        if (there === undefined) {
          const position = await makeRoom(em, meetingId, place);
          await this.writes.insert(em, change, AgendaItem, {
            ...item,
            meetingId,
            position,
            approvesMinutesId,
          });
          place = position + 1;
          added += 1;
          continue;
        }
        if (there.approvesMinutesId !== approvesMinutesId) {
          // Somebody wrote it by hand, or the group has met since.
          await this.writes.update(em, change, AgendaItem, there, { approvesMinutesId });
        }
        place = Math.max(place, there.position + added + 1);
      }
      return this.answers.one(change.actor, meetingId, em);
    });
  }
}
