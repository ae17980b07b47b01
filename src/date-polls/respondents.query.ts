import type { EntityManager } from 'typeorm';
import { notFound } from '../common/problems.js';
import { type OneStatement, Values } from '../database/statements.js';
import { isLinkOpen } from '../signed-links/signed-links.operations.js';
import { hasLeft } from '../steering-groups/has-left.sql.js';
import { optionsWithCounts } from './date-polls.query.js';
import { answersOf, nameOf } from './respondents.sql.js';

/** The poll in which somebody is asked. @throws not_found */
export async function pollOfRespondent(em: EntityManager, id: string): Promise<string> {
  const [row] = await em.query<{ id: string }[]>(
    `SELECT dpr.date_poll_id AS id FROM date_poll_respondent dpr WHERE dpr.id = $1::uuid`,
    [id],
  );
  if (!row) throw notFound();
  return row.id;
}

/** Ids of the dates that a poll offers. */
export async function optionIds(em: EntityManager, datePollId: string): Promise<ReadonlySet<string>> {
  const rows = await em.query<{ id: string }[]>(
    `SELECT dpo.id FROM date_poll_option dpo WHERE dpo.date_poll_id = $1::uuid`,
    [datePollId],
  );
  return new Set(rows.map(({ id }) => id));
}

/** For whom a link answers (no other purpose has a respondent, signed_link_subject): until the last date is over, and not for who has left. */
export function respondentByLink(hash: Buffer, now: Date, today: string): OneStatement {
  const values = new Values();
  return {
    text: `SELECT dpr.id, dpr.date_poll_id AS "datePollId" FROM signed_link l
      JOIN date_poll_respondent dpr ON dpr.id = l.date_poll_respondent_id LEFT JOIN person p ON p.id = dpr.person_id
      WHERE l.token_hash = ${values.add(hash)}::bytea
        AND ${isLinkOpen(`${values.add(now)}::timestamptz`)}
        AND NOT (p.id IS NOT NULL AND ${hasLeft(values.day(today))})`,
    values: values.list,
  };
}

/** What who answers by a link reads: the poll, and what is theirs alone. */
export function datePollSheet(respondentId: string): OneStatement {
  return {
    text: `SELECT json_build_object('name', ${nameOf}, 'allianceName', alliance.name,
        'groupName', json_build_object('de', g.name_de, 'en', g.name_en), 'title', dp.title, 'location', dp.location,
        'message', dp.message, 'timeZone', dp.time_zone, 'answerBy', dp.answer_by, 'state', dp.state,
        'chosenOptionId', dp.chosen_option_id, 'withdrawalReason', dp.withdrawal_reason, 'options', ${optionsWithCounts},
        'answers', ${answersOf}, 'note', dpr.note, 'answeredAt', iso(dpr.answered_at))::text AS json
      FROM date_poll_respondent dpr JOIN date_poll dp ON dp.id = dpr.date_poll_id
      JOIN steering_group g ON g.id = dp.steering_group_id CROSS JOIN alliance LEFT JOIN person p ON p.id = dpr.person_id
      WHERE dpr.id = $1::uuid`,
    values: [respondentId],
  };
}

/** What limits a link of respondent $1: when the last date is over, and whether the person has left on $2 (today). */
export const whatLinkOpens = `SELECT coalesce(p.id IS NOT NULL AND ${hasLeft('$2::date')}, false) AS "hasLeft",
    (SELECT max(dpo.planned_end) FROM date_poll_option dpo WHERE dpo.date_poll_id = dpr.date_poll_id) AS "end"
  FROM date_poll_respondent dpr LEFT JOIN person p ON p.id = dpr.person_id WHERE dpr.id = $1::uuid`;
