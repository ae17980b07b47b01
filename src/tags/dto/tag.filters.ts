import { SortParameter } from '../../common/parameters.js';
import { PageParameters } from '../../database/page.js';

export const tagSorts = ['name', 'organisations', 'persons'] as const;

export class TagFilters extends PageParameters {
  @SortParameter(tagSorts, 'name')
  sort?: string;
}
