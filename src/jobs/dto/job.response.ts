import { PageOf } from '../../common/answered.js';
import { Id, Int, Moment, NestedList, OneOf, Text } from '../../common/fields.js';
import { jobStates, queueNames } from '../job-states.js';

const queue = { description: 'Which kind of work it is.', example: 'mail' };

export class JobResponse {
  @Id({ description: 'Id of the job.', example: '019a2b3c-4d5e-7f60-8a7b-0c1d2e3f4a5b' })
  id!: string;

  @OneOf(queueNames, queue)
  queue!: string;

  @OneOf(jobStates, {
    description:
      'waiting: for its first or next try; running; failed: for good, unless somebody has it tried again.',
    example: 'failed',
  })
  state!: string;

  @Int({ min: 0, max: 1000, description: 'How often it was tried.', example: 12 })
  tries!: number;

  @Moment({
    description: 'When the change was made that caused it (UTC).',
    example: '2026-03-18T09:00:00.000Z',
  })
  createdAt!: string;

  @Moment({ description: 'Not tried before this moment (UTC).', example: '2026-03-18T09:00:15.000Z' })
  dueAt!: string;

  @Text({
    max: 100,
    nullable: true,
    description:
      'Why the last try failed, as a code: of the network, of SMTP (smtp_550), of PostgreSQL or of this software.',
    example: 'ECONNREFUSED',
  })
  reason!: string | null;
}

export class JobPage extends PageOf(JobResponse) {}

class JobQueueResponse {
  @OneOf(queueNames, queue)
  name!: string;

  @Int({ min: 0, max: 2_147_483_647, description: 'Jobs that wait for their first or next try.', example: 3 })
  waiting!: number;

  @Int({ min: 0, max: 2_147_483_647, description: 'Jobs under way.', example: 1 })
  running!: number;

  @Int({
    min: 0,
    max: 2_147_483_647,
    description: 'Jobs that failed for good, in the last 30 days.',
    example: 0,
  })
  failed!: number;

  @Int({
    min: 0,
    max: 2_147_483_647,
    description: 'For how many seconds the oldest that is due has been due; 0: none is.',
    example: 2,
  })
  oldestSeconds!: number;
}

export class JobQueuesResponse {
  @NestedList(() => JobQueueResponse, { maxEntries: 50, description: 'The queues by their names.' })
  data!: JobQueueResponse[];
}
