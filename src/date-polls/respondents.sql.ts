import type { Actor } from '../access/actor.js';
import { isReachedAt } from '../bounces/bounced-address.sql.js';
import { object } from '../database/object.sql.js';
import { recordFields } from '../database/record.sql.js';
import { type OneStatement, Values } from '../database/statements.js';
import { readsGuestEmails } from '../participations/participation.sql.js';
import { takesPartFor } from '../participations/snapshot.js';
import { workEmail } from '../persons/work-email.sql.js';
import { hasLeft } from '../steering-groups/has-left.sql.js';

/**
 * Where mails reach respondent `dpr` of poll `dp`, whose person is `p`: at work for the organisation for which they sit in
 * the group, else at work elsewhere, else their own; nowhere where they have left. @param day SQL of today
 */
export const addressOf = (day: string) =>
  `CASE WHEN dpr.person_id IS NULL THEN dpr.guest_email ELSE ${addressOfPerson('dp.steering_group_id', day)} END`;

/** The same of person `p`, asked or not. @param group SQL of its id */
export const addressOfPerson = (group: string, day: string) =>
  `CASE WHEN NOT ${hasLeft(day)} THEN coalesce(${workEmail('p.id', day, {
    first: `(af.organisation_id = ${takesPartFor({ person: 'p.id', group, day })}) IS TRUE DESC, `,
  })}, p.email) END`;

/** Whether mails reach respondent `dpr`. @param day SQL of today */
export const isReached = (day: string) => isReachedAt(addressOf(day));

export const nameOf = `coalesce(dpr.guest_name, display_name(p))`;

export const byName = `coalesce(p.family_name, dpr.guest_name) COLLATE "und-x-icu", p.given_name COLLATE "und-x-icu", dpr.id`;

/** As the API gives answers: a list. */
export const answersOf = `(SELECT coalesce(json_agg(json_build_object('optionId', v.key, 'answer', v.value) ORDER BY v.key), '[]')
  FROM jsonb_each_text(dpr.answers) AS v)`;

/** The JSON of RespondentResponse, for respondent `dpr` of poll `dp`. @param day SQL of today */
export function respondentJson(actor: Actor, day: string, values: Values): string {
  return object(
    `${recordFields('dpr')}, 'datePollId', dpr.date_poll_id, 'personId', dpr.person_id, 'guestName', dpr.guest_name,
      'name', ${nameOf}, 'isReached', ${isReached(day)}, 'answers', ${answersOf}, 'note', dpr.note,
      'answeredAt', iso(dpr.answered_at), 'answerRecordedBy', dpr.answer_recorded_by`,
    {
      when: readsGuestEmails(actor, 'dp.steering_group_id', values),
      fields: `'guestEmail', dpr.guest_email`,
    },
  );
}

/** One of those who are asked, for whoever may see them: the service has asked. */
export function oneRespondent(actor: Actor, id: string, today: string): OneStatement {
  const values = new Values();
  return {
    text: `SELECT (${respondentJson(actor, values.day(today), values)})::text AS json, dpr.id, dpr.version
      FROM date_poll_respondent dpr JOIN date_poll dp ON dp.id = dpr.date_poll_id
      LEFT JOIN person p ON p.id = dpr.person_id WHERE dpr.id = ${values.add(id)}::uuid`,
    values: values.list,
  };
}
