import { CodeParameter, SortParameter } from '../../common/parameters.js';
import { PageParameters } from '../../database/page.js';
import { segmentLists } from '../segment-lists.js';

export const segmentSorts = ['name'] as const;

export class SegmentFilters extends PageParameters {
  @CodeParameter(segmentLists, { description: 'Of which list.', example: 'organisations' })
  list?: string;

  @SortParameter(segmentSorts, 'name')
  sort?: string;
}
