import { isUnfinished } from '../action-items/action-item.sql.js';
import type { Language } from '../common/problem.js';
import { meetingIs } from '../meetings/meeting-life-cycle.js';
import { withMinutes } from '../meetings/meeting-visibility.js';
import { minutesAre } from '../meetings/minutes-states.js';
import { wantsMail } from '../mail-wishes/mail-wishes.query.js';
import { rsvpIs } from '../participations/participation-states.js';
import { workEmail } from '../persons/work-email.sql.js';
import { hasLeft } from '../steering-groups/has-left.sql.js';

/** Who gets a mail. */
export interface Receiver {
  readonly personId: string;
  readonly name: string;
  readonly language: Language;
  readonly address: string;
}

type Named = Readonly<Record<Language, string>>;

/** A task as mails tell of it. */
export interface ToldTask {
  readonly title: string;
  /** YYYY-MM-DD */
  readonly dueDate: string;
  readonly group: Named;
}

export interface Reminded extends Receiver {
  /** As it was at the last run. */
  readonly pause: { readonly start: string; readonly end: string } | null;
  readonly tasks: readonly ToldTask[];
}

/** What a lead is told of a group. */
export interface GroupNews {
  readonly name: Named;
  readonly overdue: readonly {
    readonly title: string;
    readonly dueDate: string;
    readonly responsible: string;
  }[];
  readonly minutes: readonly { readonly title: string; readonly heldOn: string }[];
  readonly meeting: {
    readonly title: string;
    readonly day: string;
    readonly unanswered: readonly string[];
  } | null;
}

export interface Lead extends Receiver {
  readonly groups: readonly GroupNews[];
}

const emailOf = (day: string) => `coalesce(${workEmail('p.id', day)}, p.email)`;

const receiver = (day: string) =>
  `p.id AS "personId", display_name(p) AS name, p.language, ${emailOf(day)} AS address`;

const reaches = (day: string) => `${emailOf(day)} IS NOT NULL AND NOT ${hasLeft(day)}`;

/** What `p` said of their pause when it was last reminded: somebody who is back early changed it since. */
const saidAtLastRun = (
  field: string,
  column: string,
) => `(SELECT CASE WHEN count(*) = 0 THEN to_jsonb(${column}) ELSE (array_agg(v.before ORDER BY e.id))[1] END
    FROM audit_event e JOIN audit_value v ON v.audit_event_id = e.id AND v.field = '${field}'
    WHERE e.record_type = 'mail_wish' AND e.record_id = p.id
      AND e.at > (SELECT max(rd.run_at) FROM reminder_day rd WHERE rd.day < $1::date))`;

const pause = `(SELECT json_build_object('start', was.start_date, 'end', was.end_date)
  FROM mail_wish mw CROSS JOIN LATERAL (SELECT ${saidAtLastRun('pauseStartDate', 'mw.pause_start_date')} AS start_date,
    ${saidAtLastRun('pauseEndDate', 'mw.pause_end_date')} AS end_date) AS was
  WHERE mw.person_id = p.id AND was.start_date IS NOT NULL)`;

/** Everybody who answers for tasks that are due by $2 and not finished, and wants to be reminded on $1 (today). */
export const tasksToRemind = `SELECT ${receiver('$1::date')},
    ${pause} AS pause, json_agg(json_build_object('title', t.title, 'dueDate', t.due_date,
      'group', json_build_object('de', g.name_de, 'en', g.name_en)) ORDER BY t.due_date, t.id) AS tasks
  FROM action_item t JOIN person p ON p.id = t.responsible_person_id JOIN steering_group g ON g.id = t.steering_group_id
  WHERE t.due_date <= $2::date AND ${isUnfinished} AND ${reaches('$1::date')}
    AND ${wantsMail('p.id', 'task_reminder', '$1::date')}
  GROUP BY p.id ORDER BY p.id`;

const overdue = `(SELECT coalesce(json_agg(json_build_object('title', t.title, 'dueDate', t.due_date, 'responsible',
    coalesce((SELECT display_name(who_p) FROM person who_p WHERE who_p.id = t.responsible_person_id),
      (SELECT o.name FROM organisation o WHERE o.id = t.responsible_organisation_id))) ORDER BY t.due_date, t.id), '[]')
  FROM action_item t WHERE t.steering_group_id = g.id AND t.due_date < $1::date AND ${isUnfinished})`;

const minutes = `(SELECT coalesce(json_agg(json_build_object('title', m.title,
    'heldOn', (m.actual_start AT TIME ZONE (SELECT time_zone FROM alliance))::date) ORDER BY m.actual_start, m.id), '[]')
  FROM meeting m ${withMinutes} WHERE m.steering_group_id = g.id AND ${meetingIs.held.in('m.state')}
    AND (mi.id IS NULL OR ${minutesAre.draft.in('mi.state')}))`;

const meeting = `(SELECT json_build_object('title', m.title,
    'day', (m.planned_start AT TIME ZONE (SELECT time_zone FROM alliance))::date,
    'unanswered', (SELECT coalesce(json_agg(coalesce(pa.guest_name, display_name(who_p)) ORDER BY pa.id), '[]')
      FROM participation pa LEFT JOIN person who_p ON who_p.id = pa.person_id
      WHERE pa.meeting_id = m.id AND pa.invited_at IS NOT NULL AND ${rsvpIs.missing.in('pa.rsvp')}))
  FROM meeting m WHERE m.steering_group_id = g.id AND ${meetingIs.invited.in('m.state')} AND m.planned_start > $2::timestamptz
  ORDER BY m.planned_start, m.id LIMIT 1)`;

/** Who runs which group: its leads and their deputies; the plenary, which has no seats, whoever leads the alliance. */
const runs = (day: string) => `(SELECT s.person_id, s.steering_group_id FROM seat s
    WHERE s.role IN ('lead', 'deputy') AND is_current(s.start_date, s.end_date, ${day})
  UNION SELECT ac.person_id, plenary_g.id FROM account ac JOIN steering_group plenary_g ON plenary_g.kind = 'plenary'
    WHERE ac.role = 'alliance_lead' AND ac.disabled_at IS NULL)`;

/* Nobody of these has left: who has no seat any more has an account to lead with. */
const leads = (day: string) =>
  `FROM ${runs(day)} AS runs JOIN person p ON p.id = runs.person_id JOIN steering_group g ON g.id = runs.steering_group_id
  WHERE ${emailOf(day)} IS NOT NULL`;

/** Who runs groups on $1 (today), with what is to be told of each. @param $2 now */
export const groupNews = `SELECT ${receiver('$1::date')}, json_agg(json_build_object(
    'name', json_build_object('de', g.name_de, 'en', g.name_en), 'overdue', ${overdue}, 'minutes', ${minutes},
    'meeting', ${meeting}) ORDER BY g.name_de, g.id) AS groups
  ${leads('$1::date')} AND ${wantsMail('p.id', 'lead_digest', '$1::date')}
  GROUP BY p.id ORDER BY p.id`;

/** A task of which mails go out, with who answers for it. */
export interface WishedTask extends Omit<ToldTask, 'dueDate'> {
  readonly id: string;
  readonly groupId: string;
  readonly dueDate: string | null;
  readonly wishedDueDate: string | null;
  readonly wishReason: string | null;
  readonly responsible: string | null;
}

/** The task $1. */
export const taskOfWish = `SELECT t.id, t.title, t.due_date::text AS "dueDate", t.steering_group_id AS "groupId",
    json_build_object('de', g.name_de, 'en', g.name_en) AS "group", t.wished_due_date::text AS "wishedDueDate",
    t.wish_reason AS "wishReason",
    (SELECT display_name(who_p) FROM person who_p WHERE who_p.id = t.responsible_person_id) AS responsible
  FROM action_item t JOIN steering_group g ON g.id = t.steering_group_id WHERE t.id = $1::uuid`;

/** Who runs the group $2 on $1 and wants to know of wishes. */
export const leadsOfGroup = `SELECT ${receiver('$1::date')} ${leads('$1::date')} AND g.id = $2::uuid
    AND ${wantsMail('p.id', 'date_wish', '$1::date')} ORDER BY p.id`;

/** Who runs the group $2 on $1. */
export const leadsToTell = `SELECT ${receiver('$1::date')} ${leads('$1::date')} AND g.id = $2::uuid ORDER BY p.id`;

/** Who answers for the task $2. */
export const responsibleOf = `SELECT ${receiver('$1::date')} FROM action_item t JOIN person p ON p.id = t.responsible_person_id
  WHERE t.id = $2::uuid AND ${reaches('$1::date')}`;
