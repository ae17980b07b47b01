import { type Actor, operator } from '../access/actor.js';
import { bouncedAt } from '../bounces/bounced-address.sql.js';
import { actionItemIs } from '../action-items/action-item-life-cycle.js';
import type { Language } from '../common/problem.js';
import { type OneStatement, Values } from '../database/statements.js';
import { meetingColumns, readsMeeting } from '../meetings/meeting-visibility.js';
import type { MeetingPaper } from '../meeting-papers/meeting-paper.js';
import { meetingInvitation } from '../meeting-papers/meeting-papers.query.js';
import type { Told } from '../meeting-papers/invitation-values.js';
import type { Rsvp } from '../participations/participation-states.js';
import { hasLeft } from '../steering-groups/has-left.sql.js';

/** Somebody on the list of a meeting, as the mail to them needs it. */
export interface Listed {
  /** Null where they are only shown as if they were on the list. */
  readonly participationId: string | null;
  readonly personId: string | null;
  readonly name: string;
  /** Null where there is no address, or they have left. */
  readonly email: string | null;
  /** Since when mail to it comes back; null: it does not. */
  readonly bouncedAt: string | null;
  readonly language: Language;
  readonly isInvited: boolean;
  readonly rsvp: Rsvp;
  /** In whose place they come. */
  readonly standsInFor: string | null;
  /** Theirs in this group, open, by their days. */
  readonly tasks: readonly { title: string; dueDate: string | null }[];
}

/** What somebody's calendar was told last. */
export interface LastTold {
  readonly mailId: string;
  readonly participationId: string;
  readonly personId: string | null;
  readonly name: string;
  readonly address: string;
  readonly language: Language;
  readonly told: Told & {
    readonly sequence: number;
    readonly method: 'REQUEST' | 'CANCEL';
    /** The agenda that they know (agendaKey); absent: nobody knows which. */
    readonly agenda?: string;
  };
}

const tasks = `(SELECT coalesce(json_agg(json_build_object('title', t.title, 'dueDate', t.due_date)
    ORDER BY t.due_date NULLS LAST, t.id), '[]')
  FROM action_item t WHERE t.responsible_person_id = pa.person_id AND t.steering_group_id = m.steering_group_id
    AND ${actionItemIs.finished.notIn('t.state')})`;

/**
 * The meeting with everybody on its list, whoever asks: nobody does, it is for mails. As JSON of MeetingPaper<Listed>.
 * @param added persons who are not on the list and are shown as if they were
 */
export function meetingToMail(meetingId: string, today: string, added: readonly string[] = []): OneStatement {
  return meetingInvitation(
    operator,
    meetingId,
    today,
    (
      values,
    ) => `, 'personId', pa.person_id, 'language', coalesce(p.language, 'de'), 'isInvited', pa.invited_at IS NOT NULL,
      'rsvp', pa.rsvp, 'standsInFor', (SELECT display_name(substituted_p) FROM person substituted_p
        WHERE substituted_p.id = pa.substitute_for_person_id), 'tasks', ${tasks},
      'bouncedAt', ${bouncedAt('reach.email')}, 'hasLeft', p.id IS NOT NULL AND ${hasLeft(values.day(today))}`,
    added,
  );
}

export type PaperToMail = MeetingPaper<Listed>;

/** As `meetingToMail` tells it. Who works nowhere any more and sits nowhere is not written to, at whatever address. */
export function paperToMail(read: MeetingPaper<Listed & { readonly hasLeft: boolean }>): PaperToMail {
  const people = read.people.map(({ hasLeft, ...one }) => (hasLeft ? { ...one, email: null } : one));
  return { ...read, people };
}

/** What everybody was told last of a meeting under each address, also those who are off its list by now. */
export const lastToldOf = `SELECT DISTINCT ON (ma.participation_id, ma.to_address) ma.id AS "mailId", ma.participation_id AS "participationId",
    ma.person_id AS "personId", ma.to_name AS name, ma.to_address AS address, ma.language, ma.told
  FROM mail ma WHERE ma.meeting_id = $1::uuid AND ma.participation_id IS NOT NULL
  ORDER BY ma.participation_id, ma.to_address, ma.created_at DESC, ma.id DESC`;

/**
 * What a preview is made of, for who may see the meeting: {paper, told}, in one statement.
 * @param added persons who are not on the list and are shown as if they were
 */
export function previewFacts(
  actor: Actor,
  meetingId: string,
  today: string,
  added: readonly string[],
): OneStatement {
  const values = new Values();
  const paper = meetingToMail(meetingId, today, added);
  const whole = values.adopt(paper.text, { list: paper.values });
  const told = values.adopt(lastToldOf, { list: [meetingId] });
  return {
    text: `SELECT json_build_object('paper', (SELECT json::json FROM (${whole}) whole),
        'told', (SELECT coalesce(json_agg(to_json(last_ma)), '[]') FROM (${told}) last_ma))::text AS json
      FROM meeting m WHERE m.id = ${values.add(meetingId)}::uuid AND ${readsMeeting(actor, meetingColumns, values)}`,
    values: values.list,
  };
}
