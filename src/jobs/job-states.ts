/** What of a job is told, and which states of pg-boss that is; what is done is nobody's concern any more. */
export const statesOfBoss = {
  waiting: ['created', 'retry'],
  running: ['active'],
  failed: ['failed'],
} as const;

export type JobState = keyof typeof statesOfBoss;
export const jobStates = Object.keys(statesOfBoss) as JobState[];
