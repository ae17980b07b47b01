import { fact, type MergeFact, type MergeParty, type MergeRule } from '../records/merge.js';

/**
 * Whoever was told apart from the record that goes is told apart from the one that stays; that the two themselves were is
 * over. Said once of each kind, by its first column: of both columns the same rows are meant.
 */
export function dismissalsOf(party: MergeParty): MergeRule {
  const [first, second] = [`first_${party}_id`, `second_${party}_id`];
  return {
    recordType: 'duplicate_dismissal',
    facts: `SELECT ${fact('du.id', null)} AS fact FROM duplicate_dismissal du WHERE $2 IN (du.${first}, du.${second})`,
    // Nothing that anybody has to decide on.
    judge: () => ({ effects: [], blockers: [] }),
    async carryOut(em, _writes, _change, facts: readonly MergeFact[], { keptId, goneId }) {
      const ids = facts.map(({ id }) => id);
      await em.query(
        `INSERT INTO duplicate_dismissal (id, ${first}, ${second}, dismissed_at)
         SELECT md5('${party}s' || one || other)::uuid, one, other, dismissed_at FROM (
           SELECT least(who, $1::uuid) AS one, greatest(who, $1::uuid) AS other, min(dismissed_at) AS dismissed_at FROM (
             SELECT CASE du.${first} WHEN $2::uuid THEN du.${second} ELSE du.${first} END AS who, du.dismissed_at
             FROM duplicate_dismissal du WHERE du.id = ANY($3::uuid[])) AS theirs
           WHERE who <> $1::uuid GROUP BY who) AS pairs
         ON CONFLICT DO NOTHING`,
        [keptId, goneId, ids],
      );
      await em.query(`DELETE FROM duplicate_dismissal du WHERE du.id = ANY($1::uuid[])`, [ids]);
    },
  };
}
