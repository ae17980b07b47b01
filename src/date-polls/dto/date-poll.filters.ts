import { CodesParameter, SortParameter, TextsParameter } from '../../common/parameters.js';
import { PageParameters } from '../../database/page.js';
import { datePollStates } from '../date-poll-life-cycle.js';

export const datePollSorts = ['createdAt'] as const;

export class DatePollFilters extends PageParameters {
  @TextsParameter({ max: 100, description: 'Group by its id or slug.', example: ['stem-education'] })
  steeringGroup?: string[];

  @CodesParameter(datePollStates, { description: 'How far they are.', example: ['open'] })
  state?: string[];

  @SortParameter(datePollSorts, '-createdAt')
  sort?: string;
}
