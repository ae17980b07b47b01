import { IntersectionType } from '@nestjs/swagger';
import { PageParameters } from '../../database/page.js';
import { BoolParameter, SortParameter, TextsParameter } from '../../common/parameters.js';

export const openTopicSorts = ['firstRaisedOn', 'title', 'carryCount', 'lastDiscussedOn'] as const;

export class OpenTopicFilters {
  @TextsParameter({ max: 100, description: 'Group by its id or slug.', example: ['stem-education'] })
  steeringGroup?: string[];

  @BoolParameter({ description: 'Whether it comes up in every meeting.', example: false })
  recurring?: boolean;

  @SortParameter(openTopicSorts, 'firstRaisedOn')
  sort?: string;
}

export class OpenTopicParameters extends IntersectionType(PageParameters, OpenTopicFilters) {}
