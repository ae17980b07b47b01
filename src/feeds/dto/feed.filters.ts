import { SortParameter } from '../../common/parameters.js';
import { PageParameters } from '../../database/page.js';

export const feedSorts = ['createdAt'] as const;

export class FeedFilters extends PageParameters {
  @SortParameter(feedSorts, 'createdAt')
  sort?: string;
}
