import { CodesParameter, SortParameter } from '../../common/parameters.js';
import { PageParameters } from '../../database/page.js';
import { timelineKinds } from '../timeline-kinds.js';

export const timelineSorts = ['day'] as const;

export class TimelineFilters extends PageParameters {
  @CodesParameter(timelineKinds, {
    description: 'Of which kinds of records it tells; where absent, of all that you may read.',
    example: ['interaction', 'meeting'],
  })
  kind?: readonly string[];

  @SortParameter(timelineSorts, '-day')
  sort?: string;
}
