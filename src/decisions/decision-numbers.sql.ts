import { decisionIs } from './decision-results.js';

/**
 * Decisions of minutes that get a number with their approval, as rows of id, steering_group_id, year and nth: in the
 * order of the agenda, in the year of the actual start where the meeting took place.
 * @param minutes SQL of the minutes' id, which may be of minutes `mi` around it
 */
const settled = (minutes: string) => `SELECT d.id, m.steering_group_id,
    row_number() OVER (ORDER BY ai.position, d.id) AS nth,
    extract(year FROM m.actual_start AT TIME ZONE m.time_zone)::int AS year
  FROM minutes these_mi JOIN meeting m ON m.id = these_mi.meeting_id JOIN agenda_item ai ON ai.meeting_id = m.id
    JOIN decision d ON d.agenda_item_id = ai.id
  WHERE these_mi.id = ${minutes} AND d.number IS NULL AND ${decisionIs.numbered.in('d.result')}`;

/** "MINT-2026-03" */
const numberOf = (prefix: string, year: string, sequence: string) =>
  `concat_ws('-', ${prefix}, ${year}, lpad(${sequence}::text, greatest(2, length(${sequence}::text)), '0'))`;

/** The numbers that decisions would get if their minutes were approved now: a JSON list of id and number, in order. */
export const numbersAhead = (
  minutes: string,
) => `SELECT coalesce(jsonb_agg(jsonb_build_object('id', settled.id,
    'number', ${numberOf('g.number_prefix', 'settled.year', '(coalesce(dc.last_sequence, 0) + settled.nth)')})
    ORDER BY settled.nth), '[]')
  FROM (${settled(minutes)}) settled JOIN steering_group g ON g.id = settled.steering_group_id
    LEFT JOIN decision_counter dc ON dc.steering_group_id = g.id AND dc.year = settled.year`;

/**
 * Numbers the decisions of the minutes ($1) at a moment ($2), per group and year. The counter's row stays locked until
 * the transaction ends, so a number that was taken in vain goes back with it.
 */
export const numberDecisionsSql = `WITH settled AS (${settled('$1')}), taken AS (
  INSERT INTO decision_counter AS dc (steering_group_id, number_prefix, year, last_sequence)
  SELECT g.id, g.number_prefix, settled.year, count(*)
  FROM settled JOIN steering_group g ON g.id = settled.steering_group_id GROUP BY g.id, settled.year
  ON CONFLICT (steering_group_id, year) DO UPDATE SET last_sequence = dc.last_sequence + excluded.last_sequence
  RETURNING dc.number_prefix, dc.year, dc.last_sequence - (SELECT count(*) FROM settled) AS before
), numbered AS (
  SELECT settled.id, taken.number_prefix, taken.year, (taken.before + settled.nth)::int AS sequence
  FROM settled CROSS JOIN taken
)
UPDATE decision d SET number_year = n.year, number_sequence = n.sequence,
  number = ${numberOf('n.number_prefix', 'n.year', 'n.sequence')}, version = d.version + 1, updated_at = $2
FROM numbered n WHERE d.id = n.id`;
