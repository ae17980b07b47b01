import { PageParameters } from '../../database/page.js';
import { CodesParameter, SortParameter } from '../../common/parameters.js';
import { jobStates, queueNames } from '../job-states.js';

export const jobSorts = ['createdAt', 'dueAt'] as const;

export class JobFilters extends PageParameters {
  @CodesParameter(jobStates, { description: 'How far they are.', example: ['failed'] })
  state?: string[];

  @CodesParameter(queueNames, { description: 'Which kinds of work.', example: ['change'] })
  queue?: string[];

  @SortParameter(jobSorts, '-createdAt')
  sort?: string;
}
