import { recordsWhere } from '../database/editable-record.js';
import { comesAlong, fact, type MergeFact, type MergeRule } from '../records/merge.js';
import { idsOf } from '../records/moves.js';
import { passLinks } from '../signed-links/signed-links.operations.js';
import { DatePollRespondent } from './date-poll-respondent.entity.js';

interface AskedFact extends MergeFact {
  /** The one who stays was asked in the same poll. */
  readonly otherId: string | null;
  /** And answered, at least as late. */
  readonly isOlder: boolean;
}

/** They come along as they are; where both were asked in one poll, the one stays that answered last, with the links of both. */
export const respondentsOf: MergeRule<AskedFact> = {
  recordType: 'date_poll_respondent',
  facts: `SELECT ${fact(
    'dpr.id',
    'dp.title',
    `'otherId', other_dpr.id, 'isOlder', coalesce(other_dpr.answered_at >= dpr.answered_at, dpr.answered_at IS NULL)`,
  )} FROM date_poll_respondent dpr JOIN date_poll dp ON dp.id = dpr.date_poll_id
    LEFT JOIN date_poll_respondent other_dpr ON other_dpr.date_poll_id = dpr.date_poll_id AND other_dpr.person_id = $1
    WHERE dpr.person_id = $2 ORDER BY dpr.id`,

  judge: (facts) => ({
    effects: facts.map((one) => {
      const { id, otherId, isOlder, title } = one;
      if (otherId === null) return comesAlong('date_poll_respondent', one);
      const [recordId, staying] = isOlder ? [id, otherId] : [otherId, id];
      return {
        recordType: 'date_poll_respondent',
        recordId,
        title,
        rule: 'one_answer' as const,
        otherId: staying,
      };
    }),
    blockers: [],
  }),

  async carryOut(em, writes, change, facts, { keptId }) {
    const ids = [...idsOf(facts), ...facts.flatMap(({ otherId }) => otherId ?? [])];
    const records = await recordsWhere(em, DatePollRespondent, 'id = ANY($1::uuid[])', [ids]);
    const pairs = facts.flatMap(({ id, otherId, isOlder }) =>
      otherId === null ? [] : [isOlder ? { goes: id, stays: otherId } : { goes: otherId, stays: id }],
    );
    for (const { goes, stays } of pairs) await passLinks(em, goes, stays, 'date_poll_respondent_id');
    const isGoing = new Set(pairs.map(({ goes }) => goes));
    await writes.removeAll(
      em,
      change,
      DatePollRespondent,
      records.filter(({ id }) => isGoing.has(id)),
    );
    await writes.updateAll(
      em,
      change,
      DatePollRespondent,
      records
        .filter(({ id, personId }) => !isGoing.has(id) && personId !== keptId)
        .map((current) => ({ current, fields: { personId: keptId } })),
    );
  },
};
