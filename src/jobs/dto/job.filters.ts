import { PageParameters } from '../../database/page.js';
import { CodesParameter, SortParameter, TextsParameter } from '../../common/parameters.js';
import { jobStates } from '../job-states.js';

export const jobSorts = ['createdAt', 'dueAt'] as const;

export class JobFilters extends PageParameters {
  @CodesParameter(jobStates, { description: 'How far they are.', example: ['failed'] })
  state?: string[];

  @TextsParameter({ max: 50, description: 'Which queues (GET /job-queues).', example: ['change'] })
  queue?: string[];

  @SortParameter(jobSorts, '-createdAt')
  sort?: string;
}
