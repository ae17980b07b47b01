/** What of a job is told, and which states of pg-boss that is; what is done is nobody's concern any more. */
export const statesOfBoss = {
  waiting: ['created', 'retry'],
  running: ['active'],
  failed: ['failed'],
} as const;

export type JobState = keyof typeof statesOfBoss;
export const jobStates = Object.keys(statesOfBoss) as JobState[];

/** Kinds of work; the table of pg-boss has them too (migrations 0031, 0032, 0036). */
export const queueNames = ['change', 'mail', 'webhook'] as const;
export type QueueName = (typeof queueNames)[number];
