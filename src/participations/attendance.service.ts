import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Reads } from '../access/reads.js';
import { requireRight } from '../access/require-right.js';
import type { Change } from '../audit/change.js';
import { Writes } from '../audit/writes.js';
import type { Answer } from '../common/answer.js';
import { repeated, unknownReference } from '../common/field-errors.js';
import type { FieldError } from '../common/problem.js';
import { requireSound, versionStale } from '../common/problems.js';
import type { AttendanceEntry, AttendanceRequest } from './dto/attendance.request.js';
import { lockMeeting, theMeeting } from '../meetings/meeting-lock.js';
import { requireOpenForWriting } from '../meetings/meeting-stage.js';
import type { Participation } from './participation.entity.js';
import { participationsOf } from './participations.query.js';

type Known = Pick<Participation, 'id' | 'version' | 'attendance'>;

/** Who was there, for a whole meeting in one call. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  /**
   * Writes down who was there: all entries or none. Participations that already say so stay as they are. Answers
   * with the participations named, in that order. Needs minutes.write in the meeting's group.
   * @throws not_found, not_allowed, content_invalid, version_stale where one of them was changed meanwhile,
   *   meeting_cancelled, meeting_not_begun, minutes_not_in_draft
   */
  put(change: Change<AttendanceRequest>, meetingId: string): Promise<Answer> {
    return this.writes.run(change, async (em) => {
      const { actor } = change;
      const meeting = await lockMeeting(em, actor, theMeeting(meetingId), 'shared');
      requireRight(actor, 'minutes.write', meeting.steeringGroupId);
      const { entries } = await this.writes.accept(em, change);
      const ids = entries.map(({ participationId }) => participationId);
      const known = await lockNamed(em, meetingId, ids);
      requireVersions(entries, known);
      requireSound(entryErrors(ids, known));
      requireOpenForWriting(meeting);
      const changed = entries.filter(
        ({ participationId, attendance }) => known.get(participationId)?.attendance !== attendance,
      );
      await writeAttendance(em, changed, this.writes.clock.now());
      for (const { participationId: id, attendance } of changed) {
        const before = { attendance: known.get(id)?.attendance };
        const record = { action: 'changed', type: 'participation', id, before, after: { attendance } };
        await this.writes.audit(em, change, record);
      }
      return this.reads.one(participationsOf(actor, meetingId, ids), em);
    });
  }
}

/** Those of the participations that are the meeting's; locked in one order, so that two lists do not wait for each other. */
async function lockNamed(
  em: EntityManager,
  meetingId: string,
  ids: readonly string[],
): Promise<Map<string, Known>> {
  const rows = await em.query<Known[]>(
    `SELECT id, version, attendance FROM participation WHERE meeting_id = $1 AND id = ANY($2::uuid[])
     ORDER BY id FOR UPDATE`,
    [meetingId, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** @throws version_stale naming every participation that has another version */
function requireVersions(entries: readonly AttendanceEntry[], known: ReadonlyMap<string, Known>): void {
  const reasons = entries
    .filter(({ participationId, version }) => (known.get(participationId)?.version ?? version) !== version)
    .map(({ participationId }) => ({
      code: 'version_stale',
      recordType: 'participation',
      recordId: participationId,
    }));
  if (reasons.length > 0) throw versionStale({}, { members: { reasons } });
}

/** What is wrong with the list: each must be a participation of the meeting, once. */
function entryErrors(ids: readonly string[], known: ReadonlyMap<string, Known>): FieldError[] {
  return ids.flatMap((id, index) => {
    const pointer = `/${index}/participationId`;
    if (!known.has(id)) return [unknownReference(pointer)];
    return ids.indexOf(id) === index ? [] : [repeated(pointer)];
  });
}

async function writeAttendance(
  em: EntityManager,
  entries: readonly AttendanceEntry[],
  now: Date,
): Promise<void> {
  await em.query(
    `UPDATE participation SET attendance = entry.attendance, version = version + 1, updated_at = $3::timestamptz
     FROM unnest($1::uuid[], $2::text[]) AS entry (id, attendance) WHERE participation.id = entry.id`,
    [entries.map(({ participationId }) => participationId), entries.map(({ attendance }) => attendance), now],
  );
}
