import { certain, type Columns, moment } from '../database/columns.js';
import { type ListStatement, type OneStatement, Values } from '../database/statements.js';
import type { JobFilters, jobSorts } from './dto/job.filters.js';
import { type JobState, statesOfBoss } from './job-states.js';

/** Each state as an SQL condition on job `j`. */
const jobIs = {
  waiting: isIn(statesOfBoss.waiting),
  running: isIn(statesOfBoss.running),
  failed: isIn(statesOfBoss.failed),
};

function isIn(states: readonly string[]): string {
  return `j.state IN (${states.map((state) => `'${state}'`).join(', ')})`;
}

const isListed = `(${Object.values(jobIs).join(' OR ')})`;

/** SQL of what the state of pg-boss is called here. */
const state = `CASE ${Object.entries(jobIs)
  .map(([name, condition]) => `WHEN ${condition} THEN '${name}'`)
  .join(' ')} END`;

const columns: Columns<(typeof jobSorts)[number]> = {
  id: 'j.id',
  queue: 'j.name',
  state,
  tries: `j.retry_count + CASE WHEN j.started_on IS NULL THEN 0 ELSE 1 END`,
  createdAt: certain(moment('j.created_on')),
  dueAt: certain(moment('j.start_after')),
  reason: `j.output ->> 'code'`,
};

/** Jobs that are not done. */
export function listJobs({ state: states, queue, sort }: JobFilters): ListStatement {
  const values = new Values();
  const where = [isListed];
  if (states) {
    const wanted = states.flatMap((name) => statesOfBoss[name as JobState]);
    where.push(`j.state::text = ANY(${values.add(wanted)}::text[])`);
  }
  if (queue) where.push(`j.name = ANY(${values.add(queue)}::text[])`);
  return {
    name: 'jobs',
    columns,
    from: 'FROM pgboss.job j',
    where,
    values,
    sort: sort ?? '-createdAt',
    id: 'j.id',
  };
}

/** Queue of one job. */
export const queueOf = (id: string): OneStatement => ({
  text: `SELECT j.name AS json, j.id FROM pgboss.job j WHERE j.id = $1`,
  values: [id],
});

/** Counts of each queue, as rows. */
const counts = `SELECT q.name, ${(['waiting', 'running', 'failed'] as const)
  .map((name) => `(count(j.id) FILTER (WHERE ${jobIs[name]}))::int AS ${name}`)
  .join(', ')},
    coalesce(ceil(extract(epoch FROM now() - min(j.start_after) FILTER (WHERE ${jobIs.waiting} AND j.start_after < now()))), 0)::int
      AS "oldestSeconds"
  FROM pgboss.queue q LEFT JOIN pgboss.job j ON j.name = q.name AND ${isListed}
  WHERE q.name NOT LIKE '\\_\\_pgboss%' GROUP BY q.name`;

export const jobQueues: OneStatement = {
  text: `SELECT json_build_object('data', coalesce(json_agg(c ORDER BY c.name), '[]'))::text AS json FROM (${counts}) c`,
  values: [],
};

export interface JobsInAll {
  waiting: number;
  failed: number;
  oldestSeconds: number;
}

/** All queues together, as JobsInAll. */
export const jobsInAll = `SELECT coalesce(sum(c.waiting), 0)::int AS waiting, coalesce(sum(c.failed), 0)::int AS failed,
  coalesce(max(c."oldestSeconds"), 0)::int AS "oldestSeconds" FROM (${counts}) c`;
