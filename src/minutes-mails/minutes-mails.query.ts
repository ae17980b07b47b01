import { operator } from '../access/actor.js';
import { rightsOf, type Rights } from '../accounts/rights.sql.js';
import type { Language } from '../common/problem.js';
import type { OneStatement } from '../database/statements.js';
import type { MeetingPaper } from '../meeting-papers/meeting-paper.js';
import { meetingInvitation } from '../meeting-papers/meeting-papers.query.js';
import { attendanceIs } from '../participations/participation-states.js';

/** Somebody on the list of a meeting, as mails about its minutes need it. */
export interface Reader {
  readonly participationId: string;
  readonly personId: string | null;
  readonly name: string;
  /** Null where there is no address. */
  readonly email: string | null;
  readonly language: Language;
  readonly isInvited: boolean;
  readonly wasThere: boolean;
  /** Null where they have no account. */
  readonly account: (Rights & { readonly id: string }) | null;
}

/** The meeting of minutes with everybody on its list, whoever asks: nobody does. As JSON of MeetingPaper<Reader>. */
export function readersOfMinutes(meetingId: string, today: string): OneStatement {
  return meetingInvitation(
    operator,
    meetingId,
    today,
    (
      values,
    ) => `, 'personId', pa.person_id, 'language', coalesce(p.language, 'de'), 'isInvited', pa.invited_at IS NOT NULL,
      'wasThere', ${attendanceIs.there.in('pa.attendance')},
      'account', (SELECT to_jsonb(held) FROM (SELECT ac.id, ${rightsOf(values.day(today))}
        FROM account ac WHERE ac.person_id = pa.person_id AND ac.disabled_at IS NULL) held)`,
  );
}

export type MinutesToMail = MeetingPaper<Reader>;

/** How far minutes are, locked: who takes the next step waits. */
export const minutesToTell = `SELECT mi.meeting_id AS "meetingId", coalesce(mi.correction_state, mi.state) AS step,
    mi.state, mi.review_started_at AS "reviewStartedAt", g.review_days AS "reviewDays", mv.id AS "versionId",
    mv.version_no AS "versionNo", mv.reason, m.actual_start AS "actualStart", mi.correction_reason AS "correctionReason"
  FROM minutes mi JOIN meeting m ON m.id = mi.meeting_id JOIN steering_group g ON g.id = m.steering_group_id
    LEFT JOIN minutes_version mv ON mv.minutes_id = mi.id AND mv.version_no = mi.current_version
  WHERE mi.id = $1::uuid FOR SHARE OF mi`;
